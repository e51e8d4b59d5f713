/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * Where the time of one guest's failover goes, planned or not, in the same terms.
 *
 * @param guest id of the guest
 * @param cause why it moves
 * @param phases its parts, by begin; up to the service without gap or overlap, then warm-up and clients side by side
 */
public record FailoverBreakdown(String guest, Cause cause, List<FailoverPhase> phases) {

    /** Why a guest comes to run elsewhere. */
    public enum Cause {
        /** It is relocated. */
        RELOCATION,
        /** Its host was lost. */
        HOST_LOSS
    }

    public FailoverBreakdown {
        Require.id("FailoverBreakdown.guest", guest);
        Require.present("FailoverBreakdown.cause", cause);
        phases = List.copyOf(phases);
    }

    /** Time spent in phases of a kind. */
    public SimTime time(FailoverPhaseKind kind) {
        return phases.stream().filter(p -> p.kind() == kind).map(FailoverPhase::duration).reduce(SimTime.ZERO,
                SimTime::plus);
    }

    /** Instant at which the last phase before the service ends; empty when there are no phases. */
    public Optional<SimTime> serviceBack() {
        return phases.stream().filter(p -> !p.kind().isAfterService()).map(FailoverPhase::end)
                .reduce((a, b) -> b.max(a));
    }

    /** Instant at which all of it is over, also for clients; empty when there are no phases. */
    public Optional<SimTime> end() {
        return phases.stream().map(FailoverPhase::end).reduce((a, b) -> b.max(a));
    }
}
