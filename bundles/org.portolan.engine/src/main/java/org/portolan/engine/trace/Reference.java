/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

/**
 * A reference to a page, packed into a {@code long}: the page's number, and whether it was written. There are too many
 * of them for objects.
 */
public final class Reference {

    /** Largest number of a page: 2^63 - 1. */
    public static final long MAX_PAGE = Long.MAX_VALUE;

    private Reference() {
    }

    /**
     * Packs a reference.
     *
     * @param page number of the page, 0 to {@link #MAX_PAGE}; any numbers do, dense ones from 0 are fastest
     * @param write true when the page was changed
     */
    public static long of(long page, boolean write) {
        return page << 1 | (write ? 1 : 0);
    }

    /** Number of the page. */
    public static long page(long reference) {
        return reference >>> 1;
    }

    /** True when the page was changed. */
    public static boolean isWrite(long reference) {
        return (reference & 1) != 0;
    }
}
