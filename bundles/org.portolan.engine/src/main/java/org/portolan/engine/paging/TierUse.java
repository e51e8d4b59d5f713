/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * One tier of a host.
 *
 * @param kind what it is
 * @param level id of the storage level in the model; of the central storage for what lies in it
 * @param capacity pages that it has room for; of central storage the frames that guests can have
 * @param used pages in it
 * @param pageIns pages that guests fetch from it; for central storage none
 * @param arrivals pages that come to it from the tier above
 * @param departures pages that move on from it to the tier below
 * @param written pages that are written to it: arrivals without those that have a valid copy there
 * @param response mean time that a guest waits for one page of it, with its share of the block in which the page comes
 */
public record TierUse(TierKind kind, String level, Pages capacity, Pages used, PageRate pageIns, PageRate arrivals,
        PageRate departures, PageRate written, SimTime response) {

    /** Share of it that is used. */
    public Ratio fill() {
        return Ratio.of(used.count(), capacity.count());
    }
}
