/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.internal.SilentMonitor;
import org.portolan.engine.relocation.RelocationRun;

/**
 * Says how far a limit would have to be raised so that no relocation waits there longer than it takes. All relocations
 * together are run for that, once for each value that is tried, and once for each limit however many wait: only for so many
 * relocations that it is quickly done.
 */
final class QueueAdvice {

    private static final int MOST_RELOCATIONS = 100;

    private final Scenario scenario;
    private final RunMonitor monitor;
    private final Map<ConcurrencyLimit, Optional<Integer>> enough = new HashMap<>();

    QueueAdvice(Scenario scenario, RunMonitor monitor) {
        this.scenario = scenario;
        this.monitor = new SilentMonitor(monitor);
    }

    /** The finding, with what would help if it is about a queue. */
    Finding advised(Finding finding) {
        return finding instanceof Finding.QueuedLong queued ? queued.with(remedies(queued)) : finding;
    }

    private List<Remedy> remedies(Finding.QueuedLong queued) {
        if (scenario.relocations().size() > MOST_RELOCATIONS) {
            return List.of();
        }
        return enough.computeIfAbsent(queued.limit(), this::enoughUnits).stream()
                .<Remedy>map(units -> new Remedy.RaiseConcurrency(queued.limit(), queued.place(), units)).toList();
    }

    /** With the cost of all at source and target nobody waits, so doubling ends. */
    private Optional<Integer> enoughUnits(ConcurrencyLimit limit) {
        long forAll = 2 * scenario.relocations().stream().mapToLong(r -> limit.cost().of(r.claim())).sum();
        int most = (int) Math.min(ConcurrencyLimit.MOST_UNITS, forAll);
        int fails = limit.units();
        int works = fails;
        while (works < most) {
            works = (int) Math.min(most, 2L * works);
            if (nobodyWaitsLong(limit, works)) {
                return Optional.of(least(limit, fails, works));
            }
            fails = works;
        }
        return Optional.empty();
    }

    private int least(ConcurrencyLimit limit, int fails, int works) {
        int low = fails;
        int high = works;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (nobodyWaitsLong(limit, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean nobodyWaitsLong(ConcurrencyLimit limit, int units) {
        var raised = limit.withUnits(units);
        var limits = scenario.limits().stream().map(l -> l.equals(limit) ? raised : l).toList();
        return RelocationRun.withoutCourse(scenario.withLimits(limits), monitor).stream()
                .flatMap(r -> r.findings().stream())
                .noneMatch(f -> f instanceof Finding.QueuedLong queued && queued.limit().equals(raised));
    }
}
