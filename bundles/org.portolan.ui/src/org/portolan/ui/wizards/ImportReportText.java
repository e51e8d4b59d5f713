/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.importers.ImportMessage;
import org.portolan.importers.ImportReport;
import org.portolan.ui.internal.Messages;

/** An import report as comma-separated values: one line per message, for spreadsheets and records. */
final class ImportReportText {
    private ImportReportText() {
    }

    static String csv(ImportReport report) {
        var head = line(Stream.of(Messages.Message_Severity, Messages.Message_Sheet, Messages.Message_Row,
                Messages.Message_Column, Messages.Message_Value, Messages.Message_Sentence));
        return head + report.messages().stream().map(ImportReportText::line).collect(Collectors.joining());
    }

    private static String line(ImportMessage message) {
        return line(Stream.of(ReportTables.word(message.severity()), message.sheet(),
                ReportTables.text(message.row()), message.column(), message.value(), message.sentence()));
    }

    private static String line(Stream<String> cells) {
        return cells.map(ImportReportText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** As RFC 4180 quotes; an apostrophe keeps spreadsheets from taking a value of the inventory for a formula. */
    private static String quoted(String cell) {
        var harmless = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
