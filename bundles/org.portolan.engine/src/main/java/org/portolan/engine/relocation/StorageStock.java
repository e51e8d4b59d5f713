/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;

/** Free frames of every host and free slots of every volume, as relocations take and give them back. */
final class StorageStock {

    private static final long UNKNOWN = Pages.MAX_COUNT;

    private final Map<String, Long> frames = new HashMap<>();
    private final Map<String, Long> slots = new HashMap<>();
    private final Map<String, Long> slotsInAll = new HashMap<>();
    private final Map<String, Long> blocks = new HashMap<>();

    static StorageStock of(InstallationSpec installation, AssumptionUse assumptions) {
        var stock = new StorageStock();
        installation.hosts().forEach(h -> stock.frames.put(h.id(), pagingArea(h, assumptions)));
        installation.guests().forEach(g -> stock.takeFrames(g.host(), g.placement().resident().count()));
        installation.pagingVolumes().forEach(stock::addVolume);
        stock.claimSlots(installation);
        installation.hosts().forEach(stock::addXstore);
        stock.claimBlocks(installation);
        return stock;
    }

    /** DPA: frames that a host may page, central storage less the fixed part; no limit where storage is not known. */
    private static long pagingArea(HostSpec host, AssumptionUse assumptions) {
        return host.level(Central.class).map(c -> pagingArea(c, assumptions)).orElse(UNKNOWN);
    }

    private static long pagingArea(Central central, AssumptionUse assumptions) {
        long fixed = central.fixed().map(Bytes::count)
                .orElseGet(() -> (long) assumptions.value(AssumptionKey.CP_FIXED));
        return Math.max(0, central.size().count() - fixed) / Pages.SIZE;
    }

    private void addVolume(PagingVolumeSpec volume) {
        slots.put(volume.id(), volume.slots().count());
        slotsInAll.put(volume.id(), volume.slots().count());
    }

    /** Takes what the volumes say is in use, or what the guests must have there, whichever is more. */
    private void claimSlots(InstallationSpec installation) {
        var needed = sums(installation, StorageStock::slotsOf);
        var users = new HashMap<String, Integer>();
        installation.hosts()
                .forEach(h -> PagingPools.volumesOf(h).forEach(v -> users.merge(v, 1, Integer::sum)));
        for (var host : installation.hosts()) {
            // Those first that the fewest hosts have.
            var volumes = PagingPools.volumesOf(host).stream().sorted(Comparator.comparing(users::get)).toList();
            takeSlots(volumes, needed.getOrDefault(host.id(), 0L));
        }
        for (var volume : installation.pagingVolumes()) {
            slots.merge(volume.id(), volume.slotsFree().count(), Math::min);
        }
    }

    private static long slotsOf(GuestSpec guest) {
        var placement = guest.placement();
        return placement.dasd().plus(placement.residentWithSlot().orElse(Pages.ZERO)).count();
    }

    /** What the guests of every host have of something. */
    private static Map<String, Long> sums(InstallationSpec installation, ToLongFunction<GuestSpec> amount) {
        var sums = new HashMap<String, Long>();
        installation.guests().forEach(g -> sums.merge(g.host(), amount.applyAsLong(g), Long::sum));
        return sums;
    }

    /** A level that two hosts name is one. */
    private void addXstore(HostSpec host) {
        host.level(Xstore.class).ifPresent(level -> blocks.put(level.id(), level.size().wholePages().count()));
    }

    private void claimBlocks(InstallationSpec installation) {
        var taken = sums(installation, g -> g.placement().xstore().count());
        for (var host : installation.hosts()) {
            host.level(Xstore.class)
                    .ifPresent(level -> takeBlocks(level.id(), taken.getOrDefault(host.id(), 0L)));
        }
    }

    Pages framesFree(String host) {
        return new Pages(Math.clamp(frames.get(host), 0, Pages.MAX_COUNT));
    }

    Pages slotsFree(Collection<String> volumes) {
        return new Pages(volumes.stream().mapToLong(slots::get).sum());
    }

    Pages slotsInAll(Collection<String> volumes) {
        return new Pages(volumes.stream().mapToLong(slotsInAll::get).sum());
    }

    /** Free blocks of an expanded storage. */
    Pages blocksFree(String xstore) {
        return new Pages(Math.max(0, blocks.get(xstore)));
    }

    /** Takes blocks of an expanded storage; a negative number gives them back. */
    void takeBlocks(String xstore, long count) {
        blocks.merge(xstore, -count, Long::sum);
    }

    /** Takes frames of a host; a negative number gives them back. */
    void takeFrames(String host, long count) {
        frames.merge(host, -count, Long::sum);
    }

    /** Takes slots, from the first volume on that has some; never more than there are. */
    void takeSlots(Collection<String> volumes, long count) {
        long missing = count;
        for (var volume : volumes) {
            long taken = Math.min(missing, slots.get(volume));
            slots.merge(volume, -taken, Long::sum);
            missing -= taken;
        }
    }

    /** Gives slots back, to the first volume on that has room; never more than there are in all. */
    void giveSlots(Collection<String> volumes, long count) {
        long left = count;
        for (var volume : volumes) {
            long given = Math.min(left, slotsInAll.get(volume) - slots.get(volume));
            slots.merge(volume, given, Long::sum);
            left -= given;
        }
    }
}
