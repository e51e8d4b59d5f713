/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.SortedSet;

import org.portolan.engine.internal.Copies;

/** One thing that placements must keep, and that may conflict with others. */
public sealed interface PlacementConstraint {

    /**
     * A host has no more of a resource.
     *
     * @param host id of the host
     * @param resource what there is no more of
     * @param capacity what it has
     */
    record HostCapacity(String host, PlacementResource resource, long capacity) implements PlacementConstraint {
    }

    /**
     * A pool has no more.
     *
     * @param pool id of the pool
     * @param resource what there is no more of
     * @param amount what it has
     */
    record PoolCapacity(String pool, PlacementResource resource, long amount) implements PlacementConstraint {
    }

    /**
     * A rule is to be kept.
     *
     * @param rule the rule
     */
    record Ruled(PlacementRule rule) implements PlacementConstraint {
    }

    /**
     * A guest cannot run on some hosts.
     *
     * @param guest id of the guest
     * @param barrier why
     * @param hosts ids of the hosts
     */
    record Barred(String guest, Barrier barrier, SortedSet<String> hosts) implements PlacementConstraint {
        public Barred {
            hosts = Copies.sorted(hosts);
        }
    }
}
