/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.RelocationRun;
import org.portolan.engine.result.RelocationResult;

/**
 * How relocations go when nothing else is there: what orders are made of. Guests that are alike in all that matters are
 * run once.
 */
final class AloneRuns {

    private final EvacuationSpec spec;
    private final RunMonitor monitor;
    private final Map<String, GuestSpec> guests;
    private final Map<String, HostSpec> hosts;
    private final Map<String, LinkSpec> links;
    private final Map<Kind, RelocationResult> known = new HashMap<>();

    /** What a relocation alone depends on. */
    private record Kind(GuestPlacement placement, MemoryProfileSpec profile, int virtualCpus, MethodSpec method,
            List<String> path, String source, String target) {
    }

    AloneRuns(EvacuationSpec spec, RunMonitor monitor) {
        this.spec = spec;
        this.monitor = monitor;
        var installation = spec.installation();
        guests = installation.guests().stream().collect(Collectors.toMap(GuestSpec::id, g -> g));
        hosts = installation.hosts().stream().collect(Collectors.toMap(HostSpec::id, h -> h));
        links = installation.links().stream().collect(Collectors.toMap(LinkSpec::id, l -> l));
    }

    RelocationResult of(PlannedMove move) {
        var guest = guests.get(move.guest());
        boolean hasDevices = !guest.devices().isEmpty();
        if (hasDevices) {
            return run(move, guest);
        }
        var kind = new Kind(guest.placement(), guest.profile(), guest.virtualCpus(), move.method(), move.path(),
                move.source(), move.target());
        var before = known.get(kind);
        if (before == null) {
            before = run(move, guest);
            known.put(kind, before);
        }
        return before;
    }

    private RelocationResult run(PlannedMove move, GuestSpec guest) {
        monitor.checkCanceled();
        var pair = Set.of(move.source(), move.target()).stream().map(hosts::get).toList();
        var installation = new InstallationSpec(pair.stream().map(AloneRuns::withoutLoans).toList(),
                spec.installation().pagingVolumes(), move.path().stream().distinct().map(links::get).toList(),
                List.of(guest), spec.installation().switches());
        var request = new RelocationRequest(move.guest(), move.target(), move.path(), SimTime.ZERO, move.method(),
                move.claim());
        return RelocationRun
                .withoutCourse(Scenario.of(installation, request, spec.assumptions()), RunMonitor.NONE).getFirst();
    }

    /** Storage of hosts that are not there cannot be borrowed; adapters need not know of links that are not there. */
    private static HostSpec withoutLoans(HostSpec host) {
        return new HostSpec(host.id(), host.hypervisor(), host.cluster(),
                host.storage().stream()
                        .filter(l -> !(l instanceof StorageLevelSpec.Remote)).toList(),
                host.processors(), host.adapters());
    }
}
