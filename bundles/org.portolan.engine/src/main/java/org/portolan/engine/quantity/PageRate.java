/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.quantity;

import org.portolan.engine.internal.Require;

/**
 * Rate of page events: writes, touches, page-ins.
 *
 * @param pagesPerSecond 0 to 10^12
 */
public record PageRate(double pagesPerSecond) implements Comparable<PageRate> {

    /** Largest rate: 10^12 pages per second. */
    public static final double MAX_PAGES_PER_SECOND = 1e12;

    /** Nothing happens. */
    public static final PageRate ZERO = new PageRate(0);

    public PageRate {
        pagesPerSecond = Require.within("PageRate.pagesPerSecond", pagesPerSecond, 0.0, MAX_PAGES_PER_SECOND);
    }

    /** Time that so many pages take at this rate, rounded up to the nanosecond; refused for a rate of zero. */
    public SimTime timeFor(Pages amount) {
        return SimTime.ceilOfSeconds(amount.count() / pagesPerSecond);
    }

    @Override
    public int compareTo(PageRate other) {
        return Double.compare(pagesPerSecond, other.pagesPerSecond);
    }
}
