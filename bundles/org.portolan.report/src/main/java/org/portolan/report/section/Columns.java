/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.List;
import java.util.stream.IntStream;

import org.portolan.report.document.Block;
import org.portolan.report.document.TableRow;

/** Leaves out what says nothing. */
final class Columns {

    private Columns() {
    }

    /** The table without columns in which no row has a value. */
    static Block.Table withoutEmpty(Block.Table table) {
        var kept =
                IntStream.range(0, table.columns().size()).filter(column -> hasValue(table, column)).boxed().toList();
        return new Block.Table(table.caption(), kept.stream().map(table.columns()::get).toList(),
                table.rows().stream().map(row -> only(row, kept)).toList());
    }

    private static boolean hasValue(Block.Table table, int column) {
        return table.rows().isEmpty() || table.rows().stream().filter(row -> !row.isGroup())
                .map(row -> row.cells().get(column).text())
                .anyMatch(text -> !text.isBlank() && !text.equals(Absent.SIGN));
    }

    private static TableRow only(TableRow row, List<Integer> kept) {
        return row.isGroup() ? row : new TableRow(kept.stream().map(row.cells()::get).toList(), row.kind());
    }
}
