/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.resource.Transfer;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;
import org.portolan.engine.result.Side;

/**
 * Brings what is paged out to central storage of the source while the guest runs: T_stage = D / V_r + X tX. Where central
 * storage has no room for all of it, nothing is staged; pages then come in one by one as they are sent.
 */
final class StageIn {

    private static final int SAMPLES = 8;

    private final Relocation relocation;
    private final PagingPool pool;
    private long framesTaken;
    private Optional<Transfer> transfer = Optional.empty();

    StageIn(Relocation relocation) {
        this.relocation = relocation;
        this.pool = relocation.world().pools().of(relocation.source());
    }

    /** Stages in, then goes on; goes on at once when there is nothing to do, or no room. */
    void run(Runnable then) {
        long pages = at(Tier.XSTORE) + at(Tier.DASD);
        var stock = relocation.world().stock();
        if (pages == 0 || pages > stock.framesFree(relocation.source().id()).count()) {
            then.run();
            return;
        }
        stock.takeFrames(relocation.source().id(), pages);
        framesTaken = pages;
        relocation.enter(PhaseKind.STAGE_IN, GuestState.RUNNING);
        fromXstore(() -> fromDasd(then));
    }

    /** Notes what was done when it is ended before its time. */
    void interrupted() {
        transfer.ifPresent(this::settle);
    }

    /** Gives back the frames that it took. */
    void release() {
        relocation.world().stock().takeFrames(relocation.source().id(), -framesTaken);
        framesTaken = 0;
    }

    private void fromXstore(Runnable then) {
        long pages = at(Tier.XSTORE);
        double seconds = pages == 0 ? 0 : pages * relocation.xstoreMoveSeconds();
        relocation.pause(Durations.ceil(seconds), () -> {
            move(Tier.XSTORE, pages);
            relocation.log().cpu(Side.SOURCE, seconds);
            relocation.source().level(Xstore.class).filter(x -> pages > 0).ifPresent(x -> relocation.log()
                    .used(x.id(), Kind.XSTORE, Direction.READ, RelocationLog.bytes(pages), seconds));
            then.run();
        });
    }

    private void fromDasd(Runnable then) {
        long pages = at(Tier.DASD);
        if (pages == 0) {
            then.run();
            return;
        }
        var demands = new ArrayList<>(pool.demands(PagingPool.Use.READ, Pages.SIZE));
        demands.addAll(relocation.processing(Side.SOURCE,
                relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU) / Pages.SIZE));
        transfer = Optional.of(relocation.transfer((double) pages * Pages.SIZE, demands, Double.POSITIVE_INFINITY,
                () -> {
                    settle(transfer.orElseThrow());
                    then.run();
                }));
    }

    private void settle(Transfer read) {
        transfer = Optional.empty();
        long all = at(Tier.DASD);
        sample(read, all);
        long pages = (long) Math.floor(all * read.share());
        move(Tier.DASD, pages);
        new PoolUse(relocation, pool).read(pages);
        relocation.log().cpu(Side.SOURCE, pages * relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU));
    }

    private void sample(Transfer read, long all) {
        long from = read.begin().nanos();
        long nanos = read.end().nanos() - from;
        for (int i = 1; i < SAMPLES && nanos > SAMPLES && relocation.log().course().isKept(); i++) {
            var time = new SimTime(from + nanos / SAMPLES * i);
            var map = relocation.pages().copy();
            map.move(Place.source(Tier.DASD), Place.source(Tier.CENTRAL), (long) Math.floor(all * read.shareAt(time)));
            relocation.log().course().sample(time, relocation.instantiated(), map);
        }
    }

    private void move(Tier from, long pages) {
        relocation.pages().move(Place.source(from), Place.source(Tier.CENTRAL), pages);
        relocation.log().course().sample(relocation.now(), relocation.instantiated(), relocation.pages());
    }

    private long at(Tier tier) {
        return relocation.pages().at(Place.source(tier));
    }
}
