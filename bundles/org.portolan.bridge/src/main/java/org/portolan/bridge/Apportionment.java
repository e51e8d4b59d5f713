/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Arrays;

/** Splits a whole number among shares, without losing or inventing any. */
final class Apportionment {

    private Apportionment() {
    }

    /**
     * Parts in proportion to the weights, none above its weight, with the given sum. What rounding down leaves goes,
     * one by one, to the first that still have room: the same input gives the same parts.
     *
     * @param total 0 to the sum of the weights
     * @param weights 0 or more each, their sum at most 2^50
     */
    static long[] split(long total, long[] weights) {
        long sum = Arrays.stream(weights).sum();
        if (total < 0 || total > sum) {
            throw new IllegalArgumentException("cannot split " + total + " among weights of " + sum);
        }
        var parts = new long[weights.length];
        long left = total;
        for (int i = 0; i < weights.length && sum > 0; i++) {
            parts[i] = Math.min(Math.min(left, weights[i]), (long) ((double) total * weights[i] / sum));
            left -= parts[i];
        }
        for (int i = 0; left > 0; i = (i + 1) % weights.length) {
            if (parts[i] < weights[i]) {
                parts[i]++;
                left--;
            }
        }
        return parts;
    }
}
