/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.List;

/**
 * What happened in one hierarchy. Every reference is a hit in a tier, a first touch or a page-in:
 * {@code references = hits of all tiers + firstTouches + pageIns}. Each of the last two, and each hit below central
 * storage, takes a frame there.
 *
 * @param sizes the hierarchy
 * @param references how many references there were
 * @param tiers central storage first
 * @param firstTouches references to pages that had not been there before: they need a frame, but nothing is read
 * @param pageIns pages read from paging DASD
 * @param pageOuts pages written to paging DASD, early ones included; a page that has a valid slot is not written
 * @param earlyWrites page-outs that were made as the page entered the age list; 0 but for CP
 * @param trialRevalidations hits in central storage on pages in trial invalidation; 0 but for CP
 * @param ageListRevalidations hits in central storage on pages on the age list; 0 but for CP
 */
public record HierarchyCounts(HierarchySizes sizes, long references, List<TierCounts> tiers, long firstTouches,
        long pageIns, long pageOuts, long earlyWrites, long trialRevalidations, long ageListRevalidations) {

    public HierarchyCounts {
        tiers = List.copyOf(tiers);
    }

    /** References that no tier answered. */
    public long misses() {
        return firstTouches + pageIns;
    }

    /** Share of the references that no tier answered, first touches included; 0 without references. */
    public double missRatio() {
        return references == 0 ? 0 : (double) misses() / references;
    }

    /** Hits in central storage that had to be revalidated; 0 but for CP. */
    public long revalidations() {
        return trialRevalidations + ageListRevalidations;
    }

    /**
     * What happened in one tier.
     *
     * @param hits references to pages that were in it; below central storage the page then moves up there
     * @param demotions pages that left it for the next tier, or for paging DASD from the last one, whether they had to
     *        be written or not. From XSTORE to paging DASD the way leads through central storage
     * @param pages pages that it holds at the end
     */
    public record TierCounts(long hits, long demotions, long pages) {
    }
}
