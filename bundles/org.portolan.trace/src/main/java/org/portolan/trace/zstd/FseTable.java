/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.util.Arrays;

/**
 * Decoding table of a finite-state entropy code (RFC 8878, 4.1): each state stands for a symbol, and tells how many
 * bits lead to the next state.
 */
final class FseTable {

    private static final int LOWEST_LOG = 5;
    private static final int LOG_BITS = 4;
    /** A probability of "less than one": a single state, at the end of the table. */
    private static final int LESS_THAN_ONE = -1;
    private static final int STEP = 3;
    private static final int LONGEST_REPEAT = 3;

    private final int log;
    private final byte[] symbols;
    private final byte[] bits;
    private final short[] bases;

    private FseTable(int log) {
        this.log = log;
        symbols = new byte[1 << log];
        bits = new byte[1 << log];
        bases = new short[1 << log];
    }

    /** The table that always gives the same symbol and needs no bits. */
    static FseTable ofOne(int symbol) {
        var table = new FseTable(0);
        table.symbols[0] = (byte) symbol;
        return table;
    }

    /**
     * The table of a distribution.
     *
     * @param log logarithm of the number of states, which is the sum of all probabilities
     * @param probabilities by symbol; -1 counts as one
     */
    static FseTable of(int log, int[] probabilities) throws MalformedZstdException {
        var table = new FseTable(log);
        int[] next = table.spread(probabilities);
        for (int state = 0; state < table.symbols.length; state++) {
            int number = next[table.symbols[state]]++;
            int count = log - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number));
            table.bits[state] = (byte) count;
            table.bases[state] = (short) ((number << count) - table.symbols.length);
        }
        return table;
    }

    /** Gives every symbol its states; tells how many it has. */
    private int[] spread(int[] probabilities) throws MalformedZstdException {
        int states = symbols.length;
        int[] counts = new int[probabilities.length];
        int high = states;
        for (int symbol = 0; symbol < probabilities.length; symbol++) {
            if (probabilities[symbol] == LESS_THAN_ONE) {
                high--;
                symbols[high] = (byte) symbol;
                counts[symbol] = 1;
            }
        }
        int at = 0;
        for (int symbol = 0; symbol < probabilities.length; symbol++) {
            for (int i = 0; i < probabilities[symbol]; i++) {
                symbols[at] = (byte) symbol;
                do {
                    at = at + (states >> 1) + (states >> STEP) + STEP & states - 1;
                } while (at >= high);
            }
            counts[symbol] = Math.max(counts[symbol], probabilities[symbol]);
        }
        if (at != 0) {
            throw new MalformedZstdException("probabilities that do not add up");
        }
        return counts;
    }

    /**
     * Reads the description of a table (RFC 8878, 4.1.1).
     *
     * @param largest the largest symbol that there is
     * @param highestLog the largest logarithm of the number of states
     */
    static FseTable read(BlockBytes in, int largest, int highestLog) throws MalformedZstdException {
        var bits = in.forwardBits();
        int log = LOWEST_LOG + bits.read(LOG_BITS);
        if (log > highestLog) {
            throw new MalformedZstdException("table of 2^" + log + " states");
        }
        int[] probabilities = new int[largest + 1];
        int symbol = 0;
        int left = 1 << log;
        while (left > 0) {
            if (symbol > largest) {
                throw new MalformedZstdException("probability of a symbol that there is not");
            }
            int probability = probability(bits, left);
            probabilities[symbol] = probability;
            symbol++;
            left -= Math.abs(probability);
            if (probability == 0) {
                symbol += zeros(bits);
            }
        }
        bits.finish();
        return of(log, Arrays.copyOf(probabilities, Math.min(symbol, largest + 1)));
    }

    /** A number from 0 to the probability that is left plus one: small ones take a bit less than large ones. */
    private static int probability(ForwardBits bits, int left) throws MalformedZstdException {
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(left + 1);
        int lowMask = (1 << width - 1) - 1;
        int threshold = (1 << width) - 1 - (left + 1);
        int low = bits.read(width - 1);
        if (low < threshold) {
            return low - 1;
        }
        int value = low | bits.read(1) << width - 1;
        return (value > lowMask ? value - threshold : value) - 1;
    }

    /** How many symbols more have no probability either. */
    private static int zeros(ForwardBits bits) throws MalformedZstdException {
        int zeros = 0;
        int more;
        do {
            more = bits.read(2);
            zeros += more;
        } while (more == LONGEST_REPEAT);
        return zeros;
    }

    /** The state to begin with. */
    int begin(BackwardBits from) {
        return from.read(log);
    }

    int symbol(int state) {
        return Byte.toUnsignedInt(symbols[state]);
    }

    int next(int state, BackwardBits from) {
        return bases[state] + from.read(bits[state]);
    }
}
