/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers;

import java.util.List;

import org.portolan.importers.ImportMessage.Severity;

/**
 * What an import read, left out and guessed.
 *
 * @param format kind of source, such as {@code rvtools}
 * @param fileName name of the source without its folder
 * @param sha256 checksum of the source in hexadecimal
 * @param sheets one entry for each sheet that the format knows, in its order
 * @param messages everything worth telling, by sheet and row
 * @param hostMatches how guests found their hosts, one entry for each name and cluster
 */
public record ImportReport(String format, String fileName, String sha256, List<SheetSummary> sheets,
        List<ImportMessage> messages, List<HostMatch> hostMatches) {
    public ImportReport {
        sheets = List.copyOf(sheets);
        messages = List.copyOf(messages);
        hostMatches = List.copyOf(hostMatches);
    }

    /** Rows that went into the installation. */
    public int rowsRead() {
        return sheets.stream().mapToInt(SheetSummary::read).sum();
    }

    /** Rows that did not, empty ones included. */
    public int rowsSkipped() {
        return sheets.stream().mapToInt(s -> s.skipped() + s.blank()).sum();
    }

    /** Rows among those read that need a look. */
    public int rowsDoubtful() {
        return sheets.stream().mapToInt(SheetSummary::doubtful).sum();
    }

    /** Messages of one severity, in order. */
    public List<ImportMessage> messages(Severity severity) {
        return messages.stream().filter(m -> m.severity() == severity).toList();
    }
}
