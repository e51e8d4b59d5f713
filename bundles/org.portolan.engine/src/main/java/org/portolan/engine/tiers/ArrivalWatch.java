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
    private double missingBefore;
    private SimTime before;
    private Optional<SimTime> there = Optional.empty();

    ArrivalWatch(String guest, String host, SimTime from) {
        this.guest = guest;
        this.host = host;
        this.from = from;
        before = from;
    }

    /** The host comes to another steady state now. */
    void planned(HostFlow flow, GroupFlow group) {
        if (there.isEmpty() && flow.plan().host().id().equals(host)) {
            group.atRest(flow).cohortOf(guest).ifPresent(c -> wanted = c.touchedIn(0));
            look(flow, group.now());
        }
    }

    void look(HostFlow flow, SimTime now) {
        if (there.isEmpty() && flow.plan().host().id().equals(host)) {
            flow.cohortOf(guest).ifPresent(c -> look(c.touchedIn(0), now));
        }
    }

    /** Between two looks pages are taken to come evenly. */
    private void look(double pages, SimTime now) {
        double missing = NEARLY_ALL * wanted - pages;
        if (missing <= 0) {
            double part = missingBefore <= 0 ? 1 : missingBefore / (missingBefore - missing);
            double seconds = before.seconds() + part * (now.seconds() - before.seconds());
            there = Optional.of(SimTime.ofSeconds(Math.max(0, seconds - from.seconds())));
        }
        missingBefore = missing;
        before = now;
    }

    WorkingSetArrival arrival() {
        return new WorkingSetArrival(guest, host, from, Pages.rounded(Math.max(0, wanted)), there);
    }
}
