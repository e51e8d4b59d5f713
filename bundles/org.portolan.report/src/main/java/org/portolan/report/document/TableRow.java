/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its cells
 * @param emphasized true for rows that the reader should see first, such as changed assumptions
 */
public record TableRow(List<TableCell> cells, boolean emphasized) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A row of plain cells. */
    public static TableRow of(String... cells) {
        return new TableRow(List.of(cells).stream().map(TableCell::of).toList(), false);
    }

    /** A row of cells. */
    public static TableRow of(TableCell... cells) {
        return new TableRow(List.of(cells), false);
    }
}
