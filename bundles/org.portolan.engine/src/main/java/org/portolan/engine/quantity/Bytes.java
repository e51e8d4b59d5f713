/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.quantity;

import org.portolan.engine.internal.Require;

/**
 * Amount of memory or data in bytes.
 *
 * @param count 0 to 2^62
 */
public record Bytes(long count) implements Comparable<Bytes> {

    /** Largest amount: 2^62 bytes. */
    public static final long MAX_COUNT = 1L << 62;

    /** No bytes. */
    public static final Bytes ZERO = new Bytes(0);

    public Bytes {
        Require.within("Bytes.count", count, 0, MAX_COUNT);
    }

    /** So many units of 2^20 bytes. */
    public static Bytes ofMiB(long mebibytes) {
        return new Bytes(scaled(mebibytes, 20));
    }

    /** So many units of 2^30 bytes. */
    public static Bytes ofGiB(long gibibytes) {
        return new Bytes(scaled(gibibytes, 30));
    }

    private static long scaled(long units, int shift) {
        return Require.within("Bytes.count", units, 0, MAX_COUNT >> shift) << shift;
    }

    /** The sum. */
    public Bytes plus(Bytes other) {
        return new Bytes(count + other.count);
    }

    /** The difference; refused when it would be negative. */
    public Bytes minus(Bytes other) {
        return new Bytes(count - other.count);
    }

    /** Whole pages that this amount holds; a remainder of less than a page is left out. */
    public Pages wholePages() {
        return new Pages(count / Pages.SIZE);
    }

    @Override
    public int compareTo(Bytes other) {
        return Long.compare(count, other.count);
    }
}
