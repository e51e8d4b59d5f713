/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationCheck;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.PagingMoment;
import org.portolan.engine.evacuation.PagingMoment.HostPages;
import org.portolan.engine.evacuation.Violation;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.internal.ScenarioHash;
import org.portolan.engine.internal.SilentMonitor;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.relocation.RelocationRun;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.RunResult;

/** Runs a plan as it stands, and looks for what it breaks. */
public final class PlanCheck {

    private final EvacuationPlan plan;
    private final RunResult run;
    private final List<PagingMoment> paging;
    private final Figures figures;

    private PlanCheck(EvacuationPlan plan, RunMonitor monitor) {
        this.plan = plan;
        run = run(monitor);
        paging = PagingMoments.of(plan, run.relocations(), new SilentMonitor(monitor));
        figures = new Figures(plan.spec().installation().guests());
    }

    private RunResult run(RunMonitor monitor) {
        var scenario = plan.scenario();
        if (plan.moves().isEmpty()) {
            return new RunResult(ScenarioHash.of(scenario), List.of(), List.of());
        }
        var problems = Engine.check(scenario);
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
        return RelocationRun.of(scenario, monitor);
    }

    /** What happens when the plan is carried out. */
    public static EvacuationCheck of(EvacuationPlan plan, RunMonitor monitor) {
        var check = new PlanCheck(plan, monitor);
        var results = check.run.relocations();
        return new EvacuationCheck(plan, check.run, check.figures.of(results),
                LinkLoads.of(plan, results, Ways.of(plan.spec())), HostFills.of(plan, results), check.paging,
                check.violations(results));
    }

    private List<Violation> violations(List<RelocationResult> results) {
        var violations = new ArrayList<Violation>();
        results.stream().filter(r -> !r.outcome().isRelocated()).forEach(r -> violations
                .add(new Violation.MoveFailed(r.request().guest(), r.request().targetHost(), r.outcome())));
        plan.staying().forEach(g -> violations.add(new Violation.GuestStays(g.id(), g.host())));
        violations.addAll(LimitWatch.broken(plan, results));
        plan.spec().window().ifPresent(end -> results.stream().filter(r -> r.timing().end().isAfter(end)).forEach(
                r -> violations.add(new Violation.WindowExceeded(r.request().guest(), r.timing().end(), end))));
        Rules.broken(plan.spec().targets().rules(), hostsAfter(results))
                .forEach(rule -> violations.add(new Violation.RuleBroken(rule)));
        violations.addAll(thrashing());
        results.forEach(r -> figures.breaches(r).forEach(b -> violations.add(
                new Violation.PromiseBroken(r.request().guest(), b.promise(), b.promised(), b.predicted()))));
        return violations;
    }

    /** Where every guest runs in the end. */
    private Map<String, String> hostsAfter(List<RelocationResult> results) {
        var hosts = new HashMap<String, String>();
        plan.spec().installation().guests().forEach((GuestSpec g) -> hosts.put(g.id(), g.host()));
        results.stream().filter(r -> r.outcome().isRelocated())
                .forEach(r -> hosts.put(r.request().guest(), r.request().targetHost()));
        return hosts;
    }

    /** Hosts that are badly off in the end and were not before, from the first instant on at which they stay so. */
    private List<Violation> thrashing() {
        var violations = new ArrayList<Violation>();
        if (plan.spec().targets().mayThrash()) {
            return violations;
        }
        for (var last : paging.getLast().hosts()) {
            if (PagingMoments.isBad(last.state()) && last.state().compareTo(state(paging.getFirst(), last)) > 0) {
                int from = paging.size() - 1;
                while (from > 0 && PagingMoments.isBad(state(paging.get(from - 1), last))) {
                    from--;
                }
                violations.add(new Violation.TargetThrashes(last.host(), paging.get(from).at(), last.state()));
            }
        }
        return violations;
    }

    private static HostState state(PagingMoment moment, HostPages host) {
        return moment.hosts().stream().filter(h -> h.host().equals(host.host())).findFirst().orElseThrow().state();
    }
}
