/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

/** The bytes of a block, read from its begin, none past its end. */
final class BlockBytes {

    private final byte[] bytes;
    private int at;
    private final int end;

    /**
     * @param bytes with {@link BackwardBits#MARGIN} before and behind the block
     * @param at index of the first byte of the block
     * @param end index behind its last byte
     */
    BlockBytes(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    int next() throws MalformedZstdException {
        return Byte.toUnsignedInt(bytes[take(1)]);
    }

    /** A number of so many bytes, the lowest first. */
    int number(int count) throws MalformedZstdException {
        int from = take(count);
        int number = 0;
        for (int i = 0; i < count; i++) {
            number |= Byte.toUnsignedInt(bytes[from + i]) << i * Byte.SIZE;
        }
        return number;
    }

    /** Leaves out so many bytes, and tells the index of the first of them. */
    int take(int count) throws MalformedZstdException {
        if (count > end - at) {
            throw new MalformedZstdException("block ends too early");
        }
        int from = at;
        at += count;
        return from;
    }

    /** The next so many bytes by themselves. */
    BlockBytes part(int count) throws MalformedZstdException {
        int from = take(count);
        return new BlockBytes(bytes, from, from + count);
    }

    int left() {
        return end - at;
    }

    byte[] array() {
        return bytes;
    }

    ForwardBits forwardBits() {
        return new ForwardBits(this);
    }

    /** All that is left, from its end to its begin. */
    BackwardBits backwardBits() throws MalformedZstdException {
        int from = at;
        at = end;
        return new BackwardBits(bytes, from, end);
    }
}
