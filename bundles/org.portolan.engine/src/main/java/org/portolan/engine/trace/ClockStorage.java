/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;
import java.util.List;

/**
 * A hierarchy whose central storage is swept by the hand of CLOCK; the tiers below are first in, first out. A page comes
 * in with its reference bit set, as the access that failed is repeated.
 */
final class ClockStorage implements Storage {

    private final HierarchySizes sizes;
    private final int frames;
    private final SegmentedList pages;
    /** Reference bits by page. */
    private boolean[] used = {};
    /** Page in each frame. */
    private int[] held = {};
    private int taken;
    private int hand;

    ClockStorage(HierarchySizes sizes, boolean keepSlot) {
        this.sizes = sizes;
        var depths = LruStorage.depths(sizes);
        frames = depths[0];
        var cleaned = new int[depths.length];
        cleaned[depths.length - 1] = 1;
        pages = new SegmentedList(depths, cleaned, keepSlot, false);
    }

    @Override
    public void reach(int end) {
        if (end > used.length) {
            used = Arrays.copyOf(used, (int) Math.max(end, Math.min(2L * used.length, SegmentedList.MOST_PAGES)));
            held = Arrays.copyOf(held, Math.min(frames, used.length));
        }
        pages.reach(end);
    }

    @Override
    public void touch(int[] numbered, int count) {
        for (int i = 0; i < count; i++) {
            int page = numbered[i] >>> 1;
            used[page] = true;
            if (!pages.isInFirstSegment(page)) {
                give(page);
            }
            pages.touch(numbered[i]);
        }
    }

    /** Gives a frame to a page, taking it from another when all are taken. */
    private void give(int page) {
        if (taken < frames) {
            held[taken++] = page;
        } else {
            sweep();
            pages.makeLastOfFirstSegment(held[hand]);
            held[hand] = page;
            hand = next(hand);
        }
    }

    private void sweep() {
        while (used[held[hand]]) {
            used[held[hand]] = false;
            hand = next(hand);
        }
    }

    private int next(int frame) {
        return frame + 1 == frames ? 0 : frame + 1;
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
