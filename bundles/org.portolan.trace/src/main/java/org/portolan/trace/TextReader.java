/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.IOException;
import java.io.InputStream;

import org.portolan.engine.trace.Reference;

/**
 * Lines of a page or an address, and r or w behind it where that is known: {@code 17}, {@code 17 w},
 * {@code 0x7f001000 r}. Empty lines, and what is behind a {@code #}, are not read.
 */
final class TextReader extends FormatReader {

    private final LineScanner lines;
    private final LineCursor cursor;
    private final NumberMeaning meaning;
    private long remarks;

    TextReader(InputStream in, NumberMeaning meaning) {
        lines = new LineScanner(in);
        cursor = new LineCursor(lines);
        this.meaning = meaning;
    }

    @Override
    void fill() throws IOException {
        while (!isFull() && lines.next()) {
            cursor.home();
            cursor.skipBlanks();
            if (isRest()) {
                remarks++;
            } else {
                add(reference());
            }
        }
    }

    private boolean isRest() {
        return cursor.isAtEnd() || cursor.here() == '#';
    }

    private long reference() throws TraceSyntaxException {
        long page = page();
        cursor.skipBlanks();
        boolean write = !isRest() && operation();
        cursor.skipBlanks();
        if (!isRest()) {
            throw cursor.broken(TraceProblem.Code.REST_OF_LINE);
        }
        return Reference.of(page, write);
    }

    private long page() throws TraceSyntaxException {
        long number = cursor.number();
        boolean address = switch (meaning) {
            case AS_WRITTEN -> cursor.wasHex();
            case PAGES -> false;
            case ADDRESSES -> true;
        };
        if (address) {
            return number >>> PageSpan.PAGE_SHIFT;
        }
        if (number < 0) {
            throw cursor.broken(TraceProblem.Code.NUMBER_TOO_LARGE);
        }
        return number;
    }

    private boolean operation() throws TraceSyntaxException {
        byte letter = (byte) (cursor.here() | 0x20);
        if (letter != 'r' && letter != 'w') {
            throw cursor.broken(TraceProblem.Code.NOT_AN_OPERATION);
        }
        cursor.skip(1);
        return letter == 'w';
    }

    @Override
    long skipped() {
        return remarks;
    }
}
