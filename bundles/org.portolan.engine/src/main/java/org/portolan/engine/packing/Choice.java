/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

/** Which of the hosts that hold a block it gets. */
enum Choice {
    /** The first that has guests already, then the first. */
    FIRST {
        @Override
        double rank(Loads loads, int block, int host) {
            return loads.isEmpty(host) ? 1 : 0;
        }
    },
    /** The one that is fullest then. */
    FULLEST {
        @Override
        double rank(Loads loads, int block, int host) {
            return -loads.fillWith(block, host);
        }
    },
    /** The one that is emptiest then of what is to be balanced first. */
    EVENEST {
        @Override
        double rank(Loads loads, int block, int host) {
            return loads.balancedFillWith(block, host);
        }
    },
    /** The one that is emptiest then. */
    EMPTIEST {
        @Override
        double rank(Loads loads, int block, int host) {
            return loads.fillWith(block, host);
        }
    };

    /** The less the better; the first host of those with the same rank. */
    abstract double rank(Loads loads, int block, int host);

    /**
     * The host that the block gets, {@link Loads#NOWHERE} when none holds it.
     *
     * @param mindsCost whether hosts where it costs less to run come first
     */
    int hostFor(PackingModel model, Loads loads, int block, boolean mindsCost) {
        int best = Loads.NOWHERE;
        double bestRank = Double.POSITIVE_INFINITY;
        long bestCost = Long.MAX_VALUE;
        var allowed = model.block(block).allowed();
        for (int h = allowed.nextSetBit(0); h >= 0; h = allowed.nextSetBit(h + 1)) {
            if (loads.fits(block, h)) {
                long cost = mindsCost ? model.block(block).moveCost()[h] : 0;
                double rank = rank(loads, block, h);
                if (cost < bestCost || cost == bestCost && rank < bestRank) {
                    best = h;
                    bestCost = cost;
                    bestRank = rank;
                }
            }
        }
        return best;
    }
}
