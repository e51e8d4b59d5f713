/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;

/**
 * Gaps between the uses of pages, of which the average number of distinct pages in a window of any length follows
 * exactly: Xiang, Bao, Ding and Gao, <i>Linear-time modeling of program working set in shared cache</i>, PACT 2011, and
 * Denning, 1968. A page is missing from a window that fits between two of its uses, or before its first or behind its
 * last; a gap of g references holds g - w windows of w.
 */
final class Gaps {

    private final long[] counts = new long[Buckets.COUNT];
    private final double[] sums = new double[Buckets.COUNT];
    /** Time of each page's last use, from 1 on; 0 for none. */
    private long[] last = {};
    private int pages;

    /** Makes room for pages with numbers below this. */
    void reach(int end) {
        if (end > last.length) {
            last = Arrays.copyOf(last, (int) Math.max(end, Math.min(2L * last.length, SegmentedList.MOST_PAGES)));
        }
    }

    /** Pages that have been used. */
    int pages() {
        return pages;
    }

    /** Uses a page at a time, which is counted in references from 1 on. */
    void use(int page, long time) {
        if (last[page] == 0) {
            pages++;
        }
        add(time - last[page]);
        last[page] = time;
    }

    private void add(long gap) {
        int bucket = Buckets.of(gap);
        counts[bucket]++;
        sums[bucket] += gap;
    }

    /** The curve of a trace of so many references, which ends here. */
    WorkingSetCurve curve(long references, double rate) {
        var allCounts = counts.clone();
        var allSums = sums.clone();
        for (long time : last) {
            if (time > 0) {
                long gap = references + 1 - time;
                allCounts[Buckets.of(gap)]++;
                allSums[Buckets.of(gap)] += gap;
            }
        }
        int end = Buckets.of(references);
        boolean whole = Buckets.least(end) == references;
        var windows = new long[whole ? end + 1 : end + 2];
        var found = new double[windows.length];
        windows[windows.length - 1] = references;
        found[found.length - 1] = pages / rate;
        double count = 0;
        double sum = 0;
        for (int bucket = end; bucket > 0; bucket--) {
            count += allCounts[bucket];
            sum += allSums[bucket];
            long window = Buckets.least(bucket);
            windows[bucket] = window;
            found[bucket] = (pages - (sum - count * window) / (references - window + 1)) / rate;
        }
        return new WorkingSetCurve(references, windows, found);
    }
}
