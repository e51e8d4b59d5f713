/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.portolan.engine.quantity.Pages;

/** Makes a curve of the weights of sampled references by distance, and estimates its error. */
final class SampledCurve {

    private final double[][] weights;
    private final long references;
    private final double rate;
    private final long distinctPages;

    SampledCurve(double[][] weights, long references, double rate, long distinctPages) {
        this.weights = weights;
        this.references = references;
        this.rate = rate;
        this.distinctPages = distinctPages;
    }

    MissRatioCurve curve() {
        var used = usedBuckets();
        var sizes = new long[used.length + 1];
        var missRatios = new double[sizes.length];
        var spreads = new double[sizes.length];
        var misses = Arrays.stream(weights).mapToDouble(group -> Arrays.stream(group).sum()).toArray();
        missRatios[0] = references == 0 ? 0 : 1;
        for (int step = 1; step < sizes.length; step++) {
            int bucket = used[step - 1];
            for (int group = 0; group < weights.length; group++) {
                misses[group] -= weights[group][bucket];
            }
            sizes[step] = Buckets.middle(bucket) + 1;
            missRatios[step] = Math.clamp(Arrays.stream(misses).sum() / references, 0.0, 1.0);
            spreads[step] = spread(misses) / references;
        }
        return new MissRatioCurve(references, new Pages(distinctPages), sizes, missRatios,
                errors(sizes, missRatios, spreads));
    }

    private int[] usedBuckets() {
        return IntStream.range(0, weights[0].length - 1)
                .filter(bucket -> Arrays.stream(weights).anyMatch(group -> group[bucket] > 0)).toArray();
    }

    /**
     * Adds to the spread of the misses that of the distances: d pages, found as d R sampled ones, are off by at most
     * sqrt(d (1-R) / R), which moves the curve along its slope.
     */
    private double[] errors(long[] sizes, double[] missRatios, double[] spreads) {
        var errors = new double[sizes.length];
        int before = 0;
        int behind = 0;
        for (int step = 1; step < sizes.length; step++) {
            double off = Math.sqrt(sizes[step] * (1 - rate) / rate);
            while (before < step && sizes[before + 1] <= sizes[step] - off) {
                before++;
            }
            while (behind + 1 < sizes.length && sizes[behind + 1] <= sizes[step] + off) {
                behind++;
            }
            errors[step] = Math.hypot(spreads[step], (missRatios[before] - missRatios[behind]) / 2);
        }
        return errors;
    }

    /** Standard deviation of the sum of the groups, were the sample drawn anew. */
    private double spread(double[] groups) {
        double mean = Arrays.stream(groups).average().orElse(0);
        double squares = Arrays.stream(groups).map(group -> (group - mean) * (group - mean)).sum();
        return Math.sqrt(squares * groups.length / (groups.length - 1) * (1 - rate));
    }
}
