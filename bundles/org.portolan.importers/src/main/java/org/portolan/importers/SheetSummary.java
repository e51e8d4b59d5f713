/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers;

import java.util.List;

/**
 * What became of one sheet.
 *
 * @param present whether the source has it
 * @param read rows that went into the installation, doubtful ones included
 * @param skipped rows with content that did not
 * @param blank empty rows
 * @param doubtful rows among those read that need a look
 * @param absentColumns headings of columns that are of use but not there
 */
public record SheetSummary(String name, boolean present, int read, int skipped, int blank, int doubtful,
        List<String> absentColumns) {
    public SheetSummary {
        absentColumns = List.copyOf(absentColumns);
    }
}
