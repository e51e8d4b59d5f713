/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Transfer;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Pass;

/**
 * Passes over the pages that are left. A pass moves its pages leg by leg; what the guest changes meanwhile, w(t), is
 * what the next pass finds: V(i+1) = w(t(i)). (Clark et al., NSDI 2005; docs/engine.md, 5.)
 * <p>
 * Within a pass, with U pages not yet moved of I in all, the changed pages are taken to be spread evenly over both, so
 * that w (I - U) / I of them had been moved and are to be moved again. Where a method skips pages that are dirty
 * already, those skipped so far are known to be among the changed ones; the others are spread evenly.
 */
final class Passes {

    private static final int SAMPLES_PER_LEG = 8;
    private static final int PASSES_SAMPLED_FINELY = 100;
    private static final Place CHANGED = Place.source(Tier.CENTRAL);
    private static final List<Place> PAGED_OUT = List.of(Place.source(Tier.XSTORE), Place.source(Tier.DASD));

    private final Relocation relocation;
    private final List<Place> current;

    private Curve written;
    private long left;
    private long skips;
    private long sends;
    private GuestState guest = GuestState.RUNNING;
    private SimTime begin = SimTime.ZERO;
    private SimTime cleanSince = SimTime.ZERO;
    private List<Leg> legs = List.of();
    private int legIndex;
    private PageMap moved;
    private long unmoved;
    private double bytes;
    private Optional<Transfer> transfer = Optional.empty();
    private Runnable whenDone = () -> {
    };

    /**
     * @param relocation whose pages they are
     * @param left V(1): pages that the first pass finds
     * @param current places whose pages are done with until the guest changes them, those first that it changes first
     */
    Passes(Relocation relocation, long left, List<Place> current) {
        this.relocation = relocation;
        this.left = left;
        this.current = List.copyOf(current);
        this.moved = relocation.pages();
        this.written = relocation.curves().written();
    }

    /** How the guest writes in the passes that follow: w(t). */
    void writtenAlong(Curve curve) {
        written = curve;
    }

    /** The first pass is to find so many pages only: the others follow in another way. */
    void coverOnly(long pages) {
        left = pages;
    }

    /** Pages that the next pass will find. */
    long left() {
        return left;
    }

    /** Counts pages as left that were changed outside a pass. */
    void changed(long count) {
        relocation.pages().moveFromAny(current, CHANGED, count);
        left += count;
        relocation.log().changedAfterLastPass(new Pages(count));
        sample(relocation.now(), relocation.pages(), left);
    }

    /** Makes a pass that begins with a clean point, then goes on. */
    void run(GuestState guestState, List<Leg> legsOfPass, Runnable then) {
        run(guestState, legsOfPass, relocation.now(), then);
    }

    /** Makes a pass whose clean point lies before it, then goes on. */
    void run(GuestState guestState, List<Leg> legsOfPass, SimTime cleanPoint, Runnable then) {
        begin(guestState, legsOfPass, cleanPoint, 0, then);
    }

    /** Makes a pass over all that is left, but for pages that the guest changes before their turn comes. */
    void runSkipping(List<Leg> legsOfPass, Runnable then) {
        long sent = legsOfPass.stream().filter(Leg::isCounted).mapToLong(Leg::pages).sum();
        begin(GuestState.RUNNING, legsOfPass, relocation.now(), left - sent, then);
    }

    private void begin(GuestState guestState, List<Leg> legsOfPass, SimTime cleanPoint, long skipped, Runnable then) {
        skips = skipped;
        sends = left - skipped;
        whenDone = then;
        guest = guestState;
        begin = relocation.now();
        cleanSince = cleanPoint;
        legs = legsOfPass.stream().filter(l -> l.pages() > 0).toList();
        legIndex = 0;
        moved = relocation.pages().copy();
        unmoved = left;
        bytes = 0;
        sample(begin, moved, left);
        nextLeg();
    }

    /** Notes what was done of a pass that is ended before its time. */
    void interrupted() {
        transfer.ifPresent(t -> {
            settleLeg(t);
            transfer = Optional.empty();
            endPass();
        });
    }

    private void nextLeg() {
        if (legIndex == legs.size()) {
            endPass();
            whenDone.run();
        } else {
            var leg = legs.get(legIndex);
            transfer = Optional.of(relocation.transfer(leg.bytes(), leg.demands(), leg.ownLimit(), this::legDone));
        }
    }

    private void legDone() {
        settleLeg(transfer.orElseThrow());
        transfer = Optional.empty();
        legIndex++;
        nextLeg();
    }

    private void settleLeg(Transfer done) {
        var leg = legs.get(legIndex);
        sampleLeg(leg, done);
        long sent = pagesAt(leg, done.share());
        if (leg.isCounted()) {
            moved.move(leg.from(), leg.to(), sent);
            unmoved -= sent;
        }
        bytes += sent * leg.bytesPerPage();
        if (sent > 0) {
            leg.account().accept(sent);
        }
    }

    private void endPass() {
        var now = relocation.now();
        long sent = left - unmoved;
        long skipped = skippedWith(sent);
        long changed = Math.max(skipped, changedBy(now));
        long again = changedAgain(changed, unmoved);
        relocation.pages().become(moved);
        // The guest has changed what was skipped, and has it in central storage therefore.
        relocation.pages().moveFromAny(PAGED_OUT, CHANGED, skipped);
        relocation.pages().moveFromAny(current, CHANGED, again);
        left = unmoved + again;
        sample(now, relocation.pages(), left);
        var number = relocation.log().passes().size() + 1;
        relocation.log().pass(new Pass(number, guest, begin, now, new Pages(sent), new Pages(changed),
                new Pages(left), new Bytes(Math.round(bytes)), new Pages(skipped)));
    }

    /** Distinct pages changed since the clean point. */
    private long changedBy(SimTime time) {
        if (guest == GuestState.STOPPED) {
            return 0;
        }
        return Math.round(written.at(time.minus(cleanSince).seconds()));
    }

    /** Those of the changed pages that were not waiting to be moved anyway. */
    private long changedAgain(long changed, long waiting) {
        long skipped = skippedWith(left - waiting);
        long others = relocation.instantiated() - skipped;
        return others == 0 ? 0
                : Math.round((double) Math.max(0, changed - skipped) * (others - (waiting - skipped)) / others);
    }

    /** Pages skipped by the time that so many were sent. */
    private long skippedWith(long sent) {
        return sends == 0 ? skips : Math.round((double) skips * sent / sends);
    }

    private void sampleLeg(Leg leg, Transfer done) {
        if (!relocation.log().course().isKept()) {
            return;
        }
        int samples = relocation.log().passes().size() < PASSES_SAMPLED_FINELY ? SAMPLES_PER_LEG : 1;
        long legBegin = done.begin().nanos();
        long nanos = done.end().nanos() - legBegin;
        for (int k = 1; k <= samples && nanos > 0; k++) {
            // The last sample is the very end, whatever the rounding.
            var time = k == samples ? done.end() : new SimTime(legBegin + Math.round((double) nanos * k / samples));
            sampleWithin(leg, time, k == samples ? done.share() : done.shareAt(time));
        }
    }

    private void sampleWithin(Leg leg, SimTime time, double share) {
        var map = moved.copy();
        long sent = leg.isCounted() ? pagesAt(leg, share) : 0;
        map.move(leg.from(), leg.to(), sent);
        long waiting = unmoved - sent;
        long again = changedAgain(changedBy(time), waiting);
        map.moveFromAny(current, CHANGED, again);
        sample(time, map, waiting + again);
    }

    private static long pagesAt(Leg leg, double share) {
        return share >= 1 ? leg.pages() : (long) Math.floor(leg.pages() * share);
    }

    private void sample(SimTime time, PageMap map, long pagesLeft) {
        relocation.log().course().sample(time, pagesLeft, map);
    }
}
