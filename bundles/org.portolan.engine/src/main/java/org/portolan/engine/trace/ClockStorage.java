/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.List;

/**
 * A hierarchy whose central storage is swept by the hand of CLOCK; the tiers below are first in, first out. The hand is
 * the end of the list, and whom it spares comes to the front. A page comes in with its reference bit set, as the access
 * that failed is repeated.
 */
final class ClockStorage implements Storage {

    private final HierarchySizes sizes;
    private final SegmentedList pages;

    ClockStorage(HierarchySizes sizes, boolean keepSlot) {
        this.sizes = sizes;
        var depths = LruStorage.depths(sizes);
        var cleaned = new int[depths.length];
        cleaned[depths.length - 1] = 1;
        pages = new SegmentedList(depths, cleaned, keepSlot ? new int[depths.length] : cleaned,
                SegmentedList.Hit.MARKS);
    }

    @Override
    public void reach(int end) {
        pages.reach(end);
    }

    @Override
    public void touch(int[] numbered, int count) {
        pages.touch(numbered, count);
    }

    @Override
    public long distinctPages() {
        return pages.unseen();
    }

    @Override
    public List<HierarchyCounts> counts() {
        return List.of(pages.counts(sizes));
    }
}
