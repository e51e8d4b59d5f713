/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * How hard a placer tries.
 *
 * @param steps steps of repair, search and improvement of a placer that counts them, 0 to 10^12
 * @param effort work of an exact solver, in seconds of a machine that is always the same, so that results can be
 *            repeated
 * @param patience longest time by the clock that an exact solver takes; empty for no end, as results then depend on
 *            the machine
 * @param explains whether to look for the least set of constraints that conflict when there is no placement
 */
public record PlacementLimits(long steps, SimTime effort, Optional<SimTime> patience, boolean explains) {

    /** Answers at once where that is possible, and gives up within seconds where it is not. */
    public static final PlacementLimits USUAL = new PlacementLimits(2_000_000, SimTime.ofSeconds(10),
            Optional.empty(), true);

    private static final long MOST_STEPS = 1_000_000_000_000L;

    public PlacementLimits {
        Require.within("PlacementLimits.steps", steps, 0, MOST_STEPS);
        Require.present("PlacementLimits.effort", effort);
        Require.present("PlacementLimits.patience", patience);
    }

    /** The same without an explanation. */
    public PlacementLimits withoutExplanation() {
        return new PlacementLimits(steps, effort, patience, false);
    }

    /** The same with other steps. */
    public PlacementLimits withSteps(long others) {
        return new PlacementLimits(others, effort, patience, explains);
    }

    /** The same with another effort. */
    public PlacementLimits withEffort(SimTime other) {
        return new PlacementLimits(steps, other, patience, explains);
    }

    /** The same with an end by the clock. */
    public PlacementLimits withPatience(SimTime longest) {
        return new PlacementLimits(steps, effort, Optional.of(longest), explains);
    }
}
