/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/**
 * Pages of a guest that are exchangeable with each other, as the guest refers to them at full speed.
 *
 * @param pages how many
 * @param rate touches per second to each page
 * @param writeShare p: share of the touches that write
 * @param isByClock whether a guest that is slowed makes up for its touches
 */
record PageClass(double pages, double rate, double writeShare, boolean isByClock) {

    /** The same with a part of the pages. */
    PageClass times(double factor) {
        return new PageClass(pages * factor, rate, writeShare, isByClock);
    }
}
