/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import org.portolan.engine.internal.Require;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.quantity.SimTime;

/**
 * How hard to look for a good plan. It is counted in work, not in time, so that the same question gets the same answer.
 *
 * @param relocations relocations that are run to compare plans, 1 to 10^9: a plan of 50 guests takes 50. Some plans are
 *            compared in any case
 * @param placement how hard to look for targets
 */
public record PlanningEffort(long relocations, PlacementLimits placement) {

    /** Some seconds for a thousand guests: where guests go matters less than that it is known soon. */
    public static final PlanningEffort USUAL =
            new PlanningEffort(10_000, PlacementLimits.USUAL.withSteps(20_000).withEffort(SimTime.ofSeconds(1)));

    private static final long MOST = 1_000_000_000;

    public PlanningEffort {
        Require.within("PlanningEffort.relocations", relocations, 1, MOST);
        Require.present("PlanningEffort.placement", placement);
    }

    /** The same with another number of relocations. */
    public PlanningEffort withRelocations(long others) {
        return new PlanningEffort(others, placement);
    }
}
