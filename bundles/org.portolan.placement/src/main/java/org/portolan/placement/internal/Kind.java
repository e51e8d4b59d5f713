/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.portolan.engine.placement.PlacementGuest;

/**
 * Blocks that nothing tells apart: they take the same, may run on the same hosts at the same cost and are kept apart from
 * the same others. A block is a guest, or all those that are kept together. How many of a kind run on a host is one
 * number to be found, however many there are; so no solver tries which of two equal guests goes first.
 *
 * @param blocks the blocks, each with its guests
 * @param demand what one block takes, by resource
 * @param hosts hosts on which a block may run and that hold it
 * @param moveCost what it costs that a block runs there, by host
 * @param weight what is lost when a block has no place
 * @param groups groups of kinds of whose blocks a host runs one at most
 */
record Kind(List<List<PlacementGuest>> blocks, long[] demand, BitSet hosts, long[] moveCost, long weight,
        BitSet groups) {

    /** What is the same for all blocks of a kind. */
    record Key(List<Long> demand, BitSet hosts, List<Long> moveCost, long weight, BitSet groups) {

        Kind of(List<List<PlacementGuest>> blocks) {
            return new Kind(blocks, longs(demand), hosts, longs(moveCost), weight, groups);
        }

        private static long[] longs(List<Long> list) {
            return list.stream().mapToLong(Long::longValue).toArray();
        }
    }

    /** The same list for equal arrays. */
    static List<Long> boxed(long[] array) {
        return Arrays.stream(array).boxed().toList();
    }

    int size() {
        return blocks.size();
    }
}
