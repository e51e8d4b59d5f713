/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

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
 */
public record HostSpec(String id, Optional<HypervisorSpec> hypervisor, Optional<String> cluster,
        List<StorageLevelSpec> storage) {

    public HostSpec {
        Require.id("HostSpec.id", id);
        Require.present("HostSpec.hypervisor", hypervisor);
        Require.present("HostSpec.cluster", cluster);
        storage = List.copyOf(storage);
    }

    /** First storage level of a kind. */
    public <T extends StorageLevelSpec> Optional<T> level(Class<T> kind) {
        return storage.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
