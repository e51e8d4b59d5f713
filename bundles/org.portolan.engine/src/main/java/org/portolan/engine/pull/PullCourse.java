/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pull;

import java.util.Arrays;

/**
 * What became of a guest that ran before its pages were there: at some instants since its start, how far it had come
 * and how often it had waited. Expected values, straight between the instants.
 */
public final class PullCourse {

    private final double[] seconds;
    private final double[] run;
    private final double[] faults;
    private final PullSpec spec;

    PullCourse(PullSpec spec, double[] seconds, double[] run, double[] faults) {
        this.spec = spec;
        this.seconds = seconds;
        this.run = run;
        this.faults = faults;
    }

    /** F: pages that the guest waited for. */
    public double faults() {
        return faults[faults.length - 1];
    }

    /** F until an instant. */
    public double faultsBy(double time) {
        return between(seconds, faults, time);
    }

    /** Guest run time until the last page was there; with a guest that keeps to the clock, of the work it did. */
    public double runSeconds() {
        return run[run.length - 1];
    }

    /** Seconds of the whole guest that went by in waits: where m_f of them overlap, each counts for its part. */
    public double lostSeconds() {
        return spec.touches().keepsToClock() ? Math.min(seconds[seconds.length - 1], faults() * waitPerFault())
                : Math.max(0, seconds[seconds.length - 1] - runSeconds());
    }

    /**
     * Longest time without progress, from the stop of the guest on.
     * <p>
     * A guest at the pace of its processors makes progress after every single wait. One that keeps to the clock shows
     * none before it has done what it owed at the last tick, or as much of it as it does in one go.
     *
     * @param downtime how long it stood still before
     * @param inOneGo most work that a guest that keeps to the clock makes up for before it shows progress, in seconds
     */
    public double longestStallSeconds(double downtime, double inOneGo) {
        if (faults() < 0.5) {
            return 0;
        }
        return spec.touches().keepsToClock() ? longestBatch(downtime, inOneGo)
                : Math.max(spec.faultWait().mostSeconds(), downtime + firstWait());
    }

    /** The wait that follows the downtime, when the guest comes no further than that before it. */
    private double firstWait() {
        double wait = spec.faultWait().mostSeconds();
        return between(faults, run, Math.min(1, faults())) < wait ? wait : 0;
    }

    /** The first batch follows the downtime without a break; later ones begin where an earlier one may have ended. */
    private double longestBatch(double downtime, double inOneGo) {
        double longest = downtime + batchSeconds(0, inOneGo);
        for (int i = 0; i < seconds.length; i++) {
            longest = Math.max(longest, batchSeconds(i, inOneGo));
        }
        return longest;
    }

    private double batchSeconds(int from, double inOneGo) {
        double owed = spec.owedSeconds() + seconds[from] - run[from];
        double until = run[from] + Math.min(inOneGo, Math.max(0, owed));
        return Math.min(seconds[seconds.length - 1], between(run, seconds, until)) - seconds[from];
    }

    private double waitPerFault() {
        return spec.faultWait().mostSeconds() / spec.outstanding();
    }

    /** Straight between points; the last value beyond the last one. */
    private static double between(double[] x, double[] y, double at) {
        int found = Arrays.binarySearch(x, at);
        if (found >= 0) {
            return y[found];
        }
        int next = -found - 1;
        if (next == x.length) {
            return y[x.length - 1];
        }
        if (next == 0) {
            return y[0];
        }
        double width = x[next] - x[next - 1];
        return width == 0 ? y[next] : y[next - 1] + (y[next] - y[next - 1]) * (at - x[next - 1]) / width;
    }
}
