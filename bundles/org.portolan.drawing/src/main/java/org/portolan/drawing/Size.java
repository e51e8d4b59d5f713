/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** Width and height in diagram units, neither negative. */
public record Size(double width, double height) {
    public static final Size ZERO = new Size(0, 0);

    public Size {
        if (!(width >= 0) || !(height >= 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("a size must be finite and not negative: " + width + " x " + height);
        }
    }

    /** The smallest size that holds both. */
    public Size union(Size other) {
        return new Size(Math.max(width, other.width), Math.max(height, other.height));
    }

    /** The size in whole units that holds this one. */
    public Size roundedUp() {
        return new Size(Math.ceil(width), Math.ceil(height));
    }
}
