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
import org.portolan.engine.recovery.HostLossCheck;
import org.portolan.engine.recovery.HostLosses;
import org.portolan.engine.recovery.RelocationPhases;
import org.portolan.engine.result.RelocationResult;

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

    /**
     * Loses hosts at an instant and follows their guests until they serve again: the loss is noticed, the hosts are fenced,
     * guests get places and start there by priority, slowing each other where they share stores, channels or processors,
     * or resume from a copy.
     *
     * @param spec what is asked
     * @param placer who chooses hosts
     * @param monitor told how far it is, and asked often whether to go on
     * @return what becomes of each guest; that guests find no place is a result, not an exception
     * @throws InvalidScenarioException when {@link #check(HostLossSpec)} finds something, or a step takes more than 30
     *             years
     * @throws CanceledException when the monitor wants no more
     */
    public static HostLossResult lose(HostLossSpec spec, Placer placer, RunMonitor monitor) {
        var problems = check(spec);
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
        return HostLosses.of(spec, placer, monitor);
    }

    /** What contradicts itself in a specification; empty when it can be answered. */
    public static List<ScenarioProblem> check(HostLossSpec spec) {
        return HostLossCheck.of(spec);
    }

    /**
     * Where the time of a relocation goes, in the terms in which a failover is told, so that the two can be compared.
     *
     * @param relocation what the relocation engine answered
     */
    public static FailoverBreakdown breakdown(RelocationResult relocation) {
        return RelocationPhases.of(relocation);
    }
}
