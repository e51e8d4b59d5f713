/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

/**
 * Where a value lies with some confidence.
 *
 * @param low lower bound
 * @param high upper bound, not below the lower
 */
public record Interval(double low, double high) {

    /** True for a value between the bounds, both included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Half of its width. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    static Interval around(double middle, double halfWidth) {
        return new Interval(middle - halfWidth, middle + halfWidth);
    }
}
