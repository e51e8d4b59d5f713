/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.Arrays;

/**
 * Pages of a host that have left a place and are still to be moved: more go than come while new pages are made, or when
 * many come at once, and what carries them takes its time. Fewer go than come while there is room.
 */
final class Backlog {

    /** Over so many seconds, at least, pages are moved. */
    private static final double LEAST_SECONDS = 0.1;

    private double[] owed = new double[0];
    private double[] more = new double[0];
    private double[] share = new double[0];
    private double owedWrites;
    private double moreWrites;
    private double writtenShare = 1;

    /** The host has so many tiers now. */
    void adapt(int tiers) {
        if (owed.length != tiers) {
            owed = new double[tiers];
            more = new double[tiers];
            share = new double[tiers];
            Arrays.fill(share, 1);
        }
    }

    /** Pages have left places at once. */
    void owe(HostFlow flow) {
        double[] risen = flow.risen();
        for (int tier = 0; tier < owed.length; tier++) {
            owed[tier] += Math.max(0, risen[tier]);
        }
        owedWrites += Math.max(0, flow.writtenMore());
    }

    /**
     * A step is over, in which the guests asked for what they did at its beginning.
     *
     * @param before the host then
     */
    void passed(HostFlow flow, HostLoop before, double seconds) {
        double[] risen = flow.risen();
        for (int tier = 0; tier < owed.length; tier++) {
            owed[tier] = Math.max(0, owed[tier] - more[tier] * seconds) + Math.max(0, risen[tier]);
            share[tier] = share(risen[tier], before.settledArrivals(tier) * seconds);
        }
        double written = flow.writtenMore();
        owedWrites = Math.max(0, owedWrites - moreWrites * seconds) + Math.max(0, written);
        writtenShare = share(written, before.settledWritten() * seconds);
    }

    private static double share(double risen, double settled) {
        return risen >= 0 || settled <= 0 ? 1 : Math.max(0, 1 + risen / settled);
    }

    /**
     * What goes beside what makes room for fetched pages.
     *
     * @param seconds length of the last step
     * @param most pages that are moved to a tier in a second at most
     */
    Surplus pay(double seconds, double most) {
        double time = Math.max(LEAST_SECONDS, seconds);
        for (int tier = 0; tier < owed.length; tier++) {
            more[tier] = Math.min(most, owed[tier] / time);
        }
        moreWrites = Math.min(most, owedWrites / time);
        return new Surplus(more.clone(), share.clone(), moreWrites, writtenShare);
    }
}
