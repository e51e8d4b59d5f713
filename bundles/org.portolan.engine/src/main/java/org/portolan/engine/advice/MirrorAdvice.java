/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;

/** Says why a mirror was never reached, and what would reach it. */
final class MirrorAdvice {

    private static final double LONGEST_CYCLE_SECONDS = 3600;

    private final Subject subject;
    private final WorkingSetMirror options;
    private final Remedies remedies;

    private MirrorAdvice(Subject subject, WorkingSetMirror options) {
        this.subject = subject;
        this.options = options;
        this.remedies = new Remedies(subject, r -> r.outcome().isRelocated());
    }

    static List<Finding> about(Subject subject) {
        boolean never = subject.result().outcome() instanceof Outcome.NeverEnds;
        return never && subject.method() instanceof WorkingSetMirror options
                ? List.of(new MirrorAdvice(subject, options).finding())
                : List.of();
    }

    private Finding finding() {
        double seconds = cycle().seconds();
        double written = GuestCurves.of(subject.guest(), subject.assumptions()::value).written().at(seconds);
        double share = subject.lastRunningPass().map(Pass::bytesPerSecond).filter(r -> r >= 1)
                .orElseGet(subject::payloadRate);
        double utilisation = Math.min(Ratio.MAX_VALUE, written * bytesPerPage() / (seconds * share));
        return new Finding.MirrorUnreachable(subject.guest().id(), subject.result().request().path(), cycle(),
                Pages.rounded(written), new Ratio(utilisation), Rate.rounded(share), allRemedies());
    }

    /** With headers, as the last pass had them. */
    private double bytesPerPage() {
        return subject.lastRunningPass().filter(p -> !p.sent().isZero())
                .map(p -> (double) p.bytes().count() / p.sent().count()).orElse((double) Pages.SIZE);
    }

    private List<Remedy> allRemedies() {
        var all = new ArrayList<Remedy>();
        remedies.relocateAlone().ifPresent(all::add);
        lengthenCycle().ifPresent(all::add);
        remedies.raiseRate().ifPresent(all::add);
        remedies.slowGuest().ifPresent(all::add);
        all.addAll(remedies.otherMethods());
        return all;
    }

    private Optional<Remedy> lengthenCycle() {
        return Search.least(cycle().seconds(), LONGEST_CYCLE_SECONDS, s -> withCycle(s).isPresent())
                .flatMap(s -> withCycle(s).map(r -> new Remedy.LengthenCycle(SimTime.ofSeconds(s),
                        r.timing().downtime())));
    }

    private Optional<RelocationResult> withCycle(double seconds) {
        var method = new WorkingSetMirror(options.scope(), Optional.of(SimTime.ofSeconds(seconds)), options.cycles());
        return subject.trials().with(method).filter(r -> r.outcome().isRelocated());
    }

    private SimTime cycle() {
        return options.cycle().orElseGet(() -> subject.time(AssumptionKey.MIRROR_CYCLE));
    }
}
