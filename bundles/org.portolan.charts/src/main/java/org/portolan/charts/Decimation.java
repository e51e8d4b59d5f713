/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.util.TreeSet;
import java.util.stream.IntStream;

import org.portolan.engine.result.TimeSeries;

/**
 * Thins a series for drawing: of each stretch of time its first, lowest, highest and last point stay, so that no peak
 * is lost and the line looks as it would with all points.
 */
final class Decimation {

    private static final int KEPT_PER_STRETCH = 4;

    private Decimation() {
    }

    /** Indexes of the points to draw, rising; all of them when there are no more than {@code most}. */
    static int[] indexes(TimeSeries series, int most) {
        var size = series.size();
        if (size <= most) {
            return IntStream.range(0, size).toArray();
        }
        var kept = new TreeSet<Integer>();
        var stretches = Math.max(1, most / KEPT_PER_STRETCH);
        for (int i = 0; i < stretches; i++) {
            keep(series, (int) ((long) size * i / stretches), (int) ((long) size * (i + 1) / stretches), kept);
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void keep(TimeSeries series, int from, int to, TreeSet<Integer> kept) {
        var lowest = from;
        var highest = from;
        for (int i = from; i < to; i++) {
            if (series.valueAt(i) < series.valueAt(lowest)) {
                lowest = i;
            }
            if (series.valueAt(i) > series.valueAt(highest)) {
                highest = i;
            }
        }
        kept.add(from);
        kept.add(lowest);
        kept.add(highest);
        kept.add(to - 1);
    }
}
