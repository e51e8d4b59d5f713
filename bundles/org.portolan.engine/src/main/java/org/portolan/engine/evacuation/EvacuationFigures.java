/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;

/**
 * What a plan comes to.
 *
 * @param total from the begin until everything is over
 * @param serviceLost what users lose, in guest-seconds
 * @param breaches guests that are out of service, or on their way, for longer than was promised
 * @param moves relocations
 * @param failed those of them that do not bring the guest to its target
 * @param longestOutage longest time that a guest is out of service at once
 * @param longestMove longest time that a guest is on its way
 * @param mostAtOnce how many are under way at once at most
 * @param overLinks bytes that the relocations send over the links, each counted once
 */
public record EvacuationFigures(SimTime total, SimTime serviceLost, int breaches, int moves, int failed,
        SimTime longestOutage, SimTime longestMove, int mostAtOnce, Bytes overLinks) {

    /** True when this is no worse by any objective, and better by one. */
    public boolean dominates(EvacuationFigures other) {
        boolean noWorse = failed <= other.failed && total.compareTo(other.total) <= 0
                && serviceLost.compareTo(other.serviceLost) <= 0 && breaches <= other.breaches && moves <= other.moves;
        return noWorse && (failed < other.failed || total.compareTo(other.total) < 0
                || serviceLost.compareTo(other.serviceLost) < 0 || breaches < other.breaches || moves < other.moves);
    }
}
