/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.result.RelocationResult;

/** Remarks on a guest that loses far more while it waits for its pages than while it stands still, and what would help. */
final class StallAdvice {

    private static final int TIMES = 4;
    private static final double WORTH_IT = 0.9;

    private final Subject subject;

    private StallAdvice(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> about(Subject subject) {
        return new StallAdvice(subject).finding().stream().toList();
    }

    private Optional<Finding> finding() {
        var result = subject.result();
        var lost = result.serviceLost().stalls();
        var downtime = result.timing().downtime();
        double factor = subject.assumptions().value(AssumptionKey.WARM_UP_DOMINATES);
        if (!result.outcome().isRelocated() || lost.seconds() <= factor * downtime.seconds()) {
            return Optional.empty();
        }
        return Optional.of(new Finding.StallsDominate(subject.guest().id(), lost, result.stalls().longest(), downtime,
                remedies()));
    }

    private List<Remedy> remedies() {
        var all = new ArrayList<Remedy>();
        preempting().flatMap(this::worthIt)
                .ifPresent(r -> all.add(new Remedy.Preempt(r.serviceLost().stalls(), r.stalls().longest())));
        int faults = TIMES * faults();
        with(OptionalInt.of(faults), prefetch()).flatMap(this::worthIt)
                .ifPresent(r -> all.add(new Remedy.MoreOutstandingFaults(faults, r.serviceLost().stalls())));
        int pages = Math.min(TIMES * TIMES * prefetch().orElse(defaultPrefetch()), 65_536);
        with(outstanding(), OptionalInt.of(pages)).flatMap(this::worthIt)
                .ifPresent(r -> all.add(new Remedy.PrefetchPages(pages, r.serviceLost().stalls())));
        all.addAll(new Remedies(subject, r -> r.outcome().isRelocated()).methodsWithLessLost());
        return all;
    }

    private Optional<RelocationResult> worthIt(MethodSpec method) {
        double now = subject.result().serviceLost().stalls().seconds();
        return subject.trials().with(method).filter(r -> r.outcome().isRelocated())
                .filter(r -> r.serviceLost().stalls().seconds() < WORTH_IT * now);
    }

    private Optional<MethodSpec> preempting() {
        return switch (subject.method()) {
            case Postcopy p when !p.preempt() ->
                    Optional.of(new Postcopy(true, p.prefetchPages(), p.outstandingFaults(), p.send()));
            case HybridCopy h when !h.preempt() -> Optional.of(new HybridCopy(h.passes(), h.downtimeLimit(), true,
                    h.prefetchPages(), h.outstandingFaults(), h.send()));
            default -> Optional.empty();
        };
    }

    private Optional<MethodSpec> with(OptionalInt faults, OptionalInt pages) {
        return switch (subject.method()) {
            case RemoteXstore r -> Optional.of(new RemoteXstore(r.switchPoint(), pages, faults));
            case Postcopy p -> Optional.of(new Postcopy(p.preempt(), pages, faults, p.send()));
            case HybridCopy h -> Optional.of(
                    new HybridCopy(h.passes(), h.downtimeLimit(), h.preempt(), pages, faults, h.send()));
            default -> Optional.empty();
        };
    }

    private int faults() {
        return outstanding().orElse(subject.guest().virtualCpus());
    }

    private OptionalInt outstanding() {
        return switch (subject.method()) {
            case RemoteXstore r -> r.outstandingFaults();
            case Postcopy p -> p.outstandingFaults();
            case HybridCopy h -> h.outstandingFaults();
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt prefetch() {
        return switch (subject.method()) {
            case RemoteXstore r -> r.prefetchPages();
            case Postcopy p -> p.prefetchPages();
            case HybridCopy h -> h.prefetchPages();
            default -> OptionalInt.empty();
        };
    }

    private int defaultPrefetch() {
        return (int) subject.assumptions().value(AssumptionKey.PREFETCH_PAGES);
    }
}
