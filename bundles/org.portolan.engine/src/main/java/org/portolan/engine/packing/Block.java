/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.BitSet;
import java.util.List;

import org.portolan.engine.placement.PlacementGuest;

/**
 * Guests that are kept together, most often one alone: they have one host or none.
 *
 * @param guests the guests
 * @param demand what they take, by resource
 * @param allowed hosts that bar none of them and hold what they take
 * @param moveCost what it costs when they run there, by host
 * @param weight what is lost when they have no place
 * @param share largest share of all that there is of a resource that they take
 * @param apart groups of blocks that it is kept apart from, by index
 */
record Block(List<PlacementGuest> guests, long[] demand, BitSet allowed, long[] moveCost, long weight, double share,
        int[] apart) {
}
