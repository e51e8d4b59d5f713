/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

/**
 * Buckets for counts of whole numbers that range over many magnitudes: each number below 256 has its own, above them
 * each power of two has 128, so that a bucket is less than 0.8 % wide.
 */
final class Buckets {

    private static final int BITS = 7;
    private static final int PER_OCTAVE = 1 << BITS;

    /** Number of buckets for all non-negative longs. */
    static final int COUNT = (Long.SIZE - BITS) * PER_OCTAVE;

    private Buckets() {
    }

    /** Bucket of a number. */
    static int of(long number) {
        int shift = Math.max(0, Long.SIZE - BITS - 1 - Long.numberOfLeadingZeros(number));
        return (shift << BITS) + (int) (number >>> shift);
    }

    /** Least number of a bucket. */
    static long least(int bucket) {
        int shift = Math.max(0, (bucket >>> BITS) - 1);
        return (long) (bucket - (shift << BITS)) << shift;
    }

    /** Number in the middle of a bucket, rounded down. */
    static long middle(int bucket) {
        return least(bucket) + (least(bucket + 1) - 1 - least(bucket)) / 2;
    }
}
