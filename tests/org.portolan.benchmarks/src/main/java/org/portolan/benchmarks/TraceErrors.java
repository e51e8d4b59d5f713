/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.trace.MissRatioCurve;
import org.portolan.engine.trace.Samples;
import org.portolan.engine.trace.StackDistances;
import org.portolan.engine.trace.TracePass;

/**
 * How far a sampled curve is from the exact one.
 *
 * @param exact miss ratio at the frames of {@link TraceBenchmark}
 * @param sampled the same by the sample
 * @param standardError what the sample says of its own error there
 * @param mean error over all sizes
 * @param greatest error over all sizes
 */
record TraceErrors(double exact, double sampled, double standardError, double mean, double greatest) {

    private static final int REFERENCES = 50_000_000;
    private static final int SIZES = 1000;

    /** Of 50 million references. */
    static TraceErrors of(double skew, Samples samples) {
        var exact = StackDistances.exact();
        var sampled = StackDistances.sampled(samples);
        TracePass.read(TraceBenchmark.references(skew, REFERENCES), List.of(exact, sampled), RunMonitor.NONE);
        return of(exact.result(), sampled.result());
    }

    private static TraceErrors of(MissRatioCurve exact, MissRatioCurve sampled) {
        var frames = new Pages(TraceBenchmark.FRAMES);
        var errors = IntStream.rangeClosed(1, SIZES)
                .mapToObj(i -> new Pages((long) TraceBenchmark.PAGES / SIZES * i))
                .mapToDouble(size -> Math.abs(sampled.missRatio(size) - exact.missRatio(size))).summaryStatistics();
        return new TraceErrors(exact.missRatio(frames), sampled.missRatio(frames), sampled.standardError(frames),
                errors.getAverage(), errors.getMax());
    }
}
