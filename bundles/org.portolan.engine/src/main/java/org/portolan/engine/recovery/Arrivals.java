/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.failover.FailoverBreakdown;
import org.portolan.engine.failover.FailoverPhase;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.GuestFailover;
import org.portolan.engine.failover.GuestFailover.Fate;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.NPlusCase;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.failover.PhaseBound.Kind;
import org.portolan.engine.failover.ReplicaSpec;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.network.MacTakeover;
import org.portolan.engine.network.NetworkInterfaceSpec;
import org.portolan.engine.network.OutageCase;
import org.portolan.engine.network.Stall;
import org.portolan.engine.network.Takeover;
import org.portolan.engine.network.TakeoverTimes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.relocation.WarmUp;
import org.portolan.engine.resource.Durations;

/** What becomes of guests as a whole: what they went through until they serve, then warm-up and clients. */
final class Arrivals {

    /** Below this share of their work, what a host lacks in storage is what makes guests slow. */
    private static final double SHORT_OF_STORAGE = 0.9;

    private final HostLossSpec spec;
    private final Detections detections;
    private final Replicas replicas;
    private final AssumptionUse assumptions;
    private final Map<String, Double> workDone = new HashMap<>();

    Arrivals(HostLossSpec spec, Detections detections, Replicas replicas, List<NPlusCase> cases,
            AssumptionUse assumptions) {
        this.spec = spec;
        this.detections = detections;
        this.replicas = replicas;
        this.assumptions = assumptions;
        cases.stream().flatMap(c -> c.hosts().stream()).forEach(
                h -> h.paging().ifPresent(p -> workDone.put(h.host(), p.workDone().value())));
    }

    /** A guest that does not come back. */
    GuestFailover missing(LostGuest guest) {
        return new GuestFailover(guest.id(), guest.spec().host(), Optional.empty(), guest.priority(),
                guest.restart().weight(), guest.isRestarted() ? Fate.STRANDED : Fate.NOT_RESTARTED,
                breakdown(guest, List.of()), Optional.empty(), guest.spec().serviceLevel().longestOutage(),
                SimTime.ZERO, Optional.empty(), List.of(), Optional.empty());
    }

    /** A guest that has come back. */
    GuestFailover arrived(Start start) {
        var guest = start.guest();
        var networks = guest.spec().devices().interfaces().stream().map(i -> takeover(start, i)).toList();
        var phases = new ArrayList<>(start.phases());
        var lost = SimTime.ZERO;
        if (!start.resumes()) {
            lost = warmUp(start, phases);
        }
        var reached = networks.stream().map(t -> spec.at().plus(middle(t.outages()))).reduce(start.backAt(),
                SimTime::max);
        if (reached.isAfter(start.backAt())) {
            phases.add(new FailoverPhase(FailoverPhaseKind.CLIENTS, start.backAt(), reached,
                    PhaseBound.of(Kind.CLIENTS)));
        }
        return new GuestFailover(guest.id(), guest.spec().host(), Optional.of(start.target()), guest.priority(),
                guest.restart().weight(), start.resumes() ? Fate.RESUMED : Fate.BOOTED, breakdown(guest, phases),
                Optional.of(start.alone()), guest.spec().serviceLevel().longestOutage(), lost,
                start.resumes() ? replicas.of(guest.id()) : Optional.empty(), networks, noticed(start));
    }

    private FailoverBreakdown breakdown(LostGuest guest, List<FailoverPhase> started) {
        var phases = new ArrayList<>(detections.of(guest.spec().host()));
        phases.addAll(started);
        return new FailoverBreakdown(guest.id(), FailoverBreakdown.Cause.HOST_LOSS, phases);
    }

    // Warm-up

    /** In the share v of its speed that its host leaves it, run time t takes {@code t / v + omega(t) q}. */
    private SimTime warmUp(Start start, List<FailoverPhase> phases) {
        var guest = start.guest().spec();
        var warmUp = new WarmUp(GuestCurves.of(guest, assumptions::value).touched(), assumptions,
                assumptions.value(AssumptionKey.COLD_PAGE) / guest.virtualCpus());
        double speed = workDone.getOrDefault(start.target(), 1.0);
        double run = warmUp.runSeconds();
        double slowed = speed > 0 ? run / speed - run : 0;
        var end = start.backAt().plus(Durations.ceil(warmUp.wallSeconds(run) + slowed));
        if (end.isAfter(start.backAt())) {
            phases.add(new FailoverPhase(FailoverPhaseKind.WARM_UP, start.backAt(), end,
                    speed < SHORT_OF_STORAGE ? PhaseBound.of(Kind.STORAGE, start.target())
                            : PhaseBound.of(Kind.GUEST)));
        }
        return Durations.ceil(warmUp.lostSeconds());
    }

    // Networks

    private Takeover takeover(Start start, NetworkInterfaceSpec nic) {
        var takeover = MacTakeover.of(nic, assumptions::value);
        return keepsConnections(start) ? takeover.relocated(times(start))
                : takeover.restarted(spec.at(), start.backAt());
    }

    private static boolean keepsConnections(Start start) {
        return start.resumes() && start.guest().restart().replica().map(ReplicaSpec::keepsConnections).orElse(false);
    }

    private TakeoverTimes times(Start start) {
        var registered = start.phases().stream().filter(p -> p.kind() != FailoverPhaseKind.RESUME)
                .map(FailoverPhase::end).reduce(start.fenced(), SimTime::max);
        return new TakeoverTimes(spec.at(), start.fenced(), registered, start.backAt());
    }

    /** A client that nobody answers sends again as TCP does, and then is told that its connection is no more. */
    private Optional<Stall> noticed(Start start) {
        var times = keepsConnections(start) ? times(start)
                : new TakeoverTimes(spec.at(), start.backAt(), start.backAt(), start.backAt());
        return start.guest().spec().devices().interfaces().stream()
                .map(i -> MacTakeover.of(i, assumptions::value).relocated(times).clients().established())
                .flatMap(Optional::stream).reduce((a, b) -> b.median().isAfter(a.median()) ? b : a);
    }

    private static SimTime middle(List<OutageCase> outages) {
        double until = 0;
        for (var outage : outages) {
            until += outage.probability();
            if (until >= 0.5) {
                return outage.duration();
            }
        }
        return outages.getLast().duration();
    }
}
