/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.rvtools.Column.Need;
import org.portolan.importers.rvtools.SheetRow.Value;

/**
 * Makes rows by column out of rows by position. The first row with content holds the headings. Rows are fed one by one,
 * so that a sheet is never in memory as a whole.
 */
final class SheetTable {
    /** Rows with content that are kept; an export of 40,000 guests has about 200,000 disks and file systems. */
    static final int MOST_ROWS = 400_000;

    private final SheetLayout layout;
    private final ImportLog log;
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Map<Column, Heading.Unit> units = new IdentityHashMap<>();
    private int headingRow;
    private int lastContent;
    private int last;

    SheetTable(SheetLayout layout, ImportLog log) {
        this.layout = layout;
        this.log = log;
    }

    /**
     * The next row.
     *
     * @param number its number from 1; numbers rise, and those left out are empty rows
     * @param cells its cells by column from 0; empty and unwanted ones have no entry
     * @return whether there is room for more
     */
    boolean add(int number, Map<Integer, Value> cells) {
        last = number;
        if (cells.isEmpty()) {
            return true;
        }
        if (headingRow == 0) {
            headingRow = number;
            lastContent = number;
            headings(cells);
            return true;
        }
        blanksBefore(number);
        lastContent = number;
        if (rows.size() == MOST_ROWS) {
            return false;
        }
        var values = new IdentityHashMap<Column, Value>();
        cells.forEach((index, value) -> {
            var column = columns.get(index);
            if (column != null) {
                values.put(column, value);
            }
        });
        rows.add(new SheetRow(layout, number, values, units, log));
        return true;
    }

    /** Whether the column is read; before the headings are known, all are. */
    boolean wants(int index) {
        return headingRow == 0 || columns.containsKey(index);
    }

    private void headings(Map<Integer, Value> cells) {
        for (int index : cells.keySet().stream().sorted().toList()) {
            var heading = Heading.of(cells.get(index).text(), layout.sheet());
            layout.columns().stream().filter(c -> c.isCalled(heading)).findFirst().ifPresent(column -> {
                if (columns.containsValue(column)) {
                    log.sheet(Severity.DOUBTFUL, layout, column.title(), Messages.Column_Twice);
                } else {
                    columns.put(index, column);
                    units.put(column, heading.unit());
                }
            });
        }
    }

    private void blanksBefore(int number) {
        int first = lastContent + 1;
        int before = number - 1;
        if (before >= first) {
            log.blank(layout, first, before, before == first ? Messages.Rows_BlankOne
                    : NLS.bind(Messages.Rows_BlankMany, first, before));
        }
    }

    /** Ends the sheet: trailing empty rows and absent columns are logged. */
    void end() {
        if (headingRow == 0) {
            log.present(layout, List.of());
            log.sheet(Severity.SKIPPED, layout, "", Messages.Sheet_Empty);
            return;
        }
        blanksBefore(last + 1);
        var absent = layout.columns().stream().filter(c -> c.need() != Need.OPTIONAL && !columns.containsValue(c))
                .toList();
        log.present(layout, absent);
        for (var column : absent) {
            log.sheet(Severity.SKIPPED, layout, column.title(), Messages.Column_Absent);
        }
    }

    /** Row of the headings, from 1; 0 when there was none. */
    int headingRow() {
        return headingRow;
    }

    boolean has(Column column) {
        return columns.containsValue(column);
    }

    List<SheetRow> rows() {
        return rows;
    }
}
