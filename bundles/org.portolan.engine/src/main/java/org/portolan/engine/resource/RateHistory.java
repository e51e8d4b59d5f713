/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.Arrays;

/**
 * Virtual time of a class over a time in which it always had flows: straight lines between the instants at which its
 * rate changed. One history serves all flows of the class.
 */
final class RateHistory {

    private static final int ROOM = 8;

    private long[] nanos = new long[ROOM];
    private double[] served = new double[ROOM];
    private int size;

    /** The rate changes at an instant that is not before the last one. */
    void add(long atNanos, double servedByThen) {
        if (size > 0 && nanos[size - 1] == atNanos) {
            return;
        }
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
            served = Arrays.copyOf(served, 2 * size);
        }
        nanos[size] = atNanos;
        served[size++] = servedByThen;
    }

    /** Index of the last change that was not after an instant. */
    int lastUntil(long atNanos) {
        int at = Arrays.binarySearch(nanos, 0, size, atNanos);
        return Math.max(0, at >= 0 ? at : -at - 2);
    }

    boolean hasNext(int index) {
        return index + 1 < size;
    }

    long nanosAt(int index) {
        return nanos[index];
    }

    double servedAt(int index) {
        return served[index];
    }
}
