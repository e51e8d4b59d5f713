/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
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

    private static final int ROUNDS = 6;

    private final Relocation relocation;
    private final Options options;
    private final PageSending sending;
    private final LongFunction<TouchCurves> touches;

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
     */
    QueuedPull(Relocation relocation, Options options, LongFunction<TouchCurves> touches) {
        this.relocation = relocation;
        this.options = options;
        this.sending = PageSending.of(relocation, options.send());
        this.touches = touches;
    }

    /** Pages that pass the limit leave more of it to the others. */
    @Override
    public List<Leg> begin(List<Leg> legs) {
        if (!options.preempt() || options.send().limit().isEmpty()) {
            return legs;
        }
        double past = shareThatPasses(legs);
        return legs.stream().map(l -> l.withLimit(l.ownLimit() / (1 - past))).toList();
    }

    @Override
    public PullSpec specFor(long missing, double secondsPerPage) {
        var order = options.preempt() ? PullSpec.Order.AS_IT_WAS : PullSpec.Order.BEHIND_REQUEST;
        return new PullSpec(missing, touches.apply(missing), faultWait(secondsPerPage), outstanding(), window(), order,
                PullSpec.Count.OF_UNTOUCHED, relocation.log().downtime().seconds());
    }

    /** Share of the pages that are pulled when they arrive evenly; found in turns with the time that this takes. */
    private double shareThatPasses(List<Leg> legs) {
        long missing = legs.stream().filter(Leg::isCounted).mapToLong(Leg::pages).sum();
        double seconds = relocation.predictedSeconds(legs);
        if (missing == 0 || seconds <= 0) {
            return 0;
        }
        double past = 0;
        for (int i = 0; i < ROUNDS; i++) {
            double rate = missing / (seconds * (1 - past));
            double faults = DemandPull.of(specFor(missing, 1 / rate), Arrivals.even(missing, rate)).faults();
            past = Math.clamp(faults / missing, 0, 0.999);
        }
        return past;
    }

    private FaultWait faultWait(double secondsPerPage) {
        if (options.send().limit().isPresent() && !options.preempt()) {
            return new FaultWait.NextWindow(value(AssumptionKey.LIMIT_WINDOW));
        }
        double alone = value(AssumptionKey.FAULT_TIME) + 2 * relocation.path().latency().seconds();
        return new FaultWait.Fixed(alone + onTheWay(secondsPerPage));
    }

    /** The page itself: past a limit as fast as the way is, else at the pace of the push. */
    private double onTheWay(double secondsPerPage) {
        return options.send().limit().isPresent()
                ? sending.first().bytes() / relocation.path().bytesPerSecond()
                : secondsPerPage;
    }

    private int outstanding() {
        return options.outstandingFaults().orElse(relocation.guest().virtualCpus());
    }

    private int window() {
        return options.prefetchPages().orElseGet(() -> relocation.assumptions().count(AssumptionKey.PREFETCH_PAGES));
    }

    private double value(AssumptionKey key) {
        return relocation.assumptions().value(key);
    }
}
