/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

/** Bits that are read from the low end of the first byte on. */
final class ForwardBits {

    private final BlockBytes in;
    private int buffered;
    private int count;

    ForwardBits(BlockBytes in) {
        this.in = in;
    }

    /** The next bits; 0 to 16 of them. */
    int read(int bits) throws MalformedZstdException {
        while (count < bits) {
            buffered |= in.next() << count;
            count += Byte.SIZE;
        }
        int value = buffered & (1 << bits) - 1;
        buffered >>>= bits;
        count -= bits;
        return value;
    }

    /** Leaves the rest of the byte; fewer than eight bits may be left. */
    void finish() {
        buffered = 0;
        count = 0;
    }
}
