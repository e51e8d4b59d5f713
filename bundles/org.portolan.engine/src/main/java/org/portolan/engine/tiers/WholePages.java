/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.Arrays;

import org.portolan.engine.paging.TierKind;

/**
 * Whole pages of every guest of a host in every tier: the computed pages rounded down, and those that this leaves over
 * in the slowest tier in which the guest has some and there is room. Nothing is lost, and no tier gets more than it
 * has room for.
 */
final class WholePages {

    /** What roots and sums leave uncertain. */
    private static final double ROUNDING = 1e-6;

    private final Plan plan;
    private final long[] room;
    /** By kind and tier: what every guest of the kind has. */
    private final long[][] least;

    WholePages(Plan plan) {
        this.plan = plan;
        room = plan.tiers().stream().mapToLong(t -> (long) t.capacity()).toArray();
        least = new long[plan.kinds().size()][room.length];
        for (int kind = 0; kind < least.length; kind++) {
            for (int tier = 0; tier < room.length; tier++) {
                least[kind][tier] = (long) (plan.placings().get(kind).pages[tier] + ROUNDING);
                room[tier] -= plan.kinds().get(kind).count() * least[kind][tier];
            }
        }
        takeCompressed();
    }

    /** Two compressed pages take a frame. */
    private void takeCompressed() {
        for (int tier = 1; tier < room.length; tier++) {
            if (plan.tiers().get(tier).kind() == TierKind.COMPRESSED) {
                long compressed = (long) plan.tiers().get(tier).capacity() - room[tier];
                room[0] -= (compressed + 1) / 2;
                room[tier] = 0;
            }
        }
    }

    /** Pages in every tier of the next guest of a kind, and then those without a place. */
    long[] next(int kind) {
        var placing = plan.placings().get(kind);
        long[] pages = Arrays.copyOf(least[kind], room.length + 1);
        long left = Math.round(plan.kinds().get(kind).pageable()) - sum(pages);
        pages[room.length] = Math.min(left, (long) placing.withoutPlace);
        left -= pages[room.length];
        for (int tier = room.length - 1; tier >= 0 && left > 0; tier--) {
            left -= add(pages, tier, placing.pages[tier] > 0 ? left : 0);
        }
        for (int tier = room.length - 1; tier >= 0 && left > 0; tier--) {
            left -= add(pages, tier, left);
        }
        pages[room.length] += left;
        return pages;
    }

    private long add(long[] pages, int tier, long wanted) {
        long more = Math.clamp(room[tier], 0, wanted);
        pages[tier] += more;
        room[tier] -= more;
        return more;
    }

    private static long sum(long[] pages) {
        long sum = 0;
        for (long count : pages) {
            sum += count;
        }
        return sum;
    }
}
