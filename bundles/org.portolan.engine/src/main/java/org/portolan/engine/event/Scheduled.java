/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.event;

import org.portolan.engine.quantity.SimTime;

/** An action that will happen at an instant, unless it is cancelled before. May then be set for another. */
public final class Scheduled {

    private static final int NONE = -1;

    private final EventQueue queue;
    private final EventKind kind;
    private final Runnable action;
    private int number = NONE;

    Scheduled(EventQueue queue, EventKind kind, Runnable action) {
        this.queue = queue;
        this.kind = kind;
        this.action = action;
    }

    /** Lets the action happen at an instant that has not passed, instead of at any other. */
    public void set(SimTime time) {
        if (!isSet()) {
            number = queue.numberFor(this);
        }
        queue.set(number, time, kind);
    }

    /** Keeps the action from happening; nothing when it has happened. */
    public void cancel() {
        if (isSet()) {
            queue.clear(number);
            number = NONE;
        }
    }

    private boolean isSet() {
        return number != NONE;
    }

    void happen() {
        number = NONE;
        action.run();
    }
}
