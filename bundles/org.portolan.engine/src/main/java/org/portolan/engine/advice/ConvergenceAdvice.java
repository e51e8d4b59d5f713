/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;

/** Says why running passes did not get what is left small enough, and what would. */
final class ConvergenceAdvice {

    private final Subject subject;
    private final Remedies remedies;

    private ConvergenceAdvice(Subject subject) {
        this.subject = subject;
        this.remedies = new Remedies(subject, ConvergenceAdvice::converges);
    }

    static List<Finding> about(Subject subject) {
        var reason = subject.result().leaveReason();
        boolean gaveUp = reason.filter(ConvergenceAdvice::isAgainstTheGoal).isPresent();
        return gaveUp ? subject.lastBusyPass().map(new ConvergenceAdvice(subject)::finding).stream().toList()
                : List.of();
    }

    private static boolean isAgainstTheGoal(LeaveReason reason) {
        return switch (reason) {
            case PASS_LIMIT, AMOUNT_LIMIT, NO_PROGRESS -> true;
            case GOAL_MET, AS_ASKED, SWITCHED -> false;
        };
    }

    private static boolean converges(RelocationResult trial) {
        return trial.outcome().isRelocated() && trial.leaveReason().equals(Optional.of(LeaveReason.GOAL_MET));
    }

    private Finding finding(Pass last) {
        double seconds = last.duration().seconds();
        return new Finding.DoesNotConverge(subject.guest().id(), carriers(),
                new PageRate(last.newlyDirtied().count() / seconds), Rate.rounded(Math.max(1, last.bytesPerSecond())),
                subject.leftAtStop(), lastPasses(), goal(), allRemedies());
    }

    private List<Remedy> allRemedies() {
        var all = new ArrayList<Remedy>();
        remedies.relocateAlone().ifPresent(all::add);
        if (!(subject.method() instanceof SharedDasdPaging)) {
            remedies.raiseRate().ifPresent(all::add);
        }
        allowDowntime().ifPresent(all::add);
        remedies.slowGuest().ifPresent(all::add);
        all.addAll(remedies.otherMethods());
        return all;
    }

    /** The shortest pass that was made, or what the last one left, could have been the stopped one. */
    private Optional<Remedy> allowDowntime() {
        var shortest = Stream.concat(subject.result().passes().stream().map(Pass::duration), Stream.of(lastPasses()))
                .filter(d -> d.isAfter(SimTime.ZERO)).min(SimTime::compareTo);
        return shortest.flatMap(this::withGoal).flatMap(goal -> subject.trials().with(goal.method())
                .filter(ConvergenceAdvice::converges).map(r -> new Remedy.AllowDowntime(goal.limit())));
    }

    private record Goal(MethodSpec method, SimTime limit) {
    }

    private Optional<Goal> withGoal(SimTime shortest) {
        var limit = SimTime.ofMillis((long) Math.ceil(shortest.seconds() * 1000));
        return switch (subject.method()) {
            case PlainPrecopy p -> Optional.of(new Goal(
                    new PlainPrecopy(Optional.of(limit), p.maxPasses(), p.maxSentPerMemory(), p.noProgressRatio(),
                            p.send()),
                    limit));
            case SharedDasdPaging s -> Optional.of(new Goal(
                    new SharedDasdPaging(s.flush(), Optional.of(limit), s.maxPasses(), s.outstandingFaults()), limit));
            case VspherePrecopy v -> Optional.of(new Goal(
                    new VspherePrecopy(Optional.of(limit), v.stunDuringPageSend(), v.send()), limit));
            case XenPrecopy x -> Optional.of(new Goal(
                    new XenPrecopy(x.maxRounds(), x.maxSentPerMemory(), Optional.of(pagesSentIn(limit)), x.send()),
                    limit));
            default -> Optional.empty();
        };
    }

    /** Pages that the last running pass would have sent in a time. */
    private Pages pagesSentIn(SimTime time) {
        return Pages.rounded(Math.floor(subject.lastBusyPass()
                .map(p -> p.sent().count() / p.duration().seconds() * time.seconds()).orElse(0.0)) + 1);
    }

    private List<String> carriers() {
        var kind =
                subject.method() instanceof SharedDasdPaging ? ResourceUse.Kind.PAGING_VOLUME : ResourceUse.Kind.LINK;
        return subject.result().resources().stream().filter(u -> u.kind() == kind).map(ResourceUse::elementId)
                .distinct().toList();
    }

    private SimTime lastPasses() {
        return subject.result().downtimeTerms().stream().filter(t -> t.kind() == DowntimeKind.LAST_PASSES)
                .map(DowntimeTerm::duration).findFirst()
                .orElseGet(() -> subject.lastBusyPass().map(this::forTheRest).orElse(SimTime.ZERO));
    }

    /** What is left, at the pace of the last pass that sent something. */
    private SimTime forTheRest(Pass busy) {
        return SimTime.ceilOfSeconds(
                busy.duration().seconds() * ((double) subject.leftAtStop().count() / busy.sent().count()));
    }

    /** Xen's goal is a number of pages. */
    private SimTime timeForFew(XenPrecopy options) {
        double few = options.fewPages().map(Pages::count)
                .orElseGet(() -> (long) subject.assumptions().value(AssumptionKey.XEN_FEW_PAGES));
        return subject.lastBusyPass()
                .map(p -> SimTime.ceilOfSeconds(few * p.duration().seconds() / p.sent().count()))
                .orElse(SimTime.ZERO);
    }

    private SimTime goal() {
        return switch (subject.method()) {
            case PlainPrecopy p -> p.maxDowntime().orElseGet(() -> subject.time(AssumptionKey.PRECOPY_MAX_DOWNTIME));
            case SharedDasdPaging s -> s.maxDowntime().orElseGet(() -> subject.time(AssumptionKey.FLUSH_MAX_DOWNTIME));
            case LgrPrecopy l -> subject.time(AssumptionKey.LGR_GOAL);
            case VspherePrecopy v -> v.switchoverGoal().orElseGet(() -> subject.time(AssumptionKey.VSPHERE_GOAL));
            case XenPrecopy x -> timeForFew(x);
            default -> SimTime.ZERO;
        };
    }
}
