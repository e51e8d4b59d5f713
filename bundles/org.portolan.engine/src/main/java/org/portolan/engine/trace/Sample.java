/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;

/** The pages of a trace that stand for all: those whose hash is below a threshold, which falls when they get too many. */
final class Sample {

    private static final double TWO_TO_63 = 0x1p63;

    private final int most;
    private final PageTable table = new PageTable();
    /** Hashes of the pages in the sample, as a heap with the greatest first, and the pages; empty without a limit. */
    private long[] hashes = {};
    private long[] pages = {};
    private final boolean limited;
    private long threshold;
    private double rate;

    Sample(Samples samples) {
        most = samples.mostPages();
        limited = most < Samples.MOST_PAGES;
        rate = samples.rate();
        threshold = rate == 1 ? Long.MAX_VALUE : (long) (rate * TWO_TO_63);
    }

    /** Share of the pages that is taken now. */
    double rate() {
        return rate;
    }

    /** Pages in the sample. */
    int size() {
        return table.size();
    }

    /**
     * Picks the references that count.
     *
     * @param picked gets their places in the block
     * @return how many
     */
    int pick(long[] block, int count, int[] picked) {
        int taken = 0;
        for (int i = 0; i < count; i++) {
            if (hash(Reference.page(block[i])) <= threshold) {
                picked[taken++] = i;
            }
        }
        return taken;
    }

    /** True as long as a page that was picked counts: the threshold may have fallen since. */
    boolean contains(long page) {
        return !limited || hash(page) <= threshold;
    }

    /** Number of a page of the sample. */
    int number(long page) {
        int before = table.size();
        int number = table.number(page);
        if (limited && table.size() > before) {
            push(hash(page), page);
        }
        return number;
    }

    /** True when there are more pages than there may be: then {@link #drop} until there are not. */
    boolean isFull() {
        return table.size() > most;
    }

    /** Lowers the rate so that one page drops out, and returns its number. */
    int drop() {
        threshold = hashes[0] - 1;
        rate = (threshold + 1) / TWO_TO_63;
        long page = pages[0];
        pop();
        return table.remove(page);
    }

    private static long hash(long page) {
        return Hash.mix(page) >>> 1;
    }

    private void push(long hash, long page) {
        int place = table.size() - 1;
        if (place == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(1 << 10, 2 * place));
            pages = Arrays.copyOf(pages, hashes.length);
        }
        while (place > 0 && hashes[place - 1 >>> 1] < hash) {
            move(place - 1 >>> 1, place);
            place = place - 1 >>> 1;
        }
        hashes[place] = hash;
        pages[place] = page;
    }

    private void pop() {
        int end = table.size() - 1;
        int place = 0;
        for (int child = 1; child < end; child = 2 * place + 1) {
            if (child + 1 < end && hashes[child + 1] > hashes[child]) {
                child++;
            }
            if (hashes[child] <= hashes[end]) {
                break;
            }
            move(child, place);
            place = child;
        }
        move(end, place);
    }

    private void move(int from, int to) {
        hashes[to] = hashes[from];
        pages[to] = pages[from];
    }
}
