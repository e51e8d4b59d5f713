/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A result table as CSV after RFC 4180, with a head of field names. Values are exact and in base units; an absent value
 * is an empty field, an empty text a quoted one.
 */
public final class TableCsv {

    private TableCsv() {
    }

    /** The table as a string; lines end with a line feed. */
    public static String of(ResultTable table) {
        var out = new StringWriter();
        try {
            write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString();
    }

    /** Writes the table; the writer is flushed and stays open. */
    public static void write(ResultTable table, Writer out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(table.columns().stream().map(Column::fieldName).toList());
        for (var row : table.rows()) {
            csv.writeRecord(fields(row));
        }
        csv.flush();
    }

    private static List<String> fields(List<Cell> row) {
        return row.stream().map(TableCsv::field).toList();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Absent absent -> "";
            case Cell.Text text -> text.text();
            case Cell.Flag flag -> String.valueOf(flag.value());
            case Cell.Number number -> number.value().stripTrailingZeros().toPlainString();
        };
    }
}
