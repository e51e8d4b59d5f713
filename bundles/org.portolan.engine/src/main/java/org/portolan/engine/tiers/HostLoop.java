/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;

/** The guests of a host at work: how fast they run with given waits, and what they ask of tiers and processors then. */
final class HostLoop {

    private final Plan plan;
    private final AssumptionUse assumptions;
    /** Wait for one page of each tier, of which a guest with several faults at once waits a part. */
    private final double[] waits;
    private final Map<String, Double> parts = new TreeMap<>();
    private final List<Pacing> pacings = new ArrayList<>();
    private final double writeWait;
    /** Pages fetched from each tier in a second. */
    private final double[] pageIns;
    private double written;
    private double contention;
    /** Processor time that goes to pages lent to others. */
    private double lending;
    private Surplus surplus;

    /** A host on which as many pages go as come. */
    HostLoop(Plan plan, AssumptionUse assumptions) {
        this.plan = plan;
        surplus = Surplus.none(plan.tiers().size());
        this.assumptions = assumptions;
        waits = new double[plan.tiers().size()];
        pageIns = new double[plan.tiers().size()];
        for (int tier = 0; tier < waits.length; tier++) {
            waits[tier] = fixedWait(plan.tiers().get(tier));
        }
        writeWait = waitsForWrites() ? writeForRead() : 0;
        run();
    }

    Plan plan() {
        return plan;
    }

    /** Wait for a page of a tier whose speed does not depend on how much is asked of it. */
    private double fixedWait(TierPlan tier) {
        return switch (tier.kind()) {
            case CENTRAL, REMOTE, DASD -> 0;
            case BALLOON -> value(AssumptionKey.COLD_PAGE);
            case COMPRESSED -> value(AssumptionKey.COMPRESSION_CPU);
            case XSTORE -> moveSeconds();
        };
    }

    /** tX. */
    double moveSeconds() {
        return plan.host().level(Xstore.class).flatMap(Xstore::moveTime).map(SimTime::seconds)
                .orElseGet(() -> value(AssumptionKey.XSTORE_MOVE));
    }

    private boolean waitsForWrites() {
        return plan.policy() instanceof ReplacementPolicy.AgeList a && !a.earlyWrites();
    }

    /** What a page written costs as a multiple of one read, on an idle volume. */
    private double writeForRead() {
        double writes = 0;
        double reads = 0;
        var slots = plan.slots();
        for (int i = 0; i < slots.volumes().size(); i++) {
            var volume = slots.volumes().get(i);
            writes += slots.share(i) * volume.serviceSeconds(volume.writeBlock()) / volume.writeBlock();
            reads += slots.share(i) * volume.serviceSeconds(volume.readBlock()) / volume.readBlock();
        }
        return reads == 0 ? 0 : writes / reads;
    }

    /** More or fewer pages go than come. */
    void move(Surplus other) {
        surplus = other;
    }

    double waitFor(int tier) {
        return waits[tier];
    }

    double contention() {
        return contention;
    }

    double lending() {
        return lending;
    }

    void lend(double processorSeconds) {
        lending = processorSeconds;
    }

    void see(int tier, double wait) {
        waits[tier] = wait;
        run();
    }

    /** Sees another wait for one of the parts that the wait for a page of its volumes is the sum of. */
    void seePart(String part, double wait) {
        parts.put(part, wait);
        double sum = 0;
        for (double each : parts.values()) {
            sum += each;
        }
        see(waits.length - 1, sum);
    }

    void seeContention(double wait) {
        contention = wait;
        run();
    }

    /** How the guests of a kind run. */
    Pacing pacing(int kind) {
        return pacings.get(kind);
    }

    private void run() {
        pacings.clear();
        Arrays.fill(pageIns, 0);
        written = 0;
        double headroom = value(AssumptionKey.CLOCK_HEADROOM);
        for (int i = 0; i < plan.kinds().size(); i++) {
            var placing = plan.placings().get(i);
            var pacing = Pacing.of(contention, wait(i, Placing.PROCESSOR) + placing.stopped, wait(i, Placing.CLOCK),
                    headroom);
            pacings.add(pacing);
            add(plan.kinds().get(i).count(), pacing, placing);
        }
    }

    private void add(int guests, Pacing pacing, Placing placing) {
        var ins = placing.pageIns;
        for (int tier = 1; tier < pageIns.length; tier++) {
            pageIns[tier] += guests * pacing.of(ins[Placing.PROCESSOR][tier], ins[Placing.CLOCK][tier]);
        }
        written += guests * pacing.of(placing.written);
    }

    /** Wait of a guest for pages in a second of run time at full speed. */
    private double wait(int kind, int pace) {
        double sum = 0;
        for (int tier = 1; tier < waits.length; tier++) {
            sum += tierWait(kind, pace, tier);
        }
        return sum + revalidating(kind, pace);
    }

    /** Part of that for the pages of one tier. */
    double tierWait(int kind, int pace, int tier) {
        var placing = plan.placings().get(kind);
        double pages = placing.pageIns[pace][tier];
        boolean isDasd = plan.tiers().get(tier).kind() == TierKind.DASD;
        double writes = isDasd ? writeWait * placing.written[pace] : 0;
        return (pages + writes) * waits[tier] / atOnce(plan.kinds().get(kind), plan.tiers().get(tier).kind());
    }

    /** Part of that for taking pages back that were on trial. */
    double revalidating(int kind, int pace) {
        return plan.placings().get(kind).revalidated[pace] * value(AssumptionKey.REVALIDATE_TIME)
                / plan.kinds().get(kind).processors();
    }

    /** Where processors do the work a guest waits for no more pages at once than it has processors. */
    private static int atOnce(GuestKind kind, TierKind tier) {
        return switch (tier) {
            case XSTORE, COMPRESSED -> Math.min(kind.faults(), kind.processors());
            case CENTRAL, BALLOON, REMOTE, DASD -> kind.faults();
        };
    }

    /** Pages fetched from a tier in a second. */
    double pageIns(int tier) {
        return pageIns[tier];
    }

    /** Pages that come to a tier in a second. */
    double arrivals(int tier) {
        return surplus.arrivals(tier, settledArrivals(tier));
    }

    /** The same when as many go as come: as many as are fetched from it and from those below it. */
    double settledArrivals(int tier) {
        boolean isBalloon = plan.tiers().get(tier).kind() == TierKind.BALLOON;
        double sum = 0;
        for (int below = tier; below < waits.length && (below == tier || !isBalloon); below++) {
            sum += pageIns(below);
        }
        return sum;
    }

    /** Pages written to paging volumes in a second. */
    double written() {
        return surplus.written(written);
    }

    /** The same when as many pages go as come. */
    double settledWritten() {
        return written;
    }

    /** Pages taken back from trial in a second. */
    double revalidated() {
        double sum = 0;
        for (int i = 0; i < pacings.size(); i++) {
            sum += plan.kinds().get(i).count() * pacings.get(i).of(plan.placings().get(i).revalidated);
        }
        return sum;
    }

    /** Seconds of processor time that go to pages in a second. */
    double pagingProcessors() {
        double sum = lending + revalidated() * value(AssumptionKey.REVALIDATE_TIME) + stopped();
        for (int tier = 1; tier < waits.length; tier++) {
            sum += processors(tier);
        }
        return sum;
    }

    private double processors(int tier) {
        double moved = pageIns(tier) + arrivals(tier);
        return switch (plan.tiers().get(tier).kind()) {
            case CENTRAL, BALLOON -> 0;
            case COMPRESSED -> moved * value(AssumptionKey.COMPRESSION_CPU);
            // What moves on goes through central storage.
            case XSTORE -> (moved + movedOn(tier)) * moveSeconds();
            case REMOTE -> moved * value(AssumptionKey.REMOTE_CPU);
            case DASD -> (pageIns(tier) + written()) * value(AssumptionKey.PAGING_IO_CPU) * volumeFactor();
        };
    }

    /** Pages that move on from a tier to the next in a second. */
    double movedOn(int tier) {
        return tier + 1 < waits.length ? arrivals(tier + 1) : 0;
    }

    private double volumeFactor() {
        double sum = 0;
        for (int i = 0; i < plan.slots().volumes().size(); i++) {
            sum += plan.slots().share(i) * plan.slots().volumes().get(i).processorFactor();
        }
        return sum;
    }

    private double stopped() {
        double sum = 0;
        for (int i = 0; i < pacings.size(); i++) {
            sum += plan.kinds().get(i).count() * pacings.get(i).run() * plan.placings().get(i).stopped;
        }
        return sum;
    }

    /** Seconds of processor time in a second that guests and paging take, of those that the host has. */
    double processorsTaken() {
        return guestProcessors() + pagingProcessors();
    }

    /** What guests take anyway, as far as they run. */
    private double guestProcessors() {
        double all = 0;
        double running = 0;
        for (int i = 0; i < pacings.size(); i++) {
            double processors = (double) plan.kinds().get(i).count() * plan.kinds().get(i).processors();
            all += processors;
            running += processors * pacings.get(i).run();
        }
        return all == 0 ? 0 : inUse() * running / all;
    }

    private double inUse() {
        return plan.host().processors().map(p -> p.processors() * p.inUse().value()).orElse(0.0);
    }

    /** Seconds of processor time that the host has in a second; infinite when that is not known. */
    double processors() {
        return plan.host().processors().map(ProcessorSpec::processors).orElse(Double.POSITIVE_INFINITY);
    }

    private double value(AssumptionKey key) {
        return assumptions.value(key);
    }
}
