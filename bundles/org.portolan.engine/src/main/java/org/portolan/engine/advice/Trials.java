/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.internal.SilentMonitor;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.RelocationRun;
import org.portolan.engine.result.RelocationResult;

/** Runs one relocation by itself, without incidents and with something changed, to see whether that would help. */
final class Trials {

    private final Scenario scenario;
    private final Surroundings surroundings;
    private final RelocationResult relocation;
    private final RunMonitor monitor;
    private Optional<Scenario> alone = Optional.empty();

    Trials(Scenario scenario, Surroundings surroundings, RelocationResult relocation, RunMonitor monitor) {
        this.scenario = scenario;
        this.surroundings = surroundings;
        this.relocation = relocation;
        this.monitor = new SilentMonitor(monitor);
    }

    /** The relocation with those that it can meet alone; made when it is first tried, as few are. */
    private Scenario scenarioAlone() {
        if (alone.isEmpty()) {
            var startingAtOnce = relocation.request().startingAt(SimTime.ZERO);
            var around = surroundings.around(surroundings.guest(startingAtOnce.guest()),
                    startingAtOnce.targetHost());
            alone = Optional.of(new Scenario(around, List.of(startingAtOnce), List.of(), scenario.assumptions(),
                    scenario.seed()));
        }
        return alone.get();
    }

    /** By itself; empty when it would take beyond all reason. */
    Optional<RelocationResult> alone() {
        return run(scenarioAlone());
    }

    /** With another method, or other options of the same. */
    Optional<RelocationResult> with(MethodSpec method) {
        return run(withMethod(scenarioAlone(), method));
    }

    /** With other options and another bandwidth of the path. */
    Optional<RelocationResult> withBandwidth(Rate bandwidth) {
        var base = scenarioAlone();
        return run(base.with(
                Variations.bandwidth(base.installation(), request().path(), bandwidth, base.assumptions())));
    }

    /** With the guest slowed to a share of its speed. */
    Optional<RelocationResult> withSpeed(Ratio speed) {
        var base = scenarioAlone();
        return run(base.with(Variations.speed(base.installation(), request().guest(), speed, base.assumptions())));
    }

    private RelocationRequest request() {
        return scenarioAlone().relocations().getFirst();
    }

    private static Scenario withMethod(Scenario scenario, MethodSpec method) {
        return scenario.with(List.of(scenario.relocations().getFirst().with(method)));
    }

    private Optional<RelocationResult> run(Scenario scenario) {
        try {
            return Optional.of(RelocationRun.withoutCourse(scenario, monitor).getFirst());
        } catch (InvalidScenarioException tooSlow) {
            // The scenario itself was found valid before; what is left is a step that takes longer than time can hold.
            return Optional.empty();
        }
    }
}
