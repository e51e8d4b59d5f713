/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.FailureFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.pull.Arrivals;
import org.portolan.engine.pull.DemandPull;
import org.portolan.engine.pull.PullCourse;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.resource.Transfer;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.Stalls;

/**
 * The guest runs at the target while pages are still missing there: they are pushed leg by leg, and a page that is
 * wanted before is taken off the push, so that every page crosses once and the end does not depend on what the guest
 * touches (docs/engine.md, 7d). How often it has waited is worked out from how the pages have arrived.
 */
final class PushAndPull {

    private static final int SAMPLES_PER_LEG = 16;

    private final Relocation relocation;
    private final PullPlan plan;
    private final List<Sent> sent = new ArrayList<>();
    private List<Leg> legs = List.of();
    private SimTime begin = SimTime.ZERO;
    private long missing;
    private Optional<Transfer> transfer = Optional.empty();
    private Runnable whenDone = () -> {
    };

    /** A leg that has gone, or is going, and how. */
    private record Sent(Leg leg, Transfer transfer) {

        double pagesBy(SimTime time) {
            if (!leg.isCounted() || transfer.begin().isAfter(time)) {
                return 0;
            }
            return leg.pages() * (time.isAfter(transfer.end()) ? transfer.share() : transfer.shareAt(time));
        }
    }

    PushAndPull(Relocation relocation, PullPlan plan) {
        this.relocation = relocation;
        this.plan = plan;
    }

    /** Pushes what is missing to the guest, which has been resumed at this instant, then goes on. */
    void run(List<Leg> missingPages, Runnable then) {
        whenDone = then;
        begin = relocation.now();
        missing = missingPages.stream().filter(Leg::isCounted).mapToLong(Leg::pages).sum();
        relocation.split();
        relocation.enter(PhaseKind.PUSH_AND_PULL, GuestState.DEGRADED);
        legs = plan.begin(missingPages).stream().filter(l -> l.pages() > 0).toList();
        relocation.log().course().sample(begin, 0, relocation.pages());
        nextLeg();
    }

    /** Notes what was done when the guest is lost on the way. */
    void interrupted() {
        transfer.ifPresent(t -> {
            transfer = Optional.empty();
            settle();
            account();
        });
    }

    private void nextLeg() {
        if (sent.size() == legs.size()) {
            account();
            whenDone.run();
            return;
        }
        var leg = legs.get(sent.size());
        var begun = relocation.transfer(leg.bytes(), leg.demands(), leg.ownLimit(), this::legDone);
        sent.add(new Sent(leg, begun));
        transfer = Optional.of(begun);
    }

    private void legDone() {
        transfer = Optional.empty();
        settle();
        nextLeg();
    }

    private void settle() {
        var last = sent.getLast();
        sample(last);
        long pages = (long) Math.floor(last.leg().pages() * last.transfer().share());
        if (last.leg().isCounted()) {
            relocation.pages().move(last.leg().from(), last.leg().to(), pages);
        }
        relocation.log().course().sample(relocation.now(), 0, relocation.pages());
        if (pages > 0) {
            last.leg().account().accept(pages);
        }
    }

    private void sample(Sent part) {
        if (!relocation.log().course().isKept() || !part.leg().isCounted()) {
            return;
        }
        long from = part.transfer().begin().nanos();
        long nanos = part.transfer().end().nanos() - from;
        for (int i = 1; i < SAMPLES_PER_LEG && nanos > SAMPLES_PER_LEG; i++) {
            var time = new SimTime(from + nanos / SAMPLES_PER_LEG * i);
            var map = relocation.pages().copy();
            map.move(part.leg().from(), part.leg().to(), (long) Math.floor(part.pagesBy(time)));
            relocation.log().course().sample(time, 0, map);
        }
    }

    /** What the waits have cost until now. */
    private void account() {
        var now = relocation.now();
        if (now.equals(begin) || missing == 0) {
            return;
        }
        relocation.log().finding(new FailureFinding.SplitState(relocation.guest().id(), relocation.source().id(),
                relocation.target().id(), relocation.request().path(), new Pages(missing), begin, now));
        var course = course(now);
        long faults = Math.round(course.faults());
        var longest = Durations.ceil(course.longestStallSeconds(relocation.log().downtime().seconds(), inOneGo()));
        var lost = Durations.ceil(course.lostSeconds());
        var all = now.minus(begin);
        relocation.log().stalled(faults == 0 ? Stalls.NONE : new Stalls(faults, longest),
                lost.isAfter(all) ? all : lost);
    }

    private double inOneGo() {
        return relocation.assumptions().value(AssumptionKey.CATCH_UP);
    }

    private PullCourse course(SimTime end) {
        double seconds = end.minus(begin).seconds();
        double pages = Math.max(1, arrivedBy(end));
        return DemandPull.of(plan.specFor(missing, seconds / pages), new Arrivals() {
            @Override
            public double pagesBy(double time) {
                return Math.min(missing, arrivedBy(begin.plus(SimTime.ofSeconds(Math.min(time, seconds)))));
            }

            @Override
            public double endSeconds() {
                return seconds;
            }
        });
    }

    private double arrivedBy(SimTime time) {
        double pages = 0;
        for (var part : sent) {
            pages += part.pagesBy(time);
        }
        return pages;
    }
}
