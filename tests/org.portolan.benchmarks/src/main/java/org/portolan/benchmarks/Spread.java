/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * A figure that was taken several times.
 *
 * @param least the least
 * @param median the one in the middle
 * @param most the greatest
 * @param times how often it was taken
 */
record Spread(double least, double median, double most, int times) {

    static Spread of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1], sorted.length);
    }

    /** Cells of a table: median, least, most, times. */
    String cells(String format) {
        return String.format(Locale.ROOT, format + " | " + format + " | " + format + " | %d", median, least, most,
                times);
    }
}
