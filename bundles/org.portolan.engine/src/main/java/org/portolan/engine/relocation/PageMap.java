/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;

import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.Tier;
import org.portolan.engine.result.Side;

/** Where every instantiated page of a guest counts. Pages only ever move, so that their sum stays. */
final class PageMap {

    private static final int TIERS = Tier.values().length;

    private final long[] pages;

    private PageMap(long[] pages) {
        this.pages = pages;
    }

    /** All pages at their home on the source. */
    static PageMap atHome(GuestPlacement placement) {
        var map = new PageMap(new long[Side.values().length * TIERS]);
        map.pages[index(Place.source(Tier.CENTRAL))] = placement.resident().count();
        map.pages[index(Place.source(Tier.XSTORE))] = placement.xstore().count();
        map.pages[index(Place.source(Tier.DASD))] = placement.dasd().count();
        return map;
    }

    /** So many pages at one place alone. */
    static PageMap of(Place place, long count) {
        var map = new PageMap(new long[Side.values().length * TIERS]);
        map.pages[index(place)] = count;
        return map;
    }

    PageMap copy() {
        return new PageMap(pages.clone());
    }

    long at(Place place) {
        return pages[index(place)];
    }

    /** All pages of a host. */
    long at(Side side) {
        long sum = 0;
        for (int i = side.ordinal() * TIERS; i < (side.ordinal() + 1) * TIERS; i++) {
            sum += pages[i];
        }
        return sum;
    }

    /** Moves pages; never more than there are. */
    void move(Place from, Place to, long count) {
        if (count < 0 || count > at(from)) {
            throw new IllegalStateException(count + " of " + at(from) + " pages from " + from);
        }
        pages[index(from)] -= count;
        pages[index(to)] += count;
    }

    /** Moves pages from some places, the first ones first, as far as they have any. */
    void moveFromAny(List<Place> from, Place to, long count) {
        long missing = count;
        for (var place : from) {
            long moved = Math.min(missing, at(place));
            move(place, to, moved);
            missing -= moved;
        }
    }

    /** Takes over all counts of another map. */
    void become(PageMap other) {
        System.arraycopy(other.pages, 0, pages, 0, pages.length);
    }

    /** All counts, source tiers first. */
    long[] snapshot() {
        return pages.clone();
    }

    private static int index(Place place) {
        return place.side().ordinal() * TIERS + place.tier().ordinal();
    }
}
