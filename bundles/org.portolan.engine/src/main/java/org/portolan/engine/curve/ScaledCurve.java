/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

/**
 * A share of a curve.
 *
 * @param curve the curve
 * @param factor zero or more
 */
record ScaledCurve(Curve curve, double factor) implements Curve {

    @Override
    public double at(double seconds) {
        return factor * curve.at(seconds);
    }
}
