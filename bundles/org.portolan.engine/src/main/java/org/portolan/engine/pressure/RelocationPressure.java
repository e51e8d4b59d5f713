/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.tiers.RelocationEvents;
import org.portolan.engine.tiers.RelocationWarmUps;

/**
 * What relocations do to the storage hierarchies of their hosts. The closed form of a warm-up holds where the target has
 * frames for the guest's working set; where it has not, guests take frames from each other, and their hosts have to be
 * followed. Has no state; every call is independent of every other.
 */
public final class RelocationPressure {

    private RelocationPressure() {
    }

    /**
     * Hosts with the guests that leave and come as their relocations went: a guest leaves its source when it runs at the
     * target. There it has its pages in frames, on slots after paging through shared volumes, in expanded storage after
     * paging through that, and none after a restart elsewhere. Hosts that cannot be followed are left out.
     *
     * @param before hosts and guests before the first relocation
     * @param relocations how they went; those that did not bring their guest to its target change nothing
     * @param until end of the run, more than zero; what comes later is left out
     */
    public static PressureSpec spec(PagingSpec before, List<RelocationResult> relocations, SimTime until) {
        return RelocationEvents.of(before, relocations, until);
    }

    /**
     * The same relocations with what the guests lose in their warm-up on loaded hosts: until the working set that the
     * target has frames for is there. On a host that has frames for all, the closed form stays, as it
     * does for a restart elsewhere, whose guest reads from its own disks.
     *
     * @param relocations how they went
     * @param pressure what their hosts did, from {@link #spec}, for long enough to come to rest
     */
    public static List<RelocationResult> warmUps(List<RelocationResult> relocations, PressureResult pressure) {
        return RelocationWarmUps.of(relocations, pressure);
    }

    /** What the arrival of a relocated guest came to at its target; empty where that was not followed. */
    public static Optional<EventOutcome> arrival(RelocationResult relocation, PressureResult pressure) {
        return RelocationWarmUps.arrival(relocation, pressure);
    }
}
