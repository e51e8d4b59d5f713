/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

/**
 * The sequences of a block (RFC 8878, 3.1.1.3.2): so many literals, then a match. Codes and offsets stay for blocks
 * that repeat them.
 */
final class Sequences {

    private static final int[] LITERAL_BASES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22,
            24, 28, 32, 40, 48, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};
    private static final int[] LITERAL_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3,
            4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    private static final int[] MATCH_BASES = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
            23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 37, 39, 41, 43, 47, 51, 59, 67, 83, 99, 131, 259, 515,
            1027, 2051, 4099, 8195, 16387, 32771, 65539};
    private static final int[] MATCH_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    private static final int[] LITERAL_DEFAULT = {4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2,
            2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1};
    private static final int[] MATCH_DEFAULT = {1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1};
    private static final int[] OFFSET_DEFAULT = {1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
            -1, -1, -1, -1, -1};
    private static final int LARGEST_OFFSET = 31;
    private static final int LONG_COUNT = 255;
    private static final int LONG_COUNT_BASE = 0x7F00;
    private static final int SHORT_COUNT = 128;
    private static final int LITERAL_MODE_SHIFT = 6;
    private static final int OFFSET_MODE_SHIFT = 4;
    private static final int MATCH_MODE_SHIFT = 2;
    private static final int MODE_MASK = 3;
    private static final int REPEATED = 3;

    private final Code literalLengths = new Code(LITERAL_BASES.length - 1, 9, 6, LITERAL_DEFAULT);
    private final Code offsets = new Code(LARGEST_OFFSET, 8, 5, OFFSET_DEFAULT);
    private final Code matchLengths = new Code(MATCH_BASES.length - 1, 9, 6, MATCH_DEFAULT);
    private long last;
    private long secondLast;
    private long thirdLast;

    /** Forgets codes and offsets, as every frame does. */
    void reset() {
        literalLengths.table = null;
        offsets.table = null;
        matchLengths.table = null;
        last = 1;
        secondLast = 4;
        thirdLast = 8;
    }

    /** Executes all sequences of a block, and adds the literals that are left over. */
    void run(BlockBytes in, Literals literals, Window window) throws MalformedZstdException {
        int end = window.size() + BlockDecoder.LARGEST_BLOCK;
        int count = count(in);
        int literal = count == 0 ? 0 : run(in, count, literals, window, end);
        int left = literals.count() - literal;
        if (in.left() != 0 || left > end - window.size()) {
            throw new MalformedZstdException("block that holds too much");
        }
        window.add(literals.bytes(), literal, left);
    }

    private static int count(BlockBytes in) throws MalformedZstdException {
        int first = in.next();
        if (first < SHORT_COUNT) {
            return first;
        }
        return first < LONG_COUNT ? (first - SHORT_COUNT << Byte.SIZE) + in.next() : LONG_COUNT_BASE + in.number(2);
    }

    /** Tells how many literals were used. */
    private int run(BlockBytes in, int count, Literals literals, Window window, int end)
            throws MalformedZstdException {
        int modes = in.next();
        if ((modes & MODE_MASK) != 0) {
            throw new MalformedZstdException("reserved bits are set");
        }
        literalLengths.read(in, modes >> LITERAL_MODE_SHIFT & MODE_MASK);
        offsets.read(in, modes >> OFFSET_MODE_SHIFT & MODE_MASK);
        matchLengths.read(in, modes >> MATCH_MODE_SHIFT & MODE_MASK);
        var bits = in.backwardBits();
        int literalState = literalLengths.table.begin(bits);
        int offsetState = offsets.table.begin(bits);
        int matchState = matchLengths.table.begin(bits);
        int literal = 0;
        for (int i = 0; i < count; i++) {
            int offsetCode = offsets.table.symbol(offsetState);
            long offset = (1L << offsetCode) + Integer.toUnsignedLong(bits.read(offsetCode));
            int matchCode = matchLengths.table.symbol(matchState);
            int match = MATCH_BASES[matchCode] + bits.read(MATCH_BITS[matchCode]);
            int literalCode = literalLengths.table.symbol(literalState);
            int run = LITERAL_BASES[literalCode] + bits.read(LITERAL_BITS[literalCode]);
            if (bits.isOver() || run > literals.count() - literal || run + match > end - window.size()) {
                throw new MalformedZstdException("sequence that holds too much");
            }
            window.add(literals.bytes(), literal, run);
            literal += run;
            window.addMatch(distance(offset, run == 0), match);
            if (i < count - 1) {
                literalState = literalLengths.table.next(literalState, bits);
                matchState = matchLengths.table.next(matchState, bits);
                offsetState = offsets.table.next(offsetState, bits);
            }
        }
        if (!bits.isAtEnd()) {
            throw new MalformedZstdException("sequences do not end where they should");
        }
        return literal;
    }

    /** What an offset means: 1 to 3 repeat one of the last three, others by one more where no literals are before. */
    private long distance(long offset, boolean withoutLiterals) throws MalformedZstdException {
        long distance;
        if (offset > REPEATED) {
            distance = offset - REPEATED;
            thirdLast = secondLast;
            secondLast = last;
            last = distance;
            return distance;
        }
        int which = (int) offset + (withoutLiterals ? 1 : 0);
        switch (which) {
            case 1 -> {
                return last;
            }
            case 2 -> distance = secondLast;
            case 3 -> {
                distance = thirdLast;
                thirdLast = secondLast;
            }
            default -> {
                distance = last - 1;
                thirdLast = secondLast;
            }
        }
        if (distance == 0) {
            throw new MalformedZstdException("match at no distance");
        }
        secondLast = last;
        last = distance;
        return distance;
    }

    /** One of the three codes. */
    private static final class Code {

        private static final int PREDEFINED = 0;
        private static final int ONE = 1;
        private static final int DESCRIBED = 2;

        private final int largest;
        private final int highestLog;
        private final FseTable predefined;
        private FseTable table;

        Code(int largest, int highestLog, int defaultLog, int[] defaults) {
            this.largest = largest;
            this.highestLog = highestLog;
            try {
                predefined = FseTable.of(defaultLog, defaults);
            } catch (MalformedZstdException e) {
                throw new IllegalStateException(e);
            }
        }

        void read(BlockBytes in, int mode) throws MalformedZstdException {
            switch (mode) {
                case PREDEFINED -> table = predefined;
                case ONE -> table = FseTable.ofOne(symbol(in.next()));
                case DESCRIBED -> table = FseTable.read(in, largest, highestLog);
                default -> {
                    if (table == null) {
                        throw new MalformedZstdException("no code to repeat");
                    }
                }
            }
        }

        private int symbol(int symbol) throws MalformedZstdException {
            if (symbol > largest) {
                throw new MalformedZstdException("symbol that there is not");
            }
            return symbol;
        }
    }
}
