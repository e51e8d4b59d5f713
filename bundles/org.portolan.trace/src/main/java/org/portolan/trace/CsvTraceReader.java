/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A table with a head; see {@link CsvHead} for its columns. Lines may have more values than are needed. */
final class CsvTraceReader extends FormatReader {

    private static final int MOST_COLUMNS = 256;
    /** Holds a line in any encoding, and what the reader takes at once. */
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SHOWN = 40;

    private final CloseableIterator<CsvRecord> lines;
    private final PageSpan span = new PageSpan();
    private CsvHead head;
    private long line;

    /**
     * @param separator between the values of a line
     */
    CsvTraceReader(InputStream in, char separator) {
        var handler = CsvRecordHandler.of(c -> c.maxFieldSize(LineScanner.LONGEST_LINE)
                .maxRecordSize(LineScanner.LONGEST_LINE).maxFields(MOST_COLUMNS));
        lines = CsvReader.builder().fieldSeparator(separator).maxBufferSize(BUFFER)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, new InputStreamReader(in, StandardCharsets.UTF_8)).iterator();
    }

    @Override
    void fill() throws IOException {
        while (!isFull()) {
            if (!span.isEmpty()) {
                add(span.next());
            } else if (hasLine()) {
                readLine(nextLine());
            } else {
                return;
            }
        }
    }

    private boolean hasLine() throws IOException {
        try {
            return lines.hasNext();
        } catch (CsvParseException e) {
            throw notATable();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CsvRecord nextLine() throws IOException {
        try {
            return lines.next();
        } catch (CsvParseException e) {
            throw notATable();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private TraceSyntaxException notATable() {
        return broken(TraceProblem.Code.NOT_A_TABLE, line + 1, "");
    }

    private void readLine(CsvRecord record) throws TraceSyntaxException {
        line = record.getStartingLineNumber();
        try {
            if (head == null) {
                head = CsvHead.of(record);
            } else {
                readReference(record);
            }
        } catch (CsvHead.CellException e) {
            throw broken(e.code(), line, e.text());
        }
    }

    private void readReference(CsvRecord record) throws CsvHead.CellException {
        boolean write = head.isWrite(record);
        long number = head.number(record);
        long bytes = head.bytes(record);
        var seconds = head.seconds(record);
        if (head.hasAddresses()) {
            span.ofBytes(number, bytes, write);
        } else {
            span.ofPages(number, 1 + (Math.max(1, bytes) - 1 >>> PageSpan.PAGE_SHIFT), write);
        }
        seconds.ifPresent(this::at);
    }

    private static TraceSyntaxException broken(TraceProblem.Code code, long line, String text) {
        return new TraceSyntaxException(new TraceProblem(code, OptionalLong.empty(), OptionalLong.of(line),
                text.substring(0, Math.min(text.length(), LONGEST_SHOWN))));
    }

    @Override
    long skipped() {
        return 0;
    }
}
