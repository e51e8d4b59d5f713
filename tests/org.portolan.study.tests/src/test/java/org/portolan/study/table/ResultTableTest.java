/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

class ResultTableTest {

    private static final ResultTable TABLE = new ResultTable("runs", "Runs",
            List.of(new Column("name", "Name", ColumnType.TEXT), new Column("downtime", "Downtime", ColumnType.TIME),
                    new Column("sent", "Sent", ColumnType.PAGES), new Column("moved", "Moved", ColumnType.DATA),
                    new Column("done", "Done", ColumnType.FLAG)),
            List.of(List.of(Cell.of("first, \"best\""), Cell.of(new SimTime(112_800_001)), Cell.of(new Pages(907_008)),
                    Cell.of(new Bytes(4_413_841_408L)), Cell.of(true)),
                    List.of(Cell.of(""), Cell.ABSENT, Cell.of(new Pages(0)), Cell.of(new Bytes(12)), Cell.of(false))));

    @Test
    void textIsAlignedAndRounded() {
        assertThat(TableText.of(TABLE)).isEqualTo("""
                Runs
                Name           Downtime     Sent     Moved  Done
                -------------  --------  -------  --------  ----
                first, "best"  112.8 ms  907,008  4.414 GB  yes
                                      -        0      12 B  no
                """);
    }

    @Test
    void csvIsExactAndTellsAbsentFromEmpty() {
        assertThat(TableCsv.of(TABLE)).isEqualTo("""
                name,downtime_seconds,sent_pages,moved_bytes,done
                "first, ""best""\",0.112800001,907008,4413841408,true
                ,,0,12,false
                """);
    }

    @Test
    void jsonIsExactAndHasUnitsInItsNames() {
        assertThat(TableJson.of(List.of(TABLE))).isEqualTo("""
                {
                  "runs": [
                    {
                      "name": "first, \\"best\\"",
                      "downtime_seconds": 0.112800001,
                      "sent_pages": 907008,
                      "moved_bytes": 4413841408,
                      "done": true
                    },
                    {
                      "name": "",
                      "downtime_seconds": null,
                      "sent_pages": 0,
                      "moved_bytes": 12,
                      "done": false
                    }
                  ]
                }
                """);
    }

    @Test
    void aNameCannotSteerTheTerminal() {
        var table = new ResultTable("t", "", List.of(new Column("name", "Name", ColumnType.TEXT)),
                List.of(List.of(Cell.of("a\u001b[31m\nb\u202e"))));

        assertThat(TableText.of(table)).doesNotContain("\u001b", "\u202e").contains("a\uFFFD[31m\uFFFDb");
    }

    @Test
    void alignmentCountsLettersBeyondTheBasicPlaneOnce() {
        var table = new ResultTable("t", "",
                List.of(new Column("name", "Name", ColumnType.TEXT), new Column("n", "N", ColumnType.COUNT)),
                List.of(List.of(Cell.of("\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80"), Cell.of(1)),
                        List.of(Cell.of("abcd"), Cell.of(2))));

        assertThat(TableText.of(table).lines().skip(2)).allSatisfy(line -> assertThat(line.codePointCount(0,
                line.length())).isEqualTo("abcd  1".length()));
    }

    @Test
    void cellsMustFitTheirColumns() {
        var columns = List.of(new Column("n", "N", ColumnType.COUNT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultTable("t", "T", columns, List.of(List.of(Cell.of("words")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultTable("t", "T", columns, List.of(List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResultTable("t", "T",
                List.of(columns.get(0), columns.get(0)), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Column("Two words", "", ColumnType.TEXT));
    }
}
