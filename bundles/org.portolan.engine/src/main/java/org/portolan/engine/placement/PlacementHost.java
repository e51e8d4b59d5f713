/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Map;
import java.util.SortedMap;

import org.portolan.engine.internal.Require;

/**
 * A host that guests may run on.
 *
 * @param id id copied from the model
 * @param capacity what it has, 0 or more units each; of a resource that is not named there is no end
 */
public record PlacementHost(String id, SortedMap<PlacementResource, Long> capacity) {

    public PlacementHost {
        Require.id("PlacementHost.id", id);
        capacity = Amounts.of("PlacementHost.capacity", capacity);
    }

    /** @see #PlacementHost(String, SortedMap) */
    public PlacementHost(String id, Map<PlacementResource, Long> capacity) {
        this(id, Amounts.of("PlacementHost.capacity", capacity));
    }
}
