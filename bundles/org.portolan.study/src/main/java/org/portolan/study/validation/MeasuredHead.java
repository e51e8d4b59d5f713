/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.portolan.study.validation.MeasuredProblem.Code;

/** The head of a file: where its columns are. */
final class MeasuredHead {

    private final int width;
    private final Map<MeasuredColumn, Integer> places = new EnumMap<>(MeasuredColumn.class);
    private final List<String> unknown = new ArrayList<>();
    private final List<MeasuredProblem> problems = new ArrayList<>();

    MeasuredHead(CsvRecord head) {
        width = head.getFieldCount();
        int line = (int) head.getStartingLineNumber();
        var known = new HashMap<String, MeasuredColumn>();
        for (var column : MeasuredColumn.values()) {
            known.put(column.header(), column);
        }
        for (int place = 0; place < width; place++) {
            read(head.getField(place).strip(), place, known, line);
        }
        for (var column : MeasuredColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                problems.add(new MeasuredProblem(Code.COLUMN_MISSING, line, Optional.of(column.header()),
                        Messages.Wrong_ColumnMissing, Messages.Expected_Column));
            }
        }
    }

    private void read(String heading, int place, Map<String, MeasuredColumn> known, int line) {
        var column = known.get(heading);
        if (column == null) {
            unknown.add(heading);
        } else if (places.putIfAbsent(column, place) != null) {
            problems.add(new MeasuredProblem(Code.COLUMN_TWICE, line, Optional.of(heading), Messages.Wrong_ColumnTwice,
                    Messages.Expected_ColumnOnce));
        }
    }

    /** Columns that every line must have a value for, even if an empty one. */
    int width() {
        return width;
    }

    /** Whether this is a head of measured relocations at all. */
    boolean isKnown() {
        return !places.isEmpty();
    }

    /** Where a column is; empty when the file does not have it. */
    Optional<Integer> placeOf(MeasuredColumn column) {
        return Optional.ofNullable(places.get(column));
    }

    List<String> unknownColumns() {
        return unknown;
    }

    List<MeasuredProblem> problems() {
        return problems;
    }
}
