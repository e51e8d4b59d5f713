/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.portolan.engine.failover.FailoverPhase;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;

/**
 * From the loss of a host until others may use its disks. Heartbeats come at multiples of their interval h; the last one
 * came at or before the loss T, so that m missing ones are noticed at {@code (floor(T / h) + m) h}.
 */
final class Detections {

    private final HostLossSpec spec;
    private final AssumptionUse assumptions;
    private final TreeMap<String, List<FailoverPhase>> phases = new TreeMap<>();

    Detections(HostLossSpec spec, AssumptionUse assumptions) {
        this.spec = spec;
        this.assumptions = assumptions;
        spec.places().paging().installation().hosts().stream().filter(h -> spec.lost().contains(h.id()))
                .forEach(h -> phases.put(h.id(), phases(h)));
    }

    /** Detection and fencing of a lost host, one after the other; never none. */
    List<FailoverPhase> of(String host) {
        return phases.get(host);
    }

    /** Instant at which the others know. */
    SimTime detected(String host) {
        return of(host).stream().filter(p -> p.kind() == FailoverPhaseKind.DETECTION).map(FailoverPhase::end)
                .reduce(SimTime::max).orElseThrow();
    }

    /** Instant at which the others may use its disks. */
    SimTime fenced(String host) {
        return of(host).getLast().end();
    }

    private List<FailoverPhase> phases(HostSpec host) {
        var found = new ArrayList<FailoverPhase>();
        var missed = missed();
        found.add(new FailoverPhase(FailoverPhaseKind.DETECTION, spec.at(), missed,
                PhaseBound.of(PhaseBound.Kind.HEARTBEATS)));
        var detected = missed;
        if (isMember(host)) {
            detected = missed.plus(spec.detection().memberState()
                    .orElseGet(() -> assumptions.time(AssumptionKey.MEMBER_STATE_TIME)));
            add(found, FailoverPhaseKind.DETECTION, missed, detected, PhaseBound.Kind.MEMBER_STATE);
        }
        var fenced = detected
                .plus(spec.detection().fencing().orElseGet(() -> assumptions.time(AssumptionKey.FENCE_TIME)));
        add(found, FailoverPhaseKind.FENCING, detected, fenced, PhaseBound.Kind.STEPS);
        return List.copyOf(found);
    }

    private static void add(List<FailoverPhase> found, FailoverPhaseKind kind, SimTime begin, SimTime end,
            PhaseBound.Kind bound) {
        if (end.isAfter(begin)) {
            found.add(new FailoverPhase(kind, begin, end, PhaseBound.of(bound)));
        }
    }

    private SimTime missed() {
        long interval = spec.detection().heartbeat()
                .orElseGet(() -> assumptions.time(AssumptionKey.HEARTBEAT_TIME)).nanos();
        long misses = spec.detection().misses()
                .orElseGet(() -> assumptions.count(AssumptionKey.HEARTBEAT_MISSES));
        return new SimTime((spec.at().nanos() / interval + misses) * interval);
    }

    /** True for a member of an SSI cluster that is not alone. */
    private boolean isMember(HostSpec host) {
        return host.hypervisor().filter(h -> h.kind() == Kind.ZVM).isPresent() && spec.places().clusters().stream()
                .anyMatch(c -> c.hosts().size() > 1 && c.hosts().contains(host.id()));
    }
}
