/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.quantity.Pages;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PagingVolume;

/**
 * Slots of paging volumes in use, and by what: pages that live there, and copies of resident pages that need not be
 * written again. A host spreads both over its volumes in proportion to their free slots, as CP does.
 */
final class SlotUse {

    private final Map<PagingVolume, Long> paged = new IdentityHashMap<>();
    private final Map<PagingVolume, Long> copies = new IdentityHashMap<>();
    private final Map<Guest, Long> copiesOfGuest = new IdentityHashMap<>();

    private SlotUse() {
    }

    /** The use that follows from where the guests' pages live. */
    static SlotUse of(Installation installation, PagePlacements placements) {
        var use = new SlotUse();
        var hosts = Elements.hosts(installation);
        hosts.forEach(h -> use.spread(h, placements.of(h).pagedOut(), use.paged));
        hosts.forEach(h -> use.placeCopies(h, placements));
        return use;
    }

    /** Slots in use for pages that live on the volume: as measured, else as computed. */
    long pagedSlots(PagingVolume volume) {
        return volume.isSetSlotsInUse() ? Math.min(volume.slots(), volume.getSlotsInUse())
                : paged.getOrDefault(volume, 0L);
    }

    /** All slots in use, as QUERY ALLOC PAGE shows: at least what the guests of the model need. */
    long slots(PagingVolume volume) {
        long computed = paged.getOrDefault(volume, 0L) + copies.getOrDefault(volume, 0L);
        return Math.min(volume.slots(), Math.max(volume.getSlotsInUse(), computed));
    }

    /** Resident pages of a guest that also have a valid copy on a slot; empty where the engine is to assume them. */
    Optional<Pages> copies(Guest guest) {
        return guest.isSetChangedFraction() ? Optional.of(new Pages(copiesOfGuest.getOrDefault(guest, 0L)))
                : Optional.empty();
    }

    /** Copies are (1 - c) of what is resident, where c is known, and as far as there are slots for them. */
    private void placeCopies(Host host, PagePlacements placements) {
        List<Guest> guests = Elements.running(host).toList();
        var wanted = guests.stream().mapToLong(g -> wantedCopies(g, placements.of(g))).toArray();
        long room = PageRoom.pagingVolumes(host).mapToLong(this::free).sum();
        long sum = sum(wanted);
        var given = Apportionment.split(Math.min(room, sum), wanted);
        for (int i = 0; i < given.length; i++) {
            copiesOfGuest.put(guests.get(i), given[i]);
        }
        spread(host, sum(given), copies);
    }

    private static long wantedCopies(Guest guest, GuestPages pages) {
        return guest.isSetChangedFraction() ? Math.round((1 - guest.getChangedFraction()) * pages.resident()) : 0;
    }

    private void spread(Host host, long slots, Map<PagingVolume, Long> kind) {
        var volumes = PageRoom.pagingVolumes(host).toList();
        var room = volumes.stream().mapToLong(this::free).toArray();
        var parts = Apportionment.split(Math.min(slots, sum(room)), room);
        for (int i = 0; i < parts.length; i++) {
            kind.merge(volumes.get(i), parts[i], Long::sum);
        }
    }

    private long free(PagingVolume volume) {
        return volume.slots() - paged.getOrDefault(volume, 0L) - copies.getOrDefault(volume, 0L);
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }
}
