/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.quantity;

import org.portolan.engine.internal.Require;

/**
 * Number without a unit: a share, an efficiency, a factor.
 *
 * @param value 0 to 10^9
 */
public record Ratio(double value) implements Comparable<Ratio> {

    /** Largest ratio. */
    public static final double MAX_VALUE = 1e9;

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(0);

    /** All. */
    public static final Ratio ONE = new Ratio(1);

    public Ratio {
        value = Require.within("Ratio.value", value, 0.0, MAX_VALUE);
    }

    /** The ratio of two amounts; zero when both are zero. */
    public static Ratio of(double part, double whole) {
        return part == 0 && whole == 0 ? ZERO : new Ratio(part / whole);
    }

    @Override
    public int compareTo(Ratio other) {
        return Double.compare(value, other.value);
    }
}
