/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.IOException;
import java.io.InputStream;

/**
 * What {@code valgrind --tool=lackey --trace-mem=yes} prints: {@code I  04001000,3} fetches an instruction of three
 * bytes, {@code  L 1ffeffe7e,8} loads, {@code  S ...} stores, and {@code  M ...} changes in place, which is one
 * reference that writes. Between them stand lines of valgrind ({@code ==123== ...}) and of the program that is traced;
 * they are not read.
 */
final class LackeyReader extends FormatReader {

    /** A trace with so many lines of something else, one after the other, is no trace. */
    static final int MOST_NOISE = 100_000;

    private static final int KIND_LENGTH = 3;

    private final LineScanner lines;
    private final LineCursor cursor;
    private final boolean instructions;
    private final PageSpan span = new PageSpan();
    private long noise;
    private int noiseInARow;

    LackeyReader(InputStream in, boolean instructions) {
        lines = new LineScanner(in);
        cursor = new LineCursor(lines);
        this.instructions = instructions;
    }

    @Override
    void fill() throws IOException {
        while (!isFull()) {
            if (!span.isEmpty()) {
                add(span.next());
            } else if (lines.next()) {
                readLine();
            } else {
                return;
            }
        }
    }

    private void readLine() throws TraceSyntaxException {
        cursor.home();
        byte kind = kind(cursor);
        if (kind == 0) {
            noise++;
            noiseInARow++;
            if (noiseInARow > MOST_NOISE) {
                throw cursor.broken(TraceProblem.Code.NOISE);
            }
            return;
        }
        noiseInARow = 0;
        cursor.skip(KIND_LENGTH);
        long address = cursor.hexadecimal();
        if (cursor.ahead(0) != ',') {
            throw cursor.broken(TraceProblem.Code.VALUE_MISSING);
        }
        cursor.skip(1);
        long size = cursor.decimal();
        cursor.skipBlanks();
        if (!cursor.isAtEnd()) {
            throw cursor.broken(TraceProblem.Code.REST_OF_LINE);
        }
        if (kind != 'I' || instructions) {
            span.ofBytes(address, size, kind == 'S' || kind == 'M');
        }
    }

    /** I, L, S or M where the line begins as a reference does, else 0. */
    static byte kind(LineCursor line) {
        byte first = line.ahead(0);
        byte second = line.ahead(1);
        if (line.ahead(2) != ' ') {
            return 0;
        }
        if (first == 'I' && second == ' ') {
            return first;
        }
        return first == ' ' && (second == 'L' || second == 'S' || second == 'M') ? second : 0;
    }

    @Override
    long skipped() {
        return noise;
    }
}
