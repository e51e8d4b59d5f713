/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** Distances kept free at the four sides of a box, in diagram units. */
public record Insets(double top, double left, double bottom, double right) {

    /** The same distance at all sides. */
    public static Insets all(double distance) {
        return new Insets(distance, distance, distance, distance);
    }
}
