/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import java.util.function.DoubleUnaryOperator;

/**
 * The value of one constant at which an error is least: a range is looked over in equal steps, for an error may have
 * several low places, and the lowest is narrowed down by golden section (J. Kiefer, Proceedings of the American
 * Mathematical Society 1953). The error need not be smooth.
 */
public final class OneValueFit {

    private static final int STEPS = 20;
    /** How close it gets, as a part of the range. */
    private static final double CLOSE = 1e-4;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private OneValueFit() {
    }

    /**
     * Finds the value; of values that are as good, about the least.
     *
     * @param range where to look, both ends included
     * @param error what is made small; a number for every value of the range
     */
    public static double leastError(Interval range, DoubleUnaryOperator error) {
        if (!(range.low() < range.high())) {
            throw new IllegalArgumentException("a range must have two ends: " + range);
        }
        double step = (range.high() - range.low()) / STEPS;
        double best = range.low();
        double least = error.applyAsDouble(best);
        for (int i = 1; i <= STEPS; i++) {
            double value = range.low() + i * step;
            double found = error.applyAsDouble(value);
            if (found < least) {
                best = value;
                least = found;
            }
        }
        double narrowed = narrow(Math.max(range.low(), best - step), Math.min(range.high(), best + step),
                CLOSE * (range.high() - range.low()), error);
        return error.applyAsDouble(narrowed) < least ? narrowed : best;
    }

    private static double narrow(double from, double to, double close, DoubleUnaryOperator error) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = error.applyAsDouble(left);
        double atRight = error.applyAsDouble(right);
        while (high - low > close) {
            if (atLeft <= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = error.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = error.applyAsDouble(right);
            }
        }
        return (low + high) / 2;
    }
}
