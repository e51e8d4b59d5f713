/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import org.portolan.engine.finding.Finding.PromiseBroken.Promise;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.Outcome;

/** Something that a plan breaks, as it shows when the plan is run. */
public sealed interface Violation {

    /** True when the plan must not be carried out like this; otherwise somebody may accept it. */
    default boolean isGrave() {
        return true;
    }

    /**
     * A guest does not come to its target.
     *
     * @param guest id of the guest
     * @param target id of the host to which it was to go
     * @param outcome how its relocation ended
     */
    record MoveFailed(String guest, String target, Outcome outcome) implements Violation {
    }

    /**
     * More relocations are under way than a limit allows.
     *
     * @param limit the limit
     * @param place id of the element that is limited; empty for the plan as a whole
     * @param at first instant
     * @param taken units that are taken then
     */
    record LimitBroken(ConcurrencyLimit limit, String place, SimTime at, int taken) implements Violation {
    }

    /**
     * A relocation is over too late.
     *
     * @param guest id of the guest
     * @param end when it is over
     * @param window when all must be over
     */
    record WindowExceeded(String guest, SimTime end, SimTime window) implements Violation {
    }

    /**
     * A rule about where guests run is broken after the plan.
     *
     * @param rule the rule
     */
    record RuleBroken(PlacementRule rule) implements Violation {
    }

    /**
     * A host comes to thrash, or runs out of page space, in the course of the plan and stays so.
     *
     * @param host id of the host
     * @param at from when on
     * @param state what it comes to
     */
    record TargetThrashes(String host, SimTime at, HostState state) implements Violation {
    }

    /**
     * A guest is out of service, or on its way, for longer than was promised.
     *
     * @param guest id of the guest
     * @param promise what was promised
     * @param promised how long at most
     * @param predicted how long it takes
     */
    record PromiseBroken(String guest, Promise promise, SimTime promised, SimTime predicted) implements Violation {
        @Override
        public boolean isGrave() {
            return false;
        }
    }

    /**
     * A guest stays on a host that is to be emptied.
     *
     * @param guest id of the guest
     * @param host id of the host
     */
    record GuestStays(String guest, String host) implements Violation {
    }
}
