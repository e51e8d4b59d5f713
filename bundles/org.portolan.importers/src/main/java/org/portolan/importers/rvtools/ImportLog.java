/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.portolan.importers.ImportMessage;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.SheetSummary;

/** Collects what becomes of each row, and counts. */
final class ImportLog {
    private final List<ImportMessage> messages = new ArrayList<>();
    private final Map<SheetLayout, Sheet> sheets = new EnumMap<>(SheetLayout.class);

    private static final class Sheet {
        private boolean present;
        private int blank;
        private List<String> absent = List.of();
        private final Set<Integer> read = new HashSet<>();
        private final Set<Integer> skipped = new HashSet<>();
        private final Set<Integer> doubtful = new HashSet<>();
    }

    private Sheet sheet(SheetLayout layout) {
        return sheets.computeIfAbsent(layout, key -> new Sheet());
    }

    void present(SheetLayout layout, List<Column> absent) {
        sheet(layout).present = true;
        sheet(layout).absent = absent.stream().map(Column::title).toList();
    }

    void read(SheetRow row, String sentence) {
        sheet(row.layout()).read.add(row.number());
        add(Severity.READ, row, "", "", sentence);
    }

    /** The row is not in the installation, for a reason. */
    void skipped(SheetRow row, Column column, String sentence) {
        sheet(row.layout()).skipped.add(row.number());
        add(Severity.SKIPPED, row, column.title(), row.text(column), sentence);
    }

    /** The row is left out since it contradicts another one or refers to nothing. */
    void failed(SheetRow row, Column column, String sentence) {
        sheet(row.layout()).skipped.add(row.number());
        add(Severity.ERROR, row, column.title(), row.text(column), sentence);
    }

    /** A value was guessed, or could not be read and stays unset, in a row that is read. */
    void doubtful(SheetRow row, Column column, String sentence) {
        sheet(row.layout()).doubtful.add(row.number());
        add(Severity.DOUBTFUL, row, column.title(), row.text(column), sentence);
    }

    void blank(SheetLayout layout, int first, int last, String sentence) {
        sheet(layout).blank += last - first + 1;
        messages.add(new ImportMessage(Severity.SKIPPED, layout.sheet(), OptionalInt.of(first), "", "", sentence));
    }

    /** Something about a whole sheet or one of its columns. */
    void sheet(Severity severity, SheetLayout layout, String column, String sentence) {
        messages.add(new ImportMessage(severity, layout.sheet(), OptionalInt.empty(), column, "", sentence));
    }

    /** Something about the whole import. */
    void all(Severity severity, String value, String sentence) {
        messages.add(new ImportMessage(severity, "", OptionalInt.empty(), "", value, sentence));
    }

    private void add(Severity severity, SheetRow row, String column, String value, String sentence) {
        messages.add(new ImportMessage(severity, row.layout().sheet(), OptionalInt.of(row.number()), column, value,
                sentence));
    }

    /** By sheet in the order of the layouts, the whole import first; rows in order, remarks on the sheet before them. */
    List<ImportMessage> messages() {
        var order = new ArrayList<String>();
        order.add("");
        for (var layout : SheetLayout.values()) {
            order.add(layout.sheet());
        }
        return messages.stream().sorted(Comparator.comparingInt((ImportMessage m) -> order.indexOf(m.sheet()))
                .thenComparingInt(m -> m.row().orElse(0))).toList();
    }

    List<SheetSummary> summaries() {
        var all = new ArrayList<SheetSummary>();
        for (var layout : SheetLayout.values()) {
            var sheet = sheet(layout);
            var doubtful = new HashSet<>(sheet.doubtful);
            doubtful.retainAll(sheet.read);
            all.add(new SheetSummary(layout.sheet(), sheet.present, sheet.read.size(), sheet.skipped.size(),
                    sheet.blank,
                    doubtful.size(), sheet.absent));
        }
        return all;
    }
}
