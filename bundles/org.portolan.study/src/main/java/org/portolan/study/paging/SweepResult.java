/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What becomes of a host while one thing is varied.
 *
 * @param sweep what is varied
 * @param points the host at each value, in the order of the sweep
 * @param peak index of the point with the most throughput, the first where several have it
 * @param halved where less than half of the throughput of the peak is left, as pressure grows from there on; empty when
 *            it does not fall as far
 */
public record SweepResult(Sweep sweep, List<SweepPoint> points, int peak, Optional<SweepPoint> halved) {

    /** Less of a difference than this share is none that anybody would see. */
    private static final double HARDLY_ANY = 1e-3;
    /** Nor is so much of a page in a second. */
    private static final double HARDLY_A_PAGE = 0.1;

    public SweepResult {
        points = List.copyOf(points);
    }

    /** The result of points that were solved one by one. */
    static SweepResult of(Sweep sweep, List<SweepPoint> points) {
        int peak = 0;
        for (int i = 1; i < points.size(); i++) {
            peak = work(sweep, points.get(i)) > work(sweep, points.get(peak)) ? i : peak;
        }
        int from = peak;
        double half = work(sweep, points.get(peak)) / 2;
        var beyond = sweep.knob().pressesUpward() ? IntStream.range(from, points.size())
                : IntStream.iterate(from, i -> i >= 0, i -> i - 1);
        return new SweepResult(sweep, points, peak,
                beyond.mapToObj(points::get).filter(p -> work(sweep, p) < half).findFirst());
    }

    /**
     * What a point is compared by: the references carried out where the guests are varied, else their share of what all
     * guests would make at full speed.
     */
    private static double work(Sweep sweep, SweepPoint point) {
        return sweep.knob().addsWork() ? point.throughput().references().pagesPerSecond()
                : point.throughput().share().value();
    }

    /** Whether all of its values come to the same: as much work done, and as many pages fetched. */
    public boolean changesNothing() {
        return points.size() > 1 && isSame(p -> work(sweep, p), 0) && isSame(SweepResult::pageIns, HARDLY_A_PAGE);
    }

    private boolean isSame(ToDoubleFunction<SweepPoint> value, double within) {
        var values = points.stream().mapToDouble(value).summaryStatistics();
        return values.getMax() - values.getMin() <= Math.max(within, HARDLY_ANY * values.getMax());
    }

    private static double pageIns(SweepPoint point) {
        return PagingTables.pageIns(point.tiers()).pagesPerSecond();
    }

    /** The point with the most throughput. */
    public SweepPoint best() {
        return points.get(peak);
    }

    /** The point that stands for the host as it is; empty when it is none of the points. */
    public OptionalInt present() {
        return sweep.present().isEmpty() ? OptionalInt.empty()
                : IntStream.range(0, points.size())
                        .filter(i -> points.get(i).value() == sweep.present().getAsDouble()).findFirst();
    }
}
