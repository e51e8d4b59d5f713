/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;
import java.util.TreeMap;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.planning.PlanCheck;
import org.portolan.engine.planning.Planner;
import org.portolan.engine.planning.Rolling;
import org.portolan.engine.planning.SpecCheck;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;

/** Plans evacuations and checks plans. Has no state; every call is independent of every other. */
public final class Evacuation {

    private Evacuation() {
    }

    /**
     * Finds a plan: targets, ways, the order, and how many at once. The best that is found has been carried out in the
     * relocation engine, and so has every plan that it was compared with.
     *
     * @param spec what is asked
     * @param placer who chooses targets
     * @param monitor told how far the search is, and asked often whether to go on
     * @return the best plan; guests for which there is no target stay, and are named
     * @throws InvalidScenarioException when {@link #check(EvacuationSpec)} finds something, or a limit is below the cost of
     *             a single relocation
     * @throws CanceledException when the monitor wants no more
     */
    public static EvacuationResult plan(EvacuationSpec spec, Placer placer, RunMonitor monitor) {
        return Planner.plan(spec, placer, List.of(), monitor);
    }

    /**
     * Finds a plan that is not worse than others that are known: with them, more hosts, bandwidth or time never make the
     * answer worse than they make those.
     *
     * @param known plans for the same guests, as for a smaller installation; those that move other guests, or that
     *            cannot be carried out here, are passed over
     * @see #plan(EvacuationSpec, Placer, RunMonitor)
     */
    public static EvacuationResult plan(EvacuationSpec spec, Placer placer, List<EvacuationPlan> known,
            RunMonitor monitor) {
        return Planner.plan(spec, placer, known, monitor);
    }

    /** What contradicts itself in a specification; empty when a plan can be looked for. */
    public static List<ScenarioProblem> check(EvacuationSpec spec) {
        return SpecCheck.of(spec);
    }

    /**
     * The way back of a plan, once it was carried out: every guest returns to the host from which it came, under the same
     * limits.
     */
    public static EvacuationSpec wayBack(EvacuationPlan plan) {
        var homes = new TreeMap<String, String>();
        plan.moves().forEach(m -> homes.put(m.guest(), m.source()));
        return plan.spec().with(plan.installationAfter()).with(Direction.BACK).withTargets(homes);
    }

    /**
     * Empties hosts one after the other, with the way back as it is wished.
     *
     * @param spec which hosts, and how
     * @param placer who chooses targets
     * @param monitor told how far it is, one unit of work for each host, and asked often whether to go on
     * @return the plans one after the other
     * @throws InvalidScenarioException as {@link #plan(EvacuationSpec, Placer, RunMonitor)} does
     * @throws CanceledException when the monitor wants no more
     */
    public static MaintenanceResult maintain(MaintenanceSpec spec, Placer placer, RunMonitor monitor) {
        return Rolling.of(spec, placer, monitor);
    }

    /**
     * Carries a plan out in the relocation engine.
     *
     * @param plan the plan, as it was found or changed
     * @param monitor told how far the run is, and asked whether to go on
     * @return what happens; a plan that breaks something is a result, not an exception
     * @throws InvalidScenarioException when the plan contradicts itself, as when a guest is to go to an unknown host
     * @throws CanceledException when the monitor wants no more
     */
    public static EvacuationCheck check(EvacuationPlan plan, RunMonitor monitor) {
        return PlanCheck.of(plan, monitor);
    }

    /**
     * Carries a plan out that somebody changed.
     *
     * @param planned what was found before the change
     * @param changed the changed plan, of the same specification
     * @param monitor told how far the run is, and asked whether to go on
     * @return the same result with the changed plan as the best; what it was chosen from stays as it was
     * @throws InvalidScenarioException when the plan contradicts itself, as when a guest is to go to an unknown host
     * @throws CanceledException when the monitor wants no more
     */
    public static EvacuationResult checkAgain(EvacuationResult planned, EvacuationPlan changed, RunMonitor monitor) {
        return Planner.checkAgain(planned, changed, monitor);
    }
}
