/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * The head of a frame (RFC 8878, 3.1.1.1), behind its magic number.
 *
 * @param window how far matches reach back, in bytes
 * @param content bytes that the frame unpacks to, where it says so
 * @param checksum whether the frame ends with a checksum
 */
record FrameHead(int window, OptionalLong content, boolean checksum) {

    private static final int[] DICTIONARY_BYTES = {0, 1, 2, 4};
    private static final int[] CONTENT_BYTES = {0, 2, 4, 8};
    private static final int FLAG_MASK = 3;
    private static final int CONTENT_SHIFT = 6;
    private static final int SINGLE_SEGMENT = 0x20;
    private static final int RESERVED = 0x08;
    private static final int CHECKSUM = 0x04;
    private static final int EXPONENT_SHIFT = 3;
    private static final int MANTISSA_MASK = 7;
    private static final int LOWEST_WINDOW_LOG = 10;
    /** Two bytes hold sizes from here on. */
    private static final int TWO_BYTES_BASE = 256;

    /**
     * Reads a head.
     *
     * @param largestWindow no frame may ask for more
     */
    static FrameHead read(InputStream in, int largestWindow) throws IOException {
        int flags = (int) LittleEndian.read(in, 1);
        if ((flags & RESERVED) != 0) {
            throw new MalformedZstdException("reserved bit is set");
        }
        boolean single = (flags & SINGLE_SEGMENT) != 0;
        long window = single ? 0 : window((int) LittleEndian.read(in, 1));
        if (LittleEndian.read(in, DICTIONARY_BYTES[flags & FLAG_MASK]) != 0) {
            throw new MalformedZstdException("dictionaries are not supported");
        }
        var content = content(in, flags >> CONTENT_SHIFT, single);
        if (single) {
            window = content.orElse(0);
        }
        // an unsigned size may be negative here
        if (window < 0 || window > largestWindow) {
            throw MalformedZstdException.windowTooLarge(window, largestWindow);
        }
        return new FrameHead((int) window, content, (flags & CHECKSUM) != 0);
    }

    private static long window(int descriptor) {
        long base = 1L << LOWEST_WINDOW_LOG + (descriptor >> EXPONENT_SHIFT);
        return base + base / Byte.SIZE * (descriptor & MANTISSA_MASK);
    }

    private static OptionalLong content(InputStream in, int flag, boolean single) throws IOException {
        if (flag == 0 && !single) {
            return OptionalLong.empty();
        }
        int bytes = flag == 0 ? 1 : CONTENT_BYTES[flag];
        long size = LittleEndian.read(in, bytes);
        return OptionalLong.of(bytes == 2 ? size + TWO_BYTES_BASE : size);
    }
}
