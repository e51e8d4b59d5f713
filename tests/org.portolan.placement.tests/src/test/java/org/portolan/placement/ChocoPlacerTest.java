/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import org.portolan.engine.placement.PlacementSolver;

/** Choco, which runs where CP-SAT does not. */
class ChocoPlacerTest extends ExactPlacerContract {

    @Override
    ExactPlacer placer() {
        return new ChocoPlacer();
    }

    @Override
    PlacementSolver solver() {
        return PlacementSolver.CHOCO;
    }
}
