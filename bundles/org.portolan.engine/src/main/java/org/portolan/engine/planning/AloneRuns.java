/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Rate;
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
    private final Map<String, HostKind> hostKinds = new HashMap<>();
    private final Map<String, LinkKind> linkKinds = new HashMap<>();
    private final Map<Kind, RelocationResult> known = new HashMap<>();

    /** What a relocation alone depends on, as far as orders go: hosts and links that are alike count as one. */
    private record Kind(GuestPlacement placement, MemoryProfileSpec profile, int virtualCpus, MethodSpec method,
            List<LinkKind> path, HostKind source, HostKind target) {
    }

    private record LinkKind(Rate payload, SimTime latency, OptionalInt headerBytes) {
    }

    private record HostKind(Optional<HypervisorSpec> hypervisor, List<Bytes> storage, int volumes,
            Optional<ProcessorSpec> processors, List<Rate> adapters) {

        static HostKind of(HostSpec host) {
            return new HostKind(host.hypervisor(), host.storage().stream().flatMap(l -> size(l).stream()).toList(),
                    host.level(StorageLevelSpec.PagingSpace.class).map(s -> s.volumes().size()).orElse(0),
                    host.processors(), host.adapters().stream().map(AdapterSpec::lineRate).toList());
        }

        private static Optional<Bytes> size(StorageLevelSpec level) {
            return switch (level) {
                case StorageLevelSpec.Central l -> Optional.of(l.size());
                case StorageLevelSpec.Xstore l -> Optional.of(l.size());
                case StorageLevelSpec.Remote l -> Optional.of(l.size());
                case StorageLevelSpec.PagingSpace l -> Optional.empty();
            };
        }
    }

    AloneRuns(EvacuationSpec spec, RunMonitor monitor) {
        this.spec = spec;
        this.monitor = monitor;
        var installation = spec.installation();
        guests = installation.guests().stream().collect(Collectors.toMap(GuestSpec::id, g -> g));
        hosts = installation.hosts().stream().collect(Collectors.toMap(HostSpec::id, h -> h));
        links = installation.links().stream().collect(Collectors.toMap(LinkSpec::id, l -> l));
        hosts.forEach((id, host) -> hostKinds.put(id, HostKind.of(host)));
        links.forEach((id, link) -> linkKinds.put(id,
                new LinkKind(Engine.payloadRate(link, spec.assumptions()), link.latency(), link.headerBytes())));
    }

    RelocationResult of(PlannedMove move) {
        var guest = guests.get(move.guest());
        boolean hasDevices = !guest.devices().isEmpty();
        if (hasDevices) {
            return run(move, guest);
        }
        var kind = new Kind(guest.placement(), guest.profile(), guest.virtualCpus(), move.method(),
                move.path().stream().map(linkKinds::get).toList(), hostKinds.get(move.source()),
                hostKinds.get(move.target()));
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
