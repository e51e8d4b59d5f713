/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.Pages;
import org.portolan.model.CentralStorage;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Host;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;

/** Room that the levels below central storage still have, while guests are placed host by host. */
final class PageRoom {

    private static final long UNLIMITED = Pages.MAX_COUNT;

    /** Free pages of everything that hosts may share: volumes, expanded storages. */
    private final Map<Object, Long> free = new IdentityHashMap<>();

    /** Frames for guests; without limit on a host whose storage is not known. */
    long frames(Host host, Assumptions assumptions) {
        return Elements.level(host, CentralStorage.class)
                .filter(c -> c.isSetSizeBytes() && host.isCapacityKnown())
                .map(c -> Math.max(0, c.getSizeBytes() - fixedBytes(c, assumptions)) / Pages.SIZE)
                .orElse(UNLIMITED);
    }

    /** What the hypervisor keeps for itself: as modelled, else by assumption, never more than there is. */
    static long fixedBytes(CentralStorage central, Assumptions assumptions) {
        long fixed = central.isSetFixedBytes() ? central.getFixedBytes()
                : Math.round(assumptions.value(AssumptionKey.CP_FIXED));
        return Math.min(fixed, central.getSizeBytes());
    }

    /** Takes room for pages that were measured; those that do not fit have no home. */
    void takeMeasured(Host host, PageDraft draft) {
        long expanded = takeExpanded(host, draft.expanded());
        long pagedOut = takeSlots(host, draft.pagedOut());
        draft.loseMeasured(draft.expanded() - expanded, draft.pagedOut() - pagedOut);
    }

    /** Takes at most so many pages of expanded storage; returns how many there were. */
    long takeExpanded(Host host, long wanted) {
        return take(expandedStores(host), wanted);
    }

    /** Takes at most so many slots, of the host's own volumes first; returns how many there were. */
    long takeSlots(Host host, long wanted) {
        return take(volumes(host), wanted);
    }

    private long take(List<Store> stores, long wanted) {
        long taken = 0;
        for (Store store : stores) {
            long left = free.getOrDefault(store.key(), store.pages());
            long now = Math.min(left, wanted - taken);
            free.put(store.key(), left - now);
            taken += now;
        }
        return taken;
    }

    private static List<Store> expandedStores(Host host) {
        return host.getStorageLevels().stream()
                .filter(ExpandedStorage.class::isInstance)
                .map(ExpandedStorage.class::cast)
                .map(PageRoom::storeOf)
                .toList();
    }

    private static Store storeOf(ExpandedStorage level) {
        Object key = level.getSharedStorage() == null ? level : level.getSharedStorage();
        return new Store(key, StorageSizes.expandedBytes(level) / Pages.SIZE);
    }

    private static List<Store> volumes(Host host) {
        var stores = new ArrayList<Store>();
        pagingVolumes(host).forEach(v -> stores.add(new Store(v, v.slots())));
        return stores;
    }

    /** All volumes of a host's paging spaces, its own first, each once. */
    static Stream<PagingVolume> pagingVolumes(Host host) {
        var spaces = host.getStorageLevels().stream().filter(PagingSpace.class::isInstance).map(PagingSpace.class::cast)
                .toList();
        return Stream.concat(spaces.stream().flatMap(s -> s.getVolumes().stream()),
                spaces.stream().flatMap(s -> s.getSharedVolumes().stream())).distinct();
    }

    private record Store(Object key, long pages) {
    }
}
