/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import org.portolan.engine.quantity.SimTime;

/** Turns computed seconds into simulated time, and refuses what lies beyond all reason. */
public final class Durations {

    /** 30 years, so that sums of a few steps still fit. */
    private static final double MOST_SECONDS = 30 * 365.25 * 86_400;

    private static final double NANOS_PER_SECOND = 1e9;

    private Durations() {
    }

    /** So many seconds, rounded up to the nanosecond. */
    public static SimTime ceil(double seconds) {
        if (!(seconds <= MOST_SECONDS)) {
            throw new TooSlowException(seconds);
        }
        return SimTime.ceilOfSeconds(seconds);
    }

    /** So many nanoseconds, rounded up to a whole one; zero for less than none. */
    static long ceilNanos(double nanos) {
        if (!(nanos <= MOST_SECONDS * NANOS_PER_SECOND)) {
            throw new TooSlowException(nanos / NANOS_PER_SECOND);
        }
        return (long) Math.ceil(Math.max(0, nanos));
    }
}
