/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portolan.study.json.JsonReader;
import org.portolan.study.json.JsonSyntaxException;
import org.portolan.study.json.JsonValue;

/**
 * A place of a scenario file, and values that are to stand there one after the other.
 *
 * @param place the place as the user writes it, such as {@code guests[0].profile.dirtyRate}
 * @param values the values; one or more
 */
public record Variation(String place, List<Value> values) {

    /**
     * A value of a variation.
     *
     * @param text as the user writes it
     * @param json what it is
     */
    public record Value(String text, JsonValue json) {
    }

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    public Variation {
        values = List.copyOf(values);
    }

    /**
     * Reads {@code PATH=V1,V2,...}. A value that reads as JSON is that; any other is a string. Commas within
     * brackets and quotes belong to the value.
     *
     * @throws UnreadableScenarioException when it is of another form
     */
    public static Variation parse(String text) throws UnreadableScenarioException {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new UnreadableScenarioException(NLS.bind(Messages.Variation_Form, text), List.of());
        }
        var values = new ArrayList<Value>();
        for (var value : split(text.substring(equals + 1))) {
            values.add(new Value(value, json(value)));
        }
        return new Variation(text.substring(0, equals).strip(), values);
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    private static JsonValue json(String text) {
        boolean isJson = NUMBER.matcher(text).matches() || text.equals("true") || text.equals("false")
                || text.startsWith("{") || text.startsWith("[") || text.startsWith("\"");
        try {
            return isJson ? JsonReader.read(text) : new JsonValue.Text(text);
        } catch (JsonSyntaxException e) {
            // a name may begin with a bracket too; what is wrong with it is said where it is used
            return new JsonValue.Text(text);
        }
    }
}
