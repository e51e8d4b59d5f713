/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A result table as text for a console: columns aligned with spaces, numbers to the right, a rule under the head. */
public final class TableText {

    private static final String GAP = "  ";

    private TableText() {
    }

    /** The table with its title, each line ended by a line feed. */
    public static String of(ResultTable table) {
        var lines = cells(table);
        var widths = widths(lines);
        var text = new StringBuilder();
        if (!table.title().isEmpty()) {
            text.append(printable(table.title())).append('\n');
        }
        append(text, table, lines.get(0), widths);
        text.append(widths.stream().map("-"::repeat).collect(Collectors.joining(GAP))).append('\n');
        lines.stream().skip(1).forEach(line -> append(text, table, line, widths));
        return text.toString();
    }

    private static List<List<String>> cells(ResultTable table) {
        var lines = new ArrayList<List<String>>();
        lines.add(table.columns().stream().map(c -> printable(c.title())).toList());
        for (int row = 0; row < table.rows().size(); row++) {
            var line = new ArrayList<String>();
            for (int column = 0; column < table.columns().size(); column++) {
                line.add(printable(table.display(row, column)));
            }
            lines.add(line);
        }
        return lines;
    }

    private static List<Integer> widths(List<List<String>> lines) {
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < lines.get(0).size(); column++) {
            var index = column;
            widths.add(lines.stream().mapToInt(line -> width(line.get(index))).max().orElse(0));
        }
        return widths;
    }

    private static void append(StringBuilder text, ResultTable table, List<String> line, List<Integer> widths) {
        var padded = new ArrayList<String>();
        for (int column = 0; column < line.size(); column++) {
            var padding = " ".repeat(widths.get(column) - width(line.get(column)));
            var right = table.columns().get(column).type().isNumeric();
            padded.add(right ? padding + line.get(column) : line.get(column) + padding);
        }
        text.append(String.join(GAP, padded).stripTrailing()).append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Names come from files of others: nothing in them may steer the terminal or break the line. */
    private static String printable(String text) {
        return text.codePoints().map(TableText::printable).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
            default -> codePoint;
        };
    }
}
