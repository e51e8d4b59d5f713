/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.quantity.SimTime;
import org.portolan.placement.ExactPlacers;

/**
 * Who chooses hosts for guests, other than first fit. Limits are in seconds of a machine that is always the same, so that
 * answers can be repeated; a machine that needs far longer is stopped by the clock.
 */
public final class Placers {

    private static final int MOST_TIMES_SLOWER = 4;

    private Placers() {
    }

    /**
     * The exact solver: the best hosts, proven.
     *
     * @param limit time for one question
     */
    public static Placer exact(SimTime limit) {
        return limited(ExactPlacers.best(), limit);
    }

    /**
     * First fit, and the exact solver where that leaves open who finds a place: for many cases.
     *
     * @param limit time for one question
     */
    public static Placer exactInDoubt(SimTime limit) {
        return limited(ExactPlacers.whereInDoubt(), limit);
    }

    private static Placer limited(Placer placer, SimTime limit) {
        return (problem, limits, monitor) -> placer.place(problem, with(limits, limit), monitor);
    }

    static PlacementLimits with(PlacementLimits limits, SimTime limit) {
        return limits.withEffort(limit).withPatience(new SimTime(limit.nanos() * MOST_TIMES_SLOWER));
    }
}
