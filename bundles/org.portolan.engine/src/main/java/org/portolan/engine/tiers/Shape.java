/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.List;

/**
 * Places of a host.
 *
 * @param inFrames places behind the list that are in frames
 * @param levels ids of the tiers, that of the central storage first
 */
record Shape(int inFrames, List<String> levels) {

    Shape {
        levels = List.copyOf(levels);
    }

    static Shape of(Plan plan, Lists lists) {
        // Compressed pages and balloons are of the central storage, too; hosts that have them have no lists.
        return new Shape(lists.placesInFrames(), plan.tiers().stream().map(TierPlan::level).toList());
    }

    int tiers() {
        return levels.size();
    }

    /** Places beyond which pages can be. */
    int places() {
        return inFrames + Math.max(1, tiers() - 1);
    }

    /** Place beyond which the pages of a tier below the frames, and of those behind it, are. */
    int placeAbove(int tier) {
        return inFrames + tier - 1;
    }

    /** Pages of a class in a tier. */
    double pagesIn(int tier, PageFlow flow) {
        double above = tier == 0 ? flow.pages().pages() : flow.beyond(placeAbove(tier));
        return above - (placeAbove(tier + 1) < places() ? flow.beyond(placeAbove(tier + 1)) : flow.unborn());
    }
}
