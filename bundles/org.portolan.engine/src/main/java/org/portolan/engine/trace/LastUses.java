/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;

/**
 * Counts how many distinct pages were used since the last use of a page: its stack distance, less one.
 * <p>
 * Every use has a place in time; a bit tells whether it is still the last of its page. The distance is the number of
 * bits after the page's own, counted with one population count for each word of a block and one step of a Fenwick tree
 * for each bit of the block's number. When the places are used up the pages are given new ones in the same order. The
 * idea of such a count is of Bennett and Kruskal, 1975, and Olken, 1981; the tree of Fenwick, 1994.
 */
final class LastUses {

    /** Returned for a page that was not used before. */
    static final int NEVER = -1;

    private static final int LEAST_PLACES = 1 << 12;
    /** So many times as many places as pages: more makes renumbering rare, less keeps them in the cache. */
    private static final int PLACES_PER_PAGE = 4;
    /** 512 places are one line of the cache. */
    private static final int BLOCK_BITS = 9;
    private static final int WORD_BITS = 6;
    private static final int WORDS_PER_BLOCK_BITS = BLOCK_BITS - WORD_BITS;

    /** Place of each page's last use, plus one; 0 for none. */
    private int[] places = {};
    private long[] words = new long[LEAST_PLACES >>> WORD_BITS];
    /** Fenwick tree over the bits of all blocks that are full; 1-based. */
    private int[] tree = new int[(LEAST_PLACES >>> BLOCK_BITS) + 1];
    private int next;
    private int live;

    /** Makes room for pages with numbers below this. */
    void reach(int end) {
        if (end > places.length) {
            places = Arrays.copyOf(places, (int) Math.max(end, Math.min(2L * places.length, SegmentedList.MOST_PAGES)));
        }
    }

    /** Pages that have been used. */
    int pages() {
        return live;
    }

    /** Uses a page, and tells how many others were used since its last use, or {@link #NEVER}. */
    int use(int page) {
        if (next == words.length << WORD_BITS) {
            renumber();
        }
        int place = places[page] - 1;
        int distance = NEVER;
        if (place >= 0) {
            distance = live - upTo(place);
            remove(place);
        } else {
            live++;
        }
        words[next >>> WORD_BITS] |= 1L << next;
        places[page] = ++next;
        if ((next & (1 << BLOCK_BITS) - 1) == 0) {
            close((next >>> BLOCK_BITS) - 1);
        }
        return distance;
    }

    /** Forgets a page. */
    void forget(int page) {
        int place = places[page] - 1;
        if (place >= 0) {
            remove(place);
            places[page] = 0;
            live--;
        }
    }

    /** Bits at this place and before. */
    private int upTo(int place) {
        int word = place >>> WORD_BITS;
        int block = place >>> BLOCK_BITS;
        int count = Long.bitCount(words[word] << ~place);
        for (int i = block << WORDS_PER_BLOCK_BITS; i < word; i++) {
            count += Long.bitCount(words[i]);
        }
        for (int i = block; i > 0; i &= i - 1) {
            count += tree[i];
        }
        return count;
    }

    private void remove(int place) {
        words[place >>> WORD_BITS] &= ~(1L << place);
        int block = place >>> BLOCK_BITS;
        if (block < next >>> BLOCK_BITS) {
            add(block, -1);
        }
    }

    /** A block has its last place taken: from now on the tree counts it. */
    private void close(int block) {
        int count = 0;
        for (int i = block << WORDS_PER_BLOCK_BITS; i < block + 1 << WORDS_PER_BLOCK_BITS; i++) {
            count += Long.bitCount(words[i]);
        }
        add(block, count);
    }

    private void add(int block, int count) {
        for (int i = block + 1; i < tree.length; i += i & -i) {
            tree[i] += count;
        }
    }

    private void renumber() {
        for (int page = 0; page < places.length; page++) {
            if (places[page] > 0) {
                places[page] = upTo(places[page] - 1);
            }
        }
        int blocks = Math.max(LEAST_PLACES, PLACES_PER_PAGE * live) + (1 << BLOCK_BITS) - 1 >>> BLOCK_BITS;
        words = new long[blocks << WORDS_PER_BLOCK_BITS];
        tree = new int[blocks + 1];
        Arrays.fill(words, 0, live >>> WORD_BITS, -1L);
        if ((live & Long.SIZE - 1) != 0) {
            words[live >>> WORD_BITS] = (1L << live) - 1;
        }
        next = live;
        for (int block = 0; block < next >>> BLOCK_BITS; block++) {
            add(block, 1 << BLOCK_BITS);
        }
    }
}
