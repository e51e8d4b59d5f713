/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.portolan.engine.quantity.SimTime;

/** Events by time, kind and order of setting, and the instant at which the run stands. */
public final class EventQueue {

    private static final int ROOM = 64;

    private final Timers timers = new Timers(ROOM);
    /** Which event has a number; numbers are used again. */
    private final List<Scheduled> byNumber = new ArrayList<>();
    private int[] unused = new int[ROOM];
    private int unusedCount;
    private SimTime now = SimTime.ZERO;

    /** The instant at which the run stands. */
    public SimTime now() {
        return now;
    }

    /** Lets an action happen at an instant that has not passed. */
    public Scheduled at(SimTime time, EventKind kind, Runnable action) {
        var event = event(kind, action);
        event.set(time);
        return event;
    }

    /** An action that is set for no instant yet. */
    public Scheduled event(EventKind kind, Runnable action) {
        return new Scheduled(this, kind, action);
    }

    /** Lets the next action happen; false when there is none. */
    public boolean step() {
        if (timers.isEmpty()) {
            return false;
        }
        int number = timers.take();
        if (timers.nanosOf(number) != now.nanos()) {
            now = new SimTime(timers.nanosOf(number));
        }
        release(number);
        byNumber.get(number).happen();
        return true;
    }

    int numberFor(Scheduled event) {
        if (unusedCount == 0) {
            byNumber.add(event);
            return byNumber.size() - 1;
        }
        int number = unused[--unusedCount];
        byNumber.set(number, event);
        return number;
    }

    void set(int number, SimTime time, EventKind kind) {
        if (now.isAfter(time)) {
            throw new IllegalStateException(time + " has passed at " + now);
        }
        timers.set(number, time.nanos(), kind);
    }

    void clear(int number) {
        timers.clear(number);
        release(number);
    }

    private void release(int number) {
        if (unusedCount == unused.length) {
            unused = Arrays.copyOf(unused, 2 * unusedCount);
        }
        unused[unusedCount++] = number;
    }
}
