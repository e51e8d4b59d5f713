/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import org.portolan.engine.quantity.SimTime;

/**
 * What no order and no number at once can beat with these targets and ways.
 *
 * @param longestMove the longest relocation, when it is alone
 * @param busiestLink what the busiest end of a link needs to carry every page once
 * @param link id of that link; empty when nothing crosses any
 */
public record EvacuationBound(SimTime longestMove, SimTime busiestLink, String link) {

    /** No plan is over before. */
    public SimTime total() {
        return longestMove.max(busiestLink);
    }
}
