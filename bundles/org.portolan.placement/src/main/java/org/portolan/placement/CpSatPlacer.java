/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.placement.internal.CpSatSolver;
import org.portolan.placement.internal.GoalByGoal;

/**
 * Exact placement by CP-SAT of OR-Tools, which needs its native library; {@link ExactPlacers} takes another where it does
 * not run. All methods throw {@link IllegalStateException} there.
 */
public final class CpSatPlacer implements ExactPlacer {

    private final PlacementListener listener;

    /** Tells nobody how far it is. */
    public CpSatPlacer() {
        this(PlacementListener.NONE);
    }

    /** Tells somebody how far it is. */
    public CpSatPlacer(PlacementListener listener) {
        this.listener = listener;
    }

    /** True when the native library of CP-SAT runs on this machine. It is loaded by that. */
    public static boolean isAvailable() {
        return CpSatSolver.isAvailable();
    }

    @Override
    public Placement place(PlacementProblem problem, PlacementLimits limits, RunMonitor monitor) {
        return GoalByGoal.place(solver(), problem, limits, listener, monitor);
    }

    @Override
    public Placement improve(PlacementProblem problem, Placement known, PlacementLimits limits, RunMonitor monitor) {
        return GoalByGoal.improve(solver(), problem, known, limits, listener, monitor);
    }

    private static CpSatSolver solver() {
        if (!isAvailable()) {
            throw new IllegalStateException("CP-SAT does not run on this machine");
        }
        return new CpSatSolver();
    }
}
