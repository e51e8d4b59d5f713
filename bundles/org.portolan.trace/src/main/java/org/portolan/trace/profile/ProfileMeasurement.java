/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.trace.Measurement;
import org.portolan.engine.trace.MissRatioCurve;
import org.portolan.engine.trace.Reference;
import org.portolan.engine.trace.StackDistances;
import org.portolan.engine.trace.TooManyPagesException;
import org.portolan.engine.trace.TracePass;
import org.portolan.engine.trace.WorkingSets;
import org.portolan.trace.PageLimit;
import org.portolan.trace.TraceFormat;
import org.portolan.trace.TraceMonitor;
import org.portolan.trace.TraceSource;
import org.portolan.trace.UnreadableTraceException;

/**
 * Measures a trace in one pass, and fits profiles to it.
 *
 * @param referencesPerSecond how fast the guest refers to its pages; empty to take it of the times of the trace
 * @param sampling which pages
 */
public record ProfileMeasurement(OptionalDouble referencesPerSecond, Sampling sampling) {

    /** Distances and working sets of a page, tables that grow counted twice. */
    private static final int BYTES_PER_PAGE = 320;
    private static final int MISS_RATIO_POINTS = 200;

    public ProfileMeasurement {
        if (referencesPerSecond.isPresent() && !(referencesPerSecond.getAsDouble() > 0
                && Double.isFinite(referencesPerSecond.getAsDouble()))) {
            throw new IllegalArgumentException("references per second must be positive: " + referencesPerSecond);
        }
    }

    /**
     * Measures a trace to its end.
     *
     * @param monitor told of the bytes of the file
     * @throws UnknownPaceException when nobody says how fast the references are
     * @throws UnreadableTraceException when the trace is broken
     * @throws TooManyPagesException when there is not memory enough for its pages
     */
    public TraceProfile measure(TraceSource source, RunMonitor monitor) throws UnknownPaceException {
        if (referencesPerSecond.isEmpty() && !mayTellTimes(source.format())) {
            throw new UnknownPaceException(source.name());
        }
        var limit = PageLimit.of(BYTES_PER_PAGE);
        var distances = sampling.isExact() ? StackDistances.exact(limit) : StackDistances.sampled(sampling.samples());
        var workingSets = WorkingSets.sampled(sampling.rate(), limit);
        var writes = new WriteCount();
        TracePass.read(source, List.of(distances, workingSets, writes), new TraceMonitor(source, monitor));
        return profile(source, distances.result(), workingSets.result(), writes.result());
    }

    private TraceProfile profile(TraceSource source, MissRatioCurve misses, WorkingSets sets, long writes)
            throws UnknownPaceException {
        double pace = pace(source);
        double writeShare = (double) writes / source.references();
        var origin = new TraceProfile.Origin(fileName(source.name()), source.format(), source.compression(),
                source.hash(), source.references(), writes, sets.touched().distinctPages().count(), source.skipped(),
                sampling.rate());
        return new TraceProfile(origin, pace, CurveChoice.of(sets.touched(), pace),
                CurveChoice.of(sets.written(), pace), points(misses), new ProfileFits(sets, pace, writeShare).all());
    }

    private static boolean mayTellTimes(TraceFormat format) {
        return format == TraceFormat.CSV || format == TraceFormat.ORACLE_GENERAL;
    }

    private double pace(TraceSource source) throws UnknownPaceException {
        if (referencesPerSecond.isPresent()) {
            return referencesPerSecond.getAsDouble();
        }
        double seconds = source.seconds().orElseThrow(() -> new UnknownPaceException(source.name()));
        return source.references() / seconds;
    }

    private static String fileName(String name) {
        var file = Path.of(name).getFileName();
        return file == null ? name : file.toString();
    }

    private static List<MissRatioPoint> points(MissRatioCurve curve) {
        return curve.points(MISS_RATIO_POINTS).stream().map(
                point -> new MissRatioPoint(point.size().count(), point.missRatio(), point.standardError())).toList();
    }

    /** Counts references that write. */
    private static final class WriteCount implements Measurement<Long> {

        private long writes;

        @Override
        public void accept(long[] block, int count) {
            for (int i = 0; i < count; i++) {
                writes += Reference.isWrite(block[i]) ? 1 : 0;
            }
        }

        @Override
        public Long result() {
            return writes;
        }
    }
}
