/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.result.RelocationResult;
import org.portolan.report.document.Block;
import org.portolan.report.document.Mark;
import org.portolan.report.document.TableCell;
import org.portolan.report.document.TableRow;
import org.portolan.report.input.RelocationStudy;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.RelocationTables;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/** Result tables of a study as tables of a report: the same numbers, without the columns that are the same in all rows. */
final class RelocationTableBlocks {

    private RelocationTableBlocks() {
    }

    /** What each variant costs, with a light for its outcome. */
    static Block.Table comparison(RelocationStudy study, String caption) {
        var table = tables(study).summary();
        var hidden = hidden(table);
        var relocations = relocations(study.result());
        var block = block(table, caption, hidden);
        var outcome = shown(table, hidden).indexOf(ResultColumns.indexOf(table, "outcome"));
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < block.rows().size(); i++) {
            var cells = new ArrayList<>(block.rows().get(i).cells());
            var mark = relocations.get(i).outcome().isRelocated() ? Mark.GOOD : Mark.ACT;
            cells.set(outcome, new TableCell(cells.get(outcome).text(), mark));
            rows.add(TableRow.of(cells));
        }
        return new Block.Table(caption, block.columns(), rows);
    }

    /** The route is named above the table, what it takes of the hosts below; and what no variant has takes no room. */
    private static List<String> hidden(ResultTable table) {
        var hidden = new ArrayList<>(List.of("source", "target", "end_code", "passes", "cpu_source", "cpu_target"));
        Stream.of("warm_up", "longest_stall", "at_risk")
                .filter(key -> isNothing(table, ResultColumns.indexOf(table, key)))
                .forEach(hidden::add);
        return hidden;
    }

    private static boolean isNothing(ResultTable table, int column) {
        return table.rows().stream().map(row -> row.get(column))
                .allMatch(cell -> !(cell instanceof Cell.Number number) || number.value().signum() == 0);
    }

    /** What each variant takes of hosts and links. */
    static Block.Table effort(RelocationStudy study) {
        return block(tables(study).summary(), Messages.Study_EffortTable, List.of("source", "target", "end_code",
                "outcome", "total", "quiesce", "warm_up", "longest_stall", "service_lost", "at_risk"));
    }

    /** What each variant costs the guest's users, by cause. */
    static Block.Table service(RelocationStudy study) {
        var table = tables(study).service();
        return block(table, table.title(), List.of());
    }

    static Block.Table passes(RelocationStudy study) {
        return byVariant(tables(study).passes(), Messages.Study_PassesTable);
    }

    static Block.Table downtime(RelocationStudy study) {
        var table = tables(study).downtime();
        return byVariant(table, table.title());
    }

    /** What clients see; without rows where no networks are known. */
    static Block.Table clients(RelocationStudy study) {
        var table = tables(study).clients();
        return byVariant(table, table.title());
    }

    static Block.Table resources(RelocationStudy study) {
        return byVariant(tables(study).resources(), Messages.Study_ResourcesTable);
    }

    private static RelocationTables tables(RelocationStudy study) {
        return new RelocationTables(study.result(), ElementNames.of(study.names()));
    }

    private static List<RelocationResult> relocations(RelocationComparisonResult result) {
        return result.variants().stream().flatMap(v -> v.run().relocations().stream()).toList();
    }

    /** The table with a head above the rows of each variant instead of its name in every row. */
    private static Block.Table byVariant(ResultTable table, String caption) {
        var flat = block(table, caption, List.of("variant", "rests_on"));
        var variant = ResultColumns.indexOf(table, "variant");
        var rows = new ArrayList<TableRow>();
        for (int row = 0; row < flat.rows().size(); row++) {
            if (row == 0 || !table.rows().get(row).get(variant).equals(table.rows().get(row - 1).get(variant))) {
                rows.add(TableRow.group(table.display(row, variant)));
            }
            rows.add(flat.rows().get(row));
        }
        return new Block.Table(caption, flat.columns(), rows);
    }

    private static Block.Table block(ResultTable table, String caption, List<String> hidden) {
        var shown = shown(table, hidden);
        var rows = new ArrayList<TableRow>();
        for (int row = 0; row < table.rows().size(); row++) {
            var index = row;
            rows.add(TableRow.of(
                    shown.stream().map(column -> TableCell.of(ResultColumns.display(table, index, column))).toList()));
        }
        return new Block.Table(caption, shown.stream().map(c -> ResultColumns.column(table, c)).toList(), rows);
    }

    /** The guest is named above the tables; only studies of several guests need it in each row. */
    private static List<Integer> shown(ResultTable table, List<String> hidden) {
        var shown = new ArrayList<Integer>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var single = column.key().equals("guest") && sameInAllRows(table, i);
            if (!hidden.contains(column.key()) && !single) {
                shown.add(i);
            }
        }
        return shown;
    }

    private static boolean sameInAllRows(ResultTable table, int column) {
        return table.rows().stream().map(row -> row.get(column)).distinct().count() <= 1;
    }
}
