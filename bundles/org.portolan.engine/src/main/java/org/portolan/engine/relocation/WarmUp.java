/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.input.AssumptionKey;

/**
 * Return of the working set after a restart (docs/engine.md, 7). In guest run time t the guest touches omega(t) pages,
 * of which each costs it q: {@code wall(t) = t + omega(t) q}. With all of the working set back, the guest has lost
 * {@code T_degraded = WS q}.
 */
public final class WarmUp {

    private final Curve touched;
    private final double secondsPerPage;
    private final double workingSet;
    private final double runSeconds;

    /**
     * @param relocation whose guest it is
     * @param secondsPerPage q: what the guest loses for each page that it touches first
     */
    WarmUp(Relocation relocation, double secondsPerPage) {
        this(relocation.curves().touched(), relocation.assumptions(), secondsPerPage);
    }

    /**
     * @param touched omega(t) of the guest
     * @param assumptions what the horizon and the end rest on
     * @param secondsPerPage q: what the guest loses for each page that it touches first
     */
    public WarmUp(Curve touched, AssumptionUse assumptions, double secondsPerPage) {
        double horizon = assumptions.value(AssumptionKey.WARM_UP_HORIZON);
        this.touched = touched;
        this.secondsPerPage = secondsPerPage;
        workingSet = touched.at(horizon);
        runSeconds = touched.timeTo(workingSet * assumptions.value(AssumptionKey.WARM_UP_END), horizon);
    }

    /** WS: pages that are touched at all, within the horizon. */
    double workingSet() {
        return workingSet;
    }

    /** T_degraded in seconds. */
    public double lostSeconds() {
        return workingSet * secondsPerPage;
    }

    /** Guest run time until the warm-up counts as over. */
    public double runSeconds() {
        return runSeconds;
    }

    /** Wall-clock time for a guest run time. */
    public double wallSeconds(double run) {
        return run + touched.at(run) * secondsPerPage;
    }

    /** Pages that are back after a guest run time. */
    long pagesBack(double run) {
        return Math.round(touched.at(run));
    }
}
