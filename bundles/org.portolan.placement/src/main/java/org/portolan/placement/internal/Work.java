/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/** Work of a search in Java, counted in variables that were looked at, so that results can be repeated. */
final class Work {

    private static final double UNITS_PER_SECOND = 50e6;
    private static final long ASK_EVERY = 100_000;

    private final long most;
    private final Watch watch;
    private final Optional<Long> endNanos;
    private long done;
    private long nextAsked;
    private boolean isOver;

    Work(SimTime effort, Optional<SimTime> patience, Watch watch) {
        this.most = (long) (effort.seconds() * UNITS_PER_SECOND);
        this.watch = watch;
        endNanos = patience.map(time -> System.nanoTime() + time.nanos());
    }

    void add(int units) {
        done += units;
    }

    /** True when no more is to be done. */
    boolean isOver() {
        if (!isOver && done >= nextAsked) {
            nextAsked = done + ASK_EVERY;
            isOver = watch.isOver() || endNanos.map(end -> System.nanoTime() - end >= 0).orElse(false);
        }
        return isOver || done >= most;
    }

    SimTime spent() {
        return SimTime.ofSeconds(done / UNITS_PER_SECOND);
    }
}
