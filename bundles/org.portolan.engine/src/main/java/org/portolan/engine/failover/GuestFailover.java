/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.network.Stall;
import org.portolan.engine.network.Takeover;
import org.portolan.engine.quantity.SimTime;

/**
 * What becomes of a guest whose host was lost.
 *
 * @param guest id of the guest
 * @param source id of the host that was lost
 * @param target id of the host on which it runs afterwards; empty when it does not
 * @param priority when it comes back, among others
 * @param weight how much its service counts
 * @param fate what becomes of it
 * @param breakdown where the time goes; detection and fencing alone when it does not come back
 * @param aloneTime how long it would have taken from the end of fencing until its service were back with nobody else in
 *            the way; empty when it does not come back
 * @param promised longest outage that was promised, if any
 * @param warmUpLost service that it loses by being slow afterwards
 * @param replica what it has lost; empty unless it resumes from a copy
 * @param networks what becomes of each of its interfaces; none when it has none or does not come back
 * @param noticed for how long established connections stand still: until they go on, or until their clients learn that
 *            the guest does not know them any more; empty when it has none
 */
public record GuestFailover(String guest, String source, Optional<String> target, RestartPriority priority,
        double weight, Fate fate, FailoverBreakdown breakdown, Optional<SimTime> aloneTime,
        Optional<SimTime> promised, SimTime warmUpLost, Optional<ReplicaLoss> replica, List<Takeover> networks,
        Optional<Stall> noticed) {

    /** What can become of a guest. */
    public enum Fate {
        /** It resumes from a copy. */
        RESUMED,
        /** It boots elsewhere. */
        BOOTED,
        /** No host has a place for it. */
        STRANDED,
        /** Nobody starts it: it waits for an operator. */
        NOT_RESTARTED;

        /** True when it runs again. */
        public boolean isBack() {
            return this == RESUMED || this == BOOTED;
        }
    }

    public GuestFailover {
        Require.id("GuestFailover.guest", guest);
        Require.present("GuestFailover.fate", fate);
        networks = List.copyOf(networks);
    }

    /** Instant of the loss. */
    public SimTime lost() {
        return breakdown.phases().getFirst().begin();
    }

    /** Instant at which its service is back; empty when it does not come back. */
    public Optional<SimTime> back() {
        return fate.isBack() ? breakdown.serviceBack() : Optional.empty();
    }

    /** From the loss until its service is back: its recovery time; empty when it does not come back. */
    public Optional<SimTime> outage() {
        return back().map(back -> back.minus(lost()));
    }

    /** Instant from which on new connections reach it, of the interface for which that is latest. */
    public Optional<SimTime> reached() {
        return back().map(back -> breakdown.phases().stream().filter(p -> p.kind() == FailoverPhaseKind.CLIENTS)
                .map(FailoverPhase::end).reduce(back, SimTime::max));
    }

    /** True unless an outage that was promised is exceeded, or the guest does not come back in spite of a promise. */
    public boolean keepsPromise() {
        return promised.map(most -> outage().map(o -> !o.isAfter(most)).orElse(false)).orElse(true);
    }
}
