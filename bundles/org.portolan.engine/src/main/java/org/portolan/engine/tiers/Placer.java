/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.paging.TierKind;

/**
 * Says where the pages of guests are and what comes and goes, once it is known how long they stay where. Touched pages
 * are where their age leaves them; those that are never touched fill what room is left, the fastest tier first.
 */
final class Placer {

    private final List<TierPlan> tiers;
    private final int placesInFrames;
    private final boolean writesEarly;
    private final boolean keepsSlots;

    /**
     * @param tiers tiers of the host
     * @param placesInFrames how many of the places behind the list are in frames
     * @param writesEarly whether changed pages are written when they come to the last of those
     * @param keepsSlots whether a page that was fetched keeps its slot
     */
    Placer(List<TierPlan> tiers, int placesInFrames, boolean writesEarly, boolean keepsSlots) {
        this.tiers = List.copyOf(tiers);
        this.placesInFrames = placesInFrames;
        this.writesEarly = writesEarly && placesInFrames > 0 && isPageSpace(1);
        this.keepsSlots = keepsSlots;
    }

    /** The guests of every kind, in the order of the kinds. */
    List<Placing> place(List<GuestKind> kinds, List<Stay> stays) {
        var placings = new ArrayList<Placing>();
        for (int i = 0; i < kinds.size(); i++) {
            placings.add(touched(kinds.get(i), stays.get(i)));
        }
        new ColdPages(tiers, kinds, placings).fill();
        return placings;
    }

    private boolean isPageSpace(int tier) {
        return tier < tiers.size() && tiers.get(tier).kind() == TierKind.DASD;
    }

    /** Place behind which a tier begins: those in frames, then one for each tier that is not the last. */
    private int placeBefore(int tier) {
        return placesInFrames + tier - 2;
    }

    private Placing touched(GuestKind kind, Stay stay) {
        var placing = new Placing(tiers.size());
        putPages(kind.references(), stay, placing);
        for (var pages : kind.references().random()) {
            addFlows(placing, stay, pages, false);
        }
        for (var pages : kind.references().rings()) {
            addFlows(placing, stay, pages, true);
        }
        return placing;
    }

    private void putPages(References references, Stay stay, Placing placing) {
        double gone = stay.beyond(references, -1);
        double above = stay.beyond(references, placeBefore(1));
        placing.pages[0] = references.touched() - above;
        placing.ageing = gone - above;
        for (int tier = 1; tier < tiers.size(); tier++) {
            double below = tier == tiers.size() - 1 ? 0 : stay.beyond(references, placeBefore(tier + 1));
            placing.pages[tier] = above - below;
            above = below;
        }
        placing.withoutPlace = tiers.size() == 1 ? above : 0;
    }

    private void addFlows(Placing placing, Stay stay, PageClass pages, boolean isRing) {
        int pace = Placing.paceOf(pages);
        double count = pages.pages();
        double above = misses(stay, pages, isRing, placeBefore(1));
        placing.revalidated[pace] += count * (misses(stay, pages, isRing, -1) - above);
        for (int tier = 1; tier < tiers.size(); tier++) {
            boolean isLast = tier == tiers.size() - 1;
            if (isPageSpace(tier)) {
                addWrites(placing, stay, pages, isRing, placeBefore(tier), above);
            }
            double below = isLast ? 0 : misses(stay, pages, isRing, placeBefore(tier + 1));
            placing.pageIns[pace][tier] += count * (above - below);
            above = below;
        }
    }

    private static double misses(Stay stay, PageClass pages, boolean isRing, int place) {
        return isRing ? stay.missesOfRing(pages, place) : stay.misses(pages, place);
    }

    /** As many pages go as come; those are written that were changed since they were last written. */
    private void addWrites(Placing placing, Stay stay, PageClass pages, boolean isRing, int place, double misses) {
        if (misses <= 0) {
            return;
        }
        int at = writesEarly ? place - 1 : place;
        double going = writesEarly ? misses(stay, pages, isRing, at) : misses;
        double clean = !keepsSlots ? 0 : isRing ? 1 - pages.writeShare() : stay.clean(pages, at);
        placing.written[Placing.paceOf(pages)] += pages.pages() * going * (1 - clean);
        double present = pages.pages() - (isRing
                ? pages.pages() * stay.retention().goneOfRing(1 / pages.rate(), stay.seconds(),
                        place < 0 ? 0 : stay.later()[place])
                : pages.pages() * misses / pages.rate());
        placing.withSlot += present * clean;
    }
}
