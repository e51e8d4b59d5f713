/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.packing.Packing;

/**
 * First fit decreasing with repair and lower bounds. Always there, and the same on every machine. It proves that there
 * is no placement where a bound or a short search does; otherwise it says that it does not know.
 */
public final class FirstFitPlacer implements Placer {

    @Override
    public Placement place(PlacementProblem problem, PlacementLimits limits, RunMonitor monitor) {
        return Packing.of(problem, limits, monitor);
    }
}
