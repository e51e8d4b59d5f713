/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.Remedy;
import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.result.EndCode;

/**
 * Room for a guest in the frames and slots of its target (docs/engine.md, 5). Frames are filled first;
 * what does not fit is paged out by the target as it arrives.
 */
final class TargetStorage {

    private final Relocation relocation;
    private long framesTaken;
    private long slotsTaken;

    TargetStorage(Relocation relocation) {
        this.relocation = relocation;
    }

    /** Refusal of a guest whose instantiated pages do not fit; empty when they do. Warns when the target must page. */
    Optional<EndCode> check() {
        return check(instantiated(), false);
    }

    /**
     * Refusal of a guest that does not fit; empty when it does. Warns when the target must page.
     *
     * @param needed pages that must find room
     * @param forced true when the check of those is skipped; the instantiated pages must fit in any case
     */
    Optional<EndCode> check(Pages needed, boolean forced) {
        var room = framesFree().count() + slotsFree().count();
        if (instantiated().count() > room) {
            return refuse(instantiated());
        }
        if (needed.count() > room && !forced) {
            return refuse(needed);
        }
        warn(needed, room);
        return Optional.empty();
    }

    /** Takes the room. */
    void take() {
        framesTaken = instantiated().min(framesFree()).count();
        slotsTaken = instantiated().count() - framesTaken;
        stock().takeFrames(target(), framesTaken);
        stock().takeSlots(PagingPools.volumesOf(relocation.target()), slotsTaken);
    }

    /** Pages that find a frame. */
    long framesTaken() {
        return framesTaken;
    }

    /** Gives the room back. */
    void release() {
        stock().takeFrames(target(), -framesTaken);
        stock().giveSlots(PagingPools.volumesOf(relocation.target()), slotsTaken);
        framesTaken = 0;
        slotsTaken = 0;
    }

    private Optional<EndCode> refuse(Pages needed) {
        var missing = new Pages(needed.count() - framesFree().count() - slotsFree().count());
        boolean forceHelps = relocation.request().method() instanceof LgrPrecopy
                && instantiated().count() < needed.count();
        var free = new Remedy.FreeStorage(target(), missing);
        List<Remedy> remedies = forceHelps ? List.of(free, new Remedy.UseForce(Force.STORAGE)) : List.of(free);
        relocation.log().finding(new StorageFinding.TargetStorageShort(relocation.guest().id(), target(), needed,
                framesFree(), slotsFree(), false, remedies));
        return Optional.of(EndCode.NOT_ELIGIBLE);
    }

    private void warn(Pages needed, long room) {
        var guest = relocation.guest().id();
        if (needed.count() > room) {
            relocation.log().finding(
                    new StorageFinding.TargetStorageShort(guest, target(), needed, framesFree(), slotsFree(), true,
                            List.of()));
        }
        if (instantiated().count() > framesFree().count()) {
            relocation.log().finding(new StorageFinding.TargetWillPage(guest, target(), instantiated(), framesFree()));
        }
    }

    private Pages instantiated() {
        return relocation.guest().placement().instantiated();
    }

    private Pages framesFree() {
        return stock().framesFree(target());
    }

    private Pages slotsFree() {
        return stock().slotsFree(PagingPools.volumesOf(relocation.target()));
    }

    private StorageStock stock() {
        return relocation.world().stock();
    }

    private String target() {
        return relocation.target().id();
    }
}
