/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import java.util.Comparator;
import java.util.stream.Stream;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.RelocationPressure;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.RunResult;

/**
 * Warm-up on targets that will page. Elsewhere the closed form of the relocation engine holds; there, guests take frames
 * from each other, and the storage hierarchies are followed over time.
 */
final class LoadedTargets {

    /** Long enough for most hosts to come to rest after the last relocation. */
    private static final SimTime AFTERWARDS = SimTime.ofSeconds(600);

    private LoadedTargets() {
    }

    /** The run, with the warm-ups of guests whose target will page as they are then. */
    static RunResult of(Scenario scenario, RunResult run, RunMonitor monitor) {
        if (run.relocations().stream().noneMatch(LoadedTargets::willPage)) {
            return run;
        }
        var spec = RelocationPressure.spec(PagingSpec.of(scenario.installation(), scenario.assumptions()),
                run.relocations(), end(run).plus(AFTERWARDS));
        if (spec.events().isEmpty() || !Pressure.check(spec).isEmpty()) {
            return run;
        }
        var pressure = Pressure.run(spec, monitor);
        return new RunResult(run.scenarioHash(), RelocationPressure.warmUps(run.relocations(), pressure),
                Stream.concat(run.assumptions().stream(), pressure.assumptions().stream()).distinct()
                        .sorted(Comparator.comparing(a -> a.key())).toList());
    }

    private static boolean willPage(RelocationResult relocation) {
        return relocation.outcome().isRelocated()
                && relocation.findings().stream().anyMatch(StorageFinding.TargetWillPage.class::isInstance);
    }

    private static SimTime end(RunResult run) {
        return run.relocations().stream().map(r -> r.timing().end()).max(SimTime::compareTo).orElse(SimTime.ZERO);
    }
}
