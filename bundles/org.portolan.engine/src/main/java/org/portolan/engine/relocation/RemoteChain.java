/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;
import org.portolan.engine.result.Side;

/**
 * What a page passes between central storage and remote storage: where a host has expanded storage above the storage
 * that the other host lends to it, the chain is central, XSTORE, XXSTORE, and a page takes tX more for each.
 */
final class RemoteChain {

    private final Relocation relocation;
    private final List<Hop> hops;

    /**
     * Expanded storage on the way.
     *
     * @param side whose it is
     * @param level its id
     * @param moveSeconds tX
     */
    private record Hop(Side side, String level, double moveSeconds) {
    }

    private RemoteChain(Relocation relocation) {
        this.relocation = relocation;
        this.hops = new ArrayList<>();
    }

    static RemoteChain of(Relocation relocation) {
        var chain = new RemoteChain(relocation);
        chain.add(Side.SOURCE, relocation.source(), relocation.target().id());
        chain.add(Side.TARGET, relocation.target(), relocation.source().id());
        return chain;
    }

    /** Time that a page takes on the way beside the link. */
    double secondsPerPage() {
        return hops.stream().mapToDouble(Hop::moveSeconds).sum();
    }

    /** A leg that goes through the chain: one page after the other, by the processors. */
    Leg through(Leg leg) {
        double seconds = secondsPerPage();
        if (seconds == 0) {
            return leg;
        }
        var limited = leg.withLimit(Math.min(leg.ownLimit(), leg.bytesPerPage() / seconds));
        return limited.withAccount(pages -> {
            leg.account().accept(pages);
            hops.forEach(h -> passed(h, pages));
        }).taking(processing(leg.bytesPerPage()));
    }

    private List<Demand> processing(double bytesPerPage) {
        return hops.stream().flatMap(h -> relocation.processing(h.side(), h.moveSeconds() / bytesPerPage).stream())
                .toList();
    }

    private void passed(Hop hop, long pages) {
        double seconds = pages * hop.moveSeconds();
        relocation.log().cpu(hop.side(), seconds);
        relocation.log().used(hop.level(), Kind.XSTORE, hop.side() == Side.SOURCE ? Direction.WRITE : Direction.READ,
                RelocationLog.bytes(pages), seconds);
    }

    private void add(Side side, HostSpec host, String lender) {
        Xstore above = null;
        for (StorageLevelSpec level : host.storage()) {
            if (level instanceof Xstore xstore) {
                above = xstore;
            } else if (level instanceof Remote remote && remote.lenderHost().equals(lender) && above != null) {
                hops.add(new Hop(side, above.id(), moveSeconds(above)));
                return;
            }
        }
    }

    private double moveSeconds(Xstore level) {
        return level.moveTime().map(SimTime::seconds)
                .orElseGet(() -> relocation.assumptions().value(AssumptionKey.XSTORE_MOVE));
    }
}
