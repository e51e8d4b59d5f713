/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;
import org.portolan.engine.result.Side;

/**
 * Page everything out to expanded storage that both hosts reach, page in on the other side (docs/engine.md, 7a): CHECK,
 * QUIESCE, MOVE-OUT, HANDOVER, RESUME, MOVE-IN on fault, FREE. A page moves by a synchronous instruction, so that the
 * processors that do it are the limit: {@code T_out = N tX / n_cpu}. What finds no block goes on to shared volumes, and
 * that only through central storage: {@code O (tX + 1 / V_w)} more.
 */
final class SharedXstoreRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final SharedXstorePaging options;
    private final HandOver handOver;
    private final SharedBlocks blocks;
    private final PagingPool privatePool;
    private final PagingPool sharedPool;
    private final Passes passes;

    SharedXstoreRelocation(Relocation relocation, SharedXstorePaging options) {
        this.relocation = relocation;
        this.options = options;
        this.handOver = new HandOver(relocation);
        this.blocks = new SharedBlocks(relocation);
        this.privatePool = relocation.world().pools().of(relocation.source());
        this.sharedPool = relocation.world().pools().shared(relocation.source(), relocation.target());
        this.passes = new Passes(relocation, blocks.needed(), List.of(Place.source(Tier.XSTORE)));
    }

    @Override
    public void begin() {
        relocation.pages().move(Place.source(Tier.CENTRAL), Place.source(Tier.DASD), blocks.residentWithSlot());
        relocation.log().course().sample(relocation.now(), passes.left(), relocation.pages());
        relocation.pause(relocation.assumptions().time(AssumptionKey.CHECK_TIME),
                () -> refusal().ifPresentOrElse(relocation::refuse, this::stop));
    }

    @Override
    public void interrupted() {
        passes.interrupted();
    }

    @Override
    public void release() {
        blocks.release();
    }

    private Optional<EndCode> refusal() {
        var code = new Admission(relocation).overLink(blocks::check);
        if (code.isEmpty()) {
            remarkShortFrames();
        }
        return code;
    }

    private void remarkShortFrames() {
        var needed = Pages.rounded(new WarmUp(relocation, 0).workingSet());
        var free = relocation.world().stock().framesFree(relocation.target().id());
        if (needed.count() > free.count()) {
            relocation.log()
                    .finding(new StorageFinding.TargetWillPage(relocation.guest().id(), relocation.target().id(),
                            needed, free));
        }
    }

    private void stop() {
        blocks.take();
        relocation.log().left(LeaveReason.AS_ASKED);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(), this::moveOut);
    }

    private void moveOut() {
        relocation.enter(PhaseKind.MOVE_OUT, GuestState.STOPPED);
        passes.run(GuestState.STOPPED, legsToXstore(), blocks.overflow() == 0 ? this::handOver : this::overflow);
    }

    /** Pages beyond the last free block push others out: in, back to central storage, and from there to a slot. */
    private void overflow() {
        moveOverflow(processors(), () -> {
            relocation.enter(PhaseKind.XSTORE_TO_CENTRAL, GuestState.STOPPED);
            moveOverflow(1, this::flush);
        });
    }

    /** Once between central and expanded storage, as fast as so many processors do it. */
    private void moveOverflow(int movers, Runnable then) {
        double bytes = RelocationLog.bytes(blocks.overflow());
        relocation.transfer(bytes, processing(moveSeconds()), movers * Pages.SIZE / moveSeconds(), () -> {
            relocation.log().cpu(Side.SOURCE, blocks.overflow() * moveSeconds());
            then.run();
        });
    }

    private void flush() {
        relocation.enter(PhaseKind.LAST_FLUSH, GuestState.STOPPED);
        passes.run(GuestState.STOPPED, legsToSlots(), this::handOver);
    }

    private void handOver() {
        handOver.run(this::resumed);
    }

    private void resumed() {
        var pages = relocation.pages();
        for (var tier : List.of(Tier.XSTORE, Tier.DASD)) {
            pages.move(Place.source(tier), Place.target(tier), pages.at(Place.source(tier)));
        }
        relocation.log().course().sample(relocation.now(), 0, pages);
        var home = new SourceStorage(relocation);
        home.giveFrames();
        if (blocks.neededFromDasd() > 0) {
            home.giveSlots();
        }
        new MoveIn(relocation, sharedPool, blocks).run(relocation.now());
    }

    private List<Leg> legsToXstore() {
        long room = blocks.needed() - blocks.overflow();
        long central = Math.min(room, blocks.needed() - blocks.neededFromDasd());
        return List.of(toXstore(Tier.CENTRAL, central, List.of()),
                toXstore(Tier.DASD, room - central, reads(room - central)));
    }

    private Leg toXstore(Tier from, long pages, List<Demand> demands) {
        return new Leg(Place.source(from), Place.source(Tier.XSTORE), pages, Pages.SIZE, demands,
                processors() * Pages.SIZE / moveSeconds(), moved -> {
                    relocation.log().cpu(Side.SOURCE, moved * moveSeconds());
                    relocation.log().used(blocks.level().id(), Kind.XSTORE, Direction.WRITE,
                            RelocationLog.bytes(moved), moved * moveSeconds() / processors());
                    readFrom(from, moved);
                }).taking(processing(moveSeconds() + readSeconds(from)));
    }

    private List<Leg> legsToSlots() {
        long dasd = Math.min(blocks.overflow(), blocks.neededFromDasd());
        return List.of(toSlots(Tier.CENTRAL, blocks.overflow() - dasd, List.of()),
                toSlots(Tier.DASD, dasd, reads(dasd)));
    }

    private Leg toSlots(Tier from, long pages, List<Demand> reads) {
        var demands = new ArrayList<>(reads);
        demands.addAll(sharedPool.demands(PagingPool.Use.WRITE, Pages.SIZE));
        return new Leg(Place.source(from), Place.source(Tier.DASD), pages, Pages.SIZE, demands,
                Double.POSITIVE_INFINITY, moved -> {
                    new PoolUse(relocation, sharedPool).written(moved);
                    relocation.log().cpu(Side.SOURCE, moved * pagingSeconds());
                    readFrom(from, moved);
                }).taking(processing(pagingSeconds() + readSeconds(from)));
    }

    private List<Demand> processing(double secondsPerPage) {
        return relocation.processing(Side.SOURCE, secondsPerPage / Pages.SIZE);
    }

    private double readSeconds(Tier from) {
        return from == Tier.DASD ? pagingSeconds() : 0;
    }

    private List<Demand> reads(long pages) {
        return pages == 0 ? List.of() : privatePool.demands(PagingPool.Use.READ, Pages.SIZE);
    }

    private void readFrom(Tier from, long pages) {
        if (from == Tier.DASD) {
            new PoolUse(relocation, privatePool).read(pages);
            relocation.log().cpu(Side.SOURCE, pages * pagingSeconds());
        }
    }

    private double pagingSeconds() {
        return relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU);
    }

    private double moveSeconds() {
        return relocation.xstoreMoveSeconds();
    }

    /** N_cpu: processors of the source that move the guest's pages. */
    private int processors() {
        return options.processors().orElseGet(() -> relocation.assumptions().count(AssumptionKey.XSTORE_MOVERS));
    }
}
