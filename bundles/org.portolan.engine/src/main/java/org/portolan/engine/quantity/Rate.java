/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.quantity;

import org.portolan.engine.internal.Require;

/**
 * Data rate.
 *
 * @param bytesPerSecond 1 to 10^15
 */
public record Rate(long bytesPerSecond) implements Comparable<Rate> {

    /** Largest rate: 10^15 bytes per second. */
    public static final long MAX_BYTES_PER_SECOND = 1_000_000_000_000_000L;

    public Rate {
        Require.within("Rate.bytesPerSecond", bytesPerSecond, 1, MAX_BYTES_PER_SECOND);
    }

    /** So many units of 10^6 bytes per second. */
    public static Rate ofMegabytesPerSecond(double megabytes) {
        return rounded(megabytes * 1e6);
    }

    /** Line rate given as networks do, in units of 10^9 bits per second. */
    public static Rate ofGigabitsPerSecond(double gigabits) {
        return rounded(gigabits * 1e9 / Byte.SIZE);
    }

    /** The whole rate nearest to a computed one. */
    public static Rate rounded(double bytesPerSecond) {
        return new Rate(Math.round(Require.within("Rate.bytesPerSecond", bytesPerSecond, 0.5, MAX_BYTES_PER_SECOND)));
    }

    /** The share of this rate that is left after overhead. */
    public Rate times(Ratio share) {
        return rounded(bytesPerSecond * share.value());
    }

    /** Time that an amount takes at this rate, rounded up to the nanosecond. */
    public SimTime timeFor(Bytes amount) {
        return SimTime.ceilOfSeconds((double) amount.count() / bytesPerSecond);
    }

    /** Pages per second when nothing but pages is moved. */
    public PageRate pages() {
        return new PageRate((double) bytesPerSecond / Pages.SIZE);
    }

    /** The lesser of the two. */
    public Rate min(Rate other) {
        return bytesPerSecond <= other.bytesPerSecond ? this : other;
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(bytesPerSecond, other.bytesPerSecond);
    }
}
