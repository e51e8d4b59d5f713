/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/**
 * How the network of one interface moves, and what its clients see of it.
 *
 * @param interfaceId id of the interface
 * @param steps states in order, as it goes in the middle case: half of all such takeovers learn the new place later
 * @param outages how long the interface may be out of reach, and how likely that is; probabilities add up to 1
 * @param clients what its clients see
 */
public record Takeover(String interfaceId, List<TakeoverStep> steps, List<OutageCase> outages, ClientImpact clients) {

    public Takeover {
        steps = List.copyOf(steps);
        outages = List.copyOf(outages);
    }

    /** Instant at which the queues were stopped. */
    public SimTime detached() {
        return steps.stream().filter(s -> s.state() == TakeoverState.DETACHED).findFirst().orElseThrow().at();
    }

    /** Instant at which clients go on, in the middle case; none where they give up. */
    public Optional<SimTime> recovered() {
        return steps.stream().filter(s -> s.state() == TakeoverState.RECOVERED).map(TakeoverStep::at).findFirst();
    }
}
