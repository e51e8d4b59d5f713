/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.Arrays;

/**
 * By how much more or fewer pages go than come, on a host that is not at rest. More go when pages come that were nowhere
 * before, which does not depend on how long guests wait for pages; fewer go while there is room.
 *
 * @param moreArrivals pages a second that come to each tier beside those that make room for fetched ones
 * @param arrivalShare part of those that make room for fetched ones, by tier
 * @param moreWritten pages written a second beside those
 * @param writtenShare part of those that are written
 */
record Surplus(double[] moreArrivals, double[] arrivalShare, double moreWritten, double writtenShare) {

    /** At rest. */
    static Surplus none(int tiers) {
        double[] whole = new double[tiers];
        Arrays.fill(whole, 1);
        return new Surplus(new double[tiers], whole, 0, 1);
    }

    double arrivals(int tier, double settled) {
        return arrivalShare[tier] * settled + moreArrivals[tier];
    }

    double written(double settled) {
        return writtenShare * settled + moreWritten;
    }
}
