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
import org.portolan.engine.quantity.Pages;
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
    private final double bytesPerPage;
    private final PagingPool sourcePool;
    private final PagingPool targetPool;

    PrecopyLegs(Relocation relocation, TargetStorage storage) {
        this.relocation = relocation;
        this.storage = storage;
        this.bytesPerPage = (double) Pages.SIZE + relocation.path().headerBytes();
        this.sourcePool = relocation.world().pools().of(relocation.source());
        this.targetPool = relocation.world().pools().of(relocation.target());
    }

    /** Legs of the first pass: every instantiated page. */
    List<Leg> first() {
        var legs = new ArrayList<Leg>();
        long frames = storage.framesTaken();
        for (var from : List.of(Tier.CENTRAL, Tier.XSTORE, Tier.DASD)) {
            long pages = relocation.pages().at(Place.source(from));
            long framed = Math.min(pages, frames);
            frames -= framed;
            addLeg(legs, from, Tier.CENTRAL, framed);
            addLeg(legs, from, Tier.DASD, pages - framed);
        }
        return legs;
    }

    /** The leg of a later pass: changed pages are resident. */
    List<Leg> changed(long pages) {
        var legs = new ArrayList<Leg>();
        addLeg(legs, Tier.CENTRAL, Tier.CENTRAL, pages);
        return legs;
    }

    /** Pages per second at which the source reads pages from DASD; infinite when it has none there. */
    double sourceReadRate() {
        return sourcePool.isEmpty() ? Double.POSITIVE_INFINITY : sourcePool.pagesPerSecond(PagingPool.Use.READ);
    }

    private void addLeg(List<Leg> legs, Tier from, Tier to, long pages) {
        if (pages > 0) {
            var demands = new ArrayList<>(relocation.path().demands());
            if (from == Tier.DASD) {
                demands.addAll(sourcePool.demands(PagingPool.Use.READ, bytesPerPage));
            }
            if (to == Tier.DASD) {
                demands.addAll(targetPool.demands(PagingPool.Use.WRITE, bytesPerPage));
            }
            double limit =
                    from == Tier.XSTORE ? bytesPerPage / relocation.xstoreMoveSeconds() : Double.POSITIVE_INFINITY;
            legs.add(new Leg(Place.source(from), Place.target(to), pages, bytesPerPage, demands, limit,
                    moved -> account(from, to, moved)));
        }
    }

    private void account(Tier from, Tier to, long moved) {
        var log = relocation.log();
        var assumptions = relocation.assumptions();
        new LinkUse(relocation).sent(moved * bytesPerPage);
        log.cpu(Side.SOURCE, moved * assumptions.value(AssumptionKey.SEND_CPU));
        log.cpu(Side.TARGET, moved * assumptions.value(AssumptionKey.RECEIVE_CPU));
        if (from == Tier.XSTORE) {
            log.cpu(Side.SOURCE, moved * relocation.xstoreMoveSeconds());
            xstoreRead(moved);
        }
        if (from == Tier.DASD) {
            log.cpu(Side.SOURCE, moved * assumptions.value(AssumptionKey.PAGING_IO_CPU));
            new PoolUse(relocation, sourcePool).read(moved);
        }
        if (to == Tier.DASD) {
            log.cpu(Side.TARGET, moved * assumptions.value(AssumptionKey.PAGING_IO_CPU));
            new PoolUse(relocation, targetPool).written(moved);
        }
    }

    private void xstoreRead(long moved) {
        relocation.source().level(Xstore.class).ifPresent(level -> relocation.log().used(level.id(), Kind.XSTORE,
                Direction.READ, RelocationLog.bytes(moved), moved * relocation.xstoreMoveSeconds()));
    }
}
