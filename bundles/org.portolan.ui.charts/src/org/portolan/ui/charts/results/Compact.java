/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.portolan.study.table.Cell;
import org.portolan.study.table.ResultTable;

/** Leaves out of a table beside a chart what the heading of the view says already, so that the numbers are in sight. */
final class Compact {
    private static final Set<String> SAID_BY_HEADING = Set.of("guest", "source", "target");

    private Compact() {
    }

    /** The table without columns of names that are the same in every row. */
    static ResultTable of(ResultTable table) {
        var kept = IntStream.range(0, table.columns().size())
                .filter(column -> !SAID_BY_HEADING.contains(table.columns().get(column).key())
                        || differs(table, column))
                .boxed().toList();
        return new ResultTable(table.name(), table.title(), kept.stream().map(table.columns()::get).toList(),
                table.rows().stream().map(row -> cells(row, kept)).toList());
    }

    private static boolean differs(ResultTable table, int column) {
        return table.rows().stream().map(row -> row.get(column)).distinct().count() > 1;
    }

    private static List<Cell> cells(List<Cell> row, List<Integer> kept) {
        return kept.stream().map(row::get).toList();
    }
}
