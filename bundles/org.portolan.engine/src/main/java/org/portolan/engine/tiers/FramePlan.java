/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.relocation.AssumptionUse;

/**
 * Frames of a host before guests have any.
 *
 * @param frames all
 * @param fixed what the hypervisor keeps for itself
 * @param lent what the host lends to others, as far as it has so many
 * @param lentWanted what it is to lend
 * @param low free frames below which the hypervisor begins to take some
 * @param high free frames at which it stops
 */
record FramePlan(double frames, double fixed, double lent, double lentWanted, double low,
        double high) {

    private static final double KIB = 1024;
    private static final double GIB = KIB * KIB * KIB;
    private static final double PAGES_PER_KIB = KIB / Pages.SIZE;
    /** Bounds of the sliding scale of vSphere, in GiB, and how much of what lies below is to be free. */
    private static final double[] SCALE_GIB = {4, 12, 28, Double.POSITIVE_INFINITY};
    private static final double[] SCALE_SHARE = {0.06, 0.04, 0.02, 0.01};
    /** vSphere takes from guests below 64 % of what is to be free, and swaps below 32 %. */
    private static final double SOFT = 0.64;
    private static final double HARD = 0.32;
    /** Linux, init_per_zone_wmark_min. */
    private static final double MIN_FREE_FACTOR = 16;
    private static final double MOST_MIN_FREE_KIB = 262_144;

    static FramePlan of(Central central, double lentBytes, ReplacementPolicy policy, AssumptionUse assumptions) {
        double frames = central.size().wholePages().count();
        double fixedBytes = central.fixed().map(Bytes::count).map(Long::doubleValue)
                .orElseGet(() -> assumptions.value(AssumptionKey.CP_FIXED));
        double fixed = Math.min(frames, Math.ceil(fixedBytes / Pages.SIZE));
        double lent = Math.min(frames - fixed, Math.floor(lentBytes / Pages.SIZE));
        double pageable = frames - fixed - lent;
        double[] bounds = bounds(frames, pageable, policy, assumptions);
        double high = Math.min(pageable, bounds[1]);
        return new FramePlan(frames, fixed, lent, Math.floor(lentBytes / Pages.SIZE), Math.min(high, bounds[0]), high);
    }

    private static double[] bounds(double frames, double pageable, ReplacementPolicy policy,
            AssumptionUse assumptions) {
        return switch (policy) {
            case ReplacementPolicy.VsphereLadder v -> vsphere(frames, v);
            case ReplacementPolicy.LinuxSwap l -> linux(frames, l);
            case ReplacementPolicy.AgeList a -> availableList(pageable, assumptions);
            case ReplacementPolicy.DemandScan d -> availableList(pageable, assumptions);
            case ReplacementPolicy.Clock c -> availableList(pageable, assumptions);
            case ReplacementPolicy.LeastRecentlyUsed r -> availableList(pageable, assumptions);
        };
    }

    private static double[] availableList(double pageable, AssumptionUse assumptions) {
        double low = Math.max(assumptions.value(AssumptionKey.AVAILABLE_LOW_FRAMES),
                assumptions.value(AssumptionKey.AVAILABLE_LOW_SHARE) * pageable);
        double more = Math.max(assumptions.value(AssumptionKey.AVAILABLE_HIGH_FRAMES),
                assumptions.value(AssumptionKey.AVAILABLE_HIGH_SHARE) * pageable);
        return new double[] {low, low + more};
    }

    private static double[] vsphere(double frames, ReplacementPolicy.VsphereLadder policy) {
        double wanted = policy.minFreeShare().map(s -> s.value() * frames).orElseGet(() -> slidingScale(frames));
        return new double[] {HARD * wanted, SOFT * wanted};
    }

    private static double slidingScale(double frames) {
        double gib = frames * Pages.SIZE / GIB;
        double free = 0;
        double from = 0;
        for (int i = 0; i < SCALE_GIB.length && gib > from; i++) {
            free += SCALE_SHARE[i] * (Math.min(gib, SCALE_GIB[i]) - from);
            from = SCALE_GIB[i];
        }
        return free * GIB / Pages.SIZE;
    }

    private static double[] linux(double frames, ReplacementPolicy.LinuxSwap policy) {
        double kib = frames / PAGES_PER_KIB;
        double least = Math.min(MOST_MIN_FREE_KIB, Math.sqrt(kib * MIN_FREE_FACTOR)) * PAGES_PER_KIB;
        double distance = Math.max(least / 4, policy.watermarkShare().value() * frames);
        return new double[] {least + distance, least + 2 * distance};
    }

    /** Frames that guests can have: free frames are half-way between the two bounds in the mean. */
    double forGuests() {
        return Math.floor(frames - fixed - lent - (low + high) / 2);
    }
}
