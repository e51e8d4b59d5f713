/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.List;
import java.util.stream.Collectors;

import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableCsv;
import org.portolan.study.table.TableJson;
import org.portolan.study.table.TableText;

/** How tables are printed. */
enum TableFormat {
    /** For people: rounded, with units, aligned. */
    TEXT {
        @Override
        String of(List<ResultTable> tables) {
            return tables.stream().filter(t -> !t.rows().isEmpty()).map(TableText::of)
                    .collect(Collectors.joining("\n"));
        }
    },
    /** For programs: exact, in base units. */
    JSON {
        @Override
        String of(List<ResultTable> tables) {
            return TableJson.of(tables);
        }
    },
    /** For spreadsheets: exact, in base units, one table. */
    CSV {
        @Override
        String of(List<ResultTable> tables) {
            return TableCsv.of(tables.getFirst());
        }
    };

    /** The tables as text that ends with a line feed; the first of them where the format holds only one. */
    abstract String of(List<ResultTable> tables);
}
