/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;

/** Builds small workbooks: a sheet is a list of rows, the first of which holds the headings. */
final class TestWorkbook {
    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

    TestWorkbook sheet(String name, Object... headings) {
        sheets.put(name, new ArrayList<>(List.<Object[]>of(headings)));
        return this;
    }

    /** A row of the sheet that was begun last; a null leaves a cell out. */
    TestWorkbook row(Object... cells) {
        sheets.values().stream().reduce((a, b) -> b).orElseThrow().add(cells);
        return this;
    }

    Path write(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "rvtools", ".xlsx");
        try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, "Test", "1.0")) {
            for (var sheet : sheets.entrySet()) {
                var page = workbook.newWorksheet(sheet.getKey());
                for (int r = 0; r < sheet.getValue().size(); r++) {
                    var row = sheet.getValue().get(r);
                    for (int c = 0; c < row.length; c++) {
                        switch (row[c]) {
                            case null -> {
                                // left out
                            }
                            case Number number -> page.value(r, c, number);
                            case Boolean flag -> page.value(r, c, flag);
                            case Object text -> page.value(r, c, text.toString());
                        }
                    }
                }
            }
        }
        return file;
    }
}
