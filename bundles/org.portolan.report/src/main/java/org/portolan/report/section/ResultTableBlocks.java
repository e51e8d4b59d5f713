/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.List;
import java.util.stream.IntStream;

import org.portolan.report.document.Block;
import org.portolan.report.document.TableCell;
import org.portolan.report.document.TableColumn;
import org.portolan.report.document.TableRow;
import org.portolan.study.table.ResultTable;

/** Result tables as tables of a report: those columns that a page has room for. */
final class ResultTableBlocks {

    private ResultTableBlocks() {
    }

    /**
     * Some columns of a table.
     *
     * @param keys keys of the columns; those without any value are left out
     */
    static Block.Table of(ResultTable table, List<String> keys) {
        return of(table, keys, IntStream.range(0, table.rows().size()).boxed().toList());
    }

    /** Some columns of some rows. */
    static Block.Table of(ResultTable table, List<String> keys, List<Integer> rows) {
        return Columns.withoutEmpty(new Block.Table(table.title(), columns(table, keys),
                rows.stream().map(row -> TableRow.of(cells(table, row, keys))).toList()));
    }

    private static List<TableColumn> columns(ResultTable table, List<String> keys) {
        return keys.stream().map(key -> ResultColumns.column(table, ResultColumns.indexOf(table, key))).toList();
    }

    private static List<TableCell> cells(ResultTable table, int row, List<String> keys) {
        return keys.stream()
                .map(key -> TableCell.of(ResultColumns.display(table, row, ResultColumns.indexOf(table, key))))
                .toList();
    }
}
