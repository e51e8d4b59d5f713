/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import org.portolan.report.document.TableColumn;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ResultTable;

/** Columns of result tables as a report shows them. */
final class ResultColumns {

    private ResultColumns() {
    }

    /** Where the column of a key stands. */
    static int indexOf(ResultTable table, String key) {
        return table.columns().stream().map(c -> c.key()).toList().indexOf(key);
    }

    static TableColumn column(ResultTable table, int index) {
        var column = table.columns().get(index);
        return column.type().isNumeric() ? TableColumn.number(column.title()) : TableColumn.text(column.title());
    }

    static String display(ResultTable table, int row, int column) {
        var absent = table.rows().get(row).get(column) instanceof Cell.Absent;
        return absent ? Absent.SIGN : table.display(row, column);
    }
}
