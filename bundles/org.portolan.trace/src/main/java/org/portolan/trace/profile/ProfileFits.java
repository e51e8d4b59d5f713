/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.portolan.engine.trace.WorkingSets;

/**
 * Fits every kind of profile that the model has to measured curves. Populations are fitted to the pages that are
 * touched, and taken to be written like they are read; how far that is off is told by the error of the written pages.
 */
final class ProfileFits {

    /** What a saturating curve has reached after its time constant: 1 - 1/e. */
    private static final double CONSTANT_SHARE = 0.632;
    /** A kind with more parameters must be better by this factor, or it is only more complicated. */
    private static final double WORTH_IT = 0.8;
    /** In points: less is no difference to anybody. */
    private static final double SAME = 0.5;

    private final CurveFit touched;
    private final CurveFit written;
    private final double referencesPerSecond;
    private final double writeShare;

    /**
     * @param writeShare share of the references that writes
     */
    ProfileFits(WorkingSets sets, double referencesPerSecond, double writeShare) {
        this.touched = new CurveFit(sets.touched());
        this.written = new CurveFit(sets.written());
        this.referencesPerSecond = referencesPerSecond;
        this.writeShare = writeShare;
    }

    /** All of them: first the simplest that no other beats by much, then the rest by their errors. */
    List<ProfileFit> all() {
        var bySimplicity = List.of(uniform(), zipf(), hotCold(), saturating());
        var best = bySimplicity.getFirst();
        for (var fit : bySimplicity) {
            if (fit.rms() < WORTH_IT * best.rms() && fit.rms() < best.rms() - SAME) {
                best = fit;
            }
        }
        var rest = new ArrayList<>(bySimplicity);
        rest.remove(best);
        rest.sort(Comparator.comparingDouble(ProfileFit::rms));
        rest.addFirst(best);
        return List.copyOf(rest);
    }

    private ProfileFit saturating() {
        double[] touch = saturating(touched);
        if (written.isEmpty()) {
            return new ProfileFit.Saturating(Math.exp(touch[0]), Math.exp(touch[1]) / referencesPerSecond, 0, 0,
                    touched.error(CurveModel.SATURATING, touch), FitError.NONE);
        }
        double[] write = saturating(written);
        return new ProfileFit.Saturating(Math.exp(touch[0]), Math.exp(touch[1]) / referencesPerSecond,
                Math.exp(write[0]), Math.exp(write[0] - write[1]) * referencesPerSecond,
                touched.error(CurveModel.SATURATING, touch), written.error(CurveModel.SATURATING, write));
    }

    private static double[] saturating(CurveFit curve) {
        double pages = Math.log(curve.last());
        double window = Math.log(curve.windowOf(CONSTANT_SHARE));
        return curve.fit(CurveModel.SATURATING, new double[] {pages, window}, new double[] {pages, window - 2});
    }

    private ProfileFit uniform() {
        double[] found = touched.fit(CurveModel.UNIFORM, new double[] {Math.log(touched.last())});
        return new ProfileFit.Uniform(Math.exp(found[0]), reads(), writes(),
                touched.error(CurveModel.UNIFORM, found), writtenError(CurveModel.UNIFORM, found));
    }

    private ProfileFit zipf() {
        var model = new ZipfModel();
        double pages = Math.log(touched.last());
        double[] found = touched.fit(model, new double[] {pages, 0.4}, new double[] {pages, 0.8},
                new double[] {pages, 1.2});
        return new ProfileFit.Zipf(Math.exp(found[0]), Math.clamp(found[1], 0, 3), reads(), writes(),
                touched.error(model, found),
                writtenError(model, found));
    }

    private ProfileFit hotCold() {
        double pages = Math.log(touched.last());
        double[] found = touched.fit(CurveModel.HOT_COLD,
                new double[] {pages, CurveModel.logit(0.1), CurveModel.logit(0.9)},
                new double[] {pages, CurveModel.logit(0.2), CurveModel.logit(0.5)},
                new double[] {pages, CurveModel.logit(0.01), CurveModel.logit(0.5)});
        double hot = CurveModel.share(found[1]);
        double references = CurveModel.share(found[2]);
        // the model does not mind which of the two is the hot one
        boolean swapped = hot > references;
        return new ProfileFit.HotCold(Math.exp(found[0]), swapped ? 1 - hot : hot,
                swapped ? 1 - references : references, reads(), writes(), touched.error(CurveModel.HOT_COLD, found),
                writtenError(CurveModel.HOT_COLD, found));
    }

    /** Pages are written as they are read, only more rarely. */
    private FitError writtenError(CurveModel model, double[] parameters) {
        return written.error(new Rarer(model, writeShare), parameters);
    }

    private double reads() {
        return referencesPerSecond * (1 - writeShare);
    }

    private double writes() {
        return referencesPerSecond * writeShare;
    }

    /** A curve of only a share of the references. */
    private record Rarer(CurveModel model, double share) implements CurveModel {

        @Override
        public double pages(double[] parameters, double window) {
            return model.pages(parameters, window * share);
        }

        @Override
        public double[] pages(double[] parameters, double[] windows) {
            double[] rarer = windows.clone();
            for (int i = 0; i < rarer.length; i++) {
                rarer[i] *= share;
            }
            return model.pages(parameters, rarer);
        }
    }
}
