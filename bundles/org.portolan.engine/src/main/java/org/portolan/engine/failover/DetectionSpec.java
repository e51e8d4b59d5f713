/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * How the loss of a host is noticed, and how the others make sure that it does nothing any more. Heartbeats come at whole
 * multiples of their interval.
 *
 * @param heartbeat interval of heartbeats, more than zero; by default {@link AssumptionKey#HEARTBEAT_TIME}
 * @param misses how many in a row must be missing; by default {@link AssumptionKey#HEARTBEAT_MISSES}
 * @param memberState time in which the members of a cluster of z/VM come to agree that the other is down; by default
 *            {@link AssumptionKey#MEMBER_STATE_TIME}
 * @param fencing time in which it is made sure that the lost host writes nothing any more; by default
 *            {@link AssumptionKey#FENCE_TIME}
 */
public record DetectionSpec(Optional<SimTime> heartbeat, OptionalInt misses, Optional<SimTime> memberState,
        Optional<SimTime> fencing) {

    /** By assumptions alone. */
    public static final DetectionSpec DEFAULTS =
            new DetectionSpec(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

    private static final int MOST_MISSES = 100_000;

    public DetectionSpec {
        heartbeat.ifPresent(h -> Require.within("DetectionSpec.heartbeat", h.nanos(), 1, SimTime.MAX_NANOS));
        misses.ifPresent(m -> Require.within("DetectionSpec.misses", m, 1, MOST_MISSES));
        Require.present("DetectionSpec.memberState", memberState);
        Require.present("DetectionSpec.fencing", fencing);
    }
}
