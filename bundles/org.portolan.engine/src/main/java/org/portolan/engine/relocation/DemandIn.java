/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.Side;

/** What follows a restart on shared volumes: the working set comes in on demand, then stale slots are given back. */
final class DemandIn {

    private static final int SAMPLES = 32;

    private final Relocation relocation;
    private final SharedDasdPaging options;
    private final PagingPool pool;
    private final SharedSlots slots;

    DemandIn(Relocation relocation, SharedDasdPaging options, PagingPool pool, SharedSlots slots) {
        this.relocation = relocation;
        this.options = options;
        this.pool = pool;
        this.slots = slots;
    }

    /** WS: pages that will want a frame at the target. */
    Pages workingSet() {
        return Pages.rounded(warmUp().workingSet());
    }

    /** Lets the guest, resumed at this instant, read its working set; ends the relocation. */
    void run(SimTime resumed) {
        var warmUp = warmUp();
        relocation.enter(PhaseKind.WARM_UP, GuestState.DEGRADED);
        relocation.log().lostToWarmUp(Durations.ceil(warmUp.lostSeconds()));
        sample(warmUp, resumed);
        long back = warmUp.pagesBack(warmUp.runSeconds());
        account(back);
        long stale = Math.min(back, changedIn(warmUp.runSeconds()));
        relocation.pause(Durations.ceil(warmUp.wallSeconds(warmUp.runSeconds())), () -> freeSlots(resumed, stale));
    }

    private WarmUp warmUp() {
        int faults = options.outstandingFaults().orElse(relocation.guest().virtualCpus());
        return new WarmUp(relocation, pool.faultSeconds(faults));
    }

    private void account(long back) {
        new PoolUse(relocation, pool).read(back);
        relocation.log().cpu(Side.TARGET, back * relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU));
        relocation.world().stock().takeFrames(relocation.target().id(), back);
    }

    private void sample(WarmUp warmUp, SimTime resumed) {
        var map = relocation.pages();
        int samples = relocation.log().course().isKept() ? SAMPLES : 1;
        for (int i = 1; i <= samples; i++) {
            double run = warmUp.runSeconds() * i / samples;
            long more = warmUp.pagesBack(run) - map.at(Place.target(Tier.CENTRAL));
            map.move(Place.target(Tier.DASD), Place.target(Tier.CENTRAL), more);
            relocation.log().course().sample(resumed.plus(Durations.ceil(warmUp.wallSeconds(run))), 0, map);
        }
    }

    private long changedIn(double seconds) {
        return Math.round(relocation.curves().written().at(seconds));
    }

    /** Slots of pages that the guest has read and changed are stale. */
    private void freeSlots(SimTime resumed, long stale) {
        double seconds = stale * relocation.assumptions().value(AssumptionKey.FREE_SLOT_CPU);
        relocation.enter(PhaseKind.FREE_SLOTS, GuestState.RUNNING);
        relocation.log().cpu(Side.TARGET, seconds);
        relocation.pause(Durations.ceil(seconds), () -> {
            slots.give(stale);
            relocation.succeed(resumed);
        });
    }
}
