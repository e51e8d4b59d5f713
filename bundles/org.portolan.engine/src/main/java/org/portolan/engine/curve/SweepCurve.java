/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

/**
 * A sweep over a set, page by page and over again: {@code min(set, rate t)}.
 *
 * @param rate pages per second
 * @param set pages
 */
record SweepCurve(double rate, double set) implements Curve {

    @Override
    public double at(double seconds) {
        return Math.min(set, rate * seconds);
    }
}
