/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/**
 * What the clients of an interface see of a time in which it was out of reach.
 *
 * @param meanOutage how long it was, on average over all cases; also the gap in a stream of datagrams
 * @param longestOutage how long it was in the worst case
 * @param connections established connections
 * @param undisturbed of these, how many had nothing to send meanwhile; an expected value
 * @param lost of these, how many gave up; an expected value
 * @param established how long the others stood still; empty when there are none
 * @param newConnections clients that connected meanwhile; empty when it was never out of reach
 * @param pingsLost echo requests without an answer, one sender; an expected value
 */
public record ClientImpact(SimTime meanOutage, SimTime longestOutage, long connections, double undisturbed,
        double lost, Optional<Stall> established, Optional<NewConnections> newConnections, double pingsLost) {

    /** The same where all established connections end. */
    ClientImpact withoutConnections() {
        return new ClientImpact(meanOutage, longestOutage, connections, 0, connections, Optional.empty(),
                newConnections, pingsLost);
    }
}
