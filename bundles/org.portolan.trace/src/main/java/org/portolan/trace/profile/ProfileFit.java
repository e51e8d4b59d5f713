/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

/** A profile of few parameters that was fitted to measured curves. */
public sealed interface ProfileFit {

    /** How far its curve of touched pages is off. */
    FitError touchedError();

    /** How far its curve of written pages is off. */
    FitError writtenError();

    /** Root of the mean square over both curves, in points. */
    default double rms() {
        return Math.sqrt((square(touchedError().rms()) + square(writtenError().rms())) / 2);
    }

    /** Distinct pages that are touched in a window of time, by the fitted parameters. */
    double touchedPages(double seconds);

    /** Distinct pages that are written in it. */
    double writtenPages(double seconds);

    private static double square(double number) {
        return number * number;
    }

    /**
     * Curves that saturate, each by itself: touched WS (1 - exp(-t / tau)), written W (1 - exp(-d t / W)).
     *
     * @param workingSetPages WS
     * @param touchSeconds tau
     * @param writableSetPages W
     * @param dirtyPagesPerSecond d
     */
    record Saturating(double workingSetPages, double touchSeconds, double writableSetPages,
            double dirtyPagesPerSecond, FitError touchedError, FitError writtenError) implements ProfileFit {

        @Override
        public double touchedPages(double seconds) {
            return -workingSetPages * Math.expm1(-seconds / touchSeconds);
        }

        @Override
        public double writtenPages(double seconds) {
            return writableSetPages == 0 ? 0
                    : -writableSetPages * Math.expm1(-dirtyPagesPerSecond * seconds / writableSetPages);
        }
    }

    /**
     * Pages that are all alike.
     *
     * @param pages how many, in the long run
     * @param readsPerSecond on all of them together
     * @param writesPerSecond likewise
     */
    record Uniform(double pages, double readsPerSecond, double writesPerSecond, FitError touchedError,
            FitError writtenError) implements ProfileFit {

        @Override
        public double touchedPages(double seconds) {
            return visited((readsPerSecond + writesPerSecond) * seconds);
        }

        @Override
        public double writtenPages(double seconds) {
            return visited(writesPerSecond * seconds);
        }

        private double visited(double references) {
            return CurveModel.visited(pages, 1, references);
        }
    }

    /**
     * Pages by rank: the k-th is visited in proportion to k^-s.
     *
     * @param pages how many, in the long run
     * @param exponent s
     * @param readsPerSecond on all of them together
     * @param writesPerSecond likewise
     */
    record Zipf(double pages, double exponent, double readsPerSecond, double writesPerSecond, FitError touchedError,
            FitError writtenError) implements ProfileFit {

        @Override
        public double touchedPages(double seconds) {
            return visited((readsPerSecond + writesPerSecond) * seconds);
        }

        @Override
        public double writtenPages(double seconds) {
            return visited(writesPerSecond * seconds);
        }

        private double visited(double references) {
            return new ZipfModel().pages(new double[] {Math.log(pages), exponent}, references);
        }
    }

    /**
     * Pages of two kinds.
     *
     * @param pages how many of both, in the long run
     * @param hotPages share of them that is hot
     * @param hotReferences share of the visits that goes to the hot ones
     * @param readsPerSecond on all of them together
     * @param writesPerSecond likewise
     */
    record HotCold(double pages, double hotPages, double hotReferences, double readsPerSecond,
            double writesPerSecond, FitError touchedError, FitError writtenError) implements ProfileFit {

        @Override
        public double touchedPages(double seconds) {
            return visited((readsPerSecond + writesPerSecond) * seconds);
        }

        @Override
        public double writtenPages(double seconds) {
            return visited(writesPerSecond * seconds);
        }

        private double visited(double references) {
            return CurveModel.HOT_COLD.pages(new double[] {Math.log(pages), CurveModel.logit(hotPages),
                    CurveModel.logit(hotReferences)}, references);
        }
    }
}
