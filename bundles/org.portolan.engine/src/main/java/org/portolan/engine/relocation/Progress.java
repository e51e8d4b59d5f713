/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Collection;

import org.portolan.engine.RunMonitor;

/** Tells a monitor how far a run is: a thousand units of work for every relocation. */
final class Progress {

    private static final int UNITS = 1000;
    /** Until the guest runs at the target; the rest is for what follows. */
    private static final int UNITS_BEFORE_END = 900;

    private final RunMonitor monitor;
    private final Collection<Relocation> relocations;
    private long told;

    Progress(RunMonitor monitor, Collection<Relocation> relocations) {
        this.monitor = monitor;
        this.relocations = relocations;
    }

    void begin() {
        monitor.begin(total());
    }

    void report() {
        tell(relocations.stream().mapToLong(Progress::unitsOf).sum());
    }

    void end() {
        tell(total());
    }

    private long total() {
        return (long) UNITS * relocations.size();
    }

    private void tell(long done) {
        if (done > told) {
            monitor.worked(done - told);
            told = done;
        }
    }

    private static long unitsOf(Relocation relocation) {
        if (relocation.result().isPresent()) {
            return UNITS;
        }
        return Math.round(UNITS_BEFORE_END * relocation.shareMoved());
    }
}
