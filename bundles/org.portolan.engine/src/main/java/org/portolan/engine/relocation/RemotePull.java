/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;

import org.portolan.engine.curve.TouchCurves;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.pull.FaultWait;
import org.portolan.engine.pull.PullSpec;
import org.portolan.engine.quantity.Pages;

/**
 * Pull from remote expanded storage: a synchronous paging operation over the link, {@code tXX = tcpu + RTT + P / B},
 * with tX more for every expanded storage on the way. A page is there with a chance of p, the share that has arrived:
 * the closed form of the debate (docs/engine.md, 7d).
 */
final class RemotePull implements PullPlan {

    private final Relocation relocation;
    private final RemoteXstore options;
    private final RemoteChain chain;
    private double pagedShare;

    RemotePull(Relocation relocation, RemoteXstore options, RemoteChain chain) {
        this.relocation = relocation;
        this.options = options;
        this.chain = chain;
    }

    @Override
    public List<Leg> begin(List<Leg> legs) {
        pagedShare = (double) relocation.pages().at(Place.source(Tier.DASD)) / Math.max(1, relocation.instantiated());
        return legs.stream().map(chain::through).toList();
    }

    @Override
    public PullSpec specFor(long missing, double secondsPerPage) {
        var touches = TouchCurves.ofAll(relocation.guest(), relocation.assumptions()::value);
        int outstanding = options.outstandingFaults().orElse(relocation.guest().virtualCpus());
        int window = options.prefetchPages()
                .orElseGet(() -> relocation.assumptions().count(AssumptionKey.PREFETCH_PAGES));
        return new PullSpec(missing, touches, new FaultWait.Fixed(pullSeconds()), outstanding, window,
                PullSpec.Order.AS_IT_WAS, PullSpec.Count.OF_ALL, relocation.log().downtime().seconds());
    }

    /** tXX; a page that is still on DASD is read first, in its share of a block. */
    private double pullSeconds() {
        var path = relocation.path();
        double page = (double) Pages.SIZE + path.headerBytes();
        return value(AssumptionKey.REMOTE_CPU) + value(AssumptionKey.REMOTE_ROUND_TRIP)
                + 2 * path.latency().seconds() + page / path.bytesPerSecond() + chain.secondsPerPage()
                + (pagedShare == 0 ? 0 : pagedShare * pool().readSecondsPerPage());
    }

    private PagingPool pool() {
        return relocation.world().pools().of(relocation.source());
    }

    private double value(AssumptionKey key) {
        return relocation.assumptions().value(key);
    }
}
