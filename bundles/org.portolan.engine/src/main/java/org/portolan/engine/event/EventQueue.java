/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.event;

import java.util.PriorityQueue;

import org.portolan.engine.quantity.SimTime;

/** Events by time, kind and serial number, and the instant at which the run stands. */
public final class EventQueue {

    private final PriorityQueue<Scheduled> events = new PriorityQueue<>();
    private SimTime now = SimTime.ZERO;
    private long serial;

    /** The instant at which the run stands. */
    public SimTime now() {
        return now;
    }

    /** Lets an action happen at an instant that has not passed. */
    public Scheduled at(SimTime time, EventKind kind, Runnable action) {
        if (now.isAfter(time)) {
            throw new IllegalStateException(time + " has passed at " + now);
        }
        var event = new Scheduled(time, kind, serial++, action);
        events.add(event);
        return event;
    }

    /** Lets the next action happen; false when there is none. */
    public boolean step() {
        var event = events.poll();
        while (event != null && event.isCancelled()) {
            event = events.poll();
        }
        if (event == null) {
            return false;
        }
        now = event.time();
        event.action().run();
        return true;
    }
}
