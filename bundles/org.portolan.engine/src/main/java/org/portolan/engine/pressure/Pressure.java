/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.tiers.PressureCheck;
import org.portolan.engine.tiers.PressureRun;

/**
 * Follows storage hierarchies over time: those of hosts whose central storage is known and whose policy has lists. A host
 * under vSphere's ladder is not followed: it asks of what it shares with others what it asks in its steady state. Has no
 * state; every call is independent of every other.
 */
public final class Pressure {

    private Pressure() {
    }

    /**
     * What the hosts do from a steady state on.
     *
     * @param spec what is asked
     * @param monitor told how far the run is, a thousand units of work in all, and asked at every step whether to go on
     * @return a result also where a host runs out of page space or does not come to rest: it says so
     * @throws InvalidScenarioException when {@link #check} finds something
     * @throws CanceledException when the monitor wants no more
     */
    public static PressureResult run(PressureSpec spec, RunMonitor monitor) {
        refuse(check(spec));
        return PressureRun.of(spec, monitor);
    }

    /**
     * Hosts and guests after the last event, as far as no host has run out of page space meanwhile: what hosts come to in
     * the end is its steady state.
     *
     * @throws InvalidScenarioException when {@link #check} finds something
     */
    public static PagingSpec after(PressureSpec spec) {
        refuse(check(spec));
        return PressureRun.after(spec);
    }

    /**
     * What contradicts itself in a specification; empty when it can be run. Events on hosts whose storage is not known, or
     * that are lost by then, are about unknown hosts; those on hosts under vSphere's ladder are about hosts whose policy
     * is not followed.
     */
    public static List<ScenarioProblem> check(PressureSpec spec) {
        return PressureCheck.of(spec);
    }

    private static void refuse(List<ScenarioProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
    }
}
