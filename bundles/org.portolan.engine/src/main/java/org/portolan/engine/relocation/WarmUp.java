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
final class WarmUp {

    private final Curve touched;
    private final double secondsPerPage;
    private final double workingSet;
    private final double runSeconds;

    /**
     * @param relocation whose guest it is
     * @param secondsPerPage q: what the guest loses for each page that it touches first
     */
    WarmUp(Relocation relocation, double secondsPerPage) {
        var assumptions = relocation.assumptions();
        double horizon = assumptions.value(AssumptionKey.WARM_UP_HORIZON);
        touched = relocation.curves().touched();
        this.secondsPerPage = secondsPerPage;
        workingSet = touched.at(horizon);
        runSeconds = touched.timeTo(workingSet * assumptions.value(AssumptionKey.WARM_UP_END), horizon);
    }

    /** WS: pages that are touched at all, within the horizon. */
    double workingSet() {
        return workingSet;
    }

    /** T_degraded in seconds. */
    double lostSeconds() {
        return workingSet * secondsPerPage;
    }

    /** Guest run time until the warm-up counts as over. */
    double runSeconds() {
        return runSeconds;
    }

    /** Wall-clock time for a guest run time. */
    double wallSeconds(double run) {
        return run + touched.at(run) * secondsPerPage;
    }

    /** Pages that are back after a guest run time. */
    long pagesBack(double run) {
        return Math.round(touched.at(run));
    }
}
