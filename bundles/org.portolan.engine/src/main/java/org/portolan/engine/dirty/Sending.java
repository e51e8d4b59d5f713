/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

/**
 * Pages that were sent, or would be; expected values.
 *
 * @param first pages with content that were sent for the first time
 * @param again pages with content that had been sent before
 * @param zero pages that were never touched
 * @param bytes bytes on the wire
 */
public record Sending(double first, double again, double zero, double bytes) {

    /** Nothing. */
    public static final Sending NOTHING = new Sending(0, 0, 0, 0);

    /** Pages with content. */
    public double content() {
        return first + again;
    }

    /** All pages. */
    public double pages() {
        return first + again + zero;
    }

    /** The two together. */
    public Sending plus(Sending other) {
        return new Sending(first + other.first, again + other.again, zero + other.zero, bytes + other.bytes);
    }
}
