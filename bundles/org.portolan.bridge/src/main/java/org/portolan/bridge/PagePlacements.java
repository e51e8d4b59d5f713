/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.portolan.engine.input.Assumptions;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;

/**
 * Where the pages of every running guest live, on every host of an installation.
 * <p>
 * What was measured is taken as it is. Where nothing was, the rule is:
 * <ol>
 * <li>A guest has instantiated its {@code instantiatedPages}, else the storage that its hypervisor measured as
 * consumed and swapped, else all of its storage.
 * <li>While all of that fits the host's frames (central storage without the hypervisor's own part), it is resident.
 * <li>Otherwise the excess leaves central storage: first pages beyond the guests' working sets, in proportion to how
 * many each has of them, then pages of the working sets, never reserved or locked ones while others are left. It goes
 * to expanded storage while that has room, then to paging volumes, as CP's hierarchy does.
 * <li>What no level has room for can never have been touched. It is taken off guests whose instantiated pages are not
 * known, and is an error for those whose are.
 * </ol>
 */
public final class PagePlacements {

    private final Map<Guest, GuestPages> guests = new IdentityHashMap<>();
    private final Map<Guest, Long> homeless = new IdentityHashMap<>();
    private final Map<Host, HostPages> hosts = new HashMap<>();

    private PagePlacements() {
    }

    /** Places the pages of all guests; hosts share volumes and expanded storage in the order of the file. */
    public static PagePlacements of(Installation installation, Assumptions assumptions) {
        var placements = new PagePlacements();
        var room = new PageRoom();
        for (Host host : Elements.hosts(installation)) {
            placements.place(host, room, new ProfileReader(assumptions));
        }
        return placements;
    }

    /** The pages of one guest; none for a guest that does not run or is on no host. */
    public GuestPages of(Guest guest) {
        return guests.getOrDefault(guest, GuestPages.NONE);
    }

    /** Pages of a guest that were measured and that no level of its host has room for; not among {@link #of}. */
    long homeless(Guest guest) {
        return homeless.getOrDefault(guest, 0L);
    }

    /** The pages of all running guests of a host. */
    public HostPages of(Host host) {
        return hosts.getOrDefault(host, new HostPages(0, 0, 0, 0, 0));
    }

    private void place(Host host, PageRoom room, ProfileReader profiles) {
        List<PageDraft> drafts = Elements.running(host).map(g -> PageDraft.of(g, profiles)).toList();
        var measured = drafts.stream().filter(PageDraft::isMeasured).toList();
        var open = drafts.stream().filter(d -> !d.isMeasured()).toList();
        measured.forEach(d -> room.takeMeasured(host, d));
        long frames = room.frames(host, profiles.assumptions()) - sum(measured, PageDraft::resident);
        spill(host, open, Math.max(0, frames), room);
        drafts.forEach(d -> guests.put(d.guest(), d.toPages()));
        drafts.forEach(d -> homeless.put(d.guest(), d.homeless()));
        hosts.put(host, new HostPages(sum(drafts, PageDraft::resident), sum(drafts, PageDraft::expanded),
                sum(drafts, PageDraft::pagedOut), sum(drafts, PageDraft::homeless),
                sum(drafts, PageDraft::estimatedAway)));
    }

    private static void spill(Host host, List<PageDraft> open, long frames, PageRoom room) {
        long excess = sum(open, PageDraft::resident) - frames;
        excess = evict(open, excess, PageDraft::cold);
        excess = evict(open, excess, PageDraft::pageable);
        evict(open, excess, PageDraft::resident);
        settle(open, room.takeExpanded(host, sum(open, PageDraft::evicted)), PageDraft::toExpanded);
        settle(open, room.takeSlots(host, sum(open, PageDraft::evicted)), PageDraft::toPagedOut);
        open.forEach(PageDraft::giveUpEvicted);
    }

    /** Evicts in proportion to what each guest has of a kind of page; returns what is still too much. */
    private static long evict(List<PageDraft> drafts, long excess, Count kind) {
        if (excess <= 0) {
            return 0;
        }
        long now = Math.min(excess, sum(drafts, kind));
        var parts = Apportionment.split(now, counts(drafts, kind));
        for (int i = 0; i < parts.length; i++) {
            drafts.get(i).evict(parts[i]);
        }
        return excess - now;
    }

    private static void settle(List<PageDraft> drafts, long room, Move move) {
        var parts = Apportionment.split(room, counts(drafts, PageDraft::evicted));
        for (int i = 0; i < parts.length; i++) {
            move.move(drafts.get(i), parts[i]);
        }
    }

    private static long[] counts(List<PageDraft> drafts, Count kind) {
        return drafts.stream().mapToLong(kind::of).toArray();
    }

    private static long sum(List<PageDraft> drafts, Count kind) {
        return drafts.stream().mapToLong(kind::of).sum();
    }

    private interface Count {
        long of(PageDraft draft);
    }

    private interface Move {
        void move(PageDraft draft, long pages);
    }
}
