/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of results under typed columns.
 *
 * @param name name for programs, as a column's key
 * @param title heading for people
 * @param columns what each cell of a row means; field names are unique
 * @param rows as many cells each as there are columns
 */
public record ResultTable(String name, String title, List<Column> columns, List<List<Cell>> rows) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        var names = new HashSet<String>();
        for (var column : columns) {
            if (!names.add(column.fieldName())) {
                throw new IllegalArgumentException("two columns are named " + column.fieldName());
            }
        }
        for (var row : rows) {
            check(columns, row);
        }
    }

    private static void check(List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
        }
        for (int i = 0; i < row.size(); i++) {
            if (!fits(columns.get(i).type(), row.get(i))) {
                throw new IllegalArgumentException(row.get(i) + " under column " + columns.get(i).key());
            }
        }
    }

    private static boolean fits(ColumnType type, Cell cell) {
        return switch (cell) {
            case Cell.Absent absent -> true;
            case Cell.Text text -> type == ColumnType.TEXT;
            case Cell.Flag flag -> type == ColumnType.FLAG;
            case Cell.Number number -> type.isNumeric();
        };
    }

    /** The table without columns that say nothing in any row, for people. */
    public ResultTable withoutEmptyColumns() {
        var kept = IntStream.range(0, columns.size())
                .filter(c -> rows.stream().anyMatch(row -> !(row.get(c) instanceof Cell.Absent))).boxed().toList();
        return new ResultTable(name, title, kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    /** A cell for people, rounded and with its unit. */
    public String display(int row, int column) {
        return switch (rows.get(row).get(column)) {
            case Cell.Absent absent -> Messages.Cell_Absent;
            case Cell.Text text -> text.text();
            case Cell.Flag flag -> flag.value() ? Messages.Cell_Yes : Messages.Cell_No;
            case Cell.Number number -> columns.get(column).type().format(number.value());
        };
    }
}
