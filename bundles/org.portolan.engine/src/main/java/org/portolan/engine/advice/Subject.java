/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.relocation.LinkRates;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;

/**
 * A relocation to be judged, and what is needed to judge it.
 *
 * @param result how it went
 * @param scenario in which it ran
 * @param surroundings where to find what it meets
 * @param assumptions thresholds
 * @param trials the same relocation with something changed
 */
record Subject(RelocationResult result, Scenario scenario, Surroundings surroundings, AssumptionUse assumptions,
        Trials trials) {

    MethodSpec method() {
        return result.request().method();
    }

    GuestSpec guest() {
        return surroundings.guest(result.request().guest());
    }

    List<Pass> passes(GuestState guest) {
        return result.passes().stream().filter(p -> p.guest() == guest).toList();
    }

    Optional<Pass> lastRunningPass() {
        return passes(GuestState.RUNNING).stream().reduce((first, second) -> second);
    }

    /** The last running pass that sent something: rates are those of that one. A pass may find nothing worth sending. */
    Optional<Pass> lastBusyPass() {
        return passes(GuestState.RUNNING).stream().filter(p -> !p.sent().isZero() && !p.end().equals(p.begin()))
                .reduce((first, second) -> second);
    }

    /** Pages left when the guest was stopped. */
    Pages leftAtStop() {
        return lastRunningPass().map(Pass::left).orElse(guest().placement().instantiated());
    }

    /** What the slowest link of the path carries when nobody else uses it; only for a path that there is. */
    double payloadRate() {
        var rates = new LinkRates(assumptions);
        return scenario.installation().links().stream().filter(l -> result.request().path().contains(l.id()))
                .mapToDouble(rates::bytesPerSecond).min().orElseThrow();
    }

    SimTime time(AssumptionKey key) {
        return SimTime.ofSeconds(assumptions.value(key));
    }

    boolean runsBesideOthers() {
        return scenario.relocations().size() > 1;
    }
}
