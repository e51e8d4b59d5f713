/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.Course;
import org.portolan.engine.result.Side;
import org.portolan.engine.result.TierSeries;
import org.portolan.engine.result.TimeSeries;

/** Collects samples of where the pages count. */
final class CourseLog {

    private final boolean kept;
    private final List<Sample> samples = new ArrayList<>();
    private final LongConsumer whenLeft;

    private record Sample(long nanos, long left, long[] pages) {
        boolean isAsBefore(Sample before) {
            return nanos == before.nanos && left == before.left && Arrays.equals(pages, before.pages);
        }
    }

    /**
     * @param kept false to forget all samples
     * @param left told how many pages are left at every sample
     */
    CourseLog(boolean kept, LongConsumer left) {
        this.kept = kept;
        this.whenLeft = left;
    }

    /** True when samples are kept. */
    boolean isKept() {
        return kept;
    }

    /** Notes the state at an instant; the same state at the same instant once. */
    void sample(SimTime time, long left, PageMap pages) {
        whenLeft.accept(left);
        if (kept) {
            add(time, left, pages);
        }
    }

    private void add(SimTime time, long left, PageMap pages) {
        var sample = new Sample(time.nanos(), left, pages.snapshot());
        if (samples.isEmpty() || !sample.isAsBefore(samples.getLast())) {
            samples.add(sample);
        }
    }

    Course course() {
        if (samples.isEmpty()) {
            return Course.EMPTY;
        }
        long[] nanos = samples.stream().mapToLong(Sample::nanos).toArray();
        var left = new TimeSeries(nanos, samples.stream().mapToLong(Sample::left).toArray());
        return new Course(left, tiers(nanos));
    }

    private List<TierSeries> tiers(long[] nanos) {
        var series = new ArrayList<TierSeries>();
        for (var side : Side.values()) {
            for (var tier : Tier.values()) {
                int index = side.ordinal() * Tier.values().length + tier.ordinal();
                long[] values = samples.stream().mapToLong(s -> s.pages()[index]).toArray();
                if (Arrays.stream(values).anyMatch(v -> v != 0)) {
                    series.add(new TierSeries(side, tier, new TimeSeries(nanos, values)));
                }
            }
        }
        return series;
    }
}
