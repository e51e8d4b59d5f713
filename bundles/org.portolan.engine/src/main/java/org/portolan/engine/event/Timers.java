/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.event;

import java.util.Arrays;

/**
 * When numbered things are due: a heap in which each number has at most one place, so that a time can be moved or
 * cleared without leaving anything behind. Times come in a total order: instant, kind, order of setting.
 */
public final class Timers {

    private static final int KIND_SHIFT = 60;
    private static final int LEAST_ROOM = 16;

    private long[] nanos;
    private long[] rank;
    /** Place of a number in the heap, plus one; zero for a number that has none. */
    private int[] place;
    private int[] heap;
    private int size;
    private long serial;

    /** @param numbers for how many numbers there is room at first; it grows with need */
    public Timers(int numbers) {
        nanos = new long[numbers];
        rank = new long[numbers];
        place = new int[numbers];
        heap = new int[LEAST_ROOM];
    }

    /** Sets when a number is due, whether it was due before or not; among equals it is now the last. */
    public void set(int number, long dueNanos, EventKind kind) {
        if (number >= place.length) {
            grow(number + 1);
        }
        nanos[number] = dueNanos;
        rank[number] = (long) kind.ordinal() << KIND_SHIFT | serial++;
        if (place[number] == 0) {
            insert(number);
        } else {
            move(place[number] - 1, number);
        }
    }

    /** Lets a number be due no more; nothing when it is not. */
    public void clear(int number) {
        if (isSet(number)) {
            remove(place[number] - 1);
        }
    }

    /** True when a number is due at some time. */
    public boolean isSet(int number) {
        return number < place.length && place[number] != 0;
    }

    /** True when nothing is due any more. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Takes out the number that is due first. */
    public int take() {
        int first = heap[0];
        remove(0);
        return first;
    }

    /** When a number is due, or was when it was taken. */
    public long nanosOf(int number) {
        return nanos[number];
    }

    private void insert(int number) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        rise(size++, number);
    }

    private void remove(int at) {
        place[heap[at]] = 0;
        int last = heap[--size];
        if (at < size) {
            move(at, last);
        }
    }

    /** Puts a number in a hole, from where it finds its place in either direction. */
    private void move(int hole, int number) {
        if (hole > 0 && isBefore(number, heap[(hole - 1) >> 1])) {
            rise(hole, number);
        } else {
            sink(hole, number);
        }
    }

    private void rise(int hole, int number) {
        int at = hole;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (!isBefore(number, heap[parent])) {
                break;
            }
            put(at, heap[parent]);
            at = parent;
        }
        put(at, number);
    }

    private void sink(int hole, int number) {
        int at = hole;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], number)) {
                break;
            }
            put(at, heap[child]);
            at = child;
        }
        put(at, number);
    }

    private void put(int at, int number) {
        heap[at] = number;
        place[number] = at + 1;
    }

    private boolean isBefore(int one, int other) {
        return nanos[one] < nanos[other] || nanos[one] == nanos[other] && rank[one] < rank[other];
    }

    private void grow(int least) {
        int room = Math.max(least, 2 * place.length);
        nanos = Arrays.copyOf(nanos, room);
        rank = Arrays.copyOf(rank, room);
        place = Arrays.copyOf(place, room);
    }
}
