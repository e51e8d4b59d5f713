/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.paging.Convergence;
import org.portolan.engine.paging.FrameSupply;
import org.portolan.engine.paging.GuestPaging;
import org.portolan.engine.paging.GuestTier;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.paging.Loan;
import org.portolan.engine.paging.ProcessorUse;
import org.portolan.engine.paging.Throughput;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.paging.TierUse;
import org.portolan.engine.paging.VolumeUse;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;

/** Writes down what a host has come to. */
final class HostReport {

    /** Less of the work than this is thrashing. */
    private static final double HALF = 0.5;
    /** Fewer page-ins in a second than this are none. */
    private static final double HARDLY_ANY = 1e-3;

    private final Plan plan;
    private final HostLoop loop;
    private final VolumeLoads volumes;
    private final LinkLoads links;
    private final SharedStores shared;
    private final Convergence convergence;

    HostReport(HostLoop host, Loop loop) {
        this.plan = host.plan();
        this.loop = host;
        volumes = loop.volumes();
        links = loop.links();
        shared = new SharedStores(host, loop);
        convergence = loop.convergence();
    }

    HostPaging of() {
        return of(List.of());
    }

    /** The same with what is worth saying about it. */
    HostPaging of(Optional<PagingFindings.Next> next, AssumptionUse assumptions) {
        return of(new PagingFindings(of(), loop, next, assumptions).found());
    }

    private HostPaging of(List<Finding> findings) {
        var guests = guests();
        var throughput = throughput();
        return new HostPaging(plan.host().id(), plan.policy(), state(guests, throughput), frames(guests), tiers(guests),
                guests, volumeUses(), loans(b -> b.borrower().equals(plan.host().id())),
                loans(b -> b.level().lenderHost().equals(plan.host().id())), processors(), throughput, convergence,
                findings);
    }

    private HostState state(List<GuestPaging> guests, Throughput throughput) {
        if (guests.stream().anyMatch(g -> !g.withoutPlace().isZero())) {
            return HostState.OUT_OF_PAGE_SPACE;
        }
        if (throughput.share().value() < HALF) {
            return HostState.THRASHES;
        }
        boolean isPaging = false;
        for (int tier = 1; tier < plan.tiers().size(); tier++) {
            isPaging |= loop.pageIns(tier) > HARDLY_ANY;
        }
        return isPaging ? HostState.PAGES : HostState.FITS;
    }

    private FrameSupply frames(List<GuestPaging> guests) {
        var frames = plan.frames();
        long used = 0;
        long compressed = 0;
        for (var guest : guests) {
            used += guest.resident().count();
            compressed += guest.in(TierKind.COMPRESSED).count();
        }
        double available = frames.frames() - frames.fixed() - frames.lent() - used - (compressed + 1) / 2;
        return new FrameSupply(pages(frames.frames()), pages(frames.fixed()), pages(frames.lent()), pages(frames.low()),
                pages(frames.high()), pages(available), pages(plan.sum(p -> p.ageing)), rate(loop.arrivals(0)),
                rate(loop.revalidated()), time(plan.seconds()));
    }

    private static Optional<SimTime> time(double seconds) {
        return seconds * 1e9 < SimTime.MAX_NANOS ? Optional.of(SimTime.ofSeconds(seconds)) : Optional.empty();
    }

    private List<TierUse> tiers(List<GuestPaging> guests) {
        var uses = new ArrayList<TierUse>();
        for (int tier = 0; tier < plan.tiers().size(); tier++) {
            var planned = plan.tiers().get(tier);
            boolean isCentral = planned.kind() == TierKind.CENTRAL;
            long used = 0;
            for (var guest : guests) {
                used += guest.tiers().get(tier).pages().count();
            }
            double arrivals = loop.arrivals(tier);
            double pageIns = isCentral ? 0 : loop.pageIns(tier);
            boolean movesOn = isCentral || planned.kind() != TierKind.BALLOON;
            uses.add(new TierUse(planned.kind(), planned.level(),
                    pages(planned.capacity() + (isCentral ? plan.locked() : 0)), new Pages(used), rate(pageIns),
                    rate(arrivals), rate(movesOn ? arrivals - pageIns : 0),
                    rate(planned.kind() == TierKind.DASD ? loop.written() : arrivals),
                    SimTime.ofSeconds(loop.waitFor(tier)), shared.of(tier)));
        }
        return uses;
    }

    private List<GuestPaging> guests() {
        var whole = new WholePages(plan);
        var guests = new ArrayList<GuestPaging>();
        for (int kind = 0; kind < plan.kinds().size(); kind++) {
            for (var guest : plan.kinds().get(kind).guests()) {
                guests.add(guest(guest.id(), kind, whole.next(kind)));
            }
        }
        guests.sort(Comparator.comparing(GuestPaging::guest));
        return guests;
    }

    private GuestPaging guest(String id, int index, long[] pages) {
        var kind = plan.kinds().get(index);
        var placing = plan.placings().get(index);
        var pacing = loop.pacing(index);
        long locked = Math.round(kind.locked());
        long shared = Math.round(kind.shared());
        long unused = Math.round(kind.unused());
        // What is left over by rounding all parts apart is the guest's own.
        long pooled = Math.round(kind.instantiated()) - shared - unused - locked - Math.round(kind.pageable());
        double pageIns = pacing.of(placing.allPageIns(Placing.PROCESSOR), placing.allPageIns(Placing.CLOCK));
        double references = kind.references().perSecond();
        return new GuestPaging(id, guestTiers(index, pages, locked), new Pages(shared), new Pages(unused),
                new Pages(Math.max(0, pooled)), new Pages(pages[pages.length - 1] + Math.min(0, pooled)),
                rate(references), hits(kind, placing), rate(pageIns), rate(pacing.of(placing.written)),
                new Ratio(speed(kind, pacing)), new Ratio(processorWait(index)));
    }

    private List<GuestTier> guestTiers(int index, long[] pages, long locked) {
        var placing = plan.placings().get(index);
        var pacing = loop.pacing(index);
        var tiers = new ArrayList<GuestTier>();
        for (int tier = 0; tier < plan.tiers().size(); tier++) {
            double ins = pacing.of(placing.pageIns[Placing.PROCESSOR][tier], placing.pageIns[Placing.CLOCK][tier]);
            double waits = pacing.of(loop.tierWait(index, Placing.PROCESSOR, tier),
                    loop.tierWait(index, Placing.CLOCK, tier));
            tiers.add(new GuestTier(plan.tiers().get(tier).kind(), plan.tiers().get(tier).level(),
                    new Pages(pages[tier] + (tier == 0 ? locked : 0)), rate(ins), new Ratio(Math.min(1, waits))));
        }
        return tiers;
    }

    /** As if the guest ran at full speed: the share does not depend on it but where only a part keeps to the clock. */
    private static Ratio hits(GuestKind kind, Placing placing) {
        double references = kind.references().perSecond();
        double missed = placing.allPageIns(Placing.PROCESSOR) + placing.allPageIns(Placing.CLOCK);
        return references == 0 ? Ratio.ONE : new Ratio(Math.clamp(1 - missed / references, 0, 1));
    }

    private double processorWait(int index) {
        var pacing = loop.pacing(index);
        double revalidating = pacing.of(loop.revalidating(index, Placing.PROCESSOR),
                loop.revalidating(index, Placing.CLOCK));
        return Math.min(1,
                pacing.run() * (loop.contention() + plan.placings().get(index).stopped) + revalidating);
    }

    /** Share of the touches at full speed that are carried out; the sum of both parts may be rounded above the whole. */
    static double speed(GuestKind kind, Pacing pacing) {
        double byClock = kind.references().perSecondByClock();
        double all = kind.references().perSecond();
        return all == 0 ? pacing.run() : Math.min(1, pacing.of(all - byClock, byClock) / all);
    }

    private Throughput throughput() {
        return throughput(plan, loop);
    }

    /** What the guests of a host get done. */
    static Throughput throughput(Plan plan, HostLoop loop) {
        double guests = 0;
        double references = 0;
        double most = 0;
        for (int i = 0; i < plan.kinds().size(); i++) {
            var kind = plan.kinds().get(i);
            double speed = speed(kind, loop.pacing(i));
            guests += kind.count() * speed;
            references += kind.count() * speed * kind.references().perSecond();
            most += kind.count() * kind.references().perSecond();
        }
        return new Throughput(new Ratio(guests), rate(references), rate(most));
    }

    private List<VolumeUse> volumeUses() {
        var uses = new ArrayList<VolumeUse>();
        for (var volume : plan.slots().volumes()) {
            var load = volumes.of(volume);
            double queue = load.queueSeconds();
            uses.add(new VolumeUse(volume.id(), new Ratio(load.busy()), SimTime.ofSeconds(queue),
                    SimTime.ofSeconds(queue + load.readSeconds()), SimTime.ofSeconds(queue + load.writeSeconds()),
                    rate(load.reads()), rate(load.writes()), load.ioPerSecond(), pages(volume.slots()),
                    pages(Math.min(volume.slots(), load.slotsTaken())), new Ratio(load.writeBlock())));
        }
        return uses;
    }

    private List<Loan> loans(Predicate<LinkLoads.Borrowing> isMeant) {
        return links.borrowings().stream().filter(isMeant).map(this::loan).toList();
    }

    private Loan loan(LinkLoads.Borrowing borrowing) {
        var tier = borrowing.host().plan().tiers().get(borrowing.tier());
        double used = borrowing.host().plan().sum(p -> p.pages[borrowing.tier()]);
        return new Loan(tier.level(), borrowing.borrower(), borrowing.level().lenderHost(), borrowing.level().link(),
                pages(tier.capacity()), pages(Math.min(tier.capacity(), used)), rate(borrowing.fetched()),
                rate(borrowing.stored()), new Ratio(links.busy(borrowing)),
                new Ratio(links.lenderProcessors(borrowing)));
    }

    private ProcessorUse processors() {
        double processors = loop.processors();
        return new ProcessorUse(new Ratio(loop.pagingProcessors()), Double.isInfinite(processors) ? Optional.empty()
                : Optional.of(new Ratio(loop.processorsTaken() / processors)));
    }

    private static Pages pages(double count) {
        return new Pages((long) Math.max(0, Math.floor(count)));
    }

    private static PageRate rate(double pagesPerSecond) {
        return new PageRate(Math.clamp(pagesPerSecond, 0, PageRate.MAX_PAGES_PER_SECOND));
    }
}
