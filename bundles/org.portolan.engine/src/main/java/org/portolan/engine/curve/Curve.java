/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

/**
 * Expected distinct pages over the guest's run time: zero at zero, never falling, never negative.
 */
public interface Curve {

    /** Nothing is ever written or touched. */
    Curve NOTHING = seconds -> 0;

    /** Expected distinct pages in a window of so many seconds, zero or more. */
    double at(double seconds);

    /**
     * Earliest time at which the curve reaches a value, to within a nanosecond.
     *
     * @param value the value
     * @param horizon the time that is returned when the value is not reached before
     */
    default double timeTo(double value, double horizon) {
        double low = 0;
        double high = horizon;
        if (value <= 0) {
            return 0;
        }
        while (high - low > 1e-9 && high - low > Math.ulp(high)) {
            double middle = low + (high - low) / 2;
            if (at(middle) >= value) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
