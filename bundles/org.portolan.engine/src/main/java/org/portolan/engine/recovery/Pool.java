/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.HashSet;
import java.util.Set;

import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.failover.SharedUse;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Resource;

/** Something that guests share while they start, and what they ask of it over time. */
final class Pool {

    /** What is asked is a sum that changes: less than this is rounding. */
    private static final double ROUNDING = 1e-9;

    private final PhaseBound bound;
    private final double capacity;
    private final Resource resource;
    private final Set<String> guests = new HashSet<>();
    private double asked;
    private double taken;
    private double shortage;
    private long saturated;
    private long last;
    private int now;
    private int most;

    /**
     * @param bound what it is
     * @param capacity what it gives per second, more than zero
     */
    Pool(PhaseBound bound, double capacity) {
        this.bound = bound;
        this.capacity = capacity;
        this.resource = new Resource(capacity);
    }

    PhaseBound bound() {
        return bound;
    }

    double capacity() {
        return capacity;
    }

    Resource resource() {
        return resource;
    }

    /** A guest begins to ask for so many units per second. */
    void begin(String guest, double units, SimTime time) {
        advance(time);
        guests.add(guest);
        asked += units;
        now++;
        most = Math.max(most, now);
    }

    /** A guest has what it asked for: so many units in all. */
    void end(double units, double all, SimTime time) {
        advance(time);
        now--;
        asked = now == 0 ? 0 : asked - units;
        taken += all;
    }

    /** How much was asked for beyond what it gives, as a multiple of it, times nanoseconds, until now. */
    double shortage(SimTime time) {
        advance(time);
        return shortage;
    }

    private void advance(SimTime time) {
        double over = asked / capacity - 1;
        if (over > ROUNDING) {
            long nanos = time.nanos() - last;
            shortage += over * nanos;
            saturated += nanos;
        }
        last = time.nanos();
    }

    /** What became of it within a time. */
    SharedUse use(SimTime window) {
        double all = capacity * window.seconds();
        return new SharedUse(bound.element().orElseThrow(), bound.kind(), guests.size(), most,
                all > 0 ? new Ratio(Math.min(1, taken / all)) : Ratio.ZERO, new SimTime(saturated));
    }

    boolean isUsed() {
        return !guests.isEmpty();
    }
}
