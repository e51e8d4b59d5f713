/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.internal.Require;

/**
 * A host: an LPAR with its hypervisor, or a server.
 *
 * @param id id copied from the model
 * @param hypervisor what runs on it; empty when not known, then no rule about hypervisors is checked
 * @param cluster id of the cluster that the host is a member of
 * @param storage levels of the storage hierarchy from fastest to slowest, at most one of every kind but remote storage;
 *            a host without central storage is one whose storage is not known, and takes any guest
 * @param processors processors that copy pages; empty when they are no limit
 * @param adapters network adapters, in the order of ids; a link that none of them names has an end of its own
 */
public record HostSpec(String id, Optional<HypervisorSpec> hypervisor, Optional<String> cluster,
        List<StorageLevelSpec> storage, Optional<ProcessorSpec> processors, List<AdapterSpec> adapters) {

    public HostSpec {
        Require.id("HostSpec.id", id);
        Require.present("HostSpec.hypervisor", hypervisor);
        Require.present("HostSpec.cluster", cluster);
        storage = List.copyOf(storage);
        Require.present("HostSpec.processors", processors);
        adapters = adapters.stream().sorted(Comparator.comparing(AdapterSpec::id)).toList();
    }

    /** A host whose processors and adapters are no limit. */
    public HostSpec(String id, Optional<HypervisorSpec> hypervisor, Optional<String> cluster,
            List<StorageLevelSpec> storage) {
        this(id, hypervisor, cluster, storage, Optional.empty(), List.of());
    }

    /** The same with other processors. */
    public HostSpec with(Optional<ProcessorSpec> others) {
        return new HostSpec(id, hypervisor, cluster, storage, others, adapters);
    }

    /** The same with other adapters. */
    public HostSpec with(List<AdapterSpec> others) {
        return new HostSpec(id, hypervisor, cluster, storage, processors, others);
    }

    /** First storage level of a kind. */
    public <T extends StorageLevelSpec> Optional<T> level(Class<T> kind) {
        return storage.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Adapters that a link runs over; none when that is not known. */
    public List<AdapterSpec> adaptersOf(String link) {
        return adapters.stream().filter(a -> a.links().contains(link)).toList();
    }
}
