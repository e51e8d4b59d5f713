/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.portolan.report.document.Block;
import org.portolan.report.document.TableColumn.Style;

/**
 * Shares out the width of a table by what stands in it: figures get the room they need, for they are never broken; words
 * share the rest in proportion to their length.
 */
final class ColumnWidths {

    /** Letters of the tables' size that fit into a line of the page, and what the padding of a cell takes of them. */
    private static final double LINE = 112;
    private static final double PADDING = 3;
    /** Heads are bold, and bold letters are wider. */
    private static final double BOLD = 1.2;
    /** The widest a column of words asks for, and the least it is given. */
    private static final double MOST_WORDS = 40;
    private static final double LEAST_WORDS = 12;

    private ColumnWidths() {
    }

    /** Parts of one for each column. */
    static List<Double> shares(Block.Table table) {
        var wanted = IntStream.range(0, table.columns().size()).mapToDouble(c -> wanted(table, c)).toArray();
        var least = IntStream.range(0, table.columns().size()).mapToDouble(c -> least(table, c)).toArray();
        var excess = Arrays.stream(wanted).sum() - LINE;
        var spare = Arrays.stream(wanted).sum() - Arrays.stream(least).sum();
        var shrink = excess > 0 && spare > 0 ? Math.min(1, excess / spare) : 0;
        var widths = new ArrayList<Double>();
        for (int i = 0; i < wanted.length; i++) {
            widths.add(wanted[i] - shrink * (wanted[i] - least[i]));
        }
        var sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        return widths.stream().map(width -> width / sum).toList();
    }

    private static double wanted(Block.Table table, int column) {
        var cells = table.rows().stream().filter(row -> !row.isGroup()).map(row -> row.cells().get(column))
                .mapToDouble(c -> c.text().length() + (c.mark().word().isEmpty() ? 0 : 2)).max().orElse(0);
        var words = table.columns().get(column).style() == Style.NUMBER ? cells : Math.min(MOST_WORDS, cells);
        return PADDING + Math.max(head(table, column), words);
    }

    private static double least(Block.Table table, int column) {
        return table.columns().get(column).style() == Style.NUMBER
                ? wanted(table, column)
                : Math.min(wanted(table, column), PADDING + Math.max(head(table, column), LEAST_WORDS));
    }

    /** The longest word of the head. */
    private static double head(Block.Table table, int column) {
        return BOLD * Arrays.stream(table.columns().get(column).title().split(" ")).mapToInt(String::length).max()
                .orElse(0);
    }
}
