/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;
import java.util.List;

/**
 * Hierarchies whose every tier gives up the page that was referenced longest ago. Each is a few depths of the one list
 * of all pages by their last reference.
 */
final class LruStorage implements Storage {

    private final List<HierarchySizes> hierarchies;
    private final int[] depths;
    private final SegmentedList pages;

    LruStorage(List<HierarchySizes> hierarchies, boolean keepSlot) {
        this.hierarchies = hierarchies;
        depths = hierarchies.stream().flatMapToInt(sizes -> Arrays.stream(depths(sizes))).sorted().distinct().toArray();
        var cleaned = cleaned();
        pages = new SegmentedList(depths, cleaned, keepSlot ? new int[depths.length] : cleaned,
                SegmentedList.Hit.REORDERS);
    }

    /** Pages of the first tier, of the first two, and so on. */
    static int[] depths(HierarchySizes sizes) {
        var depths = sizes.tiers().stream().mapToInt(tier -> (int) tier.count()).toArray();
        for (int i = 1; i < depths.length; i++) {
            depths[i] += depths[i - 1];
        }
        return depths;
    }

    /** Each depth at which a hierarchy ends has a bit of its own: what is clean there may be changed in a larger one. */
    private int[] cleaned() {
        var cleaned = new int[depths.length];
        int bit = 1;
        for (int i = 0; i < depths.length; i++) {
            long depth = depths[i];
            if (hierarchies.stream().anyMatch(sizes -> sizes.total().count() == depth)) {
                cleaned[i] = bit;
                bit <<= 1;
            }
        }
        return cleaned;
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
        return hierarchies.stream().map(pages::counts).toList();
    }
}
