/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;
import java.util.Optional;

/**
 * What an event came to.
 *
 * @param event the event
 * @param hosts the hosts that it was about, and those that share something with them, in the order of ids
 * @param arrivals guests that it brought, in the order of ids
 */
public record EventOutcome(PressureEvent event, List<HostOutcome> hosts, List<WorkingSetArrival> arrivals) {

    public EventOutcome {
        hosts = List.copyOf(hosts);
        arrivals = List.copyOf(arrivals);
    }

    /** What it came to on a host. */
    public Optional<HostOutcome> host(String id) {
        return hosts.stream().filter(h -> h.host().equals(id)).findFirst();
    }
}
