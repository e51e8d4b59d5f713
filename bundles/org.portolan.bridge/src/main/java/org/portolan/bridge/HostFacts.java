/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Optional;

import org.portolan.study.capacity.Overcommit;

/**
 * What a host has and what its guests take of it.
 *
 * @param id id in the model
 * @param name name in the model
 * @param clusterId id of its cluster
 * @param clusterName name of its cluster
 * @param hypervisor hypervisor and release for people, such as {@code z/VM 6.2}
 * @param machine machine and partition for people; may be empty
 * @param processors processors for people, such as {@code 10 IFL}; may be empty
 * @param capacityKnown whether it counts as a host
 * @param cores cores of all kinds; 0 when not known
 * @param centralBytes central storage; 0 when not known
 * @param fixedBytes the hypervisor's own part of it
 * @param guests its guests added up
 * @param pages where their pages live
 * @param tiers its storage levels, in the order of the model
 * @param overcommit what running guests were promised and have touched, to what there is
 * @param target highest wanted ratio of virtual to real storage
 * @param targetAssumed whether the target is an assumption
 */
public record HostFacts(String id, String name, String clusterId, String clusterName, String hypervisor,
        String machine, String processors, boolean capacityKnown, int cores, long centralBytes, long fixedBytes,
        GuestSums guests, HostPages pages, List<TierFacts> tiers, Overcommit overcommit,
        double target, boolean targetAssumed) {

    public HostFacts {
        tiers = List.copyOf(tiers);
    }

    /** The level of a kind, if the host has one; of several the first. */
    public Optional<TierFacts> tier(TierFacts.Kind kind) {
        return tiers.stream().filter(t -> t.kind() == kind).findFirst();
    }
}
