/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A result table as Markdown, rounded and with units, for pages of documentation. */
public final class TableMarkdown {

    private TableMarkdown() {
    }

    /** The table with its title as a heading, each line ended by a line feed. */
    public static String of(ResultTable table) {
        var text = new StringBuilder();
        if (!table.title().isEmpty()) {
            text.append("## ").append(escaped(table.title())).append("\n\n");
        }
        line(text, table.columns().stream().map(column -> escaped(column.title())).toList());
        line(text, table.columns().stream().map(column -> column.type().isNumeric() ? "---:" : "---").toList());
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(escaped(table.display(row, column)));
            }
            line(text, cells);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
    }

    /** What would end a cell or begin markup of its own stands for itself. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\|`*_<>\\[\\]])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
