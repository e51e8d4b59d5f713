/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.quantity.SimTime;

/** Goes from state to state of a takeover, and only where a way leads and time does not run back. */
final class TakeoverMachine {

    private final List<TakeoverStep> steps = new ArrayList<>();

    /** The interface works at the source, as it has from the start. */
    TakeoverMachine() {
        steps.add(new TakeoverStep(TakeoverState.SRC_ACTIVE, SimTime.ZERO));
    }

    TakeoverMachine enter(TakeoverState state, SimTime at) {
        var last = steps.getLast();
        if (!last.state().next().contains(state) || last.at().isAfter(at)) {
            throw new IllegalStateException(last + " to " + state + " at " + at);
        }
        steps.add(new TakeoverStep(state, at));
        return this;
    }

    List<TakeoverStep> steps() {
        return List.copyOf(steps);
    }
}
