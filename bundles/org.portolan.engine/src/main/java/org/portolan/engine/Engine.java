/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import java.util.List;

import org.portolan.engine.advice.Advice;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.internal.ScenarioCheck;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.relocation.LinkRates;
import org.portolan.engine.relocation.RelocationRun;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.RunResult;

/** Answers scenarios. Has no state; every call is independent of every other. */
public final class Engine {

    private Engine() {
    }

    /**
     * Runs all relocations of a scenario.
     *
     * @param scenario what is asked
     * @param monitor told how far the run is, and asked whether to go on; {@link RunMonitor#NONE} for nobody
     * @return how the relocations went; a relocation that fails is a result, not an exception
     * @throws InvalidScenarioException when {@link #check} finds something
     * @throws CanceledException when the monitor wants no more
     */
    public static RunResult run(Scenario scenario, RunMonitor monitor) {
        requireValid(scenario);
        return Advice.addTo(RelocationRun.of(scenario, monitor), scenario, monitor);
    }

    /**
     * Runs all relocations of a scenario for their main figures alone: as {@link #run}, but nothing is advised and no
     * course is kept, which is most of the work where a relocation goes badly.
     *
     * @param scenario what is asked
     * @param monitor told how far the run is, and asked whether to go on; {@link RunMonitor#NONE} for nobody
     * @return how the relocations went, in the order of the scenario
     * @throws InvalidScenarioException when {@link #check} finds something
     * @throws CanceledException when the monitor wants no more
     */
    public static List<RelocationResult> figures(Scenario scenario, RunMonitor monitor) {
        requireValid(scenario);
        return RelocationRun.withoutCourse(scenario, monitor);
    }

    private static void requireValid(Scenario scenario) {
        var problems = check(scenario);
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
    }

    /** What a link carries one way after overhead when nobody else uses it: for labels, and to choose among links. */
    public static Rate payloadRate(LinkSpec link, Assumptions assumptions) {
        return Rate.rounded(new LinkRates(new AssumptionUse(assumptions)).bytesPerSecond(link));
    }

    /** What contradicts itself in a scenario; empty when it can be run. */
    public static List<ScenarioProblem> check(Scenario scenario) {
        return ScenarioCheck.of(scenario);
    }
}
