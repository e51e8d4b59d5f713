/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

/**
 * Distinct pages that are met both in a window and in a time right after it. By inclusion and exclusion
 * {@code D(window) + D(t) - D(window + t)}, which is exact for every stationary way of referring to pages.
 *
 * @param distinct D
 * @param window length of the window
 */
record AgainCurve(Curve distinct, double window) implements Curve {

    @Override
    public double at(double seconds) {
        return Math.max(0, distinct.at(window) + distinct.at(seconds) - distinct.at(window + seconds));
    }
}
