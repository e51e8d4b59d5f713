/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.portolan.study.json.JsonPath;
import org.portolan.study.json.JsonValue;

/** As much of JSON Schema as the schema of scenario files uses; a keyword that it does not know is a failure. */
final class TinySchema {

    private final JsonValue.Fields root;

    TinySchema(JsonValue.Fields root) {
        this.root = root;
    }

    List<String> problems(JsonValue value) {
        return problems(value, root, JsonPath.ROOT);
    }

    private List<String> problems(JsonValue value, JsonValue.Fields schema, JsonPath path) {
        var problems = new ArrayList<String>();
        schema.members().forEach((keyword, rule) -> {
            switch (keyword) {
                case "$schema", "$defs", "title", "description", "examples" -> {
                    // for readers
                }
                case "$ref" -> problems.addAll(problems(value, definition(text(rule)), path));
                case "anyOf" -> anyOf(value, rule, path, problems);
                case "type" -> note(isOf(value, text(rule)), path, keyword, problems);
                case "const" -> note(value.equals(rule), path, keyword, problems);
                case "enum" -> note(((JsonValue.Elements) rule).elements().contains(value), path, keyword, problems);
                case "pattern" -> note(!(value instanceof JsonValue.Text t)
                        || Pattern.compile(text(rule)).matcher(t.text()).find(), path, keyword, problems);
                case "minimum" ->
                        note(!(value instanceof JsonValue.Number n) || n.number().compareTo(number(rule)) >= 0,
                                path, keyword, problems);
                case "maximum" ->
                        note(!(value instanceof JsonValue.Number n) || n.number().compareTo(number(rule)) <= 0,
                                path, keyword, problems);
                case "minItems" -> note(!(value instanceof JsonValue.Elements e)
                        || e.elements().size() >= number(rule).intValue(), path, keyword, problems);
                case "items" -> items(value, (JsonValue.Fields) rule, path, problems);
                case "required" -> required(value, rule, path, problems);
                case "properties" -> properties(value, (JsonValue.Fields) rule, path, problems);
                case "additionalProperties" ->
                        others(value,
                                (JsonValue.Fields) schema.get("properties").orElse(JsonValue.Fields.EMPTY), rule, path,
                                problems);
                default -> throw new IllegalArgumentException("keyword " + keyword);
            }
        });
        return problems;
    }

    private JsonValue.Fields definition(String reference) {
        var definitions = (JsonValue.Fields) root.get("$defs").orElseThrow();
        return (JsonValue.Fields) definitions.get(reference.replace("#/$defs/", "")).orElseThrow();
    }

    private void anyOf(JsonValue value, JsonValue rule, JsonPath path, List<String> problems) {
        var all = ((JsonValue.Elements) rule).elements().stream()
                .map(s -> problems(value, (JsonValue.Fields) s, path)).toList();
        if (all.stream().noneMatch(List::isEmpty)) {
            problems.add(path + " anyOf " + all);
        }
    }

    private void items(JsonValue value, JsonValue.Fields rule, JsonPath path, List<String> problems) {
        if (value instanceof JsonValue.Elements e) {
            for (int i = 0; i < e.elements().size(); i++) {
                problems.addAll(problems(e.elements().get(i), rule, path.element(i)));
            }
        }
    }

    private void properties(JsonValue value, JsonValue.Fields rule, JsonPath path, List<String> problems) {
        if (value instanceof JsonValue.Fields object) {
            rule.members().forEach((name, schema) -> object.get(name).ifPresent(
                    member -> problems.addAll(problems(member, (JsonValue.Fields) schema, path.member(name)))));
        }
    }

    private void others(JsonValue value, JsonValue.Fields known, JsonValue rule, JsonPath path,
            List<String> problems) {
        if (value instanceof JsonValue.Fields object) {
            object.members().forEach((name, member) -> {
                if (known.get(name).isEmpty() && rule instanceof JsonValue.Fields schema) {
                    problems.addAll(problems(member, schema, path.member(name)));
                } else {
                    note(known.get(name).isPresent(), path.member(name), "additionalProperties", problems);
                }
            });
        }
    }

    private static void required(JsonValue value, JsonValue rule, JsonPath path, List<String> problems) {
        if (value instanceof JsonValue.Fields object) {
            ((JsonValue.Elements) rule).elements().forEach(
                    name -> note(object.get(text(name)).isPresent(), path.member(text(name)), "required", problems));
        }
    }

    private static boolean isOf(JsonValue value, String type) {
        return switch (type) {
            case "object" -> value instanceof JsonValue.Fields;
            case "array" -> value instanceof JsonValue.Elements;
            case "string" -> value instanceof JsonValue.Text;
            case "boolean" -> value instanceof JsonValue.Flag;
            case "number" -> value instanceof JsonValue.Number;
            case "integer" -> value instanceof JsonValue.Number n && n.number().stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static void note(boolean holds, JsonPath path, String keyword, List<String> problems) {
        if (!holds) {
            problems.add(path + " " + keyword);
        }
    }

    private static String text(JsonValue value) {
        return ((JsonValue.Text) value).text();
    }

    private static BigDecimal number(JsonValue value) {
        return ((JsonValue.Number) value).number();
    }
}
