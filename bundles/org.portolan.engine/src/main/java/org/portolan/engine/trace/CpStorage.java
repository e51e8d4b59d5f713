/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A hierarchy under CP's frame supply: valid pages, then those in trial invalidation, then the age list, each first in,
 * first out, and below them the lower tiers. Only an invalid page that is touched comes to the front: of a valid one CP
 * learns nothing. Frames move on one at a time here, whenever one is needed, where CP's demand scan moves them in
 * batches.
 */
final class CpStorage implements Storage {

    private static final int CHANGED = 1;

    private final HierarchySizes sizes;
    private final int frames;
    private final int[] depths;
    private final int trial;
    private final int ageList;
    private final boolean early;
    private final SegmentedList pages;

    CpStorage(HierarchySizes sizes, ReplayPolicy.Cp cp, boolean keepSlot) {
        this.sizes = sizes;
        var tiers = LruStorage.depths(sizes);
        frames = tiers[0];
        ageList = (int) (frames * cp.ageListShare());
        trial = (int) (frames * cp.trialShare());
        early = cp.earlyWrites() && tiers.length == 1 && ageList > 0;
        depths = IntStream.concat(IntStream.of(frames - ageList - trial, frames - ageList), Arrays.stream(tiers))
                .distinct().toArray();
        var lost = new int[depths.length];
        lost[depths.length - 1] = keepSlot ? 0 : CHANGED;
        pages = new SegmentedList(depths, cleaned(), lost, SegmentedList.Hit.UNSEEN);
    }

    private int[] cleaned() {
        var cleaned = new int[depths.length];
        cleaned[depths.length - 1] = CHANGED;
        if (early) {
            cleaned[depths.length - 2] = CHANGED;
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
        var counts = pages.counts(sizes);
        long earlyWrites = early ? pages.written(frames - ageList) : 0;
        return List.of(new HierarchyCounts(sizes, counts.references(), counts.tiers(), counts.firstTouches(),
                counts.pageIns(), earlyWrites + counts.pageOuts(), earlyWrites,
                pages.found(frames - ageList - trial, frames - ageList), pages.found(frames - ageList, frames)));
    }
}
