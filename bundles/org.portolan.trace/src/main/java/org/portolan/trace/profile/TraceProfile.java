/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.portolan.trace.Compression;
import org.portolan.trace.TraceFormat;

/**
 * What a trace tells of how a guest uses its memory.
 *
 * @param origin what was measured
 * @param referencesPerSecond what turned windows of references into windows of time
 * @param touched distinct pages that are touched in a window of time
 * @param written distinct pages that are written in it; all zero where nothing is
 * @param missRatio misses of an LRU storage by its size; sizes growing
 * @param fits profiles of few parameters, the best first
 */
public record TraceProfile(Origin origin, double referencesPerSecond, ProfileCurve touched, ProfileCurve written,
        List<MissRatioPoint> missRatio, List<ProfileFit> fits) {

    public TraceProfile {
        Objects.requireNonNull(origin, "origin");
        missRatio = List.copyOf(missRatio);
        fits = List.copyOf(fits);
        if (!(referencesPerSecond > 0 && Double.isFinite(referencesPerSecond))) {
            throw new IllegalArgumentException("references per second must be positive: " + referencesPerSecond);
        }
    }

    /**
     * A trace, and how it was measured.
     *
     * @param name of its file, without folders
     * @param format of the trace
     * @param compression of its file
     * @param sha256 of its file in hexadecimal digits; empty where only a part of it was read
     * @param references how many were measured
     * @param writes how many of them write
     * @param distinctPages to how many pages; an estimate where only some were measured
     * @param skipped things in the file that are no references
     * @param sampling share of the pages that was measured for curves of working sets, 1 for all
     */
    public record Origin(String name, TraceFormat format, Compression compression, Optional<String> sha256,
            long references, long writes, long distinctPages, long skipped, double sampling) {
    }

    /** Seconds that the trace covers. */
    public double seconds() {
        return origin.references() / referencesPerSecond;
    }
}
