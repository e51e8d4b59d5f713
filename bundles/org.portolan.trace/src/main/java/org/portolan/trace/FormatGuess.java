/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the format of a trace by its first bytes. */
final class FormatGuess {

    /** So many bytes are enough. */
    static final int SAMPLE = 1 << 14;

    private static final Pattern VALGRIND = Pattern.compile("(==|--)\\d+(==|--) .*", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[,;\t]");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] sample;

    FormatGuess(byte[] sample) {
        this.sample = sample;
    }

    /** The format, where there is one that fits. */
    Optional<TraceFormat> format() {
        if (!isText()) {
            return OracleGeneralReader.looksLike(ByteBuffer.wrap(sample)) ? Optional.of(TraceFormat.ORACLE_GENERAL)
                    : Optional.empty();
        }
        if (isLackey()) {
            return Optional.of(TraceFormat.LACKEY);
        }
        if (isTable()) {
            return Optional.of(TraceFormat.CSV);
        }
        return isNumbers() ? Optional.of(TraceFormat.TEXT) : Optional.empty();
    }

    /** What stands between the values of a table: the first separator in its head. */
    char separator() {
        var head = head();
        var found = SEPARATOR.matcher(head);
        return found.find() ? head.charAt(found.start()) : ',';
    }

    private boolean isText() {
        for (byte b : sample) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private boolean isLackey() {
        return text().lines().limit(1000)
                .anyMatch(line -> VALGRIND.matcher(line).matches() || isLackeyReference(line));
    }

    private static boolean isLackeyReference(String line) {
        try {
            var lines = new LineScanner(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
            var cursor = new LineCursor(lines);
            if (!lines.next()) {
                return false;
            }
            cursor.home();
            return LackeyReader.kind(cursor) != 0;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isTable() {
        return SEPARATOR.splitAsStream(head()).map(name -> name.replace("\"", ""))
                .anyMatch(CsvHead::isNumberColumn);
    }

    private boolean isNumbers() {
        try {
            return new TextReader(new ByteArrayInputStream(sample), NumberMeaning.AS_WRITTEN).read(new long[1]) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String head() {
        var text = text();
        var begin = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return begin.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private String text() {
        return new String(sample, StandardCharsets.UTF_8);
    }
}
