/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bits that are read from the end of a stretch of bytes to its begin. The highest bit that is set in the last byte
 * ends the stretch and is no part of it. Before and behind every stretch there must be {@link #MARGIN} bytes of
 * anything.
 */
final class BackwardBits {

    /** A long is read at the place of every bit. */
    static final int MARGIN = Long.BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int start;
    /** Bits that are left; less than zero when more were read than there are. */
    private int left;

    /**
     * @param start index of the first byte
     * @param end index behind the last byte
     */
    BackwardBits(byte[] bytes, int start, int end) throws MalformedZstdException {
        if (end <= start || bytes[end - 1] == 0) {
            throw new MalformedZstdException("stream of bits without an end");
        }
        this.bytes = bytes;
        this.start = start;
        int highest = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Byte.toUnsignedInt(bytes[end - 1]));
        left = (end - 1 - start) * Byte.SIZE + highest;
    }

    /** The next bits without going on; 0 to 56 of them. Beyond the begin stands anything. */
    int peek(int count) {
        int from = Math.max(left - count, -Byte.SIZE * MARGIN);
        return (int) (((long) LONG.get(bytes, start + (from >> 3)) >>> (from & 7)) & ((1L << count) - 1));
    }

    void skip(int count) {
        left -= count;
    }

    /** The next bits; 0 to 31 of them. */
    int read(int count) {
        int bits = peek(count);
        left -= count;
        return bits;
    }

    /** Whether more bits were read than there are. */
    boolean isOver() {
        return left < 0;
    }

    /** Whether all bits were read, and no more. */
    boolean isAtEnd() {
        return left == 0;
    }
}
