/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;
import org.portolan.engine.result.Side;

/**
 * What follows a restart on shared expanded storage: each page of the working set comes in when it is touched, and frees
 * its block (docs/engine.md, 7a). A move takes tX of the processor that the guest runs on, so that the guest is slowed by
 * {@code omega'(t) tX} over its virtual CPUs; what lies on slots is read as from shared volumes.
 */
final class MoveIn {

    private static final int SAMPLES = 32;
    private static final Place XSTORE = Place.target(Tier.XSTORE);
    private static final Place DASD = Place.target(Tier.DASD);

    private final Relocation relocation;
    private final PagingPool pool;
    private final SharedBlocks blocks;
    private final double moveSeconds;
    private final double inXstore;
    private final WarmUp warmUp;

    /** Pages that have come back. */
    private record Back(long fromXstore, long fromDasd) {
        long all() {
            return fromXstore + fromDasd;
        }
    }

    /** For a guest that has just resumed, its pages counting where they are now. */
    MoveIn(Relocation relocation, PagingPool pool, SharedBlocks blocks) {
        this.relocation = relocation;
        this.pool = pool;
        this.blocks = blocks;
        this.moveSeconds = relocation.xstoreMoveSeconds(relocation.target());
        long all = relocation.instantiated();
        this.inXstore = all == 0 ? 0 : (double) relocation.pages().at(XSTORE) / all;
        this.warmUp = new WarmUp(relocation, secondsPerPage());
    }

    /** Lets the guest, resumed at this instant, move its working set in; ends the relocation. */
    void run(SimTime resumed) {
        relocation.enter(PhaseKind.WARM_UP, GuestState.DEGRADED);
        relocation.log().lostToWarmUp(Durations.ceil(warmUp.lostSeconds()));
        var back = back(warmUp.runSeconds());
        sample(resumed);
        account(back);
        relocation.pause(Durations.ceil(warmUp.wallSeconds(warmUp.runSeconds())), () -> free(resumed, back));
    }

    private double secondsPerPage() {
        int processors = relocation.guest().virtualCpus();
        double onDasd = pool.isEmpty() || inXstore == 1 ? 0 : (1 - inXstore) * pool.faultSeconds(processors);
        return inXstore * moveSeconds / processors + onDasd;
    }

    private Back back(double run) {
        long all = warmUp.pagesBack(run);
        long fromXstore = Math.round(all * inXstore);
        return new Back(fromXstore, all - fromXstore);
    }

    private void sample(SimTime resumed) {
        var before = relocation.pages().copy();
        int samples = relocation.log().course().isKept() ? SAMPLES : 1;
        for (int i = 1; i <= samples; i++) {
            double run = warmUp.runSeconds() * i / samples;
            var map = before.copy();
            var back = back(run);
            map.move(XSTORE, Place.target(Tier.CENTRAL), back.fromXstore());
            map.move(DASD, Place.target(Tier.CENTRAL), back.fromDasd());
            relocation.log().course().sample(resumed.plus(Durations.ceil(warmUp.wallSeconds(run))), 0, map);
            relocation.pages().become(map);
        }
    }

    private void account(Back back) {
        var log = relocation.log();
        double seconds = back.fromXstore() * moveSeconds;
        log.cpu(Side.TARGET, seconds + back.fromDasd() * relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU));
        log.used(blocks.level().id(), Kind.XSTORE, Direction.READ, RelocationLog.bytes(back.fromXstore()), seconds);
        new PoolUse(relocation, pool).read(back.fromDasd());
        relocation.world().stock().takeFrames(relocation.target().id(), back.all());
    }

    /** Blocks are free as soon as their pages are back; slots, when those have been changed since. */
    private void free(SimTime resumed, Back back) {
        double changed = relocation.curves().written().at(warmUp.runSeconds());
        long stale = Math.min(back.fromDasd(), Math.round(changed * (1 - inXstore)));
        double seconds = (back.fromXstore() + stale) * relocation.assumptions().value(AssumptionKey.FREE_SLOT_CPU);
        relocation.enter(PhaseKind.FREE_SLOTS, GuestState.RUNNING);
        relocation.log().cpu(Side.TARGET, seconds);
        relocation.pause(Durations.ceil(seconds), () -> {
            blocks.give(back.fromXstore());
            blocks.giveSlots(stale);
            relocation.succeed(resumed);
        });
    }
}
