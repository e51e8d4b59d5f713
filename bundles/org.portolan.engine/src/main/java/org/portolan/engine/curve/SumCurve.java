/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

import java.util.List;

/**
 * Disjoint parts of memory together.
 *
 * @param parts their curves
 */
record SumCurve(List<Curve> parts) implements Curve {

    @Override
    public double at(double seconds) {
        double sum = 0;
        for (Curve part : parts) {
            sum += part.at(seconds);
        }
        return sum;
    }
}
