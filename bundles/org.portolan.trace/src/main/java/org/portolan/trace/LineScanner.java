/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Cuts bytes into lines without holding more than one of them. The current line is the bytes from {@link #start()} to
 * before {@link #end()} of {@link #bytes()}; it ends with a line feed, with or without a carriage return, or with the
 * trace.
 */
final class LineScanner {

    /** No reference takes as much; remarks of tools do not either. */
    static final int LONGEST_LINE = 8192;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SHOWN = 40;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    /** Bytes of the trace before the buffer. */
    private long before;
    private int filled;
    private int next;
    private int start;
    private int end;
    private long line;
    private boolean ended;

    LineScanner(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Goes to the next line; false at the end of the trace. */
    boolean next() throws IOException {
        start = next;
        int at = lineFeed(next);
        while (at < 0 && !ended) {
            refill();
            at = lineFeed(next);
        }
        if (at < 0 && start == filled) {
            return false;
        }
        line++;
        if (line == 1) {
            skipByteOrderMark();
        }
        end = at < 0 ? filled : at;
        next = at < 0 ? filled : at + 1;
        if (end - start > LONGEST_LINE) {
            throw tooLong();
        }
        if (end > start && buffer[end - 1] == '\r') {
            end--;
        }
        return true;
    }

    /** What is wrong with the current line. */
    TraceSyntaxException broken(TraceProblem.Code code, int at) {
        int shown = Math.min(end, start + LONGEST_SHOWN);
        return new TraceSyntaxException(new TraceProblem(code, OptionalLong.of(before + at), OptionalLong.of(line),
                new String(buffer, start, shown - start, StandardCharsets.UTF_8)));
    }

    private void skipByteOrderMark() {
        if (filled - start >= BYTE_ORDER_MARK.length
                && Arrays.equals(buffer, start, start + BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0,
                        BYTE_ORDER_MARK.length)) {
            start += BYTE_ORDER_MARK.length;
        }
    }

    private int lineFeed(int from) {
        for (int i = from; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Moves the begun line to the front and reads behind it. */
    private void refill() throws IOException {
        int begun = filled - start;
        if (begun > LONGEST_LINE) {
            line++;
            throw tooLong();
        }
        System.arraycopy(buffer, start, buffer, 0, begun);
        before += start;
        start = 0;
        next = 0;
        filled = begun;
        int read = in.read(buffer, begun, BUFFER - begun);
        ended = read < 0;
        filled += Math.max(0, read);
    }

    private TraceSyntaxException tooLong() {
        end = start;
        return broken(TraceProblem.Code.LINE_TOO_LONG, start);
    }
}
