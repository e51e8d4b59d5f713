/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/**
 * How fast a guest runs when it waits for pages. In a second it runs for q seconds; then
 * {@code q (1 + z + c) + p b = 1} with z the wait for processors and c that for pages, for each second of run time, and
 * b the wait for pages that the clock paces, which goes on at p: at 1 as long as the guest's processors can make up for
 * the waits ({@code p = min(1, h q)}).
 *
 * @param run q
 * @param clock p
 */
record Pacing(double run, double clock) {

    /**
     * @param contention z
     * @param wait c
     * @param clockWait b
     * @param headroom h
     */
    static Pacing of(double contention, double wait, double clockWait, double headroom) {
        double whole = 1 + contention + wait;
        double run = (1 - clockWait) / whole;
        return run * headroom >= 1 ? new Pacing(run, 1) : catchingUp(whole, clockWait, headroom);
    }

    private static Pacing catchingUp(double whole, double clockWait, double headroom) {
        double run = 1 / (whole + headroom * clockWait);
        return new Pacing(run, Math.min(1, headroom * run));
    }

    /** Something that the processors pace and the clock paces, a second. */
    double of(double byProcessor, double byClock) {
        return run * byProcessor + clock * byClock;
    }

    /** Something of which both parts are given. */
    double of(double[] byPace) {
        return of(byPace[Placing.PROCESSOR], byPace[Placing.CLOCK]);
    }
}
