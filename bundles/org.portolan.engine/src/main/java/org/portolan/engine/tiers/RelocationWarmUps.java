/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.pressure.EventOutcome;
import org.portolan.engine.pressure.HostOutcome;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.pressure.WorkingSetArrival;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ServiceLost;

/** Says what relocated guests lose in their warm-up on hosts that are loaded. */
public final class RelocationWarmUps {

    /** Guests that get so much of their work done hardly page. */
    private static final double HARDLY_ANY = 1e-6;

    private RelocationWarmUps() {
    }

    /** The relocations with what their guests lose. */
    public static List<RelocationResult> of(List<RelocationResult> relocations, PressureResult pressure) {
        return relocations.stream().map(r -> of(r, pressure)).toList();
    }

    private static RelocationResult of(RelocationResult relocation, PressureResult pressure) {
        var target = relocation.request().targetHost();
        // A guest that starts anew reads from its own disks, which are no part of this.
        boolean isRestart = relocation.request().method() instanceof RestartElsewhere;
        boolean isLoaded = arrival(relocation, pressure).flatMap(o -> o.host(target))
                .filter(RelocationWarmUps::isLoaded).isPresent();
        var arrivals = isLoaded && !isRestart ? arrival(relocation, pressure).orElseThrow().arrivals()
                : List.<WorkingSetArrival>of();
        return arrivals.stream().findFirst().map(a -> relocation.with(with(relocation.serviceLost(), a.lost())))
                .orElse(relocation);
    }

    /** What the arrival of a guest came to. */
    public static Optional<EventOutcome> arrival(RelocationResult relocation, PressureResult pressure) {
        return pressure.outcomes().stream().filter(o -> isArrival(o.event(), relocation)).findFirst();
    }

    private static boolean isArrival(PressureEvent event, RelocationResult relocation) {
        return switch (event) {
            case PressureEvent.Arrive e -> e.guest().id().equals(relocation.request().guest());
            case PressureEvent.LogOn e -> e.guest().id().equals(relocation.request().guest());
            case PressureEvent.LogOff e -> false;
            case PressureEvent.Leave e -> false;
            case PressureEvent.Grow e -> false;
            case PressureEvent.HostLost e -> false;
        };
    }

    /** Frames are taken from guests, or will have to be. */
    private static boolean isLoaded(HostOutcome outcome) {
        return !outcome.stolen().isZero() || outcome.after().share().value() < 1 - HARDLY_ANY;
    }

    private static ServiceLost with(ServiceLost lost, SimTime warmUp) {
        return new ServiceLost(lost.downtime(), lost.tracing(), lost.stalls(), lost.throttle(), warmUp);
    }
}
