/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import org.portolan.engine.quantity.SimTime;

/** A transfer: so many bytes, over some resources, at a rate that changes with its company. */
public final class Transfer {

    private final Transfers transfers;
    private final int number;
    private final FlowClass flowClass;
    private final double bytes;
    private final Runnable whenDone;
    private final long begin;
    /** Virtual time of the class when the transfer began. */
    private final double servedBefore;
    private final RateHistory rates;
    private boolean ended;
    private long end;
    private double endShare;

    /** A transfer whose flow has just begun. */
    Transfer(Transfers transfers, int number, FlowClass flowClass, double bytes, Runnable whenDone, long begin) {
        this.transfers = transfers;
        this.number = number;
        this.flowClass = flowClass;
        this.bytes = bytes;
        this.whenDone = whenDone;
        this.begin = begin;
        this.servedBefore = flowClass.servedAt(begin);
        this.rates = flowClass.history().orElseThrow();
    }

    /** Instant at which it began. */
    public SimTime begin() {
        return new SimTime(begin);
    }

    /** Instant at which it ended; where the run stands when it has not. */
    public SimTime end() {
        return ended ? new SimTime(end) : transfers.now();
    }

    /** Share of the bytes that was done when it ended, or is done by now; 0 to 1. */
    public double share() {
        return ended ? endShare : shareServed(flowClass.servedAt(transfers.now().nanos()));
    }

    /** Bytes that were done when it ended, or are done by now. */
    double bytesDone() {
        return bytes * share();
    }

    /** Share of the bytes that was done at an instant between begin and end, 0 to 1. */
    public double shareAt(SimTime time) {
        long at = time.nanos();
        long from = begin;
        double fromShare = 0;
        long to = end().nanos();
        double toShare = share();
        int index = rates.lastUntil(at);
        if (rates.nanosAt(index) > from) {
            from = rates.nanosAt(index);
            fromShare = shareServed(rates.servedAt(index));
        }
        if (rates.hasNext(index) && rates.nanosAt(index + 1) < to) {
            to = rates.nanosAt(index + 1);
            toShare = shareServed(rates.servedAt(index + 1));
        }
        return to <= from ? toShare : fromShare + (toShare - fromShare) * (at - from) / (to - from);
    }

    private double shareServed(double served) {
        return bytes == 0 ? 1 : Math.clamp((served - servedBefore) / bytes, 0.0, 1.0);
    }

    int number() {
        return number;
    }

    FlowClass flowClass() {
        return flowClass;
    }

    Runnable whenDone() {
        return whenDone;
    }

    void finish(SimTime now) {
        endWith(1, now);
    }

    void stop(SimTime now) {
        endWith(share(), now);
    }

    private void endWith(double share, SimTime now) {
        endShare = share;
        end = now.nanos();
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }
}
