/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.RelocationRun;
import org.portolan.engine.result.RelocationResult;

/** Runs one relocation by itself, without incidents and with something changed, to see whether that would help. */
final class Trials {

    private final Scenario alone;
    private final RunMonitor monitor;

    Trials(Scenario scenario, RelocationResult relocation, RunMonitor monitor) {
        var startingAtOnce = relocation.request().startingAt(SimTime.ZERO);
        var hosts = Set.of(relocation.sourceHost(), startingAtOnce.targetHost());
        this.alone = new Scenario(onlyWith(hosts, scenario.installation()), List.of(startingAtOnce), List.of(),
                scenario.assumptions(), scenario.seed());
        this.monitor = new SilentMonitor(monitor);
    }

    /** Leaves out the hosts and guests that the relocation cannot meet. */
    private static InstallationSpec onlyWith(Set<String> hosts, InstallationSpec all) {
        return all.withHosts(all.hosts().stream().filter(h -> hosts.contains(h.id())).toList())
                .withGuests(all.guests().stream().filter(g -> hosts.contains(g.host())).toList());
    }

    /** By itself; empty when it would take beyond all reason. */
    Optional<RelocationResult> alone() {
        return run(alone);
    }

    /** With another method, or other options of the same. */
    Optional<RelocationResult> with(MethodSpec method) {
        return run(withMethod(alone, method));
    }

    /** With other options and another bandwidth of the path. */
    Optional<RelocationResult> withBandwidth(Rate bandwidth) {
        var installation = Variations.bandwidth(alone.installation(), request().path(), bandwidth, alone.assumptions());
        return run(alone.with(installation));
    }

    /** With the guest slowed to a share of its speed. */
    Optional<RelocationResult> withSpeed(Ratio speed) {
        return run(alone.with(
                Variations.speed(alone.installation(), request().guest(), speed, alone.assumptions())));
    }

    private RelocationRequest request() {
        return alone.relocations().getFirst();
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

    /** Passes on the wish to stop, but not the progress. */
    private record SilentMonitor(RunMonitor monitor) implements RunMonitor {
        @Override
        public void begin(long totalWork) {
            // trials are no work of their own
        }

        @Override
        public void worked(long work) {
            // trials are no work of their own
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }
    }
}
