/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/** Finds room for a block by moving others out of its way, which may move others in turn. */
final class Repair {

    private static final int DEEPEST = 2;
    private static final int MOST_EJECTED = 8;

    private final PackingModel model;
    private final Loads loads;
    private final Choice choice;
    private final Steps steps;

    Repair(PackingModel model, Loads loads, Choice choice, Steps steps) {
        this.model = model;
        this.loads = loads;
        this.choice = choice;
        this.steps = steps;
    }

    /** Places what has no place, as far as possible; true when all blocks have one. */
    boolean placeAll() {
        boolean complete = true;
        for (int block : loads.unplaced()) {
            complete &= place(block);
        }
        return complete;
    }

    /** Places one block; true when it has a place, otherwise everything is as it was. */
    boolean place(int block) {
        for (int depth = 0; depth <= DEEPEST; depth++) {
            if (insert(block, depth, new BitSet())) {
                return true;
            }
        }
        return false;
    }

    private boolean insert(int block, int depth, BitSet settled) {
        if (!steps.take()) {
            return false;
        }
        int host = choice.hostFor(model, loads, block, true);
        if (host != Loads.NOWHERE) {
            loads.move(block, host);
            return true;
        }
        if (depth == 0) {
            return false;
        }
        settled.set(block);
        boolean placed = insertForOne(block, depth, settled) || insertForSome(block, depth, settled);
        settled.clear(block);
        return placed;
    }

    /** One other block makes room. */
    private boolean insertForOne(int block, int depth, BitSet settled) {
        var allowed = model.block(block).allowed();
        for (int h = allowed.nextSetBit(0); h >= 0; h = allowed.nextSetBit(h + 1)) {
            for (int other : movable(h, settled)) {
                if (!steps.take()) {
                    return false;
                }
                int moment = loads.moment();
                loads.move(other, Loads.NOWHERE);
                if (loads.fits(block, h)) {
                    loads.move(block, h);
                    if (insert(other, depth - 1, settled)) {
                        return true;
                    }
                }
                loads.backTo(moment);
            }
        }
        return false;
    }

    /** Several small blocks make room. */
    private boolean insertForSome(int block, int depth, BitSet settled) {
        var allowed = model.block(block).allowed();
        for (int h = allowed.nextSetBit(0); h >= 0; h = allowed.nextSetBit(h + 1)) {
            if (!steps.take()) {
                return false;
            }
            int moment = loads.moment();
            if (makeRoom(block, h, depth, settled)) {
                return true;
            }
            loads.backTo(moment);
        }
        return false;
    }

    private boolean makeRoom(int block, int host, int depth, BitSet settled) {
        var others = movable(host, settled);
        int ejected = 0;
        while (ejected < Math.min(MOST_EJECTED, others.length) && !loads.fits(block, host)) {
            loads.move(others[ejected++], Loads.NOWHERE);
        }
        if (ejected < 2 || !loads.fits(block, host)) {
            return false;
        }
        loads.move(block, host);
        for (int i = ejected - 1; i >= 0; i--) {
            if (!insert(others[i], depth - 1, settled)) {
                return false;
            }
        }
        return true;
    }

    /** Blocks on a host that may move: first those that cost least to move, then the small ones. */
    private int[] movable(int host, BitSet settled) {
        return Arrays.stream(loads.blocksOn(host)).filter(b -> !settled.get(b)).boxed()
                .sorted(Comparator.<Integer>comparingLong(b -> model.costOfLeaving(b, host))
                        .thenComparingDouble(b -> model.block(b).share()).thenComparingInt(b -> b))
                .mapToInt(Integer::intValue).toArray();
    }
}
