/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.RelocationResult;

/** Says what would keep a live guest relocation within MAXTOTAL and MAXQUIESCE. */
final class LimitAdvice {

    private final Subject subject;
    private final LgrPrecopy options;
    private final Remedies remedies;

    private LimitAdvice(Subject subject, LgrPrecopy options) {
        this.subject = subject;
        this.options = options;
        this.remedies = new Remedies(subject, r -> r.outcome().isRelocated());
    }

    static List<Finding> about(Subject subject) {
        return subject.method() instanceof LgrPrecopy options ? new LimitAdvice(subject, options).findings()
                : List.of();
    }

    private List<Finding> findings() {
        var code = subject.result().outcome().code();
        return switch (code) {
            case MAX_TOTAL_EXCEEDED -> List.of(totalExceeded());
            case MAX_QUIESCE_EXCEEDED -> List.of(quiesceExceeded());
            case DONE -> nearLimit();
            default -> List.of();
        };
    }

    private Finding totalExceeded() {
        var unlimited = new LgrPrecopy(TimeLimit.NO_LIMIT, options.maxQuiesce(), options.immediate(), options.force());
        // Where it only waited too long for others, it is no longer than allowed by itself.
        Optional<Remedy> raise = whenUnlimited(unlimited).map(r -> r.timing().total())
                .filter(options.maxTotal()::isExceededBy).map(t -> new Remedy.RaiseMaxTotal(Remedies.wholeSeconds(t)));
        return new Finding.MaxTotalExceeded(subject.guest().id(), limit(options.maxTotal()), remedies(raise));
    }

    private Finding quiesceExceeded() {
        var unlimited = new LgrPrecopy(options.maxTotal(), Optional.of(TimeLimit.NO_LIMIT), options.immediate(),
                options.force());
        Optional<Remedy> raise = whenUnlimited(unlimited).map(r -> r.timing().downtime())
                .map(t -> new Remedy.RaiseMaxQuiesce(Remedies.wholeSeconds(t)));
        return new Finding.MaxQuiesceExceeded(subject.guest().id(), limit(maxQuiesce()), subject.leftAtStop(),
                remedies(raise));
    }

    private List<Finding> nearLimit() {
        if (!(maxQuiesce() instanceof TimeLimit.Within within)) {
            return List.of();
        }
        var quiesce = subject.result().timing().downtime();
        double near = subject.assumptions().value(AssumptionKey.NEAR_LIMIT) * within.most().seconds();
        return quiesce.seconds() > near
                ? List.of(new Finding.QuiesceNearLimit(subject.guest().id(), quiesce, within.most()))
                : List.of();
    }

    private Optional<RelocationResult> whenUnlimited(LgrPrecopy unlimited) {
        return subject.trials().with(unlimited).filter(r -> r.outcome().isRelocated());
    }

    private List<Remedy> remedies(Optional<Remedy> raise) {
        var all = new ArrayList<Remedy>();
        raise.ifPresent(all::add);
        remedies.relocateAlone().ifPresent(all::add);
        remedies.raiseRate().ifPresent(all::add);
        remedies.slowGuest().ifPresent(all::add);
        all.addAll(remedies.otherMethods());
        return all;
    }

    private TimeLimit maxQuiesce() {
        return options.maxQuiesce().orElseGet(() -> options.immediate() ? TimeLimit.NO_LIMIT
                : new TimeLimit.Within(subject.time(AssumptionKey.LGR_MAX_QUIESCE)));
    }

    private static SimTime limit(TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.Within within -> within.most();
            case TimeLimit.NoLimit none -> throw new IllegalStateException("no limit can be exceeded");
        };
    }
}
