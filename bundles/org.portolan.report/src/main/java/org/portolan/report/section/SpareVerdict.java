/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.OptionalDouble;

import org.portolan.report.document.Mark;
import org.portolan.report.input.ClusterFacts;

/**
 * Whether the running guests of a cluster still fit, within its overcommit target, when its spare hosts are gone.
 *
 * @param mark GOOD when they fit in the worst case, WATCH when only on average, ACT when not, UNKNOWN when no host's
 *            capacity is known
 * @param word the same in a few words
 */
record SpareVerdict(Mark mark, String word) {

    static SpareVerdict of(ClusterFacts cluster, Totals totals) {
        var spare = Totals.spare(cluster);
        var demand = Totals.demand(Totals.running(totals.guestsOf(cluster)));
        var target = Totals.target(cluster);
        if (spare.hosts() == 0) {
            return new SpareVerdict(Mark.UNKNOWN, Messages.Spare_NotKnown);
        }
        if (fits(spare.storageRatioWorst(demand), target)) {
            return new SpareVerdict(Mark.GOOD, Messages.Spare_Fits);
        }
        return fits(spare.storageRatioAverage(demand), target)
                ? new SpareVerdict(Mark.WATCH, Messages.Spare_FitsOnAverage)
                : new SpareVerdict(Mark.ACT, Messages.Spare_DoesNotFit);
    }

    private static boolean fits(OptionalDouble ratio, double target) {
        return ratio.isPresent() && ratio.getAsDouble() <= target;
    }
}
