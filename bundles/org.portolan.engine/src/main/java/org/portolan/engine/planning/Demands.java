/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.quantity.Pages;

/** What guests take of hosts that are to last, and what hosts have. */
final class Demands {

    private static final double THOUSAND = 1000;
    /** What a placer takes at most; no host has as much. */
    private static final double MOST = 1L << 48;

    private final NPlusSpec spec;

    Demands(NPlusSpec spec) {
        this.spec = spec;
    }

    /** What a guest takes; nothing of what is not named. */
    SortedMap<PlacementResource, Long> of(GuestSpec guest) {
        var residency = spec.paging().residencyOf(guest.id());
        var demand = new TreeMap<PlacementResource, Long>();
        put(demand, PlacementResource.CENTRAL_STORAGE, guest.maximumPages().bytes().count());
        put(demand, PlacementResource.RESERVED_STORAGE,
                Math.max(residency.reserved().count(), residency.locked().count()) * Pages.SIZE);
        put(demand, PlacementResource.PAGE_SLOTS, guest.placement().instantiated().count());
        put(demand, PlacementResource.PROCESSORS,
                Math.round(spec.processorsUsed().getOrDefault(guest.id(), 0.0) * THOUSAND));
        put(demand, PlacementResource.VIRTUAL_PROCESSORS, Math.round(guest.virtualCpus() * THOUSAND));
        return demand;
    }

    private static void put(Map<PlacementResource, Long> demand, PlacementResource resource, long units) {
        if (units > 0) {
            demand.put(resource, units);
        }
    }

    /**
     * What a host has for all its guests; of what is not named there is no end.
     *
     * @param frames frames that it may page
     * @param slots slots that it may count on
     */
    SortedMap<PlacementResource, Long> of(HostSpec host, long frames, long slots) {
        var allowance = spec.allowanceOf(host.id());
        var capacity = new TreeMap<PlacementResource, Long>();
        host.level(Central.class).ifPresent(c -> capacity.put(PlacementResource.CENTRAL_STORAGE,
                limited(c.size().count() * allowance.overcommit().value())));
        capacity.put(PlacementResource.RESERVED_STORAGE, limited(frames * (double) Pages.SIZE));
        capacity.put(PlacementResource.PAGE_SLOTS, limited((double) frames + slots));
        allowance.processors()
                .ifPresent(p -> capacity.put(PlacementResource.PROCESSORS, limited(p * THOUSAND)));
        allowance.virtualProcessors()
                .ifPresent(p -> capacity.put(PlacementResource.VIRTUAL_PROCESSORS, limited(p * THOUSAND)));
        return capacity;
    }

    private static long limited(double units) {
        return (long) Math.min(MOST, units);
    }
}
