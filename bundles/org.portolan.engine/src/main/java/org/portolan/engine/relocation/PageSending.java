/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * How the pages of one relocation travel (docs/engine.md, 5): what each takes of the wire and of processors on both
 * sides, and how fast its sender is at most. Limit and streams are those of the relocation, not of a link: two
 * relocations have twice as many, and share what the links carry.
 * <p>
 * Compression follows QEMU in its physics, not in its bytes: all pages shrink by a share, or only those that were sent
 * before and are still cached, of which just the changes travel (XBZRLE).
 */
final class PageSending {

    private final Relocation relocation;
    private final SendOptions options;
    private final PageCost first;
    private final PageCost again;

    /**
     * What it takes to send one page of a kind.
     *
     * @param bytes on the wire, header included
     * @param mostPerSecond most bytes per second that the sender puts on the wire with pages of this kind alone: its
     *            limit, its streams, its compressing threads; may be infinite
     * @param sourceSeconds processor time at the source
     * @param targetSeconds processor time at the target
     */
    record PageCost(double bytes, double mostPerSecond, double sourceSeconds, double targetSeconds) {
    }

    private PageSending(Relocation relocation, SendOptions options) {
        this.relocation = relocation;
        this.options = options;
        this.first = cost(compressedFirst());
        this.again = cost(compressedAgain());
    }

    /** The ways of a relocation whose method was given these options. */
    static PageSending of(Relocation relocation, SendOptions options) {
        return new PageSending(relocation, options);
    }

    /** A page that was never sent before. */
    PageCost first() {
        return first;
    }

    /** A page that was sent before and has changed since. */
    PageCost again() {
        return again;
    }

    /** A page that the guest never touched: its header says so. */
    PageCost untouched() {
        return new PageCost(headerBytes(), mostPerSecond(), 0, 0);
    }

    /** Most bytes per second of anything that is not compressed: limit and streams; may be infinite. */
    double mostPerSecond() {
        return options.mostPerSecond(() -> value(AssumptionKey.STREAM_RATE));
    }

    /** The same without the sender's own limit, for hypervisors that lift it once the guest stands still. */
    PageSending withoutLimit() {
        return new PageSending(relocation,
                new SendOptions(Optional.empty(), options.streams(), options.compression()));
    }

    /** Share of the pages that are compressed when they are sent for the first time. */
    private double compressedFirst() {
        return options.compression().filter(c -> c.kind() == Compression.Kind.PAGES).isPresent() ? 1 : 0;
    }

    /** Share of the pages that are compressed when they are sent again. */
    private double compressedAgain() {
        return options.compression().map(c -> switch (c.kind()) {
            case PAGES -> 1.0;
            case DELTA -> cachedShare();
        }).orElse(0.0);
    }

    /**
     * Share of pages sent again whose last content is still cached: the cache over the pages that compete for it,
     * which are those that the guest writes at all. They do not push each other out, as QEMU does not replace what
     * came in lately: a cache that is too small still serves its share.
     */
    private double cachedShare() {
        double cached = Math.floor(value(AssumptionKey.DELTA_CACHE) / Pages.SIZE);
        double competing = relocation.curves().written().at(value(AssumptionKey.WARM_UP_HORIZON));
        return competing <= cached ? 1 : cached / competing;
    }

    private PageCost cost(double compressedShare) {
        double saved = compressedShare == 0 ? 0 : compressedShare * saved();
        double seconds = compressedShare == 0 ? 0 : compressedShare * secondsPerPage();
        double bytes = headerBytes() + Pages.SIZE * (1 - saved);
        double byThreads = seconds == 0 ? Double.POSITIVE_INFINITY : threads() / seconds * bytes;
        return new PageCost(bytes, Math.min(byThreads, mostPerSecond()), value(AssumptionKey.SEND_CPU) + seconds,
                value(AssumptionKey.RECEIVE_CPU) + seconds);
    }

    private double saved() {
        return compression().saved().map(Ratio::value)
                .orElseGet(() -> value(switch (compression().kind()) {
                    case PAGES -> AssumptionKey.COMPRESSION_SAVED;
                    case DELTA -> AssumptionKey.DELTA_SAVED;
                }));
    }

    private double secondsPerPage() {
        return compression().cpuPerPage().map(SimTime::seconds)
                .orElseGet(() -> value(AssumptionKey.COMPRESSION_CPU));
    }

    private int threads() {
        return compression().threads()
                .orElseGet(() -> relocation.assumptions().count(AssumptionKey.COMPRESSION_THREADS));
    }

    private Compression compression() {
        return options.compression().orElseThrow();
    }

    private int headerBytes() {
        return relocation.path().headerBytes();
    }

    private double value(AssumptionKey key) {
        return relocation.assumptions().value(key);
    }
}
