/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a guest that a pre-copy has to send, as an expected share of every class of pages at every place of the address space, and the log of
 * what the guest writes meanwhile (docs/engine.md, 5a).
 * <p>
 * A scan goes round the address space: it sends what is to be sent, goes on from where it stands after a synchronization, and wraps. A
 * synchronization adds what was written: {@code pending := 1 - (1 - pending)(1 - written)}, so that a page that was left <em>and</em> written counts
 * once. Places with the same history make one segment; segments merge when the scan has passed, so that their number depends on the number of
 * synchronizations in one round, not on the number of pages.
 */
public final class DirtySet {

    /** When the log of written pages is cleared. */
    public enum Clearing {
        /** For all pages at the synchronization. */
        AT_SYNC,
        /** Chunk by chunk when the scan comes to it: what was written to a page before that is sent with it. */
        BEFORE_SENDING
    }

    private static final double[] NONE = {};

    private final List<Zone> zones;
    private final double[] begin;
    private final WireBytes wire;
    private final Clearing clearing;
    private final double chunk;
    private final double disturbedSeconds;
    private List<Segment> segments = new ArrayList<>();
    private double cursor;
    private boolean firstRound = true;
    private final Map<Long, WriterTime> chunksCleared = new HashMap<>();
    private WriterTime now = WriterTime.ZERO;
    private WriterTime synced = WriterTime.ZERO;

    /**
     * All pages are to be sent, and the log is empty.
     *
     * @param zones the address space, from its beginning
     * @param wire what pages take on the wire
     * @param clearing when the log is cleared
     * @param chunk pages whose log is cleared at once, where that is done before sending
     * @param disturbedSeconds in how many seconds from now {@link Zone#disturbed()} pages are written
     */
    public DirtySet(List<Zone> zones, WireBytes wire, Clearing clearing, double chunk, double disturbedSeconds) {
        this.zones = zones.stream().filter(z -> z.pages() > 0).toList();
        this.wire = wire;
        this.clearing = clearing;
        this.chunk = chunk;
        this.disturbedSeconds = disturbedSeconds;
        begin = new double[this.zones.size() + 1];
        for (int z = 0; z < this.zones.size(); z++) {
            begin[z + 1] = begin[z] + this.zones.get(z).pages();
            int classes = this.zones.get(z).classes().size();
            double[] all = new double[classes];
            Arrays.fill(all, 1);
            segments.add(new Segment(z, begin[z], begin[z + 1], all, new double[classes], now));
        }
    }

    /** Lets the guest run, its writers at these shares of their full speed. */
    public void run(double seconds, double processorSpeed, double clockSpeed) {
        now = now.plus(seconds, processorSpeed, clockSpeed);
    }

    /** Pages that are to be sent, those that were never touched included, as far as the last synchronization knows. */
    public double pending() {
        double sum = 0;
        for (var segment : segments) {
            sum += segment.length() * density(segment);
        }
        return sum;
    }

    /** Pages with content that are to be sent. */
    public double pendingContent() {
        double sum = 0;
        for (var segment : segments) {
            if (!isZero(segment)) {
                sum += segment.length() * density(segment);
            }
        }
        return sum;
    }

    /** Pages with content whose copy at the target is not there or not current: what is to be sent, and what was written since. */
    public double stale() {
        double sum = 0;
        for (var segment : cutAtWrites()) {
            if (!isZero(segment)) {
                double[] written = written(segment);
                for (int i = 0; i < written.length; i++) {
                    sum += segment.length() * share(segment, i) * union(segment.pending[i], written[i]);
                }
            }
        }
        return sum;
    }

    /** Number of segments, for tests of what this costs. */
    int segments() {
        return segments.size();
    }

    /** What sending all of it would be. */
    public Sending all() {
        return walk(Double.POSITIVE_INFINITY, 0).sending;
    }

    /** What can be sent until no more than so many pages are left to be sent. */
    public Sending untilPending(double pages) {
        double excess = pending() - pages;
        return excess <= 0 ? Sending.NOTHING : walk(Double.POSITIVE_INFINITY, excess).sending;
    }

    /** What so many bytes would be, or all that there is. */
    public Sending preview(double bytes) {
        return walk(bytes, 0).sending;
    }

    /**
     * Sends so many bytes from where the scan stands, or all that there is.
     *
     * @param bytes how much
     * @param since when the sending began: where the log is cleared chunk by chunk, that is spread over the time since
     */
    public Sending send(double bytes, WriterTime since) {
        var walk = walk(bytes, 0);
        pass(walk, since);
        return walk.sending;
    }

    /** The writers' time. */
    public WriterTime now() {
        return now;
    }

    /** Adds what the guest has written since the last synchronization. */
    public Synced synchronize() {
        segments = cutAtWrites();
        double written = 0;
        double added = 0;
        for (var segment : segments) {
            double[] share = written(segment);
            for (int i = 0; i < share.length; i++) {
                double pages = segment.length() * share(segment, i);
                double union = union(segment.pending[i], share[i]);
                written += pages * share[i];
                added += pages * (union - segment.pending[i]);
                segment.pending[i] = union;
                segment.sent[i] = 0;
            }
            segment.cleared = now;
        }
        synced = now;
        chunksCleared.clear();
        merge();
        return new Synced(written, added);
    }

    // The scan

    /** A walk from the cursor: where it ends, and what it meets. */
    private static final class Walk {
        private Sending sending = Sending.NOTHING;
        /** Pages of the address space that it passes. */
        private double length;
        /** Lengths after each of its stretches, and the bytes met by then. */
        private final List<double[]> stretches = new ArrayList<>();

        /** Share of the bytes that were met before a distance from the cursor. */
        private double shareAt(double distance) {
            double[] before = {0, 0};
            for (double[] after : stretches) {
                if (distance < after[0]) {
                    return (before[1] + (after[1] - before[1]) * (distance - before[0]) / (after[0] - before[0]))
                            / sending.bytes();
                }
                before = after;
            }
            return 1;
        }
    }

    /**
     * Walks from the cursor until so many bytes are met, or so many pages if more than zero, at most once round.
     */
    private Walk walk(double bytes, double pages) {
        var walk = new Walk();
        int start = indexAt(cursor);
        int count = segments.size();
        for (int step = 0; step <= count; step++) {
            var segment = segments.get((start + step) % count);
            double from = step == 0 ? cursor : segment.from;
            double to = step == count ? cursor : segment.to;
            // In the first round, what lies ahead of the cursor was never sent; behind its end the next round begins.
            boolean first = firstRound && start + step < count;
            if (to > from && isFinishedBy(walk, segment, to - from, first, bytes, pages)) {
                return walk;
            }
        }
        return walk;
    }

    private boolean isFinishedBy(Walk walk, Segment segment, double length, boolean first, double bytes,
            double pages) {
        double density = density(segment);
        double perPage = isZero(segment) ? wire.zero() : first ? wire.first() : wire.again();
        double room = length;
        if (density > 0) {
            room = perPage == 0 ? length : Math.min(room, (bytes - walk.sending.bytes()) / (density * perPage));
            if (pages > 0) {
                room = Math.min(room, (pages - walk.sending.pages()) / density);
            }
        }
        double passed = Math.max(0, Math.min(length, room));
        double met = passed * density;
        walk.sending = walk.sending.plus(isZero(segment)
                ? new Sending(0, 0, met, met * perPage)
                : new Sending(first ? met : 0, first ? 0 : met, 0, met * perPage));
        walk.length += passed;
        if (clearing == Clearing.BEFORE_SENDING) {
            walk.stretches.add(new double[] {walk.length, walk.sending.bytes()});
        }
        return passed < length;
    }

    /** Lets the scan pass what a walk has met: it is sent. */
    private void pass(Walk walk, WriterTime since) {
        double size = begin[zones.size()];
        double end = cursor + walk.length;
        if (walk.length >= size) {
            clear(cursor, size, walk, 0, since);
            clear(0, cursor, walk, size - cursor, since);
            firstRound = false;
        } else if (end >= size) {
            clear(cursor, size, walk, 0, since);
            clear(0, end - size, walk, size - cursor, since);
            firstRound = false;
            cursor = end - size;
        } else {
            clear(cursor, end, walk, 0, since);
            cursor = end;
        }
        merge();
    }

    /**
     * Clears a stretch of the address space that begins at a distance from the cursor.
     */
    private void clear(double from, double to, Walk walk, double distance, WriterTime since) {
        if (to <= from) {
            return;
        }
        cutAt(from);
        cutAt(to);
        if (clearing == Clearing.BEFORE_SENDING) {
            for (double c = Math.ceil(from / chunk) * chunk; c < to; c += chunk) {
                cutAt(c);
            }
        }
        for (int i = indexAt(from); i < segments.size() && segments.get(i).from < to; i++) {
            var segment = segments.get(i);
            for (int k = 0; k < segment.pending.length; k++) {
                if (clearing == Clearing.BEFORE_SENDING) {
                    segment.sent[k] = union(segment.sent[k], segment.pending[k]);
                }
                segment.pending[k] = 0;
            }
            if (clearing == Clearing.BEFORE_SENDING) {
                double share = walk.shareAt(distance + segment.from - from);
                segment.cleared = chunkCleared(segment, since.towards(now, share));
            }
        }
    }

    /** The log of a chunk is cleared when the scan enters it, once between synchronizations. */
    private WriterTime chunkCleared(Segment segment, WriterTime entered) {
        return chunksCleared.computeIfAbsent((long) (segment.from / chunk), c -> entered);
    }

    // Writes

    /** Share of each class of a segment that was written since the last synchronization, as far as the log tells. */
    private double[] written(Segment segment) {
        var zone = zones.get(segment.zone);
        double place = (segment.from + segment.length() / 2 - begin[segment.zone]) / zone.pages();
        double[] shares = new double[segment.pending.length];
        for (int i = 0; i < shares.length; i++) {
            double since = written(zone, i, place, synced);
            shares[i] = segment.cleared.equals(synced) ? since
                    : since + segment.sent[i] * (written(zone, i, place, segment.cleared) - since);
        }
        return shares;
    }

    private double written(Zone zone, int index, double place, WriterTime since) {
        double disturbed = zone.disturbed() / zone.pages()
                * (Math.min(now.wall(), disturbedSeconds) - Math.min(since.wall(), disturbedSeconds));
        double byGuest = zone.classes().get(index).law().written(place, since, now);
        return disturbed == 0 ? byGuest : union(byGuest, Math.min(1, disturbed / disturbedSeconds));
    }

    private List<Segment> cutAtWrites() {
        var cut = new ArrayList<Segment>(segments.size());
        for (var segment : segments) {
            cut.addAll(cutAtWrites(segment));
        }
        return cut;
    }

    private List<Segment> cutAtWrites(Segment whole) {
        double[] cuts = cuts(whole);
        var first = new Segment(whole.zone, whole.from, whole.to, whole.pending.clone(), whole.sent.clone(),
                whole.cleared);
        if (cuts.length == 0) {
            return List.of(first);
        }
        var parts = new ArrayList<Segment>();
        var rest = first;
        for (double place : cuts) {
            if (place > rest.from && place < rest.to) {
                var behind = rest.splitAt(place);
                parts.add(rest);
                rest = behind;
            }
        }
        parts.add(rest);
        return parts;
    }

    private double[] cuts(Segment segment) {
        double[] all = NONE;
        var zone = zones.get(segment.zone);
        for (var pages : zone.classes()) {
            if (pages.law() instanceof WriteLaw.Sweep sweep) {
                all = joined(all, sweep.cuts(synced, now));
                if (!segment.cleared.equals(synced)) {
                    all = joined(all, sweep.cuts(segment.cleared, now));
                }
            }
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = begin[segment.zone] + all[i] * zone.pages();
        }
        Arrays.sort(all);
        return all;
    }

    private static double[] joined(double[] some, double[] more) {
        double[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    // Segments

    private double density(Segment segment) {
        double sum = 0;
        for (int i = 0; i < segment.pending.length; i++) {
            sum += share(segment, i) * segment.pending[i];
        }
        return sum;
    }

    private double share(Segment segment, int index) {
        return zones.get(segment.zone).classes().get(index).share();
    }

    private boolean isZero(Segment segment) {
        return zones.get(segment.zone).kind() == Zone.Kind.ZERO;
    }

    private static double union(double one, double other) {
        return one + other - one * other;
    }

    /** The segment that a place lies in; the last one for the end. */
    private int indexAt(double place) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).from <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void cutAt(double place) {
        int index = indexAt(place);
        var segment = segments.get(index);
        if (place > segment.from && place < segment.to) {
            segments.add(index + 1, segment.splitAt(place));
        }
    }

    private void merge() {
        var merged = new ArrayList<Segment>(segments.size());
        for (var segment : segments) {
            if (!merged.isEmpty() && merged.getLast().isContinuedBy(segment)) {
                merged.getLast().to = segment.to;
            } else {
                merged.add(segment);
            }
        }
        segments = merged;
    }
}
