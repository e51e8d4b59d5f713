/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.Placer;

/** First fit, and another where it leaves open what matters. */
record InDoubt(ExactPlacer exact) implements Placer {

    @Override
    public Placement place(PlacementProblem problem, PlacementLimits limits, RunMonitor monitor) {
        var first = new FirstFitPlacer().place(problem, limits, monitor);
        return leavesOpen(first) ? exact.improve(problem, first, limits, monitor) : first;
    }

    private static boolean leavesOpen(Placement first) {
        return switch (first.status()) {
            case UNKNOWN -> true;
            case INFEASIBLE -> !first.conflicts().stream().allMatch(PlacementConflict::isMinimal);
            case FEASIBLE -> first.goals().stream()
                    .anyMatch(g -> g.goal() instanceof PlacementGoal.LeastLoss && !g.isOptimal());
            case OPTIMAL -> false;
        };
    }
}
