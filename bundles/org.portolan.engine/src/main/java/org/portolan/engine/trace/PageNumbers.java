/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;

/**
 * Gives pages small numbers, by which arrays can be indexed. Low page numbers are taken as they are, so that a trace of
 * a guest's pages costs no look-up; pages beyond them are numbered as they come, by open addressing.
 */
final class PageNumbers {

    /** Pages from here on are never taken as they are. With as many numbered, four ints for each fit into an array. */
    private static final int MOST_DIRECT = 1 << 27;
    /** Pages below this are always taken as they are: a guest of 16 GiB. */
    private static final int ALWAYS_DIRECT = 1 << 22;
    /** So many numbers may lie idle for each page that has been seen. */
    private static final int IDLE_FACTOR = 4;
    private static final long EMPTY = -1;

    /** Pages below this have their own number. */
    private int direct = ALWAYS_DIRECT;
    /** Numbers given out are below this. */
    private int end;
    private long[] keys = {};
    private int[] numbers = {};
    private int hashed;

    /**
     * Numbers the pages of a block.
     *
     * @param block references
     * @param count how many
     * @param numbered gets {@code number << 1 | write} of each
     * @param distinct how many distinct pages there have been before
     */
    void number(long[] block, int count, int[] numbered, long distinct) {
        long all = 0;
        for (int i = 0; i < count; i++) {
            all |= block[i];
            numbered[i] = (int) block[i];
        }
        if (all < 0 || all >>> 1 >= end) {
            numberNew(block, count, numbered, distinct);
        }
    }

    /** Numbers given out so far are below this. */
    int end() {
        return end;
    }

    private void numberNew(long[] block, int count, int[] numbered, long distinct) {
        for (int i = 0; i < count; i++) {
            long page = Reference.page(block[i]);
            if (page >= direct) {
                grow(page, distinct + i);
            }
            int number = page < direct ? (int) page : hashed(page);
            end = Math.max(end, number + 1);
            numbered[i] = number << 1 | (int) (block[i] & 1);
        }
    }

    /** Takes more pages as they are, as long as none is numbered by hash, and they are not too sparse. */
    private void grow(long page, long distinct) {
        long most = Math.min(distinct * IDLE_FACTOR, MOST_DIRECT);
        if (hashed == 0 && page < most) {
            direct = (int) Math.min(Math.max(page + 1, 2L * direct), most);
        }
    }

    private int hashed(long page) {
        if (2 * hashed >= keys.length) {
            rehash();
        }
        int slot = slot(page);
        if (keys[slot] == EMPTY) {
            keys[slot] = page;
            numbers[slot] = direct + hashed++;
        }
        return numbers[slot];
    }

    private int slot(long page) {
        int mask = keys.length - 1;
        int slot = (int) Hash.mix(page) & mask;
        while (keys[slot] != EMPTY && keys[slot] != page) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void rehash() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new long[Math.max(1 << 12, 2 * oldKeys.length)];
        Arrays.fill(keys, EMPTY);
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
