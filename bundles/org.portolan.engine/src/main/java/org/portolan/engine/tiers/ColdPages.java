/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.List;

/**
 * Pages that are instantiated and never touched. They fill the room that touched pages leave, the fastest tier first;
 * guests have a part of it in proportion to their cold pages. What fits nowhere has no place.
 */
final class ColdPages {

    /** Less room than this is rounding. */
    private static final double NOTHING = 1e-6;

    private final List<TierPlan> tiers;
    private final List<GuestKind> kinds;
    private final List<Placing> placings;
    private final double[] left;

    ColdPages(List<TierPlan> tiers, List<GuestKind> kinds, List<Placing> placings) {
        this.tiers = tiers;
        this.kinds = kinds;
        this.placings = placings;
        left = kinds.stream().mapToDouble(k -> k.references().cold()).toArray();
    }

    void fill() {
        keepReserved();
        for (int tier = 0; tier < tiers.size(); tier++) {
            fill(tier);
        }
        for (int i = 0; i < left.length; i++) {
            placings.get(i).withoutPlace += left[i];
        }
        shareLast();
    }

    private void keepReserved() {
        for (int i = 0; i < left.length; i++) {
            double wanted = kinds.get(i).reserved() - placings.get(i).pages[0];
            put(i, 0, Math.clamp(wanted, 0, left[i]));
        }
    }

    private void fill(int tier) {
        double room = tiers.get(tier).capacity() - used(tier);
        double wanted = 0;
        for (int i = 0; i < left.length; i++) {
            wanted += kinds.get(i).count() * mayHave(i, tier);
        }
        if (room > NOTHING && wanted > 0) {
            double share = Math.min(1, room / wanted);
            for (int i = 0; i < left.length; i++) {
                put(i, tier, share * mayHave(i, tier));
            }
        }
    }

    private double used(int tier) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += kinds.get(i).count() * placings.get(i).pages[tier];
        }
        return sum;
    }

    private double mayHave(int kind, int tier) {
        double limit = tier == 0 ? kinds.get(kind).limit() - placings.get(kind).pages[0] : left[kind];
        return Math.max(0, Math.min(left[kind], limit));
    }

    private void put(int kind, int tier, double pages) {
        placings.get(kind).pages[tier] += pages;
        left[kind] -= pages;
    }

    /** Touched pages may be more than the last tier has room for. */
    void shareLast() {
        int last = tiers.size() - 1;
        double used = used(last);
        double room = tiers.get(last).capacity();
        if (last > 0 && used > room) {
            for (var placing : placings) {
                double without = placing.pages[last] * (1 - room / used);
                placing.pages[last] -= without;
                placing.withoutPlace += without;
            }
        }
    }
}
