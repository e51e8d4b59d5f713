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
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;

/** Says why a pre-copy by the rules of QEMU, which knows no last pass, got nowhere, and what would help. */
final class QemuAdvice {

    private static final double MOST_TIMES = 1000;

    private final Subject subject;
    private final QemuPrecopy options;
    private final Remedies remedies;

    private QemuAdvice(Subject subject, QemuPrecopy options) {
        this.subject = subject;
        this.options = options;
        this.remedies = new Remedies(subject, QemuAdvice::converges);
    }

    static List<Finding> about(Subject subject) {
        return subject.method() instanceof QemuPrecopy options && isEndless(subject.result().outcome())
                ? new QemuAdvice(subject, options).finding().stream().toList()
                : List.of();
    }

    private static boolean isEndless(Outcome outcome) {
        return outcome instanceof Outcome.NeverEnds
                || outcome instanceof Outcome.GivenUp given && given.code() == EndCode.MAX_TOTAL_EXCEEDED;
    }

    private static boolean converges(RelocationResult trial) {
        return trial.outcome().isRelocated();
    }

    private Optional<Finding> finding() {
        return lastWholePass().map(last -> {
            double seconds = Math.max(last.duration().seconds(), 1e-9);
            var share = Rate.rounded(Math.max(1, last.bytesPerSecond()));
            return new Finding.DoesNotConverge(subject.guest().id(), links(),
                    new PageRate(last.newlyDirtied().count() / seconds), share, last.left(),
                    SimTime.ceilOfSeconds((double) last.left().count() * Pages.SIZE / share.bytesPerSecond()), goal(),
                    allRemedies());
        });
    }

    /** Neither the one that the time limit cut short, nor one that stands for many. */
    private Optional<Pass> lastWholePass() {
        var passes = subject.passes(GuestState.RUNNING);
        for (int i = passes.size() - 1; i >= 0; i--) {
            boolean cutShort = i == passes.size() - 1 && !(subject.result().outcome() instanceof Outcome.NeverEnds);
            if (passes.get(i).duration().isAfter(SimTime.ZERO) && (!cutShort || i == 0)) {
                return Optional.of(passes.get(i));
            }
        }
        return Optional.empty();
    }

    private List<Remedy> allRemedies() {
        var all = new ArrayList<Remedy>();
        remedies.relocateAlone().ifPresent(all::add);
        remedies.raiseRate().ifPresent(all::add);
        allowDowntime().ifPresent(all::add);
        remedies.slowGuest().ifPresent(all::add);
        letHypervisorSlow().ifPresent(all::add);
        all.addAll(remedies.otherMethods());
        return all;
    }

    private Optional<Remedy> allowDowntime() {
        double now = Math.max(goal().seconds(), 1e-3);
        return Search.least(now, now * MOST_TIMES, s -> works(withGoal(upToMillis(s))))
                .map(s -> new Remedy.AllowDowntime(upToMillis(s)));
    }

    private Optional<Remedy> letHypervisorSlow() {
        if (options.autoConverge().isPresent()) {
            return Optional.empty();
        }
        var slowing = new QemuPrecopy(options.downtimeLimit(), options.timeLimit(), options.dirtyLog(),
                Optional.of(AutoConverge.DEFAULTS), options.send());
        return subject.trials().with(slowing).filter(QemuAdvice::converges)
                .map(r -> new Remedy.SlowByHypervisor(r.greatestThrottle(), r.timing().downtime(),
                        r.timing().total()));
    }

    private boolean works(QemuPrecopy changed) {
        return subject.trials().with(changed).filter(QemuAdvice::converges).isPresent();
    }

    private QemuPrecopy withGoal(SimTime limit) {
        return new QemuPrecopy(Optional.of(limit), options.timeLimit(), options.dirtyLog(), options.autoConverge(),
                options.send());
    }

    private static SimTime upToMillis(double seconds) {
        return SimTime.ofMillis((long) Math.ceil(seconds * 1000));
    }

    private SimTime goal() {
        return options.downtimeLimit().orElseGet(() -> subject.time(AssumptionKey.PRECOPY_MAX_DOWNTIME));
    }

    private List<String> links() {
        return subject.result().resources().stream().filter(u -> u.kind() == ResourceUse.Kind.LINK)
                .map(ResourceUse::elementId).distinct().toList();
    }
}
