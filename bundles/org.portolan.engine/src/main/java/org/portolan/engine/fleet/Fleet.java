/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import java.util.List;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.resource.TooSlowException;

/** Runs fleets. Has no state; every call is independent of every other. */
public final class Fleet {

    private Fleet() {
    }

    /**
     * Relocates all guests of a fleet.
     *
     * @param fleet what is asked
     * @param monitor told how far the run is, one unit of work for each guest, and asked often whether to go on
     * @return how the relocations went; all of them succeed
     * @throws InvalidScenarioException when a step would take more than 30 years
     * @throws CanceledException when the monitor wants no more
     */
    public static FleetResult run(FleetSpec fleet, RunMonitor monitor) {
        try {
            return new FleetRun(fleet, monitor).run();
        } catch (TooSlowException e) {
            throw new InvalidScenarioException(
                    List.of(ScenarioProblem.of(ScenarioProblemCode.TOO_SLOW, "", e.seconds())));
        }
    }
}
