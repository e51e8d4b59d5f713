/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.quantity;

import org.portolan.engine.internal.Require;

/**
 * Simulated time in whole nanoseconds: an instant counted from the start of the run, or a duration.
 * Integer, so that sums do not depend on their order.
 *
 * @param nanos 0 to about 2.3 * 10^18, which is 73 years
 */
public record SimTime(long nanos) implements Comparable<SimTime> {

    /** Largest time. */
    public static final long MAX_NANOS = Long.MAX_VALUE / 4;

    /** Start of the run, or no time at all. */
    public static final SimTime ZERO = new SimTime(0);

    private static final double NANOS_PER_SECOND = 1e9;

    public SimTime {
        Require.within("SimTime.nanos", nanos, 0, MAX_NANOS);
    }

    /** So many seconds, to the nearest nanosecond. */
    public static SimTime ofSeconds(double seconds) {
        return new SimTime(Math.round(checkedNanos(seconds)));
    }

    /** So many seconds, rounded up: work that takes this long is done by then, never a nanosecond before. */
    public static SimTime ceilOfSeconds(double seconds) {
        return new SimTime((long) Math.ceil(checkedNanos(seconds)));
    }

    /** So many milliseconds. */
    public static SimTime ofMillis(long millis) {
        return new SimTime(Require.within("SimTime.nanos", millis, 0, MAX_NANOS / 1_000_000) * 1_000_000);
    }

    private static double checkedNanos(double seconds) {
        return Require.within("SimTime.nanos", seconds * NANOS_PER_SECOND, 0.0, (double) MAX_NANOS);
    }

    /** The time in seconds. */
    public double seconds() {
        return nanos / NANOS_PER_SECOND;
    }

    /** The sum. */
    public SimTime plus(SimTime other) {
        return new SimTime(nanos + other.nanos);
    }

    /** The sum, or the latest time that there is. */
    public SimTime plusAtMost(SimTime other) {
        return new SimTime(Math.min(MAX_NANOS, nanos + other.nanos));
    }

    /** The time between another instant and this one; refused when the other is later. */
    public SimTime minus(SimTime other) {
        return new SimTime(nanos - other.nanos);
    }

    /** The earlier of the two. */
    public SimTime min(SimTime other) {
        return nanos <= other.nanos ? this : other;
    }

    /** The later of the two. */
    public SimTime max(SimTime other) {
        return nanos >= other.nanos ? this : other;
    }

    /** True when this is later or longer than the other. */
    public boolean isAfter(SimTime other) {
        return nanos > other.nanos;
    }

    @Override
    public int compareTo(SimTime other) {
        return Long.compare(nanos, other.nanos);
    }
}
