/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

/**
 * {@code set (1 - exp(-rate t / set))}: uniform references to a set at a rate, or, with rate = set / tau, the default
 * touch curve (docs/engine.md, 2). Random instants (Poisson) make it exact, and indifferent to how the set is divided.
 *
 * @param rate references per second, zero or more
 * @param set pages, zero or more
 */
public record SaturatingCurve(double rate, double set) implements Curve {

    @Override
    public double at(double seconds) {
        return at(rate, set, seconds);
    }

    /** The same for many guests whose rates and sets are kept in arrays. */
    public static double at(double rate, double set, double seconds) {
        return set == 0 || rate == 0 ? 0 : -set * Math.expm1(-rate * seconds / set);
    }
}
