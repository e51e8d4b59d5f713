/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.OptionalDouble;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;

/**
 * The windows in which QEMU measures its bandwidth and keeps its limit (migration.c, migration-stats.c): at least 100 ms long; the bandwidth is that
 * of the last one; with a limit, each may send a tenth of it, rounded up to whole flushes.
 */
final class SendWindow {

    private final double seconds;
    private final double budget;
    private SimTime begin;
    private double sent;
    private OptionalDouble bandwidth = OptionalDouble.empty();

    /**
     * @param seconds least length of a window
     * @param limit bytes per second that may be sent; infinite for no limit
     * @param flush bytes that are sent together
     * @param begin when the first window begins
     */
    SendWindow(double seconds, double limit, double flush, SimTime begin) {
        this.seconds = seconds;
        this.budget = Double.isInfinite(limit) ? limit : Math.ceil(limit * seconds / flush) * flush;
        this.begin = begin;
    }

    /** The windows of a sender with some options, the first of which begins at an instant. */
    static SendWindow of(Relocation relocation, SendOptions send, SimTime begin) {
        var assumptions = relocation.assumptions();
        double flush = assumptions.value(AssumptionKey.QEMU_FLUSH_PAGES)
                * PageSending.of(relocation, send).first().bytes();
        double limit = send.limit().map(Rate::bytesPerSecond).map(Long::doubleValue).orElse(Double.POSITIVE_INFINITY);
        return new SendWindow(assumptions.value(AssumptionKey.LIMIT_WINDOW), limit, flush, begin);
    }

    /** Counts bytes. */
    void sent(double bytes) {
        sent += bytes;
    }

    /** Begins a new window if this one has lasted long enough. */
    void look(SimTime now) {
        double length = now.minus(begin).seconds();
        if (length >= seconds) {
            bandwidth = OptionalDouble.of(sent / length);
            begin = now;
            sent = 0;
        }
    }

    /** Estimated bytes per second; none in the first window. */
    OptionalDouble bandwidth() {
        return bandwidth;
    }

    /** Bytes that may still be sent in this window; infinite without a limit. */
    double left() {
        return Math.max(0, budget - sent);
    }

    /** True when nothing was sent in this window yet. */
    boolean isFresh() {
        return sent == 0;
    }

    /** Bytes that a whole window may send; infinite without a limit. */
    double budget() {
        return budget;
    }

    /** Most bytes per second over whole windows; infinite without a limit. */
    double mostPerSecond() {
        return budget / seconds;
    }

    /** When this window can end. */
    SimTime end() {
        return begin.plus(Durations.ceil(seconds));
    }
}
