/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.internal.Require;

/**
 * A guest that is to have a host.
 *
 * @param id id copied from the model
 * @param demand what it takes of its host, 0 or more units each; nothing of a resource that is not named
 * @param present host on which it runs; empty when it runs on none, or on one that is no more among those to choose from
 * @param barred hosts on which it cannot run, each with the reasons
 * @param weight what is lost when it finds no place, 0 to 10^6
 * @param moveCost what it costs when it runs on another host than at present, 0 to 10^6
 */
public record PlacementGuest(String id, SortedMap<PlacementResource, Long> demand, Optional<String> present,
        SortedMap<String, Set<Barrier>> barred, long weight, long moveCost) {

    private static final long MOST = 1_000_000;

    public PlacementGuest {
        Require.id("PlacementGuest.id", id);
        demand = Amounts.of("PlacementGuest.demand", demand);
        Require.present("PlacementGuest.present", present);
        barred = copy(barred);
        Require.within("PlacementGuest.weight", weight, 0, MOST);
        Require.within("PlacementGuest.moveCost", moveCost, 0, MOST);
    }

    /** A guest that may run anywhere, is lost like any other and moves at the cost of 1. */
    public static PlacementGuest of(String id, Map<PlacementResource, Long> demand, Optional<String> present) {
        return new PlacementGuest(id, Amounts.of("PlacementGuest.demand", demand), present, new TreeMap<>(), 1, 1);
    }

    /** The same, barred from other hosts. */
    public PlacementGuest with(Map<String, Set<Barrier>> others) {
        return new PlacementGuest(id, demand, present, new TreeMap<>(others), weight, moveCost);
    }

    /** The same with other weights. */
    public PlacementGuest weighing(long loss, long move) {
        return new PlacementGuest(id, demand, present, barred, loss, move);
    }

    /** What it takes of a resource. */
    public long demandOf(PlacementResource resource) {
        return demand.getOrDefault(resource, 0L);
    }

    private static SortedMap<String, Set<Barrier>> copy(Map<String, Set<Barrier>> barred) {
        var copy = new TreeMap<String, Set<Barrier>>();
        barred.forEach((host, reasons) -> {
            Require.notEmpty("PlacementGuest.barred", reasons);
            copy.put(host, Collections.unmodifiableSet(EnumSet.copyOf(reasons)));
        });
        return Collections.unmodifiableSortedMap(copy);
    }
}
