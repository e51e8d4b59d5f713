/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * Open connections of clients that are alike.
 *
 * @param connections how many, 0 to 10^9
 * @param roundTrip round trip as the client has it smoothed; empty for the assumption
 *            {@code network.tcp.roundTripSeconds}
 * @param variation how much it varies, as the client has it smoothed ({@link RoundTrips})
 * @param sendsEvery a client sends something new so often; empty for one that always has something under way
 */
public record PeerGroup(long connections, Optional<SimTime> roundTrip, SimTime variation,
        Optional<SimTime> sendsEvery) {

    private static final long MOST_CONNECTIONS = 1_000_000_000;

    public PeerGroup {
        Require.within("PeerGroup.connections", connections, 0, MOST_CONNECTIONS);
        Require.present("PeerGroup.roundTrip", roundTrip);
        Require.present("PeerGroup.variation", variation);
        Require.present("PeerGroup.sendsEvery", sendsEvery);
    }

    /** Connections with a steady round trip that always have something under way. */
    public static PeerGroup of(long connections, SimTime roundTrip) {
        return new PeerGroup(connections, Optional.of(roundTrip), SimTime.ZERO, Optional.empty());
    }

    /** Connections whose clients have measured these round trips, that always have something under way. */
    public static PeerGroup of(long connections, RoundTrips history) {
        return new PeerGroup(connections, Optional.of(history.smoothed()), history.variation(), Optional.empty());
    }
}
