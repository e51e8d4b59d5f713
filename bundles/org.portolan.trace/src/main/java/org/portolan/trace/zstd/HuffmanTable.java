/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.util.Arrays;

/** Decoding table of a Huffman code (RFC 8878, 4.2). */
final class HuffmanTable {

    private static final int LONGEST_CODE = 11;
    private static final int SYMBOLS = 256;
    private static final int DIRECT = 128;
    private static final int LARGEST_WEIGHT_LOG = 6;
    private static final int NIBBLE = 4;
    private static final int NIBBLE_MASK = 15;
    private static final int STREAMS = 4;
    private static final int JUMP_BYTES = 2;

    private final int longest;
    private final byte[] symbols;
    private final byte[] lengths;

    /**
     * @param weights by symbol; the last is not zero
     * @param longest the longest code
     */
    private HuffmanTable(int[] weights, int longest) {
        this.longest = longest;
        symbols = new byte[1 << longest];
        lengths = new byte[1 << longest];
        int at = 0;
        for (int weight = 1; weight <= longest; weight++) {
            for (int symbol = 0; symbol < weights.length; symbol++) {
                if (weights[symbol] == weight) {
                    int codes = 1 << weight - 1;
                    Arrays.fill(symbols, at, at + codes, (byte) symbol);
                    Arrays.fill(lengths, at, at + codes, (byte) (longest + 1 - weight));
                    at += codes;
                }
            }
        }
    }

    /** Reads the description of a table. */
    static HuffmanTable read(BlockBytes in) throws MalformedZstdException {
        int head = in.next();
        int[] weights = new int[SYMBOLS];
        int count = head < DIRECT ? coded(in.part(head), weights) : direct(in, weights, head - DIRECT + 1);
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i] == 0 ? 0 : 1 << weights[i] - 1;
        }
        if (sum == 0) {
            throw new MalformedZstdException("Huffman code without symbols");
        }
        int longest = Integer.SIZE - Integer.numberOfLeadingZeros(sum);
        int rest = (1 << longest) - sum;
        if (longest > LONGEST_CODE || Integer.bitCount(rest) != 1) {
            throw new MalformedZstdException("Huffman code that is none");
        }
        weights[count] = Integer.numberOfTrailingZeros(rest) + 1;
        return new HuffmanTable(Arrays.copyOf(weights, count + 1), longest);
    }

    private static int direct(BlockBytes in, int[] weights, int count) throws MalformedZstdException {
        int pair = 0;
        for (int i = 0; i < count; i++) {
            pair = i % 2 == 0 ? in.next() : pair << NIBBLE;
            weights[i] = checked(pair >> NIBBLE & NIBBLE_MASK);
        }
        return count;
    }

    /** Two states take turns until the bits are used up; the last symbol is that of the other state. */
    private static int coded(BlockBytes in, int[] weights) throws MalformedZstdException {
        var table = FseTable.read(in, LONGEST_CODE + 1, LARGEST_WEIGHT_LOG);
        var bits = in.backwardBits();
        int state = table.begin(bits);
        int other = table.begin(bits);
        if (bits.isOver()) {
            throw new MalformedZstdException("weights of a Huffman code end too early");
        }
        int count = 0;
        while (!bits.isOver()) {
            // one more follows, and one is not written at all
            if (count >= SYMBOLS - 2) {
                throw new MalformedZstdException("too many weights of a Huffman code");
            }
            weights[count] = checked(table.symbol(state));
            count++;
            int next = table.next(state, bits);
            state = other;
            other = next;
        }
        weights[count] = checked(table.symbol(state));
        return count + 1;
    }

    private static int checked(int weight) throws MalformedZstdException {
        if (weight > LONGEST_CODE) {
            throw new MalformedZstdException("Huffman code of " + weight + " bits");
        }
        return weight;
    }

    /** Decodes one stream to fill so many bytes. */
    void decode(BlockBytes in, byte[] out, int from, int count) throws MalformedZstdException {
        var bits = in.backwardBits();
        for (int i = from; i < from + count; i++) {
            int code = bits.peek(longest);
            bits.skip(lengths[code]);
            out[i] = symbols[code];
        }
        if (!bits.isAtEnd()) {
            throw new MalformedZstdException("literals do not end where they should");
        }
    }

    /** Decodes four streams, of which each but the last fills the same part. */
    void decodeFour(BlockBytes in, byte[] out, int count) throws MalformedZstdException {
        int part = (count + STREAMS - 1) / STREAMS;
        int last = count - (STREAMS - 1) * part;
        if (last < 0) {
            throw new MalformedZstdException("too few literals for four streams");
        }
        int[] sizes = new int[STREAMS - 1];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = in.number(JUMP_BYTES);
        }
        for (int i = 0; i < sizes.length; i++) {
            decode(in.part(sizes[i]), out, i * part, part);
        }
        decode(in, out, sizes.length * part, last);
    }
}
