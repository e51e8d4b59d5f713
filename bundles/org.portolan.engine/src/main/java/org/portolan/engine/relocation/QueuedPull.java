/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongFunction;

import org.portolan.engine.curve.TouchCurves;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.pull.Arrivals;
import org.portolan.engine.pull.DemandPull;
import org.portolan.engine.pull.FaultWait;
import org.portolan.engine.pull.PullSpec;

/**
 * Pull over the connection that also carries the push, as QEMU does it (docs/devel/migration/postcopy of QEMU;
 * docs/engine.md, 7d). The page that is wanted waits behind what the sender has written ahead, or for the next window of
 * a sender that keeps a limit, and the push goes on behind it. With preemption it has a connection of its own: it
 * passes the limit and what the sender holds back, but not what the way itself has queued, and the push goes on where
 * it was.
 */
final class QueuedPull implements PullPlan {

    /** Halvings in which the share of the pages that pass the limit is found. */
    private static final int HALVINGS = 14;

    private final Relocation relocation;
    private final Options options;
    private final PageSending sending;
    private final LongFunction<TouchCurves> touches;
    private final Optional<SendWindow> window;

    /**
     * @param preempt whether a requested page overtakes those that are pushed
     * @param prefetchPages pages that one request brings
     * @param outstandingFaults m_f
     * @param send how pages are sent
     */
    record Options(boolean preempt, OptionalInt prefetchPages, OptionalInt outstandingFaults, SendOptions send) {
    }

    /**
     * @param relocation the relocation
     * @param options what the method was given
     * @param touches first touches of so many missing pages
     * @param window the window in which the sender is when the push begins; empty when it has not sent yet
     */
    QueuedPull(Relocation relocation, Options options, LongFunction<TouchCurves> touches,
            Optional<SendWindow> window) {
        this.relocation = relocation;
        this.options = options;
        this.sending = PageSending.of(relocation, options.send());
        this.touches = touches;
        this.window = window;
    }

    /** A sender that keeps a limit is as fast over all as its windows let it be. */
    @Override
    public List<Leg> begin(List<Leg> legs) {
        double bytes = legs.stream().mapToDouble(Leg::bytes).sum();
        if (options.send().limit().isEmpty() || bytes == 0) {
            return legs;
        }
        double past = options.preempt() ? shareThatPasses(legs, bytes) : 0;
        double rate = bytes / limitedSeconds(bytes * (1 - past));
        return legs.stream().map(l -> l.withLimit(unlimited(l, rate))).toList();
    }

    /** A leg that is slower for another reason than the limit stays so. */
    private double unlimited(Leg leg, double rate) {
        return leg.ownLimit() < sending.mostPerSecond() ? Math.min(leg.ownLimit(), rate) : rate;
    }

    @Override
    public PullSpec specFor(long missing, double secondsPerPage) {
        var order = options.preempt() ? PullSpec.Order.AS_IT_WAS : PullSpec.Order.BEHIND_REQUEST;
        return new PullSpec(missing, touches.apply(missing), faultWait(secondsPerPage), outstanding(), neighbours(),
                order, PullSpec.Count.OF_UNTOUCHED, relocation.log().downtime().seconds());
    }

    /** Time for so many bytes: what the window has left at once, then whole windows, then the rest at once. */
    private double limitedSeconds(double bytes) {
        var now = relocation.now();
        var current = window.orElseGet(() -> SendWindow.of(relocation, options.send(), now));
        current.look(now);
        double atOnce = relocation.world().transfers().rateOfOneMore(relocation.path().demands(),
                sending.withoutLimit().mostPerSecond());
        double later = bytes - current.left();
        if (later <= 0) {
            return bytes / atOnce;
        }
        double windows = Math.floor(later / current.budget());
        double untilNext = Math.max(current.left() / atOnce, current.end().max(now).minus(now).seconds());
        return untilNext + windows * current.budget() / current.mostPerSecond()
                + (later - windows * current.budget()) / atOnce;
    }

    /** Share of the pages that are pulled past the limit: the more they are, the sooner the rest is over. */
    private double shareThatPasses(List<Leg> legs, double bytes) {
        long missing = legs.stream().filter(Leg::isCounted).mapToLong(Leg::pages).sum();
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS && missing > 0; i++) {
            double share = (low + high) / 2;
            double rate = missing / limitedSeconds(bytes * (1 - share));
            double faults = DemandPull.of(specFor(missing, 1 / rate), Arrivals.even(missing, rate)).faults();
            if (faults > share * missing) {
                low = share;
            } else {
                high = share;
            }
        }
        return low;
    }

    private FaultWait faultWait(double secondsPerPage) {
        if (options.send().limit().isPresent() && !options.preempt()) {
            return new FaultWait.NextWindow(value(AssumptionKey.LIMIT_WINDOW));
        }
        double alone = value(AssumptionKey.FAULT_TIME) + 2 * relocation.path().latency().seconds();
        return new FaultWait.Fixed(alone + onTheWay(secondsPerPage));
    }

    /** The page itself, and what is ahead of it; a sender that keeps a limit does not write ahead. */
    private double onTheWay(double secondsPerPage) {
        double page = sending.first().bytes();
        if (options.send().limit().isPresent()) {
            return page / relocation.path().bytesPerSecond();
        }
        double ahead = relocation.world().company().shareOfQueue(relocation);
        if (options.preempt()) {
            ahead = Math.min(ahead, value(AssumptionKey.WAY_QUEUE));
        }
        return (page + ahead) / page * secondsPerPage;
    }

    private int outstanding() {
        return options.outstandingFaults().orElse(relocation.guest().virtualCpus());
    }

    private int neighbours() {
        return options.prefetchPages().orElseGet(() -> relocation.assumptions().count(AssumptionKey.PREFETCH_PAGES));
    }

    private double value(AssumptionKey key) {
        return relocation.assumptions().value(key);
    }
}
