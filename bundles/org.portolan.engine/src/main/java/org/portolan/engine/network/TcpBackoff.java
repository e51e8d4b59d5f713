/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.Optional;
import java.util.OptionalLong;

import org.portolan.engine.quantity.SimTime;

/**
 * Retransmissions of TCP: {@code RTO_k = min(RTO_0 2^k, maximum)}, so the k-th is sent
 * {@code r_k = RTO_0 + ... + RTO_(k-1)} after the original, k >= 1, as long as {@code r_k} is before the time at which
 * the connection gives up (RFC 6298; docs/engine.md, 7f).
 */
public final class TcpBackoff {

    private final long first;
    private final long longest;
    private final long giveUp;

    /**
     * @param first RTO_0, more than zero
     * @param longest longest timeout
     * @param giveUp when nothing has been answered for so long, the connection is lost
     */
    public TcpBackoff(SimTime first, SimTime longest, SimTime giveUp) {
        if (first.nanos() <= 0 || longest.nanos() <= 0) {
            throw new IllegalArgumentException("timeouts must be positive: " + first + ", " + longest);
        }
        this.first = Math.min(first.nanos(), longest.nanos());
        this.longest = longest.nanos();
        this.giveUp = giveUp.nanos();
    }

    /**
     * The backoff of a connection with a history: {@code RTO_0 = SRTT + max(minimum, 4 RTTVAR)}, as Linux has it.
     */
    public static TcpBackoff of(RoundTrips history, SimTime minimum, SimTime longest, SimTime giveUp) {
        long variation = Math.max(minimum.nanos(), 4 * history.variation().nanos());
        return new TcpBackoff(new SimTime(Math.min(SimTime.MAX_NANOS, history.smoothed().nanos() + variation)),
                longest, giveUp);
    }

    /** RTO_0. */
    public SimTime firstTimeout() {
        return new SimTime(first);
    }

    /**
     * When the first retransmission that is not before an instant is sent, both counted from the original: how long a
     * client stands still that has sent something in the moment in which an outage of this length began. Empty when it
     * gives up before.
     */
    public Optional<SimTime> stall(SimTime outage) {
        var sent = firstNotBefore(outage.nanos());
        return sent.isPresent() ? Optional.of(new SimTime(sent.getAsLong())) : Optional.empty();
    }

    /** r_k of the least k >= 1 with r_k >= wait; empty when the connection gives up before. */
    OptionalLong firstNotBefore(long wait) {
        long sent = first;
        long timeout = first;
        while (sent < wait && timeout < longest) {
            timeout = Math.min(longest, 2 * timeout);
            sent += timeout;
        }
        if (sent < wait) {
            sent += Math.ceilDiv(wait - sent, longest) * longest;
        }
        return sent < giveUp ? OptionalLong.of(sent) : OptionalLong.empty();
    }
}
