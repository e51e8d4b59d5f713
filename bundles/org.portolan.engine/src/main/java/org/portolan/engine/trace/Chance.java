/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

/**
 * Seeded random numbers: xoshiro256++ of Blackman and Vigna, <i>Scrambled linear pseudorandom number generators</i>,
 * 2021. Written out because the generators of the platform may change with it, and a seed must mean the same for ever.
 */
final class Chance {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int OUT_ROTATION = 23;
    private static final int STATE_SHIFT = 17;
    private static final int STATE_ROTATION = 45;
    private static final int SHARE_SHIFT = 11;

    private long a;
    private long b;
    private long c;
    private long d;

    Chance(long seed) {
        this(Hash.mix(seed + GOLDEN), Hash.mix(seed + 2 * GOLDEN), Hash.mix(seed + 3 * GOLDEN),
                Hash.mix(seed + 4 * GOLDEN));
    }

    /** With a state of its own, not all of it 0. */
    Chance(long a, long b, long c, long d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /** Any long, all as likely. */
    long bits() {
        long result = Long.rotateLeft(a + d, OUT_ROTATION) + a;
        long shifted = b << STATE_SHIFT;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = Long.rotateLeft(d, STATE_ROTATION);
        return result;
    }

    /** A number from 0, included, to 1, excluded. */
    double share() {
        return (bits() >>> SHARE_SHIFT) * 0x1p-53;
    }

    /** A whole number from 0, included, to the end, excluded, by the high half of a product: off by less than 2^-23. */
    long below(long end) {
        return Math.unsignedMultiplyHigh(bits(), end);
    }
}
