/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** The few text styles a drawing uses; sizes are in diagram units, so 12 is 12 px at 100 % zoom. */
public enum FontRole {
    /** Second line of a header, amounts. */
    SMALL(11, false),
    /** The first line beside a bar. */
    SMALL_STRONG(11, true),
    /** Names of guests, notes. */
    BODY(12, false),
    /** Names of hosts. */
    TITLE(15, true),
    /** Names of clusters. */
    HEADING(18, true),
    /** Names at half size: still 10 px at 40 % zoom. */
    DISPLAY(25, true),
    /** Names at a quarter of the size and less: 10 px at 28 % zoom. */
    POSTER(36, true),
    /** Names of hosts when a whole installation is on one screen. */
    BANNER(60, true);

    private final double size;
    private final boolean bold;

    FontRole(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** Height of the em square in diagram units. */
    public double size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }
}
