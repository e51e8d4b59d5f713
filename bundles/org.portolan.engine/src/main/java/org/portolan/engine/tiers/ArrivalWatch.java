/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.Optional;

import org.portolan.engine.pressure.WorkingSetArrival;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/** Sees when the working set of a guest is there. */
final class ArrivalWatch {

    private static final double NEARLY_ALL = 0.99;

    private final String guest;
    private final String host;
    private final SimTime from;
    private double wanted;
    private double missing;
    private double lost;
    private Optional<SimTime> there = Optional.empty();

    ArrivalWatch(String guest, String host, SimTime from) {
        this.guest = guest;
        this.host = host;
        this.from = from;
    }

    /** The host comes to another steady state now. */
    void planned(HostFlow flow, GroupFlow group) {
        if (isOpen(flow)) {
            group.atRest(flow).cohortOf(guest).ifPresent(c -> wanted = c.touchedIn(0));
            flow.cohortOf(guest).ifPresent(c -> {
                missing = missing(c);
                there = missing > 0 ? Optional.empty() : Optional.of(group.now().minus(from));
            });
        }
    }

    private boolean isOpen(HostFlow flow) {
        return there.isEmpty() && flow.plan().host().id().equals(host);
    }

    private double missing(Cohort cohort) {
        return NEARLY_ALL * wanted - cohort.touchedIn(0);
    }

    /** A step is over, in which pages are taken to have come evenly. */
    void passed(HostFlow flow, GroupFlow group, Loop before, double seconds) {
        if (isOpen(flow)) {
            flow.cohortOf(guest).ifPresent(c -> passed(c, flow, group, before, seconds));
        }
    }

    private void passed(Cohort cohort, HostFlow flow, GroupFlow group, Loop before, double seconds) {
        int kind = flow.cohorts().indexOf(cohort);
        double speed = (HostReport.speed(cohort.kind(), group.hostLoop(before, flow).pacing(kind))
                + HostReport.speed(cohort.kind(), group.hostLoop(flow).pacing(kind))) / 2;
        double missingBefore = missing;
        missing = missing(cohort);
        double part = missing > 0 ? 1 : missingBefore / (missingBefore - missing);
        lost += part * seconds * Math.max(0, 1 - speed);
        if (missing <= 0) {
            double now = group.now().seconds() - (1 - part) * seconds;
            there = Optional.of(SimTime.ofSeconds(Math.max(0, now - from.seconds())));
        }
    }

    WorkingSetArrival arrival() {
        return new WorkingSetArrival(guest, host, from, Pages.rounded(Math.max(0, wanted)), there,
                SimTime.ofSeconds(lost));
    }
}
