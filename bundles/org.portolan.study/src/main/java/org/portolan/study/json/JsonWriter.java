/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.json;

import java.io.StringWriter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON for people and programs: indented, numbers exact, the same bytes on every platform. */
public final class JsonWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonWriter() {
    }

    /** The text of a value; it ends with a line feed. */
    public static String text(JsonValue value) {
        var out = new StringWriter();
        var json = FACTORY.createGenerator(layout(), out);
        write(json, value);
        json.close();
        return out.append('\n').toString();
    }

    private static void write(JsonGenerator json, JsonValue value) {
        switch (value) {
            case JsonValue.Fields fields -> {
                json.writeStartObject();
                fields.members().forEach((name, member) -> {
                    json.writeName(name);
                    write(json, member);
                });
                json.writeEndObject();
            }
            case JsonValue.Elements elements -> {
                json.writeStartArray();
                elements.elements().forEach(element -> write(json, element));
                json.writeEndArray();
            }
            case JsonValue.Text text -> json.writeString(text.text());
            case JsonValue.Number number -> json.writeNumber(number.number().stripTrailingZeros().toPlainString());
            case JsonValue.Flag flag -> json.writeBoolean(flag.value());
            case JsonValue.Null none -> json.writeNull();
        }
    }

    /** Two blanks for each level, and line feeds on every platform. */
    public static ObjectWriteContext layout() {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators = PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER);
        var printer = new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
    }
}
