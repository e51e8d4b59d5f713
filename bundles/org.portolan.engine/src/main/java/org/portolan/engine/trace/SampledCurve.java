/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;

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
        int buckets = weights[0].length - 1;
        int steps = 1;
        var used = new int[buckets];
        for (int bucket = 0; bucket < buckets; bucket++) {
            int column = bucket;
            if (Arrays.stream(weights).anyMatch(group -> group[column] > 0)) {
                used[steps++ - 1] = bucket;
            }
        }
        var sizes = new long[steps];
        var missRatios = new double[steps];
        var errors = new double[steps];
        var misses = Arrays.stream(weights).mapToDouble(group -> Arrays.stream(group).sum()).toArray();
        missRatios[0] = references == 0 ? 0 : 1;
        for (int step = 1; step < steps; step++) {
            int bucket = used[step - 1];
            for (int group = 0; group < weights.length; group++) {
                misses[group] -= weights[group][bucket];
            }
            sizes[step] = Buckets.least(bucket) + 1;
            missRatios[step] = Math.clamp(Arrays.stream(misses).sum() / references, 0.0, 1.0);
            errors[step] = spread(misses) / references;
        }
        return new MissRatioCurve(references, new Pages(distinctPages), sizes, missRatios, errors);
    }

    /** Standard deviation of the sum of the groups, were the sample drawn anew. */
    private double spread(double[] groups) {
        double mean = Arrays.stream(groups).average().orElse(0);
        double squares = Arrays.stream(groups).map(group -> (group - mean) * (group - mean)).sum();
        return Math.sqrt(squares * groups.length / (groups.length - 1) * (1 - rate));
    }
}
