/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.quantity.Pages;

/** What a guest has at its source, given back once the guest runs at the target. */
final class SourceStorage {

    private final Relocation relocation;

    SourceStorage(Relocation relocation) {
        this.relocation = relocation;
    }

    /** Gives everything back: frames, blocks and slots. */
    void giveAll() {
        giveFrames();
        giveBlocks();
        giveSlots();
    }

    void giveFrames() {
        stock().takeFrames(relocation.source().id(), -placement().resident().count());
    }

    void giveBlocks() {
        relocation.source().level(Xstore.class)
                .ifPresent(level -> stock().takeBlocks(level.id(), -placement().xstore().count()));
    }

    /** Gives back the slots that the guest is known to have. */
    void giveSlots() {
        var known = placement().dasd().plus(placement().residentWithSlot().orElse(Pages.ZERO));
        stock().giveSlots(PagingPools.volumesOf(relocation.source()), known.count());
    }

    private GuestPlacement placement() {
        return relocation.guest().placement();
    }

    private StorageStock stock() {
        return relocation.world().stock();
    }
}
