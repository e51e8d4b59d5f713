/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.KneePoint;
import org.portolan.engine.paging.KneeQuery;
import org.portolan.engine.paging.Paging;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.result.AssumptionInForce;
import org.portolan.study.PartMonitor;
import org.portolan.study.RestsOn;

/**
 * The steady state of hosts, and what becomes of it when one thing after the other is varied.
 *
 * @param spec hosts, guests and what they share
 * @param hosts ids of the hosts that are asked about; others of the specification only take part
 * @param sweeps what is varied, each by itself
 */
public record PagingStudy(PagingSpec spec, List<String> hosts, List<Sweep> sweeps) {

    private static final int WORK_PER_STEP = 100;

    public PagingStudy {
        hosts = List.copyOf(hosts);
        sweeps = List.copyOf(sweeps);
    }

    /**
     * Solves it.
     *
     * @param monitor told how far it is; its cancel ends the run that is under way
     * @throws org.portolan.engine.problem.InvalidScenarioException when the specification contradicts itself
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public PagingStudyResult run(RunMonitor monitor) {
        monitor.begin((hosts.size() + sweeps.stream().mapToLong(s -> s.steps().size()).sum()) * WORK_PER_STEP);
        var part = new PartMonitor(monitor, (long) hosts.size() * WORK_PER_STEP);
        var steady = Paging.solve(spec, part);
        var solved = hosts.stream().flatMap(id -> steady.host(id).stream()).toList();
        part.done();
        var results = new ArrayList<SweepResult>();
        var assumptions = new ArrayList<>(steady.assumptions());
        for (var sweep : sweeps) {
            monitor.checkCanceled();
            results.add(sweep.query().isPresent() ? asked(sweep, sweep.query().get(), assumptions, monitor)
                    : stepByStep(sweep, assumptions, monitor));
        }
        return new PagingStudyResult(solved, results, RestsOn.each(assumptions));
    }

    private SweepResult asked(Sweep sweep, KneeQuery query, List<AssumptionInForce> assumptions,
            RunMonitor monitor) {
        var part = new PartMonitor(monitor, (long) sweep.steps().size() * WORK_PER_STEP);
        var knee = Paging.knee(spec, query, part);
        part.done();
        assumptions.addAll(knee.assumptions());
        int now = (int) spec.installation().guests().stream().filter(g -> g.host().equals(query.host())).count();
        return new SweepResult(sweep,
                knee.points().stream().map(p -> SweepPoint.of(valueOf(query, p, now), p)).toList(),
                knee.peak(), knee.halved().map(p -> SweepPoint.of(valueOf(query, p, now), p)));
    }

    private static double valueOf(KneeQuery query, KneePoint point, int guestsNow) {
        return switch (query) {
            case KneeQuery.Guests guests -> point.guests() - guestsNow;
            case KneeQuery.Storage storage -> point.storage().count();
        };
    }

    private SweepResult stepByStep(Sweep sweep, List<AssumptionInForce> assumptions, RunMonitor monitor) {
        var points = new ArrayList<SweepPoint>();
        for (var step : sweep.steps()) {
            monitor.checkCanceled();
            var part = new PartMonitor(monitor, WORK_PER_STEP);
            var steady = Paging.solve(changed(step), sweep.host(), part);
            part.done();
            assumptions.addAll(steady.assumptions());
            points.add(SweepPoint.of(step.value(), steady.hosts().getFirst()));
        }
        return SweepResult.of(sweep, points);
    }

    private PagingSpec changed(Sweep.Step step) {
        var changed = spec;
        for (Change change : step.changes()) {
            changed = change.apply(changed);
        }
        return changed;
    }
}
