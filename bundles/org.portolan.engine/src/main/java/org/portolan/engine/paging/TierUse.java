/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.Optional;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * One tier of a host.
 *
 * @param kind what it is
 * @param level id of the storage level in the model; of the central storage for what lies in it
 * @param capacity pages that it has room for; of central storage the frames that guests can have; of what other hosts
 *            have too the part for this host, in proportion to the pages for which it has no frames
 * @param used pages in it
 * @param pageIns pages that guests fetch from it; for central storage none
 * @param arrivals pages that come to it from the tier above
 * @param departures pages that move on from it to the tier below
 * @param written pages that are written to it: arrivals without those that have a valid copy there
 * @param response mean time that a guest waits for one page of it, with its share of the block in which the page comes
 * @param shared the same as all hosts together see it; empty where it is this host's alone
 */
public record TierUse(TierKind kind, String level, Pages capacity, Pages used, PageRate pageIns, PageRate arrivals,
        PageRate departures, PageRate written, SimTime response, Optional<SharedStore> shared) {

    /** Pages that it has room for, whichever host they are of. */
    public Pages whole() {
        return shared.map(SharedStore::capacity).orElse(capacity);
    }

    /** Share of the whole that is used, by whichever host; empty where there is no room at all. */
    public Optional<Ratio> fill() {
        return whole().isZero() ? Optional.empty()
                : Optional.of(Ratio.of(shared.map(SharedStore::used).orElse(used).count(), whole().count()));
    }
}
