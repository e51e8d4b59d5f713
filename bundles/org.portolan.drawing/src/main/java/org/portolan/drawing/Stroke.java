/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** How a line is drawn; width in diagram units. */
public record Stroke(Ink ink, double width, Dash dash) {

    /** Pattern of a line. */
    public enum Dash {
        SOLID, DASHED, DOTTED
    }

    public Stroke {
        if (!(width > 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("a stroke must have a positive width: " + width);
        }
    }

    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    public Stroke with(Dash other) {
        return new Stroke(ink, width, other);
    }

    /** Lengths of ink and gap in turn, in diagram units; empty for a solid line. */
    public double[] pattern() {
        return switch (dash) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {4 + width, 3 + width};
            case DOTTED -> new double[] {width, 1 + 2 * width};
        };
    }
}
