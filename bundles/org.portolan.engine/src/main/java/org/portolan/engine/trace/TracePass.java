/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.List;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;

/** Reads a trace once, for all who want to measure it. Has no state. */
public final class TracePass {

    /** Fits into the first cache beside what the measurements need of it, and is asked for often enough to cancel. */
    private static final int BLOCK = 2048;

    private TracePass() {
    }

    /**
     * Measures a trace.
     *
     * @param source read to its end; what it throws comes through
     * @param measurement fresh
     * @param monitor told of every reference, of 0 in all where the source does not know its size
     * @return what was measured
     * @throws TooManyPagesException when the trace has more distinct pages than the measurement was made for
     * @throws CanceledException when the monitor wants no more
     */
    public static <R> R measure(ReferenceSource source, Measurement<R> measurement, RunMonitor monitor) {
        read(source, List.of(measurement), monitor);
        return measurement.result();
    }

    /**
     * Takes several measurements in one pass; ask each for its result afterwards.
     *
     * @param source read to its end; what it throws comes through
     * @param measurements fresh
     * @param monitor told of every reference, of 0 in all where the source does not know its size
     * @return how many references there were
     * @throws TooManyPagesException when the trace has more distinct pages than a measurement was made for
     * @throws CanceledException when the monitor wants no more
     */
    public static long read(ReferenceSource source, List<? extends Measurement<?>> measurements, RunMonitor monitor) {
        monitor.begin(source.size().orElse(0));
        var block = new long[BLOCK];
        long references = 0;
        for (int count = source.next(block); count > 0; count = source.next(block)) {
            monitor.checkCanceled();
            for (var measurement : measurements) {
                measurement.accept(block, count);
            }
            references += count;
            monitor.worked(count);
        }
        return references;
    }
}
