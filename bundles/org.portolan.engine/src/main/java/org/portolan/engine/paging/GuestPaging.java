/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/**
 * A guest in the steady state. Its instantiated pages are those in the tiers, those that it shares, has declared
 * unneeded or given back, and those that have no place.
 *
 * @param guest id of the guest
 * @param tiers its pages in every tier of the host, in the order of the host's tiers
 * @param shared pages that cost no frame because another guest has the same
 * @param unused pages whose content is not kept because the guest has declared it unneeded
 * @param pooled pages that the guest's own driver has given back
 * @param withoutPlace pages that fit nowhere: the host runs out of page space before it comes to this state
 * @param references references per second that count, at full speed: what populations say; of curves the first touches
 *            just after a cold start
 * @param hitRatio share of those that find their page in a frame
 * @param pageOuts pages of the guest that leave frames
 * @param written pages of the guest that are written to paging volumes
 * @param speed share of its full speed that it has
 * @param processorWait share of its time in which it waits for a processor that pages or is stopped by the hypervisor
 */
public record GuestPaging(String guest, List<GuestTier> tiers, Pages shared, Pages unused, Pages pooled,
        Pages withoutPlace, PageRate references, Ratio hitRatio, PageRate pageOuts, PageRate written, Ratio speed,
        Ratio processorWait) {

    public GuestPaging {
        tiers = List.copyOf(tiers);
    }

    /** Pages in frames. */
    public Pages resident() {
        return in(TierKind.CENTRAL);
    }

    /** Pages in all tiers of a kind. */
    public Pages in(TierKind kind) {
        return tiers.stream().filter(t -> t.kind() == kind).map(GuestTier::pages).reduce(Pages.ZERO, Pages::plus);
    }

    /** How many times as long everything takes as without paging. */
    public double slowdown() {
        return 1 / speed.value();
    }

    /** Page-ins from all tiers. */
    public PageRate pageIns() {
        return new PageRate(tiers.stream().mapToDouble(t -> t.pageIns().pagesPerSecond()).sum());
    }
}
