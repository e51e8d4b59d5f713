/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.input.AssumptionKey;

/**
 * Page-in of the working set after a restart (docs/engine.md, 7). In guest run time t the guest touches omega(t) pages;
 * each costs the share of a block read, s(k)/k, of which m_f are under way at once, or what the volumes can do at most:
 * {@code wall(t) = t + omega(t) q} with {@code q = max(s(k) / (k m_f), 1 / V_r)}. All of it lost, the guest has lost
 * {@code T_degraded = WS q}.
 */
final class WarmUp {

    private final Curve touched;
    private final double secondsPerPage;
    private final double workingSet;
    private final double runSeconds;

    WarmUp(Relocation relocation, PagingPool pool, int outstandingFaults) {
        var assumptions = relocation.assumptions();
        double horizon = assumptions.value(AssumptionKey.WARM_UP_HORIZON);
        touched = relocation.curves().touched();
        secondsPerPage = Math.max(pool.readSecondsPerPage() / outstandingFaults,
                1 / pool.pagesPerSecond(PagingPool.Use.READ));
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
