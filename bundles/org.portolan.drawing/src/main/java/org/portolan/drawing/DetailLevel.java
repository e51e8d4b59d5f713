/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** How much can be read at a zoom; text that would be illegible is not painted at all. */
public enum DetailLevel {
    /** Everything: names, amounts, labels. */
    FULL(0.6),
    /** Host names in large type, storage bars, guests as plain cards. */
    NAMES(0.35),
    /** Host names in still larger type, bars and guests as small boxes. */
    BOXES(0.2),
    /** A box with a name and one usage bar. */
    BAR(0);

    private final double fromScale;

    DetailLevel(double fromScale) {
        this.fromScale = fromScale;
    }

    /** The level for a scale; 1 is 100 % zoom. */
    public static DetailLevel of(double scale) {
        for (var level : values()) {
            if (scale >= level.fromScale) {
                return level;
            }
        }
        return BAR;
    }

    /** The least scale at which this level is used. */
    public double fromScale() {
        return fromScale;
    }

    /** Whether this level shows at least as much as the other. */
    public boolean atLeast(DetailLevel other) {
        return compareTo(other) <= 0;
    }
}
