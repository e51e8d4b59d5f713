/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;

import org.portolan.engine.curve.TouchCurves;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.pull.FaultWait;
import org.portolan.engine.pull.PullSpec;
import org.portolan.engine.quantity.Pages;

/**
 * Pull of what a mirror of the working set lacks (docs/engine.md, 7b): a share of the guest's first touches goes there,
 * and each waits as one for remote storage does, {@code tXX = tcpu + RTT + P / B}.
 */
final class MirrorPull implements PullPlan {

    private final Relocation relocation;

    MirrorPull(Relocation relocation) {
        this.relocation = relocation;
    }

    @Override
    public List<Leg> begin(List<Leg> legs) {
        return legs;
    }

    @Override
    public PullSpec specFor(long missing, double secondsPerPage) {
        var touches = TouchCurves.ofOutside(relocation.guest(), relocation.assumptions()::value,
                value(AssumptionKey.MIRROR_MISS), missing);
        return new PullSpec(missing, touches, new FaultWait.Fixed(pullSeconds()), relocation.guest().virtualCpus(),
                relocation.assumptions().count(AssumptionKey.PREFETCH_PAGES), PullSpec.Order.AS_IT_WAS,
                PullSpec.Count.OF_UNTOUCHED, relocation.log().downtime().seconds());
    }

    private double pullSeconds() {
        var path = relocation.path();
        double page = (double) Pages.SIZE + path.headerBytes();
        return value(AssumptionKey.REMOTE_CPU) + value(AssumptionKey.REMOTE_ROUND_TRIP)
                + 2 * path.latency().seconds() + page / path.bytesPerSecond();
    }

    private double value(AssumptionKey key) {
        return relocation.assumptions().value(key);
    }
}
