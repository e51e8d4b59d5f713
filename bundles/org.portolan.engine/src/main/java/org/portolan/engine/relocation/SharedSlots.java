/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.result.EndCode;

/** Slots on volumes that source and target share, and whether they can take a guest (docs/engine.md, 7). */
final class SharedSlots {

    private final Relocation relocation;
    private final Collection<String> shared;
    private final long residentWithSlot;
    private final long needed;
    private long taken;

    SharedSlots(Relocation relocation) {
        this.relocation = relocation;
        this.shared = new TreeSet<>(PagingPools.volumesOf(relocation.source()));
        this.shared.retainAll(PagingPools.volumesOf(relocation.target()));
        var placement = relocation.guest().placement();
        this.residentWithSlot = placement.residentWithSlot().map(Pages::count).orElseGet(this::assumedWithSlot);
        this.needed = placement.resident().count() - residentWithSlot + placement.xstore().count();
    }

    /** Resident pages that have a valid slot copy: given, or (1 - c) R. */
    long residentWithSlot() {
        return residentWithSlot;
    }

    /** V(0) = c R + X: pages that must be written and need a slot. */
    long needed() {
        return needed;
    }

    /** Refusal where volumes are not shared or slots run out; empty when there is nothing against it. */
    Optional<EndCode> check() {
        remarkUnsupported();
        var notShared = notShared();
        if (shared.isEmpty() || !notShared.isEmpty()) {
            relocation.log()
                    .finding(new StorageFinding.VolumesNotShared(guest(), source().id(), target().id(), notShared));
            return Optional.of(EndCode.NOT_ELIGIBLE);
        }
        if (needed > free()) {
            remarkShort(needed);
            return Optional.of(EndCode.NOT_ELIGIBLE);
        }
        remarkFullness(needed);
        return Optional.empty();
    }

    /** Whether the target can read whatever slots the guest has: there are volumes, and all are shared. */
    boolean areAllReachable() {
        return !shared.isEmpty() && notShared().isEmpty();
    }

    /** Whether so many pages find slots on shared volumes; remarks on it when they do not, or just so. */
    boolean haveRoomFor(long pages) {
        if (shared.isEmpty()) {
            return pages == 0;
        }
        if (pages > free()) {
            remarkShort(pages);
            return false;
        }
        remarkFullness(pages);
        return true;
    }

    /** Takes what {@link #needed()} says. */
    void take() {
        take(needed);
    }

    void take(long slots) {
        stock().takeSlots(shared, slots);
        taken = slots;
    }

    void release() {
        stock().giveSlots(shared, taken);
        taken = 0;
    }

    void give(long slots) {
        stock().giveSlots(shared, slots);
    }

    /** The guest may have slots on any volume of the source, so all of them must be shared. */
    private List<String> notShared() {
        var volumes = new ArrayList<>(PagingPools.volumesOf(source()));
        volumes.removeAll(shared);
        return volumes;
    }

    private void remarkUnsupported() {
        if (isZvm(source()) || isZvm(target())) {
            relocation.log().finding(new StorageFinding.SharedVolumesUnsupported(source().id(), target().id()));
        }
    }

    private void remarkShort(long pages) {
        relocation.log().finding(
                new StorageFinding.PageSpaceShort(guest(), source().id(), new Pages(pages), new Pages(free())));
    }

    private void remarkFullness(long more) {
        var all = stock().slotsInAll(shared);
        var used = new Pages(all.count() - free() + more);
        double limit = relocation.assumptions().value(AssumptionKey.PAGE_SPACE_FULL_SHARE);
        if (used.count() > limit * all.count()) {
            relocation.log().finding(new StorageFinding.PageSpaceAboveHalf(source().id(), used, all, new Ratio(limit)));
        }
    }

    private static boolean isZvm(HostSpec host) {
        return host.hypervisor().map(h -> h.kind() == Kind.ZVM).orElse(false);
    }

    private long assumedWithSlot() {
        long resident = relocation.guest().placement().resident().count();
        return resident - Math.round(resident * relocation.assumptions().value(AssumptionKey.CHANGED_SHARE));
    }

    private long free() {
        return stock().slotsFree(shared).count();
    }

    private StorageStock stock() {
        return relocation.world().stock();
    }

    private String guest() {
        return relocation.guest().id();
    }

    private HostSpec source() {
        return relocation.source();
    }

    private HostSpec target() {
        return relocation.target();
    }
}
