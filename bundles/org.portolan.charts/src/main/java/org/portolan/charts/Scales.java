/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.TimeSeries;
import org.portolan.study.format.DisplayUnit;

/** Units that fit all the series of a chart. */
final class Scales {

    private static final double NANOS_PER_SECOND = 1e9;

    private Scales() {
    }

    static DisplayUnit time(Stream<TimeSeries> series) {
        return DisplayUnit.forSeconds(
                series.flatMapToLong(s -> s.size() == 0 ? LongStream.empty() : LongStream.of(s.nanosAt(s.size() - 1)))
                        .max().orElse(0) / NANOS_PER_SECOND);
    }

    static DisplayUnit pages(Stream<TimeSeries> series) {
        return DisplayUnit.forPages(
                series.flatMapToLong(s -> LongStream.range(0, s.size()).map(i -> s.valueAt((int) i))).max().orElse(0));
    }

    /** The last instant of a relocation that a chart shows. */
    static double endSeconds(RelocationResult relocation) {
        return relocation.timing().end().seconds();
    }
}
