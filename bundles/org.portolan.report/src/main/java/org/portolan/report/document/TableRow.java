/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its cells; one alone for the head of a group
 * @param kind how it is set
 */
public record TableRow(List<TableCell> cells, Kind kind) {

    /** How rows are set. */
    public enum Kind {
        /** As it is. */
        PLAIN,
        /** To be seen first, as changed assumptions are. */
        EMPHASIZED,
        /** Names what the rows below have in common; as wide as the table. */
        GROUP
    }

    public TableRow {
        cells = List.copyOf(cells);
        if (kind == Kind.GROUP && cells.size() != 1) {
            throw new IllegalArgumentException("the head of a group has one cell: " + cells);
        }
    }

    /** A row of plain cells. */
    public static TableRow of(String... cells) {
        return of(List.of(cells).stream().map(TableCell::of).toList());
    }

    /** A row of cells. */
    public static TableRow of(TableCell... cells) {
        return of(List.of(cells));
    }

    /** A row of cells. */
    public static TableRow of(List<TableCell> cells) {
        return new TableRow(cells, Kind.PLAIN);
    }

    /** The head of a group. */
    public static TableRow group(String title) {
        return new TableRow(List.of(TableCell.of(title)), Kind.GROUP);
    }

    /** True for the head of a group. */
    public boolean isGroup() {
        return kind == Kind.GROUP;
    }

    /** True for a row to be seen first. */
    public boolean isEmphasized() {
        return kind == Kind.EMPHASIZED;
    }
}
