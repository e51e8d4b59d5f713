/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.portolan.engine.input.Tier;
import org.portolan.engine.resource.Demand;

/**
 * Part of a pass: pages that lie in the same place, go to the same place and take the same resources.
 *
 * @param from where they count before
 * @param to where they count after
 * @param pages how many
 * @param bytesPerPage bytes that each takes, headers included
 * @param demands what each byte takes of which resource
 * @param ownLimit most bytes per second that the leg can do by itself
 * @param account told how many pages went, when some did
 * @param isCounted false for pages that were never instantiated: they take time and bytes, but do not count as moved
 */
record Leg(Place from, Place to, long pages, double bytesPerPage, List<Demand> demands, double ownLimit,
        LongConsumer account, boolean isCounted) {

    /** A leg of instantiated pages. */
    Leg(Place from, Place to, long pages, double bytesPerPage, List<Demand> demands, double ownLimit,
            LongConsumer account) {
        this(from, to, pages, bytesPerPage, demands, ownLimit, account, true);
    }

    /** A leg of pages that were never instantiated: something must be sent to say so. */
    static Leg ofUntouched(long pages, double bytesPerPage, List<Demand> demands, double ownLimit,
            LongConsumer account) {
        return new Leg(Place.source(Tier.CENTRAL), Place.target(Tier.CENTRAL), pages, bytesPerPage, demands, ownLimit,
                account, false);
    }

    /** The same way for another number of pages. */
    Leg withPages(long count) {
        return new Leg(from, to, count, bytesPerPage, demands, ownLimit, account, isCounted);
    }

    /** The same with another limit of its own. */
    Leg withLimit(double bytesPerSecond) {
        return new Leg(from, to, pages, bytesPerPage, demands, bytesPerSecond, account, isCounted);
    }

    /** The same, told to somebody else. */
    Leg withAccount(LongConsumer other) {
        return new Leg(from, to, pages, bytesPerPage, demands, ownLimit, other, isCounted);
    }

    /** The same with more demands. */
    Leg taking(List<Demand> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(demands);
        all.addAll(more);
        return new Leg(from, to, pages, bytesPerPage, all, ownLimit, account, isCounted);
    }

    double bytes() {
        return pages * bytesPerPage;
    }
}
