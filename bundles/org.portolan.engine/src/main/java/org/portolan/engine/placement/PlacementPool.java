/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Collection;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;

/**
 * What several hosts have together: paging volumes that they share, licences that float.
 *
 * @param id id copied from the model
 * @param resource what it is
 * @param hosts hosts whose guests take from it
 * @param amount units that there are, 0 or more
 */
public record PlacementPool(String id, PlacementResource resource, SortedSet<String> hosts, long amount) {

    public PlacementPool {
        Require.id("PlacementPool.id", id);
        Require.present("PlacementPool.resource", resource);
        hosts = Copies.sorted(hosts);
        Require.within("PlacementPool.amount", amount, 0, Amounts.MOST);
    }

    /** @see #PlacementPool(String, PlacementResource, SortedSet, long) */
    public PlacementPool(String id, PlacementResource resource, Collection<String> hosts, long amount) {
        this(id, resource, Copies.sorted(hosts), amount);
    }
}
