/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.event;

import org.portolan.engine.quantity.SimTime;

/** An action that will happen at an instant, unless it is cancelled before. */
public final class Scheduled implements Comparable<Scheduled> {

    private final SimTime time;
    private final EventKind kind;
    private final long serial;
    private final Runnable action;
    private boolean cancelled;

    Scheduled(SimTime time, EventKind kind, long serial, Runnable action) {
        this.time = time;
        this.kind = kind;
        this.serial = serial;
        this.action = action;
    }

    /** Keeps the action from happening. */
    public void cancel() {
        cancelled = true;
    }

    SimTime time() {
        return time;
    }

    Runnable action() {
        return action;
    }

    boolean isCancelled() {
        return cancelled;
    }

    @Override
    public int compareTo(Scheduled other) {
        int order = time.compareTo(other.time);
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order == 0 ? Long.compare(serial, other.serial) : order;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(serial);
    }
}
