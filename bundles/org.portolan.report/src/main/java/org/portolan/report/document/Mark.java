/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.util.Locale;

/** How good or bad something is, as a traffic light. */
public enum Mark {
    /** No light. */
    NONE,
    /** Nothing to do. */
    GOOD,
    /** To be watched. */
    WATCH,
    /** Something has to be done. */
    ACT,
    /** Not known, or not asked. */
    UNKNOWN;

    /** Name in style sheets. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The light in one word; empty for none. */
    public String word() {
        return switch (this) {
            case NONE -> "";
            case GOOD -> Messages.Mark_Good;
            case WATCH -> Messages.Mark_Watch;
            case ACT -> Messages.Mark_Act;
            case UNKNOWN -> Messages.Mark_Unknown;
        };
    }

    /** The worse of the two; what is not known is better than what is bad, and worse than what is good. */
    public Mark worse(Mark other) {
        return rank() >= other.rank() ? this : other;
    }

    private int rank() {
        return switch (this) {
            case NONE -> 0;
            case GOOD -> 1;
            case UNKNOWN -> 2;
            case WATCH -> 3;
            case ACT -> 4;
        };
    }
}
