/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.network.ClientImpact;
import org.portolan.engine.network.Stall;
import org.portolan.engine.network.Takeover;
import org.portolan.engine.quantity.SimTime;

/**
 * What became of a guest's disks and networks, and what its clients saw.
 *
 * @param disks disks that were handed over, in the order of ids
 * @param networks interfaces that moved or stood still, in the order of ids
 */
public record DeviceResult(List<DiskHandOver> disks, List<Takeover> networks) {

    /** Nothing is known of its devices, or nothing happened to them. */
    public static final DeviceResult NONE = new DeviceResult(List.of(), List.of());

    public DeviceResult {
        disks = List.copyOf(disks);
        networks = List.copyOf(networks);
    }

    /** Instant from which on the middle one of the clients is served again, of the interface for which that is latest. */
    public Optional<SimTime> clientsServed() {
        return networks.stream().flatMap(n -> n.recovered().stream()).reduce(SimTime::max);
    }

    /** How long established connections stand still, of the interface for which the middle one does so longest. */
    public Optional<Stall> longestStall() {
        return networks.stream().flatMap(n -> n.clients().established().stream())
                .reduce((a, b) -> b.median().isAfter(a.median()) ? b : a);
    }

    /** Connections that are lost; an expected value. */
    public double connectionsLost() {
        return networks.stream().map(Takeover::clients).mapToDouble(ClientImpact::lost).sum();
    }

    /** Connections in all. */
    public long connections() {
        return networks.stream().map(Takeover::clients).mapToLong(ClientImpact::connections).sum();
    }
}
