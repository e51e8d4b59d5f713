/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.HostMatch;
import org.portolan.importers.ImportMessage;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.ImportReport;
import org.portolan.importers.SheetSummary;
import org.portolan.run.InventoryFormat;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableText;

/** What an import read, left out and guessed: in short for people, in full as tables. */
final class ImportTexts {

    /** So many messages are shown on the console; the rest is in the report. */
    private static final int SHOWN = 20;

    private ImportTexts() {
    }

    static String formats() {
        return Arrays.stream(InventoryFormat.values()).map(InventoryFormat::id).collect(Collectors.joining(", "));
    }

    /** The full report in the format that the name of the file asks for. */
    static String report(ImportReport report, Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return TableFormat.JSON.of(tables(report));
        }
        return name.endsWith(".csv") ? TableFormat.CSV.of(List.of(messageTable(report)))
                : TableFormat.TEXT.of(tables(report));
    }

    private static List<ResultTable> tables(ImportReport report) {
        return List.of(sheetTable(report.sheets()), hostTable(report.hostMatches()), messageTable(report));
    }

    /** Sheet by sheet. */
    static String sheets(List<SheetSummary> sheets) {
        return TableText.of(sheetTable(sheets)) + '\n';
    }

    /** How many hosts were found by which rule, and each guess. */
    static String hosts(ImportReport report) {
        var text = new StringBuilder();
        for (var kind : HostMatch.Kind.values()) {
            var matches = report.hostMatches().stream().filter(m -> m.kind() == kind).toList();
            int guests = matches.stream().mapToInt(HostMatch::guests).sum();
            if (guests > 0) {
                text.append(NLS.bind(Messages.Import_HostsByRule,
                        new Object[] {guests, matches.size(), word(kind)})).append('\n');
            }
        }
        var doubtful = report.hostMatches().stream().filter(HostMatch::isDoubtful).toList();
        if (!doubtful.isEmpty()) {
            text.append(Messages.Import_HostsDoubtful).append('\n').append('\n')
                    .append(TableText.of(hostTable(doubtful)));
        }
        return text.append('\n').toString();
    }

    /** Errors and doubts that are not about hosts, the first of them; the report has all. */
    static String messages(ImportReport report) {
        var told = report.messages().stream()
                .filter(m -> m.severity() == Severity.ERROR || m.severity() == Severity.SKIPPED && m.row().isEmpty())
                .toList();
        var text = told.stream().limit(SHOWN).map(ImportTexts::line).collect(Collectors.joining());
        if (told.size() > SHOWN) {
            text += NLS.bind(Messages.Import_MoreMessages, told.size() - SHOWN) + '\n';
        }
        return text.isEmpty() ? text : text + '\n';
    }

    private static String line(ImportMessage message) {
        var place = message.row().isPresent() ? NLS.bind(Messages.Import_Row, message.sheet(), message.row().getAsInt())
                : message.sheet();
        return NLS.bind(Messages.Import_MessageLine, new Object[] {word(message.severity()), place,
                Printable.of(message.sentence())}) + '\n';
    }

    private static ResultTable sheetTable(List<SheetSummary> sheets) {
        var columns = List.of(text("sheet", Messages.Column_Sheet),
                new Column("present", Messages.Column_Present, ColumnType.FLAG),
                count("read", Messages.Column_RowsRead), count("doubtful", Messages.Column_RowsDoubtful),
                count("skipped", Messages.Column_RowsSkipped), count("blank", Messages.Column_RowsBlank),
                text("absent_columns", Messages.Column_AbsentColumns));
        return new ResultTable("sheets", Messages.Table_Sheets, columns, sheets.stream().map(s -> List.of(
                Cell.of(s.name()), Cell.of(s.present()), Cell.of(s.read()), Cell.of(s.doubtful()),
                Cell.of(s.skipped()), Cell.of(s.blank()), Cell.of(String.join(", ", s.absentColumns())))).toList());
    }

    private static ResultTable hostTable(List<HostMatch> matches) {
        var columns = List.of(text("cluster", Messages.Column_Cluster), text("named", Messages.Column_Named),
                text("host", Messages.Column_Host), text("rule", Messages.Column_Rule),
                count("guests", Messages.Column_Guests));
        return new ResultTable("hosts", Messages.Table_HostMatches, columns, matches.stream().map(m -> List.of(
                Cell.of(m.cluster()), Cell.of(m.named()), m.host().map(Cell::of).orElse(Cell.ABSENT),
                Cell.of(word(m.kind())), Cell.of(m.guests()))).toList());
    }

    private static ResultTable messageTable(ImportReport report) {
        var columns = List.of(text("severity", Messages.Column_Severity), text("sheet", Messages.Column_Sheet),
                count("row", Messages.Column_Row), text("column", Messages.Column_Column),
                text("value", Messages.Column_Value), text("message", Messages.Column_Message));
        return new ResultTable("messages", Messages.Table_Messages, columns,
                report.messages().stream().map(m -> List.of(
                        Cell.of(m.severity().name()), Cell.of(m.sheet()),
                        m.row().isPresent() ? Cell.of(m.row().getAsInt()) : Cell.ABSENT, Cell.of(m.column()),
                        Cell.of(m.value()), Cell.of(m.sentence()))).toList());
    }

    private static Column text(String key, String title) {
        return new Column(key, title, ColumnType.TEXT);
    }

    private static Column count(String key, String title) {
        return new Column(key, title, ColumnType.COUNT);
    }

    private static String word(HostMatch.Kind kind) {
        return switch (kind) {
            case CORRECTED -> Messages.Match_Corrected;
            case EXACT -> Messages.Match_Exact;
            case WITHOUT_DOMAIN -> Messages.Match_WithoutDomain;
            case UNIQUE_ENDING -> Messages.Match_UniqueEnding;
            case NONE -> Messages.Match_None;
        };
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case READ -> Messages.Import_Read;
            case SKIPPED -> Messages.Import_Skipped;
            case DOUBTFUL -> Messages.Import_Doubtful;
            case ERROR -> Messages.Severity_Error;
        };
    }
}
