/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.function.DoubleUnaryOperator;

/** Finds where functions of a positive number that never fall reach a value. */
final class Roots {

    private static final double LEAST = 1e-12;
    private static final double MOST = 1e18;
    private static final double STEP = 16;
    private static final int MOST_STEPS = 200;
    private static final double NEAR = 1e-11;

    private Roots() {
    }

    /**
     * The least number, nearly, at which a function reaches a value that it does reach: by regula falsi in the logarithm
     * (Illinois), with bisection where that does not help.
     *
     * @param rising the function
     * @param value what it is to reach
     * @param guess a number near it
     */
    static double reach(DoubleUnaryOperator rising, double value, double guess) {
        double low = Math.clamp(guess, LEAST, MOST);
        double high = low;
        double below = rising.applyAsDouble(low) - value;
        double above = below;
        while (above < 0 && high < MOST) {
            low = high;
            below = above;
            high *= STEP;
            above = rising.applyAsDouble(high) - value;
        }
        while (below >= 0 && low > LEAST) {
            high = low;
            above = below;
            low /= STEP;
            below = rising.applyAsDouble(low) - value;
        }
        return below >= 0 ? low : between(rising, value, Math.log(low), below, Math.log(high), above);
    }

    private static double between(DoubleUnaryOperator rising, double value, double from, double atFrom, double to,
            double atTo) {
        double low = from;
        double high = to;
        double below = atFrom;
        double above = atTo;
        double tolerance = NEAR * Math.abs(value);
        int side = 0;
        for (int step = 0; step < MOST_STEPS && high - low > 1e-15 * Math.max(1, Math.abs(high)); step++) {
            boolean isBisected = step % 4 == 3;
            double middle = isBisected ? low + (high - low) / 2 : (low * above - high * below) / (above - below);
            double difference = rising.applyAsDouble(Math.exp(middle)) - value;
            if (Math.abs(difference) <= tolerance) {
                return Math.exp(middle);
            }
            if (difference < 0) {
                low = middle;
                below = difference;
                above = side < 0 ? above / 2 : above;
                side = -1;
            } else {
                high = middle;
                above = difference;
                below = side > 0 ? below / 2 : below;
                side = 1;
            }
        }
        return Math.exp(high);
    }
}
