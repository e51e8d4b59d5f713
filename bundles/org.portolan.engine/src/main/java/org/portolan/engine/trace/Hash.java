/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

/** Scatters page numbers evenly over all longs. */
final class Hash {

    private static final long FIRST = 0xbf58476d1ce4e5b9L;
    private static final long SECOND = 0x94d049bb133111ebL;
    private static final int SHIFT_1 = 30;
    private static final int SHIFT_2 = 27;
    private static final int SHIFT_3 = 31;

    private Hash() {
    }

    /** Finalizer of SplitMix64: Steele, Lea and Flood, OOPSLA 2014, with the constants of Stafford's variant 13. */
    static long mix(long value) {
        long mixed = (value ^ value >>> SHIFT_1) * FIRST;
        mixed = (mixed ^ mixed >>> SHIFT_2) * SECOND;
        return mixed ^ mixed >>> SHIFT_3;
    }
}
