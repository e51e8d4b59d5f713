/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedDasdPaging.Flush;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.Side;

/**
 * Page everything out to shared paging volumes, page in on the other side (docs/engine.md, 7): CHECK, pre-flush passes,
 * QUIESCE, FLUSH, HANDOVER of the slot map with the control state, RESUME, DEMAND-IN, FREE-SLOTS. Pages with a valid
 * slot copy cost nothing; pages in expanded storage come back to central storage first, as there is no other way to
 * DASD.
 */
final class PagingRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final SharedDasdPaging options;
    private final HandOver handOver;
    private final PagingPool pool;
    private final Passes passes;
    private final SharedSlots slots;
    private final XstoreStaging staging;
    private final DemandIn demandIn;
    private SimTime cleanSince = SimTime.ZERO;

    PagingRelocation(Relocation relocation, SharedDasdPaging options) {
        this.relocation = relocation;
        this.options = options;
        this.handOver = new HandOver(relocation);
        this.pool = relocation.world().pools().shared(relocation.source(), relocation.target());
        this.slots = new SharedSlots(relocation);
        this.passes = new Passes(relocation, slots.needed(), List.of(Place.source(Tier.DASD)));
        this.staging = new XstoreStaging(relocation, passes);
        this.demandIn = new DemandIn(relocation, options, pool, slots);
    }

    @Override
    public void begin() {
        relocation.pages().move(Place.source(Tier.CENTRAL), Place.source(Tier.DASD), slots.residentWithSlot());
        relocation.log().course().sample(relocation.now(), passes.left(), relocation.pages());
        relocation.pause(relocation.assumptions().time(AssumptionKey.CHECK_TIME),
                () -> refusal().ifPresentOrElse(relocation::refuse, this::firstPass));
    }

    @Override
    public void interrupted() {
        passes.interrupted();
    }

    @Override
    public void release() {
        slots.release();
    }

    private Optional<EndCode> refusal() {
        var code = new Admission(relocation).overLink(slots::check);
        if (code.isEmpty()) {
            remarkShortFrames();
        }
        return code;
    }

    private void remarkShortFrames() {
        var needed = demandIn.workingSet();
        var free = relocation.world().stock().framesFree(relocation.target().id());
        if (needed.count() > free.count()) {
            relocation.log()
                    .finding(new StorageFinding.TargetWillPage(relocation.guest().id(), relocation.target().id(),
                            needed, free));
        }
    }

    private void firstPass() {
        slots.take();
        cleanSince = relocation.now();
        nextPass();
    }

    private void nextPass() {
        reasonToStop().ifPresentOrElse(this::stop, this::runningPass);
    }

    private Optional<LeaveReason> reasonToStop() {
        if (options.flush() == Flush.STOP_FIRST) {
            return Optional.of(LeaveReason.AS_ASKED);
        }
        double seconds = staging.seconds() + relocation.predictedSeconds(flushLegs());
        return rule().before(relocation.log().outlook(seconds));
    }

    private void runningPass() {
        staging.run(GuestState.RUNNING, () -> {
            relocation.enter(PhaseKind.PRE_FLUSH, GuestState.RUNNING);
            passes.run(GuestState.RUNNING, flushLegs(), cleanSince, this::passDone);
        });
    }

    private void passDone() {
        cleanSince = relocation.now();
        nextPass();
    }

    private void stop(LeaveReason reason) {
        relocation.log().left(reason);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(),
                () -> staging.run(GuestState.STOPPED, this::lastFlush));
    }

    private void lastFlush() {
        relocation.enter(PhaseKind.LAST_FLUSH, GuestState.STOPPED);
        passes.run(GuestState.STOPPED, flushLegs(), () -> handOver.run(this::resumed));
    }

    private void resumed() {
        var all = relocation.pages().at(Place.source(Tier.DASD));
        relocation.pages().move(Place.source(Tier.DASD), Place.target(Tier.DASD), all);
        relocation.log().course().sample(relocation.now(), 0, relocation.pages());
        var home = new SourceStorage(relocation);
        home.giveFrames();
        home.giveBlocks();
        demandIn.run(relocation.now());
    }

    private List<Leg> flushLegs() {
        return List.of(new Leg(Place.source(Tier.CENTRAL), Place.source(Tier.DASD), passes.left(), Pages.SIZE,
                pool.demands(PagingPool.Use.WRITE, Pages.SIZE), Double.POSITIVE_INFINITY, this::flushed)
                .taking(relocation.processing(Side.SOURCE,
                        relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU) / Pages.SIZE)));
    }

    private void flushed(long pages) {
        new PoolUse(relocation, pool).written(pages);
        relocation.log().cpu(Side.SOURCE, pages * relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU));
    }

    private LeaveRule rule() {
        var assumptions = relocation.assumptions();
        return new PlainLeaveRule(
                options.maxDowntime().map(SimTime::seconds)
                        .orElseGet(() -> assumptions.value(AssumptionKey.FLUSH_MAX_DOWNTIME)),
                options.maxPasses().orElseGet(() -> assumptions.count(AssumptionKey.FLUSH_MAX_PASSES)),
                Double.POSITIVE_INFINITY, 1);
    }
}
