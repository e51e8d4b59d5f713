/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

/** Who found a placement. */
public enum PlacementSolver {
    /** First fit decreasing with repair and bounds. */
    FIRST_FIT,
    /** The exact solver. */
    EXACT,
    /** First fit decreasing, as the exact solver does not run on this machine. */
    FIRST_FIT_WITHOUT_EXACT
}
