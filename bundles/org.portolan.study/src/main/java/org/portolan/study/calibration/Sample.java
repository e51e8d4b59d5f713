/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import java.util.List;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.portolan.engine.quantity.Bytes;

/**
 * Times measured for one amount. Their number, mean and standard deviation say all that a fit needs of them, so that
 * published summaries serve as well as single times.
 *
 * @param amount how much was moved
 * @param count how many times were measured; one or more
 * @param meanSeconds their mean; zero or more
 * @param standardDeviation how much a single one varies, in seconds; zero or more
 */
public record Sample(Bytes amount, int count, double meanSeconds, double standardDeviation) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double FAR = 10;
    private static final int STEPS = 2000;

    public Sample {
        if (count < 1) {
            throw new IllegalArgumentException("measured times must be one or more: " + count);
        }
        require("mean time", meanSeconds);
        require("standard deviation", standardDeviation);
    }

    /** A single measurement. */
    public static Sample of(Bytes amount, double seconds) {
        return new Sample(amount, 1, seconds, 0);
    }

    /**
     * Measurements one by one.
     *
     * @param amount how much was moved each time
     * @param seconds the times; one or more
     */
    public static Sample of(Bytes amount, List<Double> seconds) {
        double mean = seconds.stream().mapToDouble(Double::doubleValue).average()
                .orElseThrow(() -> new IllegalArgumentException("measured times must be one or more: 0"));
        double squares = seconds.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum();
        return new Sample(amount, seconds.size(), mean,
                seconds.size() == 1 ? 0 : Math.sqrt(squares / (seconds.size() - 1)));
    }

    /**
     * A summary that gives the least and the greatest time instead of the standard deviation, which is then estimated:
     * of n normally distributed times the range is d2(n) standard deviations on average (L. H. C. Tippett, Biometrika
     * 1925).
     *
     * @param amount how much was moved
     * @param count how many times were measured; two or more
     * @param meanSeconds their mean
     * @param leastSeconds the least
     * @param mostSeconds the greatest
     */
    public static Sample ofRange(Bytes amount, int count, double meanSeconds, double leastSeconds,
            double mostSeconds) {
        if (count < 2) {
            throw new IllegalArgumentException("a range is one of two times or more: " + count);
        }
        return new Sample(amount, count, meanSeconds, (mostSeconds - leastSeconds) / expectedRange(count));
    }

    /** Expected range of so many standard normal variables, d2(n): the integral of 1 - F^n - (1 - F)^n. */
    static double expectedRange(int count) {
        double step = 2 * FAR / STEPS;
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            double below = NORMAL.cumulativeProbability(-FAR + (i + 0.5) * step);
            sum += 1 - Math.pow(below, count) - Math.pow(1 - below, count);
        }
        return sum * step;
    }

    private static void require(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a number of zero or more: " + value);
        }
    }
}
