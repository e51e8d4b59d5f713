/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * The clients of an interface.
 *
 * @param groups clients that are alike, together; none for one group by assumptions
 * @param minimumTimeout shortest retransmission timeout of their TCP, more than zero; empty for the assumption
 *            {@code network.tcp.rtoMinimumSeconds}
 */
public record PeersSpec(List<PeerGroup> groups, Optional<SimTime> minimumTimeout) {

    /** By assumptions alone. */
    public static final PeersSpec DEFAULTS = new PeersSpec(List.of(), Optional.empty());

    public PeersSpec {
        groups = List.copyOf(groups);
        minimumTimeout.ifPresent(
                m -> Require.within("PeersSpec.minimumTimeout", m.nanos(), 1, SimTime.MAX_NANOS));
    }

    /** These clients, by assumptions otherwise. */
    public static PeersSpec of(PeerGroup... groups) {
        return new PeersSpec(List.of(groups), Optional.empty());
    }
}
