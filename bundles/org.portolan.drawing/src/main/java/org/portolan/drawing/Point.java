/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** A place in diagram units; y grows downwards. */
public record Point(double x, double y) {
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point must be finite: " + x + ", " + y);
        }
    }

    /** This point moved by the given distances. */
    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** Straight distance to another point. */
    public double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point at a fraction of the way to another one; 0 is here, 1 is there. */
    public Point towards(Point other, double fraction) {
        return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
    }
}
