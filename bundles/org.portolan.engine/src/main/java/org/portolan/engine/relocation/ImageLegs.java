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
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;
import org.portolan.engine.result.Side;

/**
 * Cuts an image of a guest into legs: written from wherever the pages are at the source, read into frames of the target
 * and, where those run out, on to its paging volumes (docs/engine.md, 7c).
 */
final class ImageLegs {

    private static final List<Tier> HOMES = List.of(Tier.CENTRAL, Tier.XSTORE, Tier.DASD);

    private final Relocation relocation;
    private final double mostPerSecond;
    private final PagingPool sourcePool;
    private final PagingPool targetPool;

    ImageLegs(Relocation relocation, SuspendResume options) {
        this.relocation = relocation;
        this.mostPerSecond = relocation.world().imageDisk().bytesPerSecond(options);
        this.sourcePool = relocation.world().pools().of(relocation.source());
        this.targetPool = relocation.world().pools().of(relocation.target());
    }

    /** Bytes per second at which the disk takes and gives at most. */
    double mostPerSecond() {
        return mostPerSecond;
    }

    List<Leg> write() {
        var legs = new ArrayList<Leg>();
        for (var from : HOMES) {
            var demands = new ArrayList<>(relocation.world().imageDisk().demands());
            if (from == Tier.DASD && !sourcePool.isEmpty()) {
                demands.addAll(sourcePool.demands(PagingPool.Use.READ, Pages.SIZE));
            }
            var place = Place.source(from);
            double limit = from == Tier.XSTORE
                    ? Math.min(mostPerSecond, Pages.SIZE / relocation.xstoreMoveSeconds())
                    : mostPerSecond;
            legs.add(new Leg(place, place, relocation.pages().at(place), Pages.SIZE, demands, limit,
                    pages -> written(from, pages))
                    .taking(relocation.processing(Side.SOURCE, writeSeconds(from) / Pages.SIZE)));
        }
        return legs;
    }

    /**
     * @param frames frames of the target that there are for the guest
     */
    List<Leg> read(long frames) {
        var legs = new ArrayList<Leg>();
        long left = frames;
        for (var from : HOMES) {
            long pages = relocation.pages().at(Place.source(from));
            long framed = Math.min(pages, left);
            left -= framed;
            legs.add(readLeg(from, Tier.CENTRAL, framed));
            legs.add(readLeg(from, Tier.DASD, pages - framed));
        }
        return legs;
    }

    /** Notes control state on the disk. */
    void stateMoved(Side side, double bytes) {
        onDisk(side, Math.round(bytes));
    }

    private Leg readLeg(Tier from, Tier to, long pages) {
        var demands = new ArrayList<>(relocation.world().imageDisk().demands());
        if (to == Tier.DASD && pages > 0) {
            demands.addAll(targetPool.demands(PagingPool.Use.WRITE, Pages.SIZE));
        }
        return new Leg(Place.source(from), Place.target(to), pages, Pages.SIZE, demands, mostPerSecond,
                moved -> read(to, moved))
                .taking(relocation.processing(Side.TARGET, readSeconds(to) / Pages.SIZE));
    }

    /** Processor time to bring a page to the disk from where it is. */
    private double writeSeconds(Tier from) {
        return pagingSeconds() + switch (from) {
            case XSTORE -> relocation.xstoreMoveSeconds();
            case DASD -> pagingSeconds();
            case CENTRAL, REMOTE -> 0;
        };
    }

    /** Processor time to bring a page from the disk to where it will be. */
    private double readSeconds(Tier to) {
        return pagingSeconds() + (to == Tier.DASD ? pagingSeconds() : 0);
    }

    private void written(Tier from, long pages) {
        onDisk(Side.SOURCE, RelocationLog.bytes(pages));
        relocation.log().cpu(Side.SOURCE, pages * pagingSeconds());
        if (from == Tier.XSTORE) {
            double seconds = pages * relocation.xstoreMoveSeconds();
            relocation.log().cpu(Side.SOURCE, seconds);
            relocation.source().level(Xstore.class).ifPresent(level -> relocation.log().used(level.id(), Kind.XSTORE,
                    Direction.READ, RelocationLog.bytes(pages), seconds));
        }
        if (from == Tier.DASD) {
            relocation.log().cpu(Side.SOURCE, pages * pagingSeconds());
            new PoolUse(relocation, sourcePool).read(pages);
        }
    }

    private void read(Tier to, long pages) {
        onDisk(Side.TARGET, RelocationLog.bytes(pages));
        relocation.log().cpu(Side.TARGET, pages * pagingSeconds());
        if (to == Tier.DASD) {
            relocation.log().cpu(Side.TARGET, pages * pagingSeconds());
            new PoolUse(relocation, targetPool).written(pages);
        }
    }

    /** The disk is no element of an installation: it counts as that of the host that uses it. */
    private void onDisk(Side side, long bytes) {
        var host = side == Side.SOURCE ? relocation.source() : relocation.target();
        relocation.log().used(host.id(), Kind.IMAGE_DISK, side == Side.SOURCE ? Direction.WRITE : Direction.READ,
                bytes, bytes / mostPerSecond);
    }

    private double pagingSeconds() {
        return relocation.assumptions().value(AssumptionKey.PAGING_IO_CPU);
    }
}
