/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

import org.portolan.study.json.JsonWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Result tables as one JSON object: a field per table, an array of rows in it, and in each row a field per column named
 * with its unit. Values are exact and in base units; an absent value is {@code null}.
 */
public final class TableJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private TableJson() {
    }

    /** The tables as a string that ends with a line feed. */
    public static String of(List<ResultTable> tables) {
        var out = new StringWriter();
        write(tables, out);
        return out.append('\n').toString();
    }

    /** Writes the tables; the writer stays open. */
    public static void write(List<ResultTable> tables, Writer out) {
        var json = FACTORY.createGenerator(JsonWriter.layout(), out);
        json.writeStartObject();
        for (var table : tables) {
            json.writeName(table.name());
            json.writeStartArray();
            table.rows().forEach(row -> writeRow(json, table, row));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.close();
    }

    private static void writeRow(JsonGenerator json, ResultTable table, List<Cell> row) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeName(table.columns().get(i).fieldName());
            writeCell(json, row.get(i));
        }
        json.writeEndObject();
    }

    private static void writeCell(JsonGenerator json, Cell cell) {
        switch (cell) {
            case Cell.Absent absent -> json.writeNull();
            case Cell.Text text -> json.writeString(text.text());
            case Cell.Flag flag -> json.writeBoolean(flag.value());
            case Cell.Number number -> json.writeNumber(number.value().stripTrailingZeros().toPlainString());
        }
    }
}
