/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.util.Arrays;

/** The literals of a block (RFC 8878, 3.1.1.3.1). The Huffman code stays for blocks that have none of their own. */
final class Literals {

    private static final int RAW = 0;
    private static final int RUN = 1;
    private static final int COMPRESSED = 2;
    private static final int TYPE_MASK = 3;
    private static final int[] PLAIN_HEAD_BYTES = {1, 2, 1, 3};
    private static final int[] PLAIN_SIZE_SHIFT = {3, 4, 3, 4};
    private static final int[] CODED_HEAD_BYTES = {3, 3, 4, 5};
    private static final int[] CODED_SIZE_BITS = {10, 10, 14, 18};
    private static final int SIZES_SHIFT = 4;

    private final byte[] bytes = new byte[BlockDecoder.LARGEST_BLOCK];
    private HuffmanTable table;
    private int count;

    /** Forgets the code, as every frame does. */
    void reset() {
        table = null;
    }

    byte[] bytes() {
        return bytes;
    }

    int count() {
        return count;
    }

    void read(BlockBytes in) throws MalformedZstdException {
        int first = in.next();
        int type = first & TYPE_MASK;
        int format = first >> 2 & TYPE_MASK;
        if (type == RAW || type == RUN) {
            count = size(plainHead(in, first, format) >>> PLAIN_SIZE_SHIFT[format]);
            readPlain(in, type);
        } else {
            readCoded(in, first, type, format);
        }
    }

    private static int plainHead(BlockBytes in, int first, int format) throws MalformedZstdException {
        return first | in.number(PLAIN_HEAD_BYTES[format] - 1) << Byte.SIZE;
    }

    private void readPlain(BlockBytes in, int type) throws MalformedZstdException {
        if (type == RAW) {
            System.arraycopy(in.array(), in.take(count), bytes, 0, count);
        } else {
            Arrays.fill(bytes, 0, count, (byte) in.next());
        }
    }

    private void readCoded(BlockBytes in, int first, int type, int format) throws MalformedZstdException {
        long head = first | Integer.toUnsignedLong(in.number(CODED_HEAD_BYTES[format] - 1)) << Byte.SIZE;
        int bits = CODED_SIZE_BITS[format];
        int mask = (1 << bits) - 1;
        count = size((int) (head >>> SIZES_SHIFT) & mask);
        var coded = in.part((int) (head >>> SIZES_SHIFT + bits) & mask);
        if (type == COMPRESSED) {
            table = HuffmanTable.read(coded);
        } else if (table == null) {
            throw new MalformedZstdException("no Huffman code to repeat");
        }
        if (format == 0) {
            table.decode(coded, bytes, 0, count);
        } else {
            table.decodeFour(coded, bytes, count);
        }
    }

    private static int size(int size) throws MalformedZstdException {
        if (size > BlockDecoder.LARGEST_BLOCK) {
            throw new MalformedZstdException("more literals than a block holds");
        }
        return size;
    }
}
