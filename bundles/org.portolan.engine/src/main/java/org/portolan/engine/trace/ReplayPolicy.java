/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.internal.Require;

/** Which page leaves central storage when another needs its frame. Lower tiers are first in, first out below any. */
public sealed interface ReplayPolicy {

    /** The page whose last reference is longest ago: the textbook's yardstick. */
    record Lru() implements ReplayPolicy {
    }

    /**
     * Second chance: a hand goes round the frames, clears the reference bit where it is set, and takes the first page
     * without it. As Corbató, 1968.
     */
    record Clock() implements ReplayPolicy {
    }

    /**
     * As CP of z/VM 6.3 and later does it: pages are valid, invalid but resident (IBR) on trial, or on the global age
     * list, whose oldest is taken. Whoever is touched while invalid is revalidated and is among the valid again.
     *
     * @param trialShare share of the frames whose pages are kept in trial invalidation, 0 to 0.9
     * @param ageListShare share of the frames that are on the age list, 0 to 0.9; both together at most 0.95
     * @param earlyWrites true when changed pages are written as they enter the age list, so that nobody waits for it
     *        when they are taken; only where paging DASD is the next tier
     */
    record Cp(double trialShare, double ageListShare, boolean earlyWrites) implements ReplayPolicy {

        private static final double MOST = 0.9;
        private static final double MOST_TOGETHER = 0.95;

        public Cp {
            trialShare = Require.within("Cp.trialShare", trialShare, 0, MOST);
            ageListShare = Require.within("Cp.ageListShare", ageListShare, 0, MOST);
            Require.within("Cp.trialShare + Cp.ageListShare", trialShare + ageListShare, 0, MOST_TOGETHER);
        }

        /** The shares as assumed, with early writes. */
        public static Cp of(Assumptions assumptions) {
            return new Cp(assumptions.value(AssumptionKey.TRIAL_SHARE), assumptions.value(AssumptionKey.AGE_LIST_SHARE),
                    true);
        }
    }
}
