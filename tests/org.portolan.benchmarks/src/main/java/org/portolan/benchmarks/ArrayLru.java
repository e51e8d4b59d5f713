/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.Arrays;

import org.portolan.engine.trace.Reference;
import org.portolan.engine.trace.ReferenceSource;

/**
 * LRU as plain as it can be: two arrays of links by page, one size, nothing counted but misses. The floor that a replay
 * is compared with; it reads the same blocks.
 */
final class ArrayLru {

    private static final int ABSENT = -1;
    private static final int BLOCK = 2048;

    private final int[] previous;
    private final int[] next;
    private final int frames;
    private final int end;
    private int size;
    private long misses;

    ArrayLru(int pages, int frames) {
        this.frames = frames;
        end = pages;
        previous = new int[pages + 1];
        next = new int[pages + 1];
        Arrays.fill(next, ABSENT);
        previous[end] = end;
        next[end] = end;
    }

    long misses(ReferenceSource source) {
        var block = new long[BLOCK];
        for (int count = source.next(block); count > 0; count = source.next(block)) {
            touch(block, count);
        }
        return misses;
    }

    private void touch(long[] block, int count) {
        for (int i = 0; i < count; i++) {
            int page = (int) Reference.page(block[i]);
            if (next[page] != ABSENT) {
                unlink(page);
            } else {
                misses++;
                makeRoom();
            }
            linkFirst(page);
        }
    }

    private void makeRoom() {
        if (size == frames) {
            int last = previous[end];
            unlink(last);
            next[last] = ABSENT;
        } else {
            size++;
        }
    }

    private void unlink(int page) {
        next[previous[page]] = next[page];
        previous[next[page]] = previous[page];
    }

    private void linkFirst(int page) {
        int first = next[end];
        next[page] = first;
        previous[page] = end;
        previous[first] = page;
        next[end] = page;
    }
}
