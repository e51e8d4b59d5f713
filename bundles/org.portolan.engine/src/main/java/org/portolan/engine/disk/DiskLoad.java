/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.internal.Require;

/**
 * What a guest does with a disk.
 *
 * @param ioPerSecond I/Os of 4 KiB that it asks for in a second, 0 to 10^9; empty when that is not known
 * @param queueDepth most I/Os that it has under way, 1 to 65,536; empty for the assumption {@code disk.queueDepth}
 */
public record DiskLoad(Optional<Double> ioPerSecond, OptionalInt queueDepth) {

    /** Nothing is known of it. */
    public static final DiskLoad UNKNOWN = new DiskLoad(Optional.empty(), OptionalInt.empty());

    private static final double MOST_PER_SECOND = 1e9;
    private static final int DEEPEST = 65_536;

    public DiskLoad {
        ioPerSecond = ioPerSecond.map(r -> Require.within("DiskLoad.ioPerSecond", r, 0.0, MOST_PER_SECOND));
        queueDepth.ifPresent(d -> Require.within("DiskLoad.queueDepth", d, 1, DEEPEST));
    }

    /** So many I/Os in a second. */
    public static DiskLoad of(double ioPerSecond) {
        return new DiskLoad(Optional.of(ioPerSecond), OptionalInt.empty());
    }
}
