/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.portolan.engine.quantity.Pages;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;

/** Room that hosts have left for one more guest: free frames and free slots together, as z/VM counts it. */
final class FreeRoom {

    private final PagePlacements placements;
    private final SlotUse slots;
    private final PageRoom room = new PageRoom();
    private final AssumptionsReading assumptions;

    private FreeRoom(Installation installation) {
        this.assumptions = AssumptionsReader.read(installation);
        this.placements = PagePlacements.of(installation, assumptions.assumptions());
        this.slots = SlotUse.of(installation, placements);
    }

    static FreeRoom of(Installation installation) {
        return new FreeRoom(installation);
    }

    /** Free frames and free slots of a host of known capacity. */
    long pages(Host host) {
        long frames = room.frames(host, assumptions.assumptions()) - placements.of(host).resident();
        long free = PageRoom.pagingVolumes(host).mapToLong(v -> v.slots() - slots.slots(v)).sum();
        return Math.max(0, frames) + free;
    }

    /** Whether all of a guest's storage fits. */
    boolean fits(Guest guest, Host host) {
        return guest.getMemoryBytes() / Pages.SIZE <= pages(host);
    }
}
