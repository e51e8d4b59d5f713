/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.Arrays;

/** The flows of a class, that with the least finish mark first. */
final class MarkHeap {

    private static final int ROOM = 4;

    private final Marks marks;
    private int[] heap = new int[ROOM];
    private int size;

    MarkHeap(Marks marks) {
        this.marks = marks;
    }

    int size() {
        return size;
    }

    int first() {
        return heap[0];
    }

    void insert(int flow) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        rise(size++, flow);
    }

    void remove(int flow) {
        int at = marks.place(flow);
        int last = heap[--size];
        if (at == size) {
            return;
        }
        if (at > 0 && marks.isBefore(last, heap[(at - 1) >> 1])) {
            rise(at, last);
        } else {
            sink(at, last);
        }
    }

    private void rise(int hole, int flow) {
        int at = hole;
        while (at > 0 && marks.isBefore(flow, heap[(at - 1) >> 1])) {
            put(at, heap[(at - 1) >> 1]);
            at = (at - 1) >> 1;
        }
        put(at, flow);
    }

    private void sink(int hole, int flow) {
        int at = hole;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && marks.isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!marks.isBefore(heap[child], flow)) {
                break;
            }
            put(at, heap[child]);
            at = child;
        }
        put(at, flow);
    }

    private void put(int at, int flow) {
        heap[at] = flow;
        marks.place(flow, at);
    }
}
