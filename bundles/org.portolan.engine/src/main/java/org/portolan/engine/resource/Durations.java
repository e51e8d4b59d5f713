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

    private Durations() {
    }

    /** So many seconds, rounded up to the nanosecond. */
    public static SimTime ceil(double seconds) {
        if (!(seconds <= MOST_SECONDS)) {
            throw new TooSlowException(seconds);
        }
        return SimTime.ceilOfSeconds(seconds);
    }
}
