/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A mirror of the guest's pages is kept at the target over the link, like PPRC keeps one of disks: establish, duplex (every cycle the
 * pages that were written in it), freeze, delta, resume, pull of what was not mirrored.
 *
 * @param scope what is mirrored
 * @param cycle length of a cycle, 1 ms to 1 h; by default {@link AssumptionKey#MIRROR_CYCLE}
 * @param cycles full duplex cycles before the freeze, 1 to 10,000; by default {@link AssumptionKey#MIRROR_CYCLES}
 */
public record WorkingSetMirror(Scope scope, Optional<SimTime> cycle, OptionalInt cycles) implements MethodSpec {

    /** What is mirrored. */
    public enum Scope {
        /** All instantiated pages. */
        ALL,
        /** The working set; the rest is pulled and pushed after the switch. */
        WORKING_SET
    }

    /** All pages, by assumptions alone. */
    public static final WorkingSetMirror DEFAULTS =
            new WorkingSetMirror(Scope.ALL, Optional.empty(), OptionalInt.empty());

    public WorkingSetMirror {
        Require.present("WorkingSetMirror.scope", scope);
        cycle.ifPresent(c -> Require.within("WorkingSetMirror.cycle", c.nanos(), 1_000_000L, 3_600_000_000_000L));
        cycles.ifPresent(n -> Require.within("WorkingSetMirror.cycles", n, 1, MOST_PASSES));
    }

    @Override
    public MethodKind kind() {
        return MethodKind.WORKING_SET_MIRROR;
    }
}
