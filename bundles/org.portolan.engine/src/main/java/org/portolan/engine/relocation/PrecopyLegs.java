/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.input.Tier;
import org.portolan.engine.relocation.PageSending.PageCost;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;
import org.portolan.engine.result.Side;

/**
 * Cuts passes of pre-copy into legs. The first pass sends resident pages, then those in expanded storage, which come
 * through central storage one by one, then those on DASD, which the source must read (docs/engine.md, 5: rate
 * {@code min(B/P, V_r)}). What finds no frame at the target is written to its paging volumes as it arrives, and the
 * target holds the source back to that pace.
 */
final class PrecopyLegs {

    private final Relocation relocation;
    private final TargetStorage storage;
    private final PageSending sending;
    private final boolean untouchedWalked;
    private final PagingPool sourcePool;
    private final PagingPool targetPool;

    /**
     * @param relocation whose pages they are
     * @param storage room at the target
     * @param sending how pages travel
     * @param untouchedWalked true where the hypervisor walks all of the guest's storage and says of every page that was
     *            never touched, by a header, that it was not
     */
    PrecopyLegs(Relocation relocation, TargetStorage storage, PageSending sending, boolean untouchedWalked) {
        this.relocation = relocation;
        this.storage = storage;
        this.sending = sending;
        this.untouchedWalked = untouchedWalked;
        this.sourcePool = relocation.world().pools().of(relocation.source());
        this.targetPool = relocation.world().pools().of(relocation.target());
    }

    /** Legs of the first pass: every page at the source, and headers for the others where they are walked. */
    List<Leg> first() {
        var legs = new ArrayList<Leg>();
        long frames = Math.max(0, storage.framesTaken() - relocation.pages().at(Place.target(Tier.CENTRAL)));
        for (var from : List.of(Tier.CENTRAL, Tier.XSTORE, Tier.DASD)) {
            long pages = relocation.pages().at(Place.source(from));
            long framed = Math.min(pages, frames);
            frames -= framed;
            addLeg(legs, sending.first(), from, Tier.CENTRAL, framed);
            addLeg(legs, sending.first(), from, Tier.DASD, pages - framed);
        }
        if (untouchedWalked) {
            addUntouched(legs);
        }
        return legs;
    }

    /** The leg of a later pass: changed pages are resident. */
    List<Leg> changed(long pages) {
        var legs = new ArrayList<Leg>();
        addLeg(legs, sending.again(), Tier.CENTRAL, Tier.CENTRAL, pages);
        return legs;
    }

    /** Pages per second at which the source reads pages from DASD; infinite when it has none there. */
    double sourceReadRate() {
        return sourcePool.isEmpty() ? Double.POSITIVE_INFINITY : sourcePool.pagesPerSecond(PagingPool.Use.READ);
    }

    /** Z h: headers of pages that were never touched, at the end of memory. */
    private void addUntouched(List<Leg> legs) {
        long pages = relocation.guest().placement().untouched().count();
        var cost = sending.untouched();
        if (pages * cost.bytes() > 0) {
            legs.add(Leg.ofUntouched(pages, cost.bytes(), relocation.path().demands(), cost.mostPerSecond(),
                    walked -> new LinkUse(relocation).sent(walked * cost.bytes())));
        }
    }

    private void addLeg(List<Leg> legs, PageCost cost, Tier from, Tier to, long pages) {
        if (pages > 0) {
            var demands = new ArrayList<>(relocation.path().demands());
            if (from == Tier.DASD) {
                demands.addAll(sourcePool.demands(PagingPool.Use.READ, cost.bytes()));
            }
            if (to == Tier.DASD) {
                demands.addAll(targetPool.demands(PagingPool.Use.WRITE, cost.bytes()));
            }
            demands.addAll(relocation.processing(Side.SOURCE, sourceSeconds(cost, from) / cost.bytes()));
            demands.addAll(relocation.processing(Side.TARGET, targetSeconds(cost, to) / cost.bytes()));
            double limit = from == Tier.XSTORE
                    ? Math.min(cost.mostPerSecond(), cost.bytes() / relocation.xstoreMoveSeconds())
                    : cost.mostPerSecond();
            legs.add(new Leg(Place.source(from), Place.target(to), pages, cost.bytes(), demands, limit,
                    moved -> account(cost, from, to, moved)));
        }
    }

    /** Processor time of the source for one page. */
    private double sourceSeconds(PageCost cost, Tier from) {
        return cost.sourceSeconds() + switch (from) {
            case XSTORE -> relocation.xstoreMoveSeconds();
            case DASD -> relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU);
            case CENTRAL, REMOTE -> 0;
        };
    }

    /** Processor time of the target for one page. */
    private double targetSeconds(PageCost cost, Tier to) {
        return cost.targetSeconds()
                + (to == Tier.DASD ? relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU) : 0);
    }

    private void account(PageCost cost, Tier from, Tier to, long moved) {
        new LinkUse(relocation).sent(moved * cost.bytes());
        relocation.log().cpu(Side.SOURCE, moved * sourceSeconds(cost, from));
        relocation.log().cpu(Side.TARGET, moved * targetSeconds(cost, to));
        if (from == Tier.XSTORE) {
            xstoreRead(moved);
        }
        if (from == Tier.DASD) {
            new PoolUse(relocation, sourcePool).read(moved);
        }
        if (to == Tier.DASD) {
            new PoolUse(relocation, targetPool).written(moved);
        }
    }

    private void xstoreRead(long moved) {
        relocation.source().level(Xstore.class).ifPresent(level -> relocation.log().used(level.id(), Kind.XSTORE,
                Direction.READ, RelocationLog.bytes(moved), moved * relocation.xstoreMoveSeconds()));
    }
}
