/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.util.Arrays;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;
import org.portolan.engine.trace.WorkingSetCurve;

/**
 * Fits models to a measured curve by least squares (Levenberg and Marquardt). Points are evenly spread over the length
 * of the curve, so that its steep part counts as much as its flat one.
 */
final class CurveFit {

    private static final int POINTS = 160;
    private static final int MOST_STEPS = 200;
    private static final double STEP = 1e-6;
    private static final double PERCENT = 100;

    private final double[] windows;
    private final double[] pages;
    private final double last;

    CurveFit(WorkingSetCurve curve) {
        var points = curve.points(POINTS).stream().filter(point -> point.window() > 0).toList();
        windows = points.stream().mapToDouble(WorkingSetCurve.Point::window).toArray();
        pages = points.stream().mapToDouble(WorkingSetCurve.Point::pages).toArray();
        last = pages.length == 0 ? 0 : pages[pages.length - 1];
    }

    /** Whether there is no page on the curve. */
    boolean isEmpty() {
        return last == 0;
    }

    /** Distinct pages of the whole trace. */
    double last() {
        return last;
    }

    /** The first window of the curve that holds this share of all pages. */
    double windowOf(double share) {
        int i = 0;
        while (pages[i] < share * last) {
            i++;
        }
        return windows[i];
    }

    /** The best parameters that are found from any of these starts. */
    double[] fit(CurveModel model, double[]... starts) {
        double[] best = starts[0];
        for (double[] start : starts) {
            double[] found = fit(model, start);
            if (error(model, found).rms() < error(model, best).rms()) {
                best = found;
            }
        }
        return best;
    }

    private double[] fit(CurveModel model, double[] start) {
        var problem = new LeastSquaresBuilder().start(start).target(new double[windows.length])
                .model(new Residuals(model)).maxEvaluations(MOST_STEPS).maxIterations(MOST_STEPS).build();
        try {
            return new LevenbergMarquardtOptimizer().optimize(problem).getPoint().toArray();
        } catch (MathRuntimeException e) {
            // it does not settle; another start, or another model, may
            return start;
        }
    }

    /** How far a model is off. */
    FitError error(CurveModel model, double[] parameters) {
        if (isEmpty()) {
            return FitError.NONE;
        }
        double[] off = residuals(model, parameters);
        double squares = Arrays.stream(off).map(x -> x * x).average().orElse(0);
        return new FitError(Arrays.stream(off).map(Math::abs).max().orElse(0), Math.sqrt(squares));
    }

    /** In points: percent of the last value. */
    private double[] residuals(CurveModel model, double[] parameters) {
        double[] off = model.pages(parameters, windows);
        for (int i = 0; i < off.length; i++) {
            off[i] = PERCENT * (off[i] - pages[i]) / last;
        }
        return off;
    }

    /** Residuals with their derivatives by difference. */
    private final class Residuals implements MultivariateJacobianFunction {

        private final CurveModel model;

        Residuals(CurveModel model) {
            this.model = model;
        }

        @Override
        public Pair<RealVector, RealMatrix> value(RealVector at) {
            double[] parameters = at.toArray();
            double[] here = residuals(model, parameters);
            double[][] slopes = new double[here.length][parameters.length];
            for (int p = 0; p < parameters.length; p++) {
                double[] near = parameters.clone();
                near[p] += STEP;
                double[] there = residuals(model, near);
                for (int i = 0; i < here.length; i++) {
                    slopes[i][p] = (there[i] - here[i]) / STEP;
                }
            }
            return new Pair<>(new ArrayRealVector(here, false), new Array2DRowRealMatrix(slopes, false));
        }
    }
}
