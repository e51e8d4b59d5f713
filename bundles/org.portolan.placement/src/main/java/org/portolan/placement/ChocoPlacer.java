/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.placement.internal.ChocoSolver;
import org.portolan.placement.internal.GoalByGoal;

/**
 * Exact placement by Choco, in Java alone. Proves what a search can prove; on clusters of hundreds of guests its bounds are
 * those of first fit.
 */
public final class ChocoPlacer implements ExactPlacer {

    private final PlacementListener listener;

    /** Tells nobody how far it is. */
    public ChocoPlacer() {
        this(PlacementListener.NONE);
    }

    /** Tells somebody how far it is. */
    public ChocoPlacer(PlacementListener listener) {
        this.listener = listener;
    }

    @Override
    public Placement place(PlacementProblem problem, PlacementLimits limits, RunMonitor monitor) {
        return GoalByGoal.place(new ChocoSolver(), problem, limits, listener, monitor);
    }

    @Override
    public Placement improve(PlacementProblem problem, Placement known, PlacementLimits limits, RunMonitor monitor) {
        return GoalByGoal.improve(new ChocoSolver(), problem, known, limits, listener, monitor);
    }
}
