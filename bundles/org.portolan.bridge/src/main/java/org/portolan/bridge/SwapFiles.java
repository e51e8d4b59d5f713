/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.model.Host;

/** vSphere swaps to a file beside each guest, which inventories do not tell of: they are assumed. */
final class SwapFiles {

    /** Swap files never run out and never lose their order: they are taken for so many times the storage. */
    private static final int SWAP_ROOM = 8;

    private final Problems problems;
    private final Map<String, String> names;

    /**
     * @param problems gets a remark for each host
     * @param names gets the names of what is assumed
     */
    SwapFiles(Problems problems, Map<String, String> names) {
        this.problems = problems;
        this.names = names;
    }

    /** The installation with swap files on the hosts that have them and tell of none. */
    InstallationSpec added(InstallationSpec spec, Collection<Host> hosts) {
        var volumes = new ArrayList<>(spec.pagingVolumes());
        var hostSpecs = new ArrayList<HostSpec>();
        for (var host : spec.hosts()) {
            boolean lacks = host.hypervisor().filter(h -> h.kind() == HypervisorSpec.Kind.VSPHERE).isPresent()
                    && host.level(StorageLevelSpec.PagingSpace.class).isEmpty();
            hostSpecs.add(lacks ? added(host, spec, volumes) : host);
            if (lacks) {
                hosts.stream().filter(h -> Elements.id(h).equals(host.id())).findFirst().ifPresent(this::remark);
            }
        }
        return new InstallationSpec(hostSpecs, volumes, spec.links(), spec.guests(), spec.switches());
    }

    private void remark(Host host) {
        problems.remark(ProblemCode.SWAP_ASSUMED, host, Messages.Swap_Assumed, Messages.Swap_AssumedRemedy,
                Elements.name(host), AssumptionKey.DASD_SERVICE.key());
    }

    private HostSpec added(HostSpec host, InstallationSpec spec, List<PagingVolumeSpec> volumes) {
        long virtual = spec.guests().stream().filter(g -> g.host().equals(host.id()))
                .mapToLong(g -> g.maximumPages().count()).sum();
        long real = host.level(StorageLevelSpec.Central.class).map(c -> c.size().count() / Pages.SIZE).orElse(0L);
        var volume = new PagingVolumeSpec(host.id() + "-swap-files", PagingVolumeSpec.Kind.FLASH,
                new Pages(SWAP_ROOM * Math.max(virtual, real)), Pages.ZERO, Optional.empty(), Optional.empty(),
                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        var space = new StorageLevelSpec.PagingSpace(host.id() + "-swap", List.of(volume.id()), Optional.empty());
        names.put(volume.id(), Messages.Swap_AssumedName);
        names.put(space.id(), Messages.Swap_AssumedName);
        volumes.add(volume);
        var levels = new ArrayList<>(host.storage());
        levels.add(space);
        return new HostSpec(host.id(), host.hypervisor(), host.cluster(), levels, host.processors(), host.adapters());
    }
}
