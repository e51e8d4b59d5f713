/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.result.AssumptionInForce;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.RunResult;

/** Adds findings to the relocations of a run. */
public final class Advice {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::code);

    private final Scenario scenario;
    private final Surroundings surroundings;
    private final AssumptionUse assumptions;
    private final RunMonitor monitor;
    private final SwitchAdvice switches;
    private final QueueAdvice queues;

    private Advice(RunResult result, Scenario scenario, RunMonitor monitor) {
        this.scenario = scenario;
        this.surroundings = new Surroundings(scenario.installation());
        this.assumptions = new AssumptionUse(scenario.assumptions());
        this.monitor = monitor;
        this.switches = new SwitchAdvice(scenario, result.relocations());
        this.queues = new QueueAdvice(scenario, monitor);
    }

    /** The same result with findings, and with the assumptions that they rest on. */
    public static RunResult addTo(RunResult result, Scenario scenario, RunMonitor monitor) {
        var advice = new Advice(result, scenario, monitor);
        var advised = result.relocations().stream().map(advice::advised).toList();
        return new RunResult(result.scenarioHash(), advised, advice.allAssumptions(result.assumptions()));
    }

    private RelocationResult advised(RelocationResult relocation) {
        var subject = new Subject(relocation, scenario, surroundings, assumptions,
                new Trials(scenario, surroundings, relocation, monitor));
        var findings = relocation.findings().stream().map(queues::advised)
                .collect(Collectors.toCollection(ArrayList::new));
        findings.addAll(ConvergenceAdvice.about(subject));
        findings.addAll(QemuAdvice.about(subject));
        findings.addAll(LimitAdvice.about(subject));
        findings.addAll(MirrorAdvice.about(subject));
        findings.addAll(WarmUpAdvice.about(subject));
        findings.addAll(StallAdvice.about(subject));
        findings.addAll(GuestAdvice.about(subject));
        findings.addAll(switches.about(subject));
        findings.sort(WORST_FIRST);
        return relocation.with(findings);
    }

    private List<AssumptionInForce> allAssumptions(List<AssumptionInForce> ofRun) {
        var byKey = new TreeMap<AssumptionKey, AssumptionInForce>();
        ofRun.forEach(a -> byKey.put(a.key(), a));
        assumptions.inForce().forEach(a -> byKey.put(a.key(), a));
        return List.copyOf(byKey.values());
    }
}
