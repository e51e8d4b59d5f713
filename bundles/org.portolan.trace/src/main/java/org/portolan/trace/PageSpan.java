/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import org.portolan.engine.trace.Reference;

/**
 * References to pages that follow each other, handed out one by one: what one access of several bytes, or one object,
 * comes to.
 */
final class PageSpan {

    /** 4 KiB, as everywhere in the program. */
    static final int PAGE_SHIFT = 12;

    private long page;
    private long left;
    private boolean write;

    /** The pages of these bytes; of one byte where there are none. The address is an unsigned long, and may wrap. */
    void ofBytes(long address, long bytes, boolean isWrite) {
        long offset = address & ((1 << PAGE_SHIFT) - 1);
        ofPages(address >>> PAGE_SHIFT, 1 + (offset + Math.max(1, bytes) - 1 >>> PAGE_SHIFT), isWrite);
    }

    /** So many pages from this one. */
    void ofPages(long first, long count, boolean isWrite) {
        page = first;
        left = count;
        write = isWrite;
    }

    boolean isEmpty() {
        return left == 0;
    }

    /** The next reference; there must be one. */
    long next() {
        left--;
        return Reference.of(page++ & Reference.MAX_PAGE, write);
    }
}
