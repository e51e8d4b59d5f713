/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/**
 * The lists of a policy in frames.
 *
 * @param retention what it does on the list that it watches
 * @param room touched pages that are on that at most
 * @param inFrames pages of each place behind it that is in frames too
 * @param writesEarly whether changed pages are written when they come to the last of those
 * @param keepsSlots whether a page that was fetched keeps its slot
 */
record Lists(Retention retention, double room, double[] inFrames, boolean writesEarly, boolean keepsSlots) {

    Lists(Retention retention, double room) {
        this(retention, room, new double[0], false, true);
    }

    /** How many places behind the list are in frames. */
    int placesInFrames() {
        return inFrames.length;
    }
}
