/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.RunMonitor;

/** Tells a monitor how far a run is: a thousand units of work for every relocation. */
final class Progress {

    private static final int UNITS = 1000;
    /** Until the guest runs at the target; the rest is for what follows. */
    private static final int UNITS_BEFORE_END = 900;

    private final RunMonitor monitor;
    private final long total;
    private long done;
    private long told;

    Progress(RunMonitor monitor, int relocations) {
        this.monitor = monitor;
        this.total = (long) UNITS * relocations;
    }

    /** How far one relocation is. */
    final class Share {
        private long units;

        /** A share of the pages is where it has to be before the guest can run at the target, 0 to 1. */
        void moved(double share) {
            set(Math.round(UNITS_BEFORE_END * share));
        }

        void over() {
            set(UNITS);
        }

        private void set(long now) {
            done += now - units;
            units = now;
        }
    }

    Share share() {
        return new Share();
    }

    void begin() {
        monitor.begin(total);
    }

    void report() {
        tell(done);
    }

    void end() {
        tell(total);
    }

    /** Work that is undone, as when a relocation is given up, is not told. */
    private void tell(long now) {
        if (now > told) {
            monitor.worked(now - told);
            told = now;
        }
    }
}
