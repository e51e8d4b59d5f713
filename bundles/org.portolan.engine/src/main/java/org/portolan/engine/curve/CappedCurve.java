/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

/**
 * A curve that cannot exceed the pages that there are.
 *
 * @param curve the curve
 * @param most pages that there are
 */
record CappedCurve(Curve curve, double most) implements Curve {

    @Override
    public double at(double seconds) {
        return Math.min(most, curve.at(seconds));
    }
}
