/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.result.EndCode;

/**
 * Blocks of an expanded storage that source and target share, which pages of a guest need them, and which overflow to
 * slots of shared volumes (docs/engine.md, 7a). Pages that have a slot which the target can read stay there; where it
 * cannot, all pages have to move. Pages that already are in the shared level stay as well.
 */
final class SharedBlocks {

    private final Relocation relocation;
    private final SharedSlots slots;
    private final Optional<Xstore> shared;
    private final long residentWithSlot;
    private final long fromCentral;
    private final long fromDasd;
    private long taken;
    private long overflow;

    SharedBlocks(Relocation relocation) {
        this.relocation = relocation;
        this.slots = new SharedSlots(relocation);
        var far = relocation.target().level(Xstore.class).map(Xstore::id);
        this.shared = relocation.source().level(Xstore.class).filter(near -> far.equals(Optional.of(near.id())));
        var placement = relocation.guest().placement();
        this.residentWithSlot = slots.areAllReachable() ? slots.residentWithSlot() : 0;
        this.fromCentral = placement.resident().count() - residentWithSlot;
        this.fromDasd = slots.areAllReachable() ? 0 : placement.dasd().count();
    }

    /** Resident pages that stay where they are: on slots that the target can read. */
    long residentWithSlot() {
        return residentWithSlot;
    }

    /** N: pages that have to move. */
    long needed() {
        return fromCentral + fromDasd;
    }

    /** Those of them that lie on slots which the target cannot read. */
    long neededFromDasd() {
        return fromDasd;
    }

    /** Pages that find no block and go on to slots. */
    long overflow() {
        return overflow;
    }

    /** The shared level; only after a check that found nothing against it. */
    Xstore level() {
        return shared.orElseThrow();
    }

    /** Refusal where nothing is shared, or too little; empty when there is nothing against it. */
    Optional<EndCode> check() {
        if (shared.isEmpty()) {
            relocation.log().finding(new StorageFinding.XstoreNotShared(guest(), source(), target()));
            return Optional.of(EndCode.NOT_ELIGIBLE);
        }
        relocation.log().finding(new StorageFinding.SharedXstoreUnsupported(level().id(), source(), target()));
        long missing = Math.max(0, needed() - free());
        return missing == 0 || overflows(missing) ? Optional.empty() : Optional.of(EndCode.NOT_ELIGIBLE);
    }

    private boolean overflows(long pages) {
        boolean room = slots.haveRoomFor(pages);
        relocation.log().finding(new StorageFinding.XstoreShort(guest(), level().id(), new Pages(needed()),
                new Pages(free()), room));
        return room;
    }

    void take() {
        overflow = Math.max(0, needed() - free());
        taken = needed() - overflow;
        relocation.world().stock().takeBlocks(level().id(), taken);
        slots.take(overflow);
    }

    void release() {
        give(taken);
        taken = 0;
        slots.release();
    }

    /** Gives blocks back. */
    void give(long blocks) {
        if (blocks > 0) {
            relocation.world().stock().takeBlocks(level().id(), -blocks);
        }
    }

    /** Gives slots on shared volumes back. */
    void giveSlots(long count) {
        slots.give(count);
    }

    private long free() {
        return relocation.world().stock().blocksFree(level().id()).count();
    }

    private String guest() {
        return relocation.guest().id();
    }

    private String source() {
        return relocation.source().id();
    }

    private String target() {
        return relocation.target().id();
    }
}
