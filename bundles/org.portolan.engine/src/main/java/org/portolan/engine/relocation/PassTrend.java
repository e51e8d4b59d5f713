/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.quantity.SimTime;

/**
 * Notices when passes become stationary. What is left after a synchronization is what must become small: when the least of many passes is not below
 * the least of as many before, and nothing else changes, it never will be. The number of passes that this takes does not depend on how long they are.
 */
final class PassTrend {

    /** Windows and the place of the scan let passes differ a little although nothing changes. */
    private static final int PASSES = 12;
    private static final double PROGRESS = 1e-3;
    /** A pass every so often is progress enough to be worth a look, but not for ever. */
    private static final int MOST_PASSES = 10_000;

    private final double leastSeconds;
    private int passes;
    private double least = Double.POSITIVE_INFINITY;
    private double leastBefore = Double.POSITIVE_INFINITY;
    private SimTime blockBegin = SimTime.ZERO;
    private int inBlock;
    private long stateBefore = -1;
    private boolean stationary;
    private double blockSeconds;

    /** @param leastSeconds time over which passes are compared at least, so that slower rules can show an effect */
    PassTrend(double leastSeconds) {
        this.leastSeconds = leastSeconds;
    }

    /**
     * Counts a pass.
     *
     * @param left what is left at its end
     * @param state anything that changes while something still happens that could help
     */
    void pass(SimTime now, double left, long state) {
        if (inBlock == 0) {
            blockBegin = now;
        }
        passes++;
        inBlock++;
        least = Math.min(least, left);
        double seconds = now.minus(blockBegin).seconds();
        if (inBlock > PASSES && seconds >= leastSeconds) {
            blockSeconds = seconds / (inBlock - 1);
            stationary = state == stateBefore && least > leastBefore * (1 - PROGRESS);
            stateBefore = state;
            leastBefore = Math.min(least, leastBefore);
            least = Double.POSITIVE_INFINITY;
            inBlock = 0;
        }
    }

    /** True when more passes would be like those before. */
    boolean isStationary() {
        return stationary || passes >= MOST_PASSES;
    }

    /** Mean time of a pass lately; zero when there is nothing to go by. */
    double secondsPerPass() {
        return blockSeconds;
    }
}
