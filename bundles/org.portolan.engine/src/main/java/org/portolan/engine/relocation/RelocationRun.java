/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.event.EventKind;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.internal.ScenarioHash;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.resource.TooSlowException;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.RunResult;

/**
 * Runs the relocations of a checked scenario, all on one queue of events. Relocations are kept in the order of their
 * guests' ids, so that the order of the requests makes no difference.
 */
public final class RelocationRun {

    private final Scenario scenario;
    private final RunMonitor monitor;
    private final Progress progress;
    private final World world;
    private final Map<String, Relocation> relocations = new TreeMap<>();

    private RelocationRun(Scenario scenario, RunMonitor monitor, boolean keepsCourse) {
        this.scenario = scenario;
        this.monitor = monitor;
        this.progress = new Progress(monitor, scenario.relocations().size());
        this.world = new World(scenario, keepsCourse, progress);
    }

    /** Runs a scenario in which {@link org.portolan.engine.Engine#check} has found nothing. */
    public static RunResult of(Scenario scenario, RunMonitor monitor) {
        var run = new RelocationRun(scenario, monitor, true);
        var results = run.results();
        return new RunResult(ScenarioHash.of(scenario), results, run.world.assumptions().inForce());
    }

    /** Runs such a scenario for the main figures of its relocations alone: their courses stay empty. */
    public static List<RelocationResult> withoutCourse(Scenario scenario, RunMonitor monitor) {
        return new RelocationRun(scenario, monitor, false).results();
    }

    private List<RelocationResult> results() {
        try {
            schedule();
            happen();
        } catch (TooSlowException e) {
            throw new InvalidScenarioException(
                    List.of(ScenarioProblem.of(ScenarioProblemCode.TOO_SLOW, "", e.seconds())));
        }
        return scenario.relocations().stream().map(this::resultOf).toList();
    }

    private void schedule() {
        scenario.relocations().forEach(r -> relocations.put(r.guest(), new Relocation(world, r)));
        new Incidents(world, relocations).schedule(scenario.incidents());
        var starts = world.queue();
        relocations.keySet().forEach(world.plan()::add);
        relocations.values()
                .forEach(r -> starts.at(r.request().start(), EventKind.START, () -> world.plan().due(r)));
    }

    private void happen() {
        progress.begin();
        monitor.checkCanceled();
        while (world.queue().step()) {
            monitor.checkCanceled();
            progress.report();
        }
        progress.end();
    }

    private RelocationResult resultOf(RelocationRequest request) {
        return relocations.get(request.guest()).result().orElseThrow();
    }
}
