/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * What a disk of a guest costs over every path.
 *
 * @param disk the disk
 * @param comparison the paths; where the model has the disk, the first is the present one
 */
public record DiskPathAnswer(GuestDisk disk, DiskPathComparison comparison) {

    /** So much further than the last point at which another path becomes the cheapest is worth drawing. */
    private static final double BEYOND = 1.5;
    /** A point that is so many times further than the first would press everything before it together. */
    private static final double FAR = 20;
    /** Relocations per month that are drawn where one path is always the cheapest: one a day. */
    private static final double USUAL_MOST = 30;

    /** The path that the disk has. */
    public Optional<DiskPathCost> present() {
        return disk.isKnown() ? Optional.of(comparison.rows().getFirst()) : Optional.empty();
    }

    /** Relocations per month up to which a drawing shows what changes first. */
    public double relocationsWorthDrawing() {
        var changes = comparison.cheapest().stream().mapToDouble(CheapestRange::from).filter(from -> from > 0).sorted()
                .toArray();
        if (changes.length == 0) {
            return USUAL_MOST;
        }
        return BEYOND * DoubleStream.of(changes).filter(from -> from <= FAR * changes[0]).max().orElseThrow();
    }
}
