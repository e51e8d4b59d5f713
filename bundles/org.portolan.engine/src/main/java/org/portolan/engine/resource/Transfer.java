/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.event.Scheduled;
import org.portolan.engine.quantity.SimTime;

/** A transfer under way: so many bytes, over some resources, at a rate that changes with its company. */
public final class Transfer {

    private final double bytes;
    private final List<Demand> demands;
    private final double ownLimit;
    private final Runnable whenDone;
    private final List<Progress> history = new ArrayList<>();
    private double done;
    private double rate;
    private Scheduled completion;

    /**
     * State of a transfer at an instant.
     *
     * @param time the instant
     * @param share share of the bytes that is done, 0 to 1
     */
    private record Progress(SimTime time, double share) {
    }

    Transfer(double bytes, List<Demand> demands, double ownLimit, Runnable whenDone) {
        this.bytes = bytes;
        this.demands = List.copyOf(demands);
        this.ownLimit = ownLimit;
        this.whenDone = whenDone;
    }

    /** Instant at which it began. */
    public SimTime begin() {
        return history.getFirst().time();
    }

    /** Instant at which it ended, or last changed its rate. */
    public SimTime end() {
        return history.getLast().time();
    }

    /** Share of the bytes that was done at an instant between begin and end, 0 to 1. */
    public double shareAt(SimTime time) {
        int next = 1;
        while (next < history.size() - 1 && time.isAfter(history.get(next).time())) {
            next++;
        }
        var from = history.get(next - 1);
        var to = history.get(Math.min(next, history.size() - 1));
        long nanos = to.time().nanos() - from.time().nanos();
        return nanos == 0 ? to.share()
                : from.share() + (to.share() - from.share()) * (time.nanos() - from.time().nanos()) / nanos;
    }

    /** Share of the bytes that was done when the transfer was last looked at, 0 to 1. */
    public double share() {
        return bytes == 0 ? 1 : Math.min(1, done / bytes);
    }

    boolean hasBegun() {
        return !history.isEmpty();
    }

    List<Demand> demands() {
        return demands;
    }

    double ownLimit() {
        return ownLimit;
    }

    Runnable whenDone() {
        return whenDone;
    }

    double rate() {
        return rate;
    }

    void useRate(double newRate, SimTime now) {
        rate = newRate;
        history.add(new Progress(now, share()));
    }

    /** Counts what was done since the last look. */
    void advance(SimTime now) {
        if (!history.isEmpty()) {
            double seconds = now.minus(lastLook()).seconds();
            var before = history.getLast();
            done = before.share() * bytes + rate * seconds;
        }
    }

    private SimTime lastLook() {
        return history.getLast().time();
    }

    void finish(SimTime now) {
        done = bytes;
        history.add(new Progress(now, 1));
    }

    void stop(SimTime now) {
        advance(now);
        history.add(new Progress(now, share()));
        reschedule(null);
    }

    double secondsLeft() {
        return bytes == done ? 0 : Math.max(0, bytes - done) / rate;
    }

    void reschedule(Scheduled event) {
        if (completion != null) {
            completion.cancel();
        }
        completion = event;
    }
}
