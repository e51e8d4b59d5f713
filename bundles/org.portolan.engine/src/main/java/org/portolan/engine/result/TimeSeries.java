/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import java.util.Arrays;

import org.portolan.engine.quantity.SimTime;

/**
 * Values over time, as points to be joined by straight lines. Two points at the same instant are a jump.
 *
 * @param nanos instants, not falling; do not rely on the array, use {@link #nanosAt(int)}
 * @param values value at each instant
 */
public record TimeSeries(long[] nanos, long[] values) {

    /** A series without points. */
    public static final TimeSeries EMPTY = new TimeSeries(new long[0], new long[0]);

    public TimeSeries {
        if (nanos.length != values.length) {
            throw new IllegalArgumentException(nanos.length + " instants, " + values.length + " values");
        }
        nanos = nanos.clone();
        values = values.clone();
    }

    /** A copy of all instants in nanoseconds. */
    @Override
    public long[] nanos() {
        return nanos.clone();
    }

    /** A copy of all values. */
    @Override
    public long[] values() {
        return values.clone();
    }

    /** Number of points. */
    public int size() {
        return nanos.length;
    }

    /** Instant of a point in nanoseconds. */
    public long nanosAt(int index) {
        return nanos[index];
    }

    /** Instant of a point. */
    public SimTime timeAt(int index) {
        return new SimTime(nanos[index]);
    }

    /** Value at a point. */
    public long valueAt(int index) {
        return values[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSeries that && Arrays.equals(nanos, that.nanos)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(nanos) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "TimeSeries[" + Arrays.toString(nanos) + ", " + Arrays.toString(values) + "]";
    }
}
