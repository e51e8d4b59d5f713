/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;

/** Numbers of a changing set of pages, by open addressing with linear probing; numbers of removed pages are reused. */
final class PageTable {

    private static final int LEAST_SLOTS = 1 << 10;

    private long[] pages = new long[LEAST_SLOTS];
    /** Number of the page in each slot, plus one; 0 for an empty slot. */
    private int[] numbers = new int[LEAST_SLOTS];
    private int[] idle = {};
    private int idleCount;
    private int size;

    /** Number of a page, which is given one if it has none yet. */
    int number(long page) {
        int slot = slot(page);
        if (numbers[slot] == 0) {
            if (2 * ++size > numbers.length) {
                grow();
                slot = slot(page);
            }
            pages[slot] = page;
            numbers[slot] = idleCount > 0 ? idle[--idleCount] : size;
        }
        return numbers[slot] - 1;
    }

    /** Pages that have a number; all numbers are below the most that there ever were. */
    int size() {
        return size;
    }

    /** Takes its number from a page that has one. */
    int remove(long page) {
        int hole = slot(page);
        int number = numbers[hole];
        numbers[hole] = 0;
        size--;
        int mask = numbers.length - 1;
        for (int slot = hole + 1 & mask; numbers[slot] != 0; slot = slot + 1 & mask) {
            // Move back whoever would not be found any more because of the hole before it.
            if ((slot - home(pages[slot]) & mask) >= (slot - hole & mask)) {
                pages[hole] = pages[slot];
                numbers[hole] = numbers[slot];
                numbers[slot] = 0;
                hole = slot;
            }
        }
        if (idleCount == idle.length) {
            idle = Arrays.copyOf(idle, Math.max(LEAST_SLOTS, 2 * idleCount));
        }
        idle[idleCount++] = number;
        return number - 1;
    }

    private int slot(long page) {
        int mask = numbers.length - 1;
        int slot = home(page);
        while (numbers[slot] != 0 && pages[slot] != page) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int home(long page) {
        return (int) Hash.mix(page) & numbers.length - 1;
    }

    private void grow() {
        var oldPages = pages;
        var oldNumbers = numbers;
        pages = new long[2 * oldPages.length];
        numbers = new int[pages.length];
        for (int i = 0; i < oldPages.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldPages[i]);
                pages[slot] = oldPages[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
