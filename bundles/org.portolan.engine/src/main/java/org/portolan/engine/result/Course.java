/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import java.util.List;

/**
 * Pages over time, sampled at the same instants in all series.
 * <p>
 * In the tier series every instantiated page counts exactly once, at the place that holds its current content and lies
 * furthest on its way: with pre-copy a page counts at the target as soon as the copy there is current and goes back to
 * the source when the guest changes it; with shared volumes it counts on DASD as soon as its slot is current. At every
 * sample all series add up to the guest's instantiated pages.
 *
 * @param pagesLeft pages that still have to move before the guest can run at the target
 * @param tiers one series per host and tier that ever has a page
 */
public record Course(TimeSeries pagesLeft, List<TierSeries> tiers) {

    /** Nothing ever moved. */
    public static final Course EMPTY = new Course(TimeSeries.EMPTY, List.of());

    public Course {
        tiers = List.copyOf(tiers);
    }
}
