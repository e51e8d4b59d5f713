/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;

/**
 * Which share of the references misses in an LRU storage of each size, first touches included, beginning with an empty
 * one. Falls from 1 at no pages to the share of first touches; never rises.
 */
public final class MissRatioCurve {

    private final long references;
    private final Pages distinctPages;
    /** Sizes from which on a new value holds, growing, the first of no pages. */
    private final long[] sizes;
    private final double[] missRatios;
    private final double[] standardErrors;

    /** All arrays belong to the curve from now on. */
    MissRatioCurve(long references, Pages distinctPages, long[] sizes, double[] missRatios, double[] standardErrors) {
        this.references = references;
        this.distinctPages = distinctPages;
        this.sizes = sizes;
        this.missRatios = missRatios;
        this.standardErrors = standardErrors;
    }

    /**
     * A point of a curve.
     *
     * @param size pages that the storage holds
     * @param missRatio share of the references that misses, 0 to 1
     * @param standardError by how much sampling may have put the miss ratio off, one standard deviation; 0 where it is
     *        exact
     */
    public record Point(Pages size, double missRatio, double standardError) {
    }

    /** How many references were measured. */
    public long references() {
        return references;
    }

    /** How many pages they went to; an estimate where the curve is one. */
    public Pages distinctPages() {
        return distinctPages;
    }

    /** Share of the references that miss in an LRU storage of so many pages. */
    public double missRatio(Pages size) {
        return missRatios[step(size)];
    }

    /** Standard deviation of the miss ratio, as estimated from the sample; 0 where the curve is exact. */
    public double standardError(Pages size) {
        return standardErrors[step(size)];
    }

    /** Greatest standard deviation over all sizes. */
    public double greatestStandardError() {
        return Arrays.stream(standardErrors).max().orElse(0);
    }

    /** Least size at which at most this share misses; none when even the largest misses more. */
    public Optional<Pages> sizeFor(double missRatio) {
        int step = 0;
        while (step < sizes.length && missRatios[step] > missRatio) {
            step++;
        }
        return step == sizes.length ? Optional.empty() : Optional.of(new Pages(sizes[step]));
    }

    /**
     * The steps of the curve, thinned evenly along the axis of sizes and along that of miss ratios when there are too
     * many, the first and the last always among them.
     *
     * @param most how many at most, 2 or more
     */
    public List<Point> points(int most) {
        Require.within("MissRatioCurve.points", most, 2, Integer.MAX_VALUE);
        return CurveThinning.thin(sizes, missRatios, most).mapToObj(this::point).toList();
    }

    private Point point(int step) {
        return new Point(new Pages(sizes[step]), missRatios[step], standardErrors[step]);
    }

    private int step(Pages size) {
        int found = Arrays.binarySearch(sizes, size.count());
        return found >= 0 ? found : -found - 2;
    }
}
