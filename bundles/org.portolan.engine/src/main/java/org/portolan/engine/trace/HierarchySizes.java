/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;
import java.util.List;

import org.portolan.engine.internal.Require;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;
import org.portolan.engine.quantity.Pages;

/**
 * How many pages each tier of a storage hierarchy holds. Below the last is paging DASD, which holds any number.
 *
 * @param tiers central storage first, then XSTORE, then XXSTORE, or what takes their place; 1 to 4, each of at least one
 *        page; not more than 2^30 pages in all
 */
public record HierarchySizes(List<Pages> tiers) {

    /** Most tiers above paging DASD. */
    public static final int MAX_TIERS = 4;
    /** Most pages of all tiers together. */
    public static final long MAX_PAGES = 1L << 30;

    public HierarchySizes {
        tiers = List.copyOf(tiers);
        Require.within("HierarchySizes.tiers", tiers.size(), 1, MAX_TIERS);
        for (var tier : tiers) {
            Require.within("HierarchySizes.tiers", tier.count(), 1, MAX_PAGES);
        }
        if (total(tiers) > MAX_PAGES) {
            throw new InvalidValueException("HierarchySizes.total", total(tiers), ValueRule.WITHIN_RANGE);
        }
    }

    /** Tiers of so many pages each. */
    public static HierarchySizes of(long... pages) {
        return new HierarchySizes(Arrays.stream(pages).mapToObj(Pages::new).toList());
    }

    /** Pages of all tiers. */
    public Pages total() {
        return new Pages(total(tiers));
    }

    private static long total(List<Pages> tiers) {
        return tiers.stream().mapToLong(Pages::count).sum();
    }
}
