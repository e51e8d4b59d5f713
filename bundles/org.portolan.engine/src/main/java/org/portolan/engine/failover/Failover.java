/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.List;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.planning.LossCheck;
import org.portolan.engine.planning.Losses;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;

/** Says what becomes of guests when hosts are lost. Has no state; every call is independent of every other. */
public final class Failover {

    private Failover() {
    }

    /**
     * Loses every host of every cluster, one after the other, and on wish every two: where do the guests go, and how do
     * the hosts fare that take them? Guests of hosts that are left stay where they are.
     *
     * @param spec what is asked
     * @param placer who chooses hosts
     * @param monitor told how far it is, and asked often whether to go on
     * @return one case for every host, and for every two; a case in which guests find no place is a result, not an exception
     * @throws InvalidScenarioException when {@link #check} finds something
     * @throws CanceledException when the monitor wants no more
     */
    public static NPlusResult nPlus(NPlusSpec spec, Placer placer, RunMonitor monitor) {
        var problems = check(spec);
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
        return Losses.of(spec, placer, monitor);
    }

    /** What contradicts itself in a specification; empty when it can be answered. */
    public static List<ScenarioProblem> check(NPlusSpec spec) {
        return LossCheck.of(spec);
    }
}
