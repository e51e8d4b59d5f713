/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;

/** Says which relocations had less than their links carry because a switch on their way was full. */
final class SwitchAdvice {

    private final Map<String, Rate> backplanes = new TreeMap<>();
    private final Map<String, SwitchLoad> loads = new TreeMap<>();

    SwitchAdvice(Scenario scenario, List<RelocationResult> relocations) {
        scenario.installation().switches().forEach(s -> s.backplane().ifPresent(rate -> {
            backplanes.put(s.id(), rate);
            loads.put(s.id(), SwitchLoad.of(s.id(), relocations));
        }));
    }

    List<Finding> about(Subject subject) {
        if (backplanes.isEmpty()) {
            return List.of();
        }
        return backplanes.keySet().stream().filter(s -> SwitchLoad.passes(subject.result(), s))
                .flatMap(s -> about(subject, s).stream()).toList();
    }

    private Optional<Finding> about(Subject subject, String switchId) {
        var passes = subject.passes(GuestState.RUNNING);
        if (passes.isEmpty() || passes.getFirst().begin().equals(passes.getLast().end())) {
            return Optional.empty();
        }
        var from = passes.getFirst().begin();
        var to = passes.getLast().end();
        double full = subject.assumptions().value(AssumptionKey.SWITCH_FULL);
        var backplane = backplanes.get(switchId);
        double share = passes.stream().map(Pass::bytes).mapToLong(b -> b.count()).sum() / to.minus(from).seconds();
        boolean isFull = loads.get(switchId).bytesPerSecond(from, to) > full * backplane.bytesPerSecond();
        return isFull && share < full * subject.payloadRate()
                ? Optional.of(new Finding.SwitchLimits(subject.guest().id(), switchId, backplane,
                        Rate.rounded(Math.max(1, share)), Rate.rounded(subject.payloadRate()), remedies(subject)))
                : Optional.empty();
    }

    /** By itself it has the whole backplane; that helps where it is then faster. */
    private static List<Remedy> remedies(Subject subject) {
        var now = subject.result().timing();
        var works = new Remedies(subject, r -> r.outcome().isRelocated()
                && now.total().isAfter(r.timing().total().plus(subject.result().queued())));
        return works.relocateAlone().stream().toList();
    }
}
