/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * Instants of a relocation that decide how long an interface is not reached.
 *
 * @param detached the guest is stopped
 * @param moved its control state, and with it its addresses, is at the target; not before that
 * @param registered the addresses are registered at the target; not before that
 * @param resumed the guest runs at the target; not before it was detached
 */
public record TakeoverTimes(SimTime detached, SimTime moved, SimTime registered, SimTime resumed) {

    public TakeoverTimes {
        Require.notAbove("TakeoverTimes.detached", detached.nanos(), moved.nanos());
        Require.notAbove("TakeoverTimes.moved", moved.nanos(), registered.nanos());
        Require.notAbove("TakeoverTimes.resumed", detached.nanos(), resumed.nanos());
    }
}
