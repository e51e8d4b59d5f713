/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

/** Who found a placement, or that there is none. */
public enum PlacementSolver {
    /** First fit decreasing with repair and bounds; what it proved needed no other. */
    FIRST_FIT,
    /** CP-SAT of OR-Tools. */
    CP_SAT,
    /** Choco, where the native library of CP-SAT does not run. */
    CHOCO
}
