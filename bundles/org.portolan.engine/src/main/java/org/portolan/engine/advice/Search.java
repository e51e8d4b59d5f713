/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * Looks for the least value that works, in a bounded number of trials. What it returns has been tried; where the
 * predicate is not monotonous it may not be the very least.
 */
final class Search {

    private static final int TRIALS = 24;
    private static final double CLOSE_ENOUGH = 1.005;

    private Search() {
    }

    /**
     * Least value between two bounds that works, to within half a percent.
     *
     * @param low a value above zero that does not work
     * @param high greatest value to consider
     * @param works whether a value works
     */
    static Optional<Double> least(double low, double high, DoublePredicate works) {
        var above = firstAbove(low, high, works);
        return above.map(bound -> refine(Math.max(low, bound / 2), bound, works));
    }

    private static Optional<Double> firstAbove(double low, double high, DoublePredicate works) {
        for (double value = low * 2; value < high * 2; value *= 2) {
            double bounded = Math.min(value, high);
            if (works.test(bounded)) {
                return Optional.of(bounded);
            }
        }
        return Optional.empty();
    }

    private static double refine(double fails, double worksAt, DoublePredicate works) {
        double low = fails;
        double high = worksAt;
        for (int trial = 0; trial < TRIALS && high > low * CLOSE_ENOUGH; trial++) {
            double middle = Math.sqrt(low * high);
            if (works.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return roundedUp(high, works);
    }

    /** Three significant digits, when that works as well. */
    private static double roundedUp(double value, DoublePredicate works) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 2);
        double round = Math.ceil(value / unit) * unit;
        return works.test(round) ? round : value;
    }
}
