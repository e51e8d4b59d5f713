/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.Collection;

/** JSON as text, indented by two spaces; arrays of strings on one line. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean named;

    void object(Runnable content) {
        nested('{', content, '}');
    }

    void array(Collection<Runnable> elements) {
        nested('[', () -> elements.forEach(Runnable::run), ']');
    }

    void strings(Collection<String> strings) {
        begin();
        text.append('[').append(String.join(", ", strings.stream().map(JsonText::quoted).toList())).append(']');
    }

    void name(String name) {
        begin();
        text.append(quoted(name)).append(": ");
        named = true;
    }

    void member(String name, Object value) {
        name(name);
        begin();
        text.append(value instanceof String string ? quoted(string)
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    private void nested(char open, Runnable content, char close) {
        begin();
        text.append(open);
        depth++;
        first = true;
        content.run();
        depth--;
        if (!first) {
            newLine();
        }
        text.append(close);
        first = false;
    }

    private void begin() {
        if (named) {
            named = false;
            return;
        }
        if (depth > 0) {
            if (!first) {
                text.append(',');
            }
            newLine();
        }
        first = false;
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }

    private static String quoted(String string) {
        return '"' + string.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
