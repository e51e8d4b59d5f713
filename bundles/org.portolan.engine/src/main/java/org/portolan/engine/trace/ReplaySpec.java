/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.List;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;

/**
 * Through what a trace is replayed.
 *
 * @param policy which page leaves central storage
 * @param hierarchies the sizes to replay with, all in one pass; 1 to 24
 * @param keepSlot true when a page that is read back from paging DASD keeps its slot, so that it need not be written
 *        again while it is unchanged
 * @param maxPages most distinct pages that the trace may have, 1 to 2^26; the replay takes at most 100 bytes for each
 *        of them, with CLOCK and CP for each hierarchy
 */
public record ReplaySpec(ReplayPolicy policy, List<HierarchySizes> hierarchies, boolean keepSlot, Pages maxPages) {

    /** Most hierarchies of one replay. */
    public static final int MAX_HIERARCHIES = SegmentedList.MOST_BITS;
    /** Distinct pages that a trace may have by default: 2^25, which are 128 GiB. */
    public static final Pages DEFAULT_MAX_PAGES = new Pages(1 << 25);
    /** Most distinct pages that a trace may be said to have. */
    public static final Pages MOST_PAGES = new Pages(1 << 26);

    public ReplaySpec {
        Require.present("ReplaySpec.policy", policy);
        hierarchies = List.copyOf(hierarchies);
        Require.within("ReplaySpec.hierarchies", hierarchies.size(), 1, MAX_HIERARCHIES);
        Require.within("ReplaySpec.maxPages", maxPages.count(), 1, MOST_PAGES.count());
    }

    /** With slots kept, and the default of distinct pages. */
    public static ReplaySpec of(ReplayPolicy policy, HierarchySizes... hierarchies) {
        return new ReplaySpec(policy, List.of(hierarchies), true, DEFAULT_MAX_PAGES);
    }
}
