/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

/**
 * A place on the chart, in absolute diagram units.
 *
 * @param width width, or {@link #AS_NEEDED}
 * @param height height, or {@link #AS_NEEDED}
 */
public record Place(int x, int y, int width, int height) {
    /** Width or height of a figure that is as large as its content needs. */
    public static final int AS_NEEDED = -1;

    public Place {
        if (width < AS_NEEDED || height < AS_NEEDED) {
            throw new IllegalArgumentException("size must not be negative: " + width + " x " + height);
        }
    }

    /** A place for something that is as large as its content needs. */
    public static Place at(int x, int y) {
        return new Place(x, y, AS_NEEDED, AS_NEEDED);
    }

    public Place moved(int dx, int dy) {
        return new Place(x + dx, y + dy, width, height);
    }
}
