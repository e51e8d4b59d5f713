/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text as it is defined by RFC 8259: without comments, and no member twice. */
public final class JsonReader {

    private static final int DEEPEST = 64;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build();

    private JsonReader() {
    }

    /**
     * The value that a text holds.
     *
     * @throws JsonSyntaxException when it is not JSON, or more than one value
     */
    public static JsonValue read(String text) throws JsonSyntaxException {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new JsonSyntaxException(1, 1, Messages.Json_Empty, null);
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw syntax(parser, Messages.Json_MoreThanOne);
            }
            return value;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new JsonSyntaxException(Math.max(1, at == null ? 1 : at.getLineNr()),
                    Math.max(1, at == null ? 1 : at.getColumnNr()), e.getOriginalMessage(), e);
        }
    }

    private static JsonSyntaxException syntax(JsonParser parser, String message) {
        var at = parser.currentTokenLocation();
        return new JsonSyntaxException(at.getLineNr(), at.getColumnNr(), message, null);
    }

    private static JsonValue value(JsonParser parser) throws JsonSyntaxException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Number(parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_NULL -> new JsonValue.Null();
            default -> throw syntax(parser, Messages.Json_NoValue);
        };
    }

    private static JsonValue fields(JsonParser parser) throws JsonSyntaxException {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new JsonValue.Fields(members);
    }

    private static JsonValue elements(JsonParser parser) throws JsonSyntaxException {
        var elements = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new JsonValue.Elements(elements);
    }
}
