/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import java.util.List;
import java.util.function.Function;

/**
 * A column, and how its cells follow from what a row is about.
 *
 * @param column the column
 * @param cell the cell of a row
 * @param <T> what a row is about
 */
public record Field<T>(Column column, Function<T, Cell> cell) {

    /** A field from the parts of its column. */
    public static <T> Field<T> of(String key, String title, ColumnType type, Function<T, Cell> cell) {
        return new Field<>(new Column(key, title, type), cell);
    }

    /** A table with one row for each of some things. */
    public static <T> ResultTable table(String name, String title, List<Field<T>> fields, List<T> rows) {
        return new ResultTable(name, title, fields.stream().map(Field::column).toList(),
                rows.stream().map(row -> fields.stream().map(f -> f.cell().apply(row)).toList()).toList());
    }
}
