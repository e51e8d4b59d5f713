/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

/** Reads what stands on one line, from left to right. */
final class LineCursor {

    /** Decimal digits that a long certainly holds. */
    private static final int SAFE_DIGITS = 18;
    private static final int HEX_DIGITS = 16;
    private static final int HEX_SHIFT = 4;
    private static final int TEN = 10;

    private final LineScanner lines;
    private byte[] bytes;
    private int at;
    private int end;
    private boolean hex;

    LineCursor(LineScanner lines) {
        this.lines = lines;
        this.bytes = lines.bytes();
    }

    /** Goes to the beginning of the current line. */
    void home() {
        bytes = lines.bytes();
        at = lines.start();
        end = lines.end();
    }

    boolean isAtEnd() {
        return at == end;
    }

    /** The byte here; the line must not be at its end. */
    byte here() {
        return bytes[at];
    }

    /** The byte so far ahead, zero behind the end of the line. */
    byte ahead(int distance) {
        return at + distance < end ? bytes[at + distance] : 0;
    }

    void skip(int distance) {
        at += distance;
    }

    void skipBlanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
    }

    /** Whether the number that was read last was written as 0x... */
    boolean wasHex() {
        return hex;
    }

    /**
     * A number, decimal or as 0x...; up to 2^63 - 1, or 2^64 - 1 as an unsigned long where it is hexadecimal.
     *
     * @throws TraceSyntaxException when there is none here
     */
    long number() throws TraceSyntaxException {
        hex = ahead(0) == '0' && (ahead(1) == 'x' || ahead(1) == 'X');
        if (hex) {
            at += 2;
            return hexadecimal();
        }
        return decimal();
    }

    /** Digits 0 to f. */
    long hexadecimal() throws TraceSyntaxException {
        int from = at;
        while (ahead(0) == '0') {
            at++;
        }
        int first = at;
        long value = 0;
        int digit = at < end ? digit(bytes[at]) : -1;
        while (digit >= 0) {
            value = value << HEX_SHIFT | digit;
            at++;
            digit = at < end ? digit(bytes[at]) : -1;
        }
        check(from, at - first <= HEX_DIGITS);
        return value;
    }

    /** Digits 0 to 9. */
    long decimal() throws TraceSyntaxException {
        int from = at;
        while (ahead(0) == '0') {
            at++;
        }
        int first = at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * TEN + (bytes[at] - '0');
            at++;
        }
        check(from, at - first <= SAFE_DIGITS);
        return value;
    }

    private void check(int from, boolean fits) throws TraceSyntaxException {
        if (at == from) {
            throw broken(TraceProblem.Code.NOT_A_NUMBER);
        }
        if (!fits) {
            at = from;
            throw broken(TraceProblem.Code.NUMBER_TOO_LARGE);
        }
    }

    private static int digit(byte character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int letter = (character | 0x20) - 'a';
        return letter >= 0 && letter < HEX_DIGITS - TEN ? letter + TEN : -1;
    }

    /** What is wrong here. */
    TraceSyntaxException broken(TraceProblem.Code code) {
        return lines.broken(code, at);
    }
}
