/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.ArrayList;
import java.util.Arrays;

import org.portolan.engine.trace.HierarchyCounts.TierCounts;

/**
 * Pages in the order in which they came to the front, cut into segments at fixed depths: the tiers of a hierarchy whose
 * upper tiers demote their oldest page into the next. A page that comes to the front pushes one page over every
 * boundary above the place that it left, so a step costs the boundaries that it crosses, whatever the depths. By
 * Mattson's inclusion one list serves all sizes of LRU at once.
 * <p>
 * The list is a ring of frames, as many as the last depth, each of which holds a page; all that is known of one lies in
 * one line of the cache. A page that takes the place of the last one makes its frame the first, and no link changes.
 */
final class SegmentedList {

    /** Bits of change that there are for those who write at different depths. */
    static final int MOST_BITS = 24;
    /** Most pages: numbers of frames, times four, fit into an int. */
    static final int MOST_PAGES = (1 << 28) - 1;

    /** What a hit in the first segment does. */
    enum Hit {
        /** It makes the page the first: LRU. */
        REORDERS,
        /** It marks the page, which gets a second chance before it leaves the segment: CLOCK. */
        MARKS,
        /** It is not seen: first in, first out. */
        UNSEEN
    }

    private static final int FIELDS = 4;
    private static final int NEXT = 0;
    private static final int PREVIOUS = 1;
    private static final int PAGE = 2;
    private static final int STATE = 3;

    /** State of a frame: the number of its segment, then the mark, then the bits of change. */
    private static final int SEGMENT = 0x7f;
    private static final int MARK = 0x80;
    private static final int CHANGED = ~0xff;
    private static final int CHANGED_SHIFT = 8;

    private static final int NEVER = 0;
    private static final int PUSHED_OUT = -1;

    private final int[] depths;
    private final Hit hit;
    private final int end;
    /** Bits of change, as in the state, that crossing each depth writes out and clears. */
    private final int[] cleaned;
    /** Bits of change that a page has which comes to the front from beyond each depth, the first from the front. */
    private final int[] lost;
    /** Segments but the last, and the last frame of each that is full; 0 for none. */
    private final int cuts;
    private final int[] last;
    private final long[] hits;
    private final long[] written;
    private long unseen;
    private long returned;

    /** Four ints for each frame, the first frame unused: next, previous, page, state. */
    private int[] frames = new int[2 * FIELDS];
    /** Begin of each page's frame, or whether it never had one. */
    private int[] places = {};
    private int first;
    private int length;
    /** So many depths are reached. */
    private int full;
    /** Sum of what was read ahead of its need: of no meaning, but without it nothing would be read. */
    private int fetched;

    /**
     * @param depths at which the list is cut, growing; beyond the last are those pushed out
     * @param cleaned bits of change that are written out and cleared at each depth, of {@link #MOST_BITS}
     * @param lost bits that a page gets back beyond each depth, because it loses its slot as it comes to the front
     * @param hit what a hit in the first segment does
     */
    SegmentedList(int[] depths, int[] cleaned, int[] lost, Hit hit) {
        this.depths = depths.clone();
        this.end = depths[depths.length - 1];
        this.cleaned = Arrays.stream(cleaned).map(bits -> bits << CHANGED_SHIFT).toArray();
        this.lost = new int[lost.length + 1];
        for (int i = 0; i < lost.length; i++) {
            this.lost[i + 1] = this.lost[i] | lost[i] << CHANGED_SHIFT;
        }
        this.hit = hit;
        this.cuts = depths.length - 1;
        this.last = new int[depths.length];
        this.hits = new long[depths.length];
        this.written = new long[depths.length];
    }

    /** Makes room for pages with numbers below this. */
    void reach(int pages) {
        if (pages > places.length) {
            places = Arrays.copyOf(places, (int) Math.max(pages, Math.min(2L * places.length, MOST_PAGES)));
        }
    }

    /** Refers to pages, each {@code number << 1 | write}, in this order. */
    void touch(int[] numbered, int count) {
        switch (hit) {
            case REORDERS -> touchReordering(numbered, count);
            case MARKS -> touchMarking(numbered, count, MARK);
            case UNSEEN -> touchMarking(numbered, count, 0);
        }
    }

    /**
     * Most references end here, and how fast depends on what stays in registers: so the list's parts are locals, and the
     * links are changed in place.
     */
    private void touchReordering(int[] numbered, int count) {
        var ring = frames;
        var frameOf = places;
        int head = first;
        int others = 0;
        for (int i = 0; i < count; i++) {
            int page = numbered[i] >>> 1;
            int frame = frameOf[page];
            if (frame > 0 && (ring[frame + STATE] & SEGMENT) == 0) {
                if (frame != head) {
                    int next = ring[frame + NEXT];
                    int previous = ring[frame + PREVIOUS];
                    if (frame == last[0]) {
                        last[0] = previous;
                    }
                    ring[previous + NEXT] = next;
                    ring[next + PREVIOUS] = previous;
                    int tail = ring[head + PREVIOUS];
                    ring[frame + NEXT] = head;
                    ring[frame + PREVIOUS] = tail;
                    ring[tail + NEXT] = frame;
                    ring[head + PREVIOUS] = frame;
                    head = frame;
                }
            } else if (frame <= 0 && length == end) {
                others++;
                head = displace(ring, frameOf, head, page, frame);
            } else {
                others++;
                first = head;
                bringIn(page, frame);
                ring = frames;
                head = first;
            }
            if ((numbered[i] & 1) != 0) {
                ring[head + STATE] |= CHANGED;
            }
        }
        first = head;
        hits[0] += count - others;
    }

    /** Brings a page into the frame of the last one, which is pushed out, and returns the frame, now the first. */
    private int displace(int[] ring, int[] frameOf, int head, int page, int place) {
        int frame = ring[head + PREVIOUS];
        frameOf[ring[frame + PAGE]] = PUSHED_OUT;
        // Nobody needs this, but the next page to leave is on its way into the cache before a branch is guessed wrong.
        fetched += ring[ring[frame + PREVIOUS] + PAGE];
        // Without branches: whether a page was changed, and whether it was there before, is hard to guess.
        int dirty = ring[frame + STATE] & cleaned[cuts];
        written[cuts] += (dirty | -dirty) >>> Integer.SIZE - 1;
        unseen += 1 + place;
        returned -= place;
        int state = CHANGED & ~place | lost[cuts + 1] & place;
        ring[frame + PAGE] = page;
        ring[frame + STATE] = state;
        frameOf[page] = frame;
        if (cuts > 0) {
            push(cuts);
        }
        return frame;
    }

    private void touchMarking(int[] numbered, int count, int mark) {
        for (int i = 0; i < count; i++) {
            int page = numbered[i] >>> 1;
            int frame = places[page];
            if (frame > 0 && (frames[frame + STATE] & SEGMENT) == 0) {
                hits[0]++;
                frames[frame + STATE] |= mark;
            } else {
                spare();
                bringIn(page, frame);
                frame = first;
                frames[frame + STATE] |= mark;
            }
            if ((numbered[i] & 1) != 0) {
                frames[frame + STATE] |= CHANGED;
            }
        }
    }

    /** Brings marked pages at the end of the first segment to the front, without their marks, until one has none. */
    private void spare() {
        if (hit == Hit.MARKS && full > 0) {
            int frame = lastOfFirst();
            while ((frames[frame + STATE] & MARK) != 0) {
                frames[frame + STATE] ^= MARK;
                if (frame != first) {
                    toFront(frame, 0);
                    frame = lastOfFirst();
                }
            }
        }
    }

    private int lastOfFirst() {
        return cuts > 0 ? last[0] : frames[first + PREVIOUS];
    }

    /** Makes a page the first that is not in the first segment. */
    private void bringIn(int page, int frame) {
        if (frame > 0) {
            climb(frame);
        } else if (length == end) {
            first = displace(frames, places, first, page, frame);
        } else {
            append(page, frame);
        }
    }

    /** From a lower segment. */
    private void climb(int frame) {
        int state = frames[frame + STATE];
        int segment = state & SEGMENT;
        hits[segment]++;
        toFront(frame, segment);
        frames[frame + STATE] = state & CHANGED | lost[segment];
        push(segment);
    }

    /** Into a frame that held nothing yet. */
    private void append(int page, int place) {
        length++;
        int frame = length * FIELDS;
        if (frame == frames.length) {
            frames = Arrays.copyOf(frames, 2 * frames.length);
        }
        if (length == 1) {
            first = frame;
            frames[frame + PREVIOUS] = frame;
        }
        linkBeforeFirst(frame);
        first = frame;
        fill(frame, page, place);
        push(full);
        if (length == depths[full]) {
            if (full < cuts) {
                last[full] = frames[first + PREVIOUS];
            }
            full++;
        }
    }

    private void fill(int frame, int page, int place) {
        if (place == NEVER) {
            unseen++;
            frames[frame + STATE] = CHANGED;
        } else {
            returned++;
            frames[frame + STATE] = lost[cuts + 1];
        }
        frames[frame + PAGE] = page;
        places[page] = frame;
    }

    /** The last page of each of the first segments goes down into the next. */
    private void push(int segments) {
        for (int i = 0; i < segments; i++) {
            int frame = last[i];
            int above = frames[frame + PREVIOUS];
            last[i] = above;
            // The next page to cross comes into the cache meanwhile.
            fetched += frames[above];
            frames[frame + STATE]++;
            clean(frame, i);
        }
    }

    private void clean(int frame, int depth) {
        int state = frames[frame + STATE];
        if ((state & cleaned[depth]) != 0) {
            frames[frame + STATE] = state & ~cleaned[depth];
            written[depth]++;
        }
    }

    private void toFront(int frame, int segment) {
        int next = frames[frame + NEXT];
        int previous = frames[frame + PREVIOUS];
        if (last[segment] == frame) {
            last[segment] = previous;
        }
        frames[previous + NEXT] = next;
        frames[next + PREVIOUS] = previous;
        linkBeforeFirst(frame);
        first = frame;
    }

    private void linkBeforeFirst(int frame) {
        int tail = frames[first + PREVIOUS];
        frames[frame + NEXT] = first;
        frames[frame + PREVIOUS] = tail;
        frames[tail + NEXT] = frame;
        frames[first + PREVIOUS] = frame;
    }

    /** Pages that never were there before. */
    long unseen() {
        return unseen;
    }

    /** References to pages between two depths; 0 is the front, and the greatest int what was pushed out. */
    long found(int fromDepth, int toDepth) {
        long sum = toDepth == Integer.MAX_VALUE ? returned : 0;
        for (int i = 0; i < depths.length; i++) {
            sum += depths[i] > fromDepth && depths[i] <= toDepth ? hits[i] : 0;
        }
        return sum;
    }

    /** Pages that were changed when they crossed a depth at which they are cleaned. */
    long written(int depth) {
        return written[Arrays.binarySearch(depths, depth)];
    }

    /** What happened in a hierarchy whose tiers end at depths of this list. */
    HierarchyCounts counts(HierarchySizes sizes) {
        var tiers = new ArrayList<TierCounts>();
        int above = 0;
        for (var tier : sizes.tiers()) {
            int depth = above + (int) tier.count();
            tiers.add(new TierCounts(found(above, depth), crossed(depth), above(depth) - above(above)));
            above = depth;
        }
        return new HierarchyCounts(sizes, unseen + found(0, Integer.MAX_VALUE), tiers, unseen,
                found(above, Integer.MAX_VALUE), written(above), 0, 0, 0);
    }

    /** Pages that went beyond a depth: what came in from below it, or for the first time, less what is still above. */
    private long crossed(int depth) {
        return unseen + found(depth, Integer.MAX_VALUE) - above(depth);
    }

    private long above(int depth) {
        return Math.min(depth, length);
    }
}
