/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import org.portolan.engine.RunMonitor;

/** Finds hosts for guests. Has no state that a caller sees; the same problem gets the same answer. */
public interface Placer {

    /**
     * Finds a placement, or shows that there is none, or gives up.
     *
     * @param problem what is asked
     * @param limits how hard to try
     * @param monitor asked often whether to go on
     * @return the best placement found, or the reason why there is none
     * @throws org.portolan.engine.CanceledException when the monitor wants no more and there is no placement yet; with
     *             one, it is returned as it is
     */
    Placement place(PlacementProblem problem, PlacementLimits limits, RunMonitor monitor);
}
