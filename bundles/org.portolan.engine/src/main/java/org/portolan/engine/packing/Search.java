/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Complete search for small problems: the block with the fewest hosts left comes next, and hosts that nothing tells
 * apart are tried once.
 */
final class Search {

    /** What came of it. */
    enum Verdict {
        /** A placement was found. */
        PLACED,
        /** There is none. */
        NONE,
        /** The steps did not suffice. */
        UNKNOWN
    }

    private final PackingModel model;
    private final Loads loads;
    private final Steps steps;
    private final int[] twinOf;
    private boolean gaveUp;

    Search(PackingModel model, Steps steps) {
        this.model = model;
        this.loads = new Loads(model);
        this.steps = steps;
        this.twinOf = twins();
    }

    Verdict run() {
        if (descend(model.blocks().size())) {
            return Verdict.PLACED;
        }
        return gaveUp ? Verdict.UNKNOWN : Verdict.NONE;
    }

    /** The placement found. */
    Loads loads() {
        return loads;
    }

    private boolean descend(int left) {
        if (left == 0) {
            return true;
        }
        // Each block without a place is asked for its hosts.
        gaveUp |= !steps.take(left);
        int block = gaveUp ? -1 : narrowest();
        if (block < 0) {
            return false;
        }
        var tried = new BitSet();
        for (int h = 0; h < model.hosts(); h++) {
            boolean isTwinOfTried = loads.isEmpty(h) && tried.get(twinOf[h]);
            if (!isTwinOfTried && loads.fits(block, h)) {
                if (loads.isEmpty(h)) {
                    tried.set(twinOf[h]);
                }
                loads.move(block, h);
                if (descend(left - 1)) {
                    return true;
                }
                loads.move(block, Loads.NOWHERE);
                if (gaveUp) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Block without a place that has the fewest hosts left, the largest of those; -1 when one has none left. */
    private int narrowest() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int b = 0; b < model.blocks().size(); b++) {
            if (loads.hostOf(b) == Loads.NOWHERE) {
                int hosts = hostsFor(b);
                if (hosts == 0) {
                    return -1;
                }
                if (hosts < fewest || hosts == fewest && model.block(b).share() > model.block(best).share()) {
                    best = b;
                    fewest = hosts;
                }
            }
        }
        return best;
    }

    private int hostsFor(int block) {
        int count = 0;
        for (int h = 0; h < model.hosts(); h++) {
            count += loads.fits(block, h) ? 1 : 0;
        }
        return count;
    }

    /** For every host the first that nothing tells it apart from while both are empty. */
    private int[] twins() {
        var twin = new int[model.hosts()];
        for (int h = 0; h < twin.length; h++) {
            twin[h] = h;
            for (int earlier = 0; earlier < h; earlier++) {
                if (areTwins(earlier, h)) {
                    twin[h] = earlier;
                    break;
                }
            }
        }
        return twin;
    }

    private boolean areTwins(int one, int other) {
        return Arrays.equals(model.capacityOf(one), model.capacityOf(other))
                && Arrays.equals(model.poolsOf(one), model.poolsOf(other))
                && model.blocks().stream().allMatch(b -> b.allowed().get(one) == b.allowed().get(other));
    }
}
