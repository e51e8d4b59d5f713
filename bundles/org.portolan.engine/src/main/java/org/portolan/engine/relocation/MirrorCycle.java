/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;

/**
 * One cycle of a mirror that is kept up (docs/engine.md, 7b): in every cycle of length tau the w(tau) pages written in
 * the one before are sent, which takes the share {@code u = w(tau) (P + h) / (tau B)} of it. That is what staying ready
 * costs, for as long as the guest is not moved.
 */
final class MirrorCycle {

    private static final int STEPS = 64;

    private final Relocation relocation;
    private final SimTime length;
    private final long mirrored;

    MirrorCycle(Relocation relocation, WorkingSetMirror options, long mirrored) {
        this.relocation = relocation;
        this.mirrored = mirrored;
        this.length = options.cycle().orElseGet(() -> relocation.assumptions().time(AssumptionKey.MIRROR_CYCLE));
    }

    /** Tau. */
    SimTime length() {
        return length;
    }

    /** W(t): pages written in a part of the cycle, or all of it. */
    long written(double seconds) {
        return Math.round(writtenExactly(seconds));
    }

    /** U: share of the path that the cycles take when nobody else uses it; at 1 or more they cannot be kept. */
    double utilisation() {
        return sendSeconds(writtenExactly(length.seconds())) / length.seconds();
    }

    /** What it costs to stay ready, and what would be left at a freeze that comes at any time. */
    Finding.MirrorStandsBy cost() {
        var assumptions = relocation.assumptions();
        double worst = writtenExactly(length.seconds());
        double perSecond = worst / length.seconds();
        double mean = meanLeft(worst);
        return new Finding.MirrorStandsBy(relocation.guest().id(), relocation.request().path(), length,
                Pages.rounded(worst), new Ratio(utilisation()), Rate.rounded(Math.max(1, perSecond * pageBytes())),
                new Ratio(perSecond * assumptions.value(AssumptionKey.SEND_CPU)),
                new Ratio(perSecond * assumptions.value(AssumptionKey.RECEIVE_CPU)),
                Pages.rounded(mean), Durations.ceil(sendSeconds(mean)), Durations.ceil(sendSeconds(worst)));
    }

    /**
     * Mean over the instants of a cycle: what of the last cycle is not sent yet, and what was written since, but for
     * pages that are in both.
     */
    private double meanLeft(double worst) {
        double sum = 0;
        for (int i = 0; i < STEPS && mirrored > 0; i++) {
            double seconds = length.seconds() * (i + 0.5) / STEPS;
            double unsent = Math.max(0, worst - seconds * relocation.path().bytesPerSecond() / pageBytes());
            sum += unsent + writtenExactly(seconds) * (mirrored - unsent) / mirrored;
        }
        return sum / STEPS;
    }

    private double sendSeconds(double pages) {
        return pages * pageBytes() / relocation.path().bytesPerSecond();
    }

    private double pageBytes() {
        return (double) Pages.SIZE + relocation.path().headerBytes();
    }

    private double writtenExactly(double seconds) {
        return relocation.curves().written().at(seconds);
    }
}
