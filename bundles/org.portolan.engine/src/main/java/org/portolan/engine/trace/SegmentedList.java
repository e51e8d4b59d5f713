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
 * boundary above the place that it left, so a step costs the boundaries that it crosses, whatever the depths.
 * <p>
 * By Mattson's inclusion one list serves all sizes of LRU at once. All that is known of a page lies in one line of the
 * cache.
 */
final class SegmentedList {

    /** State of a page that never was there; segments follow from 1 on, and after them those pushed out. */
    static final int UNSEEN = 0;

    /** So many pages at most: their ints fit into an array. */
    static final int MOST_PAGES = (1 << 28) - 1;

    private static final int FIELDS = 4;
    private static final int NEXT = 0;
    private static final int PREVIOUS = 1;
    private static final int STATE = 2;
    private static final int CHANGED = 3;
    private static final int END = 0;

    private final int[] depths;
    /** Which bits of a page's change its crossing of each boundary writes out and clears. */
    private final int[] cleaned;
    /** Which bits a page in each state has set when it is brought to the front, because it has no slot there. */
    private final int[] unslotted;
    private final boolean hitsReorder;
    /** Last page of each segment that is full to its depth. */
    private final int[] last;
    private final long[] found;
    private final long[] written;
    /** Four ints for each page: next, previous, state, change. The first is the end of both directions. */
    private int[] nodes = new int[FIELDS];
    private int full;
    private int length;

    /**
     * @param depths at which the list is cut, growing; beyond the last are those pushed out
     * @param cleaned bits written out and cleared at each depth
     * @param keepSlot false when a page loses its slot as it comes back from beyond a depth at which it is cleaned
     * @param hitsReorder true when a hit in the first segment brings the page to the front
     */
    SegmentedList(int[] depths, int[] cleaned, boolean keepSlot, boolean hitsReorder) {
        this.depths = depths.clone();
        this.cleaned = cleaned.clone();
        this.hitsReorder = hitsReorder;
        this.last = new int[depths.length];
        this.found = new long[depths.length + 2];
        this.written = new long[depths.length];
        this.unslotted = unslotted(cleaned, keepSlot);
    }

    private static int[] unslotted(int[] cleaned, boolean keepSlot) {
        var unslotted = new int[cleaned.length + 2];
        for (int state = 2; state < unslotted.length && !keepSlot; state++) {
            unslotted[state] = unslotted[state - 1] | cleaned[state - 2];
        }
        unslotted[UNSEEN] = ~0;
        return unslotted;
    }

    /** Makes room for pages with numbers below this. */
    void reach(int end) {
        int needed = FIELDS * (end + 1);
        if (needed > nodes.length) {
            nodes = Arrays.copyOf(nodes,
                    (int) Math.max(needed, Math.min(2L * nodes.length, FIELDS * (MOST_PAGES + 1L))));
        }
    }

    /** Refers to pages, each {@code number << 1 | write}, in this order. */
    void touch(int[] numbered, int count) {
        for (int i = 0; i < count; i++) {
            touch(numbered[i]);
        }
    }

    /** Refers to a page: {@code number << 1 | write}. */
    void touch(int numbered) {
        int node = node(numbered >>> 1);
        int state = nodes[node + STATE];
        found[state]++;
        if (state != 1) {
            bringIn(node, state);
        } else if (hitsReorder) {
            bringToFront(node);
        }
        if ((numbered & 1) != 0) {
            nodes[node + CHANGED] = ~0;
        }
    }

    /** True when a page is above the first boundary. */
    boolean isInFirstSegment(int page) {
        return nodes[node(page) + STATE] == 1;
    }

    /** Of a full first segment this page will be the next to leave. */
    void makeLastOfFirstSegment(int page) {
        int node = node(page);
        int before = last[0];
        if (before != node) {
            unlink(node);
            link(node, before, nodes[before + NEXT]);
            last[0] = node;
        }
    }

    private static int node(int page) {
        return FIELDS * (page + 1);
    }

    private void bringToFront(int node) {
        if (nodes[END + NEXT] != node) {
            if (last[0] == node) {
                last[0] = nodes[node + PREVIOUS];
            }
            unlink(node);
            linkFirst(node);
        }
    }

    private void bringIn(int node, int state) {
        nodes[node + CHANGED] |= unslotted[state];
        if (state == UNSEEN || state > depths.length) {
            linkFirst(node);
            pushThroughAll();
        } else {
            if (last[state - 1] == node) {
                last[state - 1] = nodes[node + PREVIOUS];
            }
            unlink(node);
            linkFirst(node);
            push(state - 1);
        }
        nodes[node + STATE] = 1;
    }

    /** The list has become longer by one. */
    private void pushThroughAll() {
        length++;
        push(full);
        if (full == depths.length) {
            unlink(nodes[END + PREVIOUS]);
            length--;
        } else if (length == depths[full]) {
            last[full++] = nodes[END + PREVIOUS];
        }
    }

    /** The last page of each of the first segments goes down into the next. */
    private void push(int segments) {
        for (int i = 0; i < segments; i++) {
            int node = last[i];
            nodes[node + STATE] = i + 2;
            last[i] = nodes[node + PREVIOUS];
            int changed = nodes[node + CHANGED] & cleaned[i];
            if (changed != 0) {
                nodes[node + CHANGED] ^= changed;
                written[i]++;
            }
        }
    }

    private void linkFirst(int node) {
        link(node, END, nodes[END + NEXT]);
    }

    private void link(int node, int previous, int next) {
        nodes[node + PREVIOUS] = previous;
        nodes[node + NEXT] = next;
        nodes[previous + NEXT] = node;
        nodes[next + PREVIOUS] = node;
    }

    private void unlink(int node) {
        int next = nodes[node + NEXT];
        int previous = nodes[node + PREVIOUS];
        nodes[previous + NEXT] = next;
        nodes[next + PREVIOUS] = previous;
    }

    /** Pages that never were there before. */
    long unseen() {
        return found[UNSEEN];
    }

    /** References to pages between two depths; 0 is the front, and the greatest int what was pushed out. */
    long found(int fromDepth, int toDepth) {
        long sum = 0;
        for (int i = boundary(fromDepth) + 1; i <= boundary(toDepth); i++) {
            sum += found[i + 1];
        }
        return sum;
    }

    /** Pages that were changed when they crossed a depth at which they are cleaned. */
    long written(int depth) {
        return written[boundary(depth)];
    }

    /** What happened in a hierarchy whose tiers end at depths of this list, and are left changed at the last only. */
    HierarchyCounts counts(HierarchySizes sizes) {
        var tiers = new ArrayList<TierCounts>();
        int above = 0;
        for (var tier : sizes.tiers()) {
            int depth = above + (int) tier.count();
            tiers.add(new TierCounts(found(above, depth), crossed(depth), above(depth) - above(above)));
            above = depth;
        }
        long references = Arrays.stream(found).sum();
        return new HierarchyCounts(sizes, references, tiers, unseen(), found(above, Integer.MAX_VALUE), written(above),
                0, 0, 0);
    }

    /** Pages that went beyond a depth: what came in from below it, or for the first time, less what is still above. */
    private long crossed(int depth) {
        return unseen() + found(depth, Integer.MAX_VALUE) - above(depth);
    }

    private long above(int depth) {
        return Math.min(depth, length);
    }

    /** Number of the boundary at a depth, -1 for the front, and one after the last for what was pushed out. */
    private int boundary(int depth) {
        int found = Arrays.binarySearch(depths, depth);
        return found >= 0 ? found : depth == 0 ? -1 : depths.length;
    }
}
