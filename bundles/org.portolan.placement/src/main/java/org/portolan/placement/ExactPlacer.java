/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.Placer;

/**
 * A placer that finds the best placement, or that there is none, and proves it, given enough effort. With the same limits
 * and without {@link PlacementLimits#patience} the same problem gets the same answer on every machine.
 */
public interface ExactPlacer extends Placer {

    /**
     * Makes a placement better, or proves that none is.
     *
     * @param problem what was asked
     * @param known the answer of another placer to just that
     * @param limits how hard to try
     * @param monitor asked often whether to go on
     * @return a placement that is no worse, with the best bounds of both; the known answer where nothing is left to do
     */
    Placement improve(PlacementProblem problem, Placement known, PlacementLimits limits, RunMonitor monitor);
}
