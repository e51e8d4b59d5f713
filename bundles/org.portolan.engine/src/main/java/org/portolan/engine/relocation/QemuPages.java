/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.dirty.DirtySet;
import org.portolan.engine.dirty.GuestMemory;
import org.portolan.engine.dirty.Sending;
import org.portolan.engine.dirty.Synced;
import org.portolan.engine.dirty.WireBytes;
import org.portolan.engine.dirty.WriterTime;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.QemuPrecopy.DirtyLog;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;
import org.portolan.engine.result.Side;

/**
 * The pages of one guest on their way, as QEMU walks them (docs/engine.md, 5a), and the account of what they take. Pages of the several tiers lie
 * evenly among each other, and so do those that find no frame at the target.
 */
final class QemuPages {

    private static final List<Place> CURRENT = List.of(Place.target(Tier.CENTRAL), Place.target(Tier.DASD));
    private static final Place CHANGED = Place.source(Tier.CENTRAL);
    /** A log cleared chunk by chunk is followed in no more parts than these. */
    private static final int MOST_CHUNKS = 64;
    private static final int SAMPLES_PER_MEMORY = 64;
    private static final int PASSES_SAMPLED_FINELY = 100;

    private final Relocation relocation;
    private final PageSending sending;
    private final TargetStorage storage;
    private final PagingPool sourcePool;
    private final PagingPool targetPool;
    private final DirtySet set;
    private final double instantiated;
    private SimTime ranTo;
    private WriterTime sendBegin;
    private int number = 1;
    private SimTime passBegin;
    private double passContent;
    private double passBytes;
    private double bytes;
    private double first;
    private double atLastSample;

    /**
     * @param relocation whose pages they are
     * @param sending how pages travel
     * @param storage room at the target, taken
     * @param dirtyLog when the log is cleared
     */
    QemuPages(Relocation relocation, PageSending sending, TargetStorage storage, DirtyLog dirtyLog) {
        this.relocation = relocation;
        this.sending = sending;
        this.storage = storage;
        this.sourcePool = relocation.world().pools().of(relocation.source());
        this.targetPool = relocation.world().pools().of(relocation.target());
        this.instantiated = relocation.instantiated();
        this.set = set(dirtyLog);
        this.ranTo = relocation.now();
        this.passBegin = relocation.now();
        this.sendBegin = set.now();
    }

    private DirtySet set(DirtyLog dirtyLog) {
        var zones = GuestMemory.zones(relocation.guest(), relocation.curves().written(), value(AssumptionKey.QEMU_TAIL),
                value(AssumptionKey.QEMU_BACKGROUND), this::value);
        double chunk = switch (dirtyLog) {
            case ALL_AT_SYNC -> Double.POSITIVE_INFINITY;
            case CHUNKS_BEFORE_SEND -> Math.max(value(AssumptionKey.QEMU_CLEAR_CHUNK),
                    (double) relocation.guest().placement().total().count() / MOST_CHUNKS);
        };
        return new DirtySet(zones,
                new WireBytes(sending.first().bytes(), sending.again().bytes(), value(AssumptionKey.QEMU_ZERO_PAGE)),
                Double.isInfinite(chunk) ? DirtySet.Clearing.AT_SYNC : DirtySet.Clearing.BEFORE_SENDING, chunk,
                value(AssumptionKey.QEMU_BACKGROUND_TIME));
    }

    // What there is

    /** Bytes of memory that are to be sent as far as QEMU knows: a page of zeros counts whole. */
    double pendingBytes() {
        return set.pending() * Pages.SIZE;
    }

    /** What of it can be sent before so many bytes of memory are left. */
    double bytesUntil(double pendingBytes) {
        return set.untilPending(pendingBytes / Pages.SIZE).bytes();
    }

    /** All that is to be sent, on the wire. */
    double bytesLeft() {
        return set.all().bytes();
    }

    /** Bytes sent so far. */
    double bytesSent() {
        return bytes;
    }

    /** Bytes on the wire of a page that was sent before. */
    double bytesPerPage() {
        return sending.again().bytes();
    }

    /** True when the current pass has lasted some time. */
    boolean hasPassBegun() {
        return relocation.now().isAfter(passBegin);
    }

    // What happens

    /** Lets the guest's writers run until now, at shares of their full speed. */
    double run(double processorSpeed, double clockSpeed) {
        double seconds = relocation.now().minus(ranTo).seconds();
        set.run(seconds, processorSpeed, clockSpeed);
        ranTo = relocation.now();
        return seconds;
    }

    /** Notes that a sending begins now. */
    void beginSending() {
        sendBegin = set.now();
    }

    /** What the next so many bytes take of resources, each byte of them. */
    List<Demand> demands(double next) {
        var demands = new ArrayList<>(relocation.path().demands());
        var coming = set.preview(next);
        double paged = coming.first() * shareOf(relocation.guest().placement().dasd());
        if (paged > 0) {
            demands.addAll(sourcePool.demands(PagingPool.Use.READ, coming.bytes() / paged));
        }
        double overflow = coming.first() * overflowShare();
        if (overflow > 0) {
            demands.addAll(targetPool.demands(PagingPool.Use.WRITE, coming.bytes() / overflow));
        }
        if (coming.bytes() > 0) {
            double paging = value(AssumptionKey.PAGING_IO_CPU);
            double staging = coming.first() * shareOf(relocation.guest().placement().xstore())
                    * relocation.xstoreMoveSeconds();
            demands.addAll(relocation.processing(Side.SOURCE,
                    (sourceSeconds(coming) + paged * paging + staging) / coming.bytes()));
            demands.addAll(relocation.processing(Side.TARGET,
                    (targetSeconds(coming) + overflow * paging) / coming.bytes()));
        }
        return demands;
    }

    private double sourceSeconds(Sending pages) {
        return pages.first() * sending.first().sourceSeconds() + pages.again() * sending.again().sourceSeconds();
    }

    private double targetSeconds(Sending pages) {
        return pages.first() * sending.first().targetSeconds() + pages.again() * sending.again().targetSeconds();
    }

    /** Most bytes per second at which the source can prepare the next so many bytes; may be infinite. */
    double mostPerSecond(double next) {
        var coming = set.preview(next);
        double most = Math.min(coming.first() > 0 ? sending.first().mostPerSecond() : Double.POSITIVE_INFINITY,
                coming.again() > 0 ? sending.again().mostPerSecond() : Double.POSITIVE_INFINITY);
        double staged = coming.first() * shareOf(relocation.guest().placement().xstore());
        return staged == 0 ? Math.min(most, sending.mostPerSecond())
                : Math.min(most, coming.bytes() / (staged * relocation.xstoreMoveSeconds()));
    }

    /** Notes that so many bytes, or all that there were, have been sent since {@link #beginSending()}. */
    void sent(double sentBytes) {
        var sent = set.send(sentBytes, sendBegin);
        passContent += sent.content();
        account(sent);
        passBytes += sent.bytes();
        bytes += sent.bytes();
        if (isToBeSampled()) {
            sample();
        }
    }

    /** Within a pass nobody but the course asks where the pages are. */
    private boolean isToBeSampled() {
        return relocation.log().course().isKept() && number <= PASSES_SAMPLED_FINELY
                && passContent - atLastSample > instantiated / SAMPLES_PER_MEMORY;
    }

    /** Notes bytes of passes that are not followed any more, and how many passes they are. */
    void sentInCircles(double sentBytes, int passes) {
        double content = sentBytes / bytesPerPage();
        passContent += content;
        account(new Sending(0, content, 0, sentBytes));
        passBytes += sentBytes;
        bytes += sentBytes;
        number += passes;
    }

    /** Adds what the guest has written to what is to be sent; this ends a pass. */
    Synced synchronize() {
        var synced = set.synchronize();
        endPass(GuestState.RUNNING, synced.written());
        return synced;
    }

    /** Ends a pass that is not followed by another. */
    void endPass(GuestState guest, double written) {
        var now = relocation.now();
        relocation.log().pass(new Pass(number, guest, passBegin, now, Pages.rounded(passContent),
                Pages.rounded(written), Pages.rounded(set.pendingContent()), new Bytes(Math.round(passBytes))));
        number++;
        passBegin = now;
        passContent = 0;
        passBytes = 0;
        sample();
    }

    // Accounts

    private void account(Sending sent) {
        var log = relocation.log();
        new LinkUse(relocation).sent(Math.rint(bytes + sent.bytes()) - Math.rint(bytes));
        log.cpu(Side.SOURCE, sourceSeconds(sent));
        log.cpu(Side.TARGET, targetSeconds(sent));
        accountTiers(first, first + sent.first());
        first += sent.first();
    }

    private void accountTiers(double before, double after) {
        var log = relocation.log();
        var placement = relocation.guest().placement();
        long read = between(before, after, shareOf(placement.dasd()));
        if (read > 0) {
            log.cpu(Side.SOURCE, read * value(AssumptionKey.PAGING_IO_CPU));
            new PoolUse(relocation, sourcePool).read(read);
        }
        long written = between(before, after, overflowShare());
        if (written > 0) {
            log.cpu(Side.TARGET, written * value(AssumptionKey.PAGING_IO_CPU));
            new PoolUse(relocation, targetPool).written(written);
        }
        long staged = between(before, after, shareOf(placement.xstore()));
        if (staged > 0) {
            double seconds = staged * relocation.xstoreMoveSeconds();
            log.cpu(Side.SOURCE, seconds);
            relocation.source().level(Xstore.class).ifPresent(level -> log.used(level.id(), Kind.XSTORE, Direction.READ,
                    RelocationLog.bytes(staged), seconds));
        }
    }

    /** Whole pages of a share that come between two counts of all. */
    private static long between(double before, double after, double share) {
        return Math.round(after * share) - Math.round(before * share);
    }

    private double shareOf(Pages part) {
        return instantiated == 0 ? 0 : part.count() / instantiated;
    }

    private double overflowShare() {
        return instantiated == 0 ? 0 : Math.max(0, 1 - storage.framesTaken() / instantiated);
    }

    // The course

    private void sample() {
        atLastSample = passContent;
        long all = relocation.instantiated();
        long visited = Math.clamp(Math.round(first), 0, all);
        long left = Math.clamp(Math.round(set.stale()), all - visited, all);
        relocation.pages().become(map(visited, left - (all - visited)));
        relocation.log().course().sample(relocation.now(), left, relocation.pages());
    }

    /** Where pages count when so many have been sent once, and so many of those have been changed. */
    private PageMap map(long visited, long changed) {
        var placement = relocation.guest().placement();
        var map = PageMap.atHome(placement);
        long paged = part(visited, placement.dasd());
        long staged = Math.min(part(visited, placement.xstore()), visited - paged);
        long resident = Math.min(visited - paged - staged, placement.resident().count());
        arrive(map, Tier.CENTRAL, resident);
        arrive(map, Tier.XSTORE, staged);
        arrive(map, Tier.DASD, paged);
        map.moveFromAny(List.of(Place.source(Tier.CENTRAL), Place.source(Tier.XSTORE), Place.source(Tier.DASD)),
                Place.target(Tier.CENTRAL), visited - resident - staged - paged);
        map.move(Place.target(Tier.CENTRAL), Place.target(Tier.DASD), Math.round(visited * overflowShare()));
        map.moveFromAny(CURRENT, CHANGED, changed);
        return map;
    }

    private long part(long visited, Pages tier) {
        return Math.min(tier.count(), Math.round(visited * shareOf(tier)));
    }

    private static void arrive(PageMap map, Tier from, long pages) {
        map.move(Place.source(from), Place.target(Tier.CENTRAL), pages);
    }

    private double value(AssumptionKey key) {
        return relocation.assumptions().value(key);
    }
}
