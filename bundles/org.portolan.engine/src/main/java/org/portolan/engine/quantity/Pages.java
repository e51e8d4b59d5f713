/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.quantity;

import org.portolan.engine.internal.Require;

/**
 * Number of 4 KiB pages, frames or slots.
 *
 * @param count 0 to 2^50
 */
public record Pages(long count) implements Comparable<Pages> {

    /** Bytes of a page: 4096 on every hypervisor of the model (large pages travel as small ones). */
    public static final int SIZE = 4096;

    /** Largest number of pages: 2^50, which is 2^62 bytes. */
    public static final long MAX_COUNT = 1L << 50;

    /** No pages. */
    public static final Pages ZERO = new Pages(0);

    public Pages {
        Require.within("Pages.count", count, 0, MAX_COUNT);
    }

    /** The whole number nearest to an expected number of pages. */
    public static Pages rounded(double expected) {
        return new Pages(Math.round(Require.within("Pages.count", expected, 0.0, MAX_COUNT)));
    }

    /** Memory that these pages occupy. */
    public Bytes bytes() {
        return new Bytes(count * SIZE);
    }

    /** The sum. */
    public Pages plus(Pages other) {
        return new Pages(count + other.count);
    }

    /** The difference; refused when it would be negative. */
    public Pages minus(Pages other) {
        return new Pages(count - other.count);
    }

    /** The difference, or none when the other is more. */
    public Pages minusOrZero(Pages other) {
        return new Pages(Math.max(0, count - other.count));
    }

    /** The lesser of the two. */
    public Pages min(Pages other) {
        return count <= other.count ? this : other;
    }

    /** True for no pages. */
    public boolean isZero() {
        return count == 0;
    }

    @Override
    public int compareTo(Pages other) {
        return Long.compare(count, other.count);
    }
}
