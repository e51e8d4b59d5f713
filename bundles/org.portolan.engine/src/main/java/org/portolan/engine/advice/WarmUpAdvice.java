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
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.result.RelocationResult;

/** Remarks on a warm-up that costs the guest far more than its downtime. */
final class WarmUpAdvice {

    private static final int TIMES_THE_FAULTS = 4;
    private static final double WORTH_IT = 0.9;

    private final Subject subject;
    private final SharedDasdPaging options;

    private WarmUpAdvice(Subject subject, SharedDasdPaging options) {
        this.subject = subject;
        this.options = options;
    }

    static List<Finding> about(Subject subject) {
        return subject.method() instanceof SharedDasdPaging options
                ? new WarmUpAdvice(subject, options).finding().stream().toList()
                : List.of();
    }

    private Optional<Finding> finding() {
        var result = subject.result();
        if (!result.outcome().isRelocated()) {
            return Optional.empty();
        }
        var lost = result.serviceLost().warmUp();
        var downtime = result.timing().downtime();
        double factor = subject.assumptions().value(AssumptionKey.WARM_UP_DOMINATES);
        return lost.seconds() > factor * downtime.seconds()
                ? Optional.of(new Finding.WarmUpDominates(subject.guest().id(), lost, downtime, faults(), remedies()))
                : Optional.empty();
    }

    private List<Remedy> remedies() {
        var all = new ArrayList<Remedy>();
        moreFaults().ifPresent(all::add);
        var remedies = new Remedies(subject, r -> r.outcome().isRelocated());
        all.addAll(remedies.methodsWithLessLost());
        return all;
    }

    private Optional<Remedy> moreFaults() {
        int more = faults() * TIMES_THE_FAULTS;
        var method = new SharedDasdPaging(options.flush(), options.maxDowntime(), options.maxPasses(),
                OptionalInt.of(more));
        return subject.trials().with(method).filter(this::isWorthIt)
                .map(r -> new Remedy.MoreOutstandingFaults(more, r.serviceLost().warmUp()));
    }

    private boolean isWorthIt(RelocationResult trial) {
        var now = subject.result().serviceLost().warmUp().seconds();
        return trial.outcome().isRelocated() && trial.serviceLost().warmUp().seconds() < WORTH_IT * now;
    }

    private int faults() {
        return options.outstandingFaults().orElse(subject.guest().virtualCpus());
    }
}
