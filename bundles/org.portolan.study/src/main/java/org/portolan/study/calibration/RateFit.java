/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.apache.commons.statistics.distribution.TDistribution;
import org.portolan.engine.quantity.Bytes;
import org.portolan.study.calibration.CalibrationException.Reason;

/**
 * A fixed time and a rate, {@code t = t0 + amount / rate}, fitted to measured times by least squares, every single
 * measurement counting once. Intervals are those of the linear model with errors that are normal and alike for all
 * amounts: Student's t with two degrees of freedom less than there are measurements (N. R. Draper and H. Smith,
 * <i>Applied Regression Analysis</i>, 1.4).
 *
 * @param fixedSeconds t0: what every amount takes beside its share; may come out below zero
 * @param bytesPerSecond the rate
 * @param standardError standard deviation of a single time around the line, in seconds
 * @param degreesOfFreedom measurements less two
 * @param measured what it was fitted to
 */
public record RateFit(double fixedSeconds, double bytesPerSecond, double standardError, long degreesOfFreedom,
        List<Sample> measured) {

    private static final int FITTED = 2;

    public RateFit {
        measured = List.copyOf(measured);
    }

    /**
     * Fits measured times.
     *
     * @param measured three measurements or more in all, of two amounts or more
     * @throws CalibrationException when they do not give a fixed time, a rate and how much they vary
     */
    public static RateFit of(List<Sample> measured) {
        var sums = new Sums(measured);
        if (sums.spread() == 0) {
            throw new CalibrationException(Reason.ONE_AMOUNT);
        }
        if (sums.count() <= FITTED) {
            throw new CalibrationException(Reason.TOO_FEW);
        }
        double perByte = sums.covariation() / sums.spread();
        if (!(perByte > 0)) {
            throw new CalibrationException(Reason.NO_RATE);
        }
        double fixed = sums.meanSeconds() - perByte * sums.meanAmount();
        double squares = 0;
        for (var sample : measured) {
            double off = sample.meanSeconds() - fixed - perByte * sample.amount().count();
            squares += sample.count() * off * off
                    + (sample.count() - 1) * sample.standardDeviation() * sample.standardDeviation();
        }
        long freedom = sums.count() - FITTED;
        return new RateFit(fixed, 1 / perByte, Math.sqrt(squares / freedom), freedom, measured);
    }

    /**
     * What an amount takes.
     *
     * @param amount how much
     * @param confidence with which the intervals hold the time: above 0, below 1
     */
    public Prediction predict(Bytes amount, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
        }
        var sums = new Sums(measured);
        double seconds = fixedSeconds + amount.count() / bytesPerSecond;
        double away = amount.count() - sums.meanAmount();
        double ofMean = 1.0 / sums.count() + away * away / sums.spread();
        double t = TDistribution.of(degreesOfFreedom).inverseCumulativeProbability((1 + confidence) / 2)
                * standardError;
        return new Prediction(amount, seconds, Interval.around(seconds, t * Math.sqrt(ofMean)),
                Interval.around(seconds, t * Math.sqrt(1 + ofMean)), confidence, isOutside(amount));
    }

    private boolean isOutside(Bytes amount) {
        return measured.stream().allMatch(s -> s.amount().count() < amount.count())
                || measured.stream().allMatch(s -> s.amount().count() > amount.count());
    }

    /** Sums over single measurements, from their summaries. */
    private record Sums(long count, double meanAmount, double meanSeconds, double spread, double covariation) {

        Sums(List<Sample> measured) {
            this(count(measured), mean(measured, s -> s.amount().count()), mean(measured, Sample::meanSeconds),
                    measured);
        }

        private Sums(long count, double meanAmount, double meanSeconds, List<Sample> measured) {
            this(count, meanAmount, meanSeconds,
                    measured.stream().mapToDouble(s -> s.count() * square(s.amount().count() - meanAmount)).sum(),
                    measured.stream().mapToDouble(s -> s.count() * (s.amount().count() - meanAmount)
                            * (s.meanSeconds() - meanSeconds)).sum());
        }

        private static long count(List<Sample> measured) {
            return measured.stream().mapToLong(Sample::count).sum();
        }

        private static double mean(List<Sample> measured, ToDoubleFunction<Sample> value) {
            return measured.stream().mapToDouble(s -> s.count() * value.applyAsDouble(s)).sum()
                    / Math.max(1, count(measured));
        }

        private static double square(double value) {
            return value * value;
        }
    }
}
