/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

import java.util.List;

/**
 * A stretch of a guest's address space.
 *
 * @param pages how many pages it has
 * @param kind what they hold
 * @param disturbed pages of it that are written beside what the classes say, once, in the first seconds
 * @param classes its pages; their shares add up to one
 */
public record Zone(double pages, Kind kind, double disturbed, List<PageClass> classes) {

    /** What the pages of a zone hold. */
    public enum Kind {
        /** Something: they must be sent. */
        CONTENT,
        /** They were never touched: a few bytes say so. */
        ZERO
    }

    public Zone {
        classes = List.copyOf(classes);
    }
}
