/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import org.portolan.engine.RunMonitor;

/** The work of a planner in the eyes of its monitor: parts that come one after the other and count by themselves. */
final class Work {

    private final RunMonitor monitor;
    private long left;

    Work(RunMonitor monitor, long total) {
        this.monitor = monitor;
        left = total;
        monitor.begin(total);
    }

    /** A part of so many units: however it counts, it tells no more than these. */
    RunMonitor part(long units) {
        return new Part(units, 1);
    }

    /** All that is left, for work that counts in units of its own. */
    RunMonitor rest() {
        return new Part(left, 0);
    }

    private final class Part implements RunMonitor {
        private final long units;
        private double perUnit;
        private double done;
        private long told;

        Part(long units, double perUnit) {
            this.units = units;
            this.perUnit = perUnit;
        }

        @Override
        public void begin(long totalWork) {
            perUnit = (double) units / Math.max(1, totalWork);
        }

        @Override
        public void worked(long work) {
            done += work * perUnit;
            long now = Math.min(units, (long) done);
            if (now > told) {
                monitor.worked(now - told);
                left -= now - told;
                told = now;
            }
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }
    }
}
