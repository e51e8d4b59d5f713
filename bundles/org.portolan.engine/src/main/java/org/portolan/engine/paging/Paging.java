/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.tiers.CurveSampler;
import org.portolan.engine.tiers.KneeSearch;
import org.portolan.engine.tiers.PagingCheck;
import org.portolan.engine.tiers.SteadyState;

/** Finds the steady state of storage hierarchies. Has no state; every call is independent of every other. */
public final class Paging {

    private Paging() {
    }

    /**
     * The steady state of all hosts whose central storage is known.
     *
     * @param spec what is asked
     * @param monitor told how far the run is, one unit of work for each host, and asked often whether to go on
     * @return a result also where a host runs out of page space or its loop does not come to a fixed point: it says so
     * @throws InvalidScenarioException when {@link #check} finds something
     * @throws CanceledException when the monitor wants no more
     */
    public static PagingResult solve(PagingSpec spec, RunMonitor monitor) {
        refuse(check(spec));
        return SteadyState.of(spec, monitor);
    }

    /**
     * The steady state of one host, for which those are solved as well with which it shares volumes, expanded storage or links or to which it
     * lends.
     *
     * @param spec what is asked
     * @param host id of the host
     * @param monitor told how far the run is, and asked often whether to go on
     * @return that host alone
     * @throws InvalidScenarioException when {@link #check} finds something, or there is no such host, or its central
     *             storage is not known
     * @throws CanceledException when the monitor wants no more
     */
    public static PagingResult solve(PagingSpec spec, String host, RunMonitor monitor) {
        refuse(check(spec));
        return SteadyState.of(spec, host, monitor).orElseThrow(() -> unknown(host));
    }

    /** The same without what it rests on. */
    public static HostPaging solveHost(PagingSpec spec, String host, RunMonitor monitor) {
        return solve(spec, host, monitor).hosts().getFirst();
    }

    /**
     * Where the throughput of a host falls.
     *
     * @param spec what is asked
     * @param query what is varied
     * @param monitor told how far the run is, one unit of work for each point, and asked often whether to go on
     * @return the curve and the knee
     * @throws InvalidScenarioException as {@link #solve(PagingSpec, String, RunMonitor)} does
     * @throws CanceledException when the monitor wants no more
     */
    public static Knee knee(PagingSpec spec, KneeQuery query, RunMonitor monitor) {
        refuse(check(spec));
        return KneeSearch.of(spec, query, monitor).orElseThrow(() -> unknown(query.host()));
    }

    /**
     * How a guest uses its memory by itself, wherever its pages are.
     *
     * @param guest the guest
     * @param assumptions defaults and their overrides
     */
    public static MemoryCurves curves(GuestSpec guest, Assumptions assumptions) {
        return CurveSampler.of(guest, assumptions);
    }

    /** What contradicts itself in a specification; empty when it can be solved. */
    public static List<ScenarioProblem> check(PagingSpec spec) {
        return PagingCheck.of(spec);
    }

    private static void refuse(List<ScenarioProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
    }

    private static InvalidScenarioException unknown(String host) {
        return new InvalidScenarioException(List.of(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_HOST, "", host)));
    }
}
