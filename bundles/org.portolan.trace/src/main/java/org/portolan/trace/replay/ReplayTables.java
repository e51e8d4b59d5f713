/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.portolan.engine.trace.HierarchyCounts;
import org.portolan.engine.trace.HierarchySizes;
import org.portolan.engine.trace.ReplayResult;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/** What a replay counted, as tables. */
public final class ReplayTables {

    private ReplayTables() {
    }

    /** All tables: summary, tiers. */
    public static List<ResultTable> of(ReplayResult result) {
        return List.of(summary(result), tiers(result));
    }

    /** One row per hierarchy: what missed, and what that cost. */
    private static ResultTable summary(ReplayResult result) {
        var columns = List.of(hierarchyColumn(),
                new Column("references", Messages.Column_References, ColumnType.COUNT),
                new Column("distinct", Messages.Column_Distinct, ColumnType.PAGES),
                new Column("miss_ratio", Messages.Column_MissRatio, ColumnType.SHARE),
                new Column("first_touches", Messages.Column_FirstTouches, ColumnType.COUNT),
                new Column("page_ins", Messages.Column_PageIns, ColumnType.COUNT),
                new Column("page_outs", Messages.Column_PageOuts, ColumnType.COUNT),
                new Column("early_writes", Messages.Column_EarlyWrites, ColumnType.COUNT),
                new Column("revalidations", Messages.Column_Revalidations, ColumnType.COUNT));
        var rows = result.hierarchies().stream().map(counts -> List.of(Cell.of(name(counts.sizes())),
                Cell.of(counts.references()), Cell.of(result.distinctPages()), Cell.of(counts.missRatio()),
                Cell.of(counts.firstTouches()), Cell.of(counts.pageIns()), Cell.of(counts.pageOuts()),
                Cell.of(counts.earlyWrites()), Cell.of(counts.revalidations()))).toList();
        return new ResultTable("summary", Messages.Table_Summary, columns, rows);
    }

    /** One row per tier of each hierarchy. */
    private static ResultTable tiers(ReplayResult result) {
        var columns = List.of(hierarchyColumn(), new Column("tier", Messages.Column_Tier, ColumnType.COUNT),
                new Column("size", Messages.Column_Size, ColumnType.PAGES),
                new Column("hits", Messages.Column_Hits, ColumnType.COUNT),
                new Column("hit_ratio", Messages.Column_HitRatio, ColumnType.SHARE),
                new Column("demotions", Messages.Column_Demotions, ColumnType.COUNT),
                new Column("filled", Messages.Column_Filled, ColumnType.PAGES));
        var rows = new ArrayList<List<Cell>>();
        for (var counts : result.hierarchies()) {
            for (int tier = 0; tier < counts.tiers().size(); tier++) {
                rows.add(tier(counts, tier));
            }
        }
        return new ResultTable("tiers", Messages.Table_Tiers, columns, rows);
    }

    private static List<Cell> tier(HierarchyCounts counts, int index) {
        var tier = counts.tiers().get(index);
        double ratio = counts.references() == 0 ? 0 : (double) tier.hits() / counts.references();
        return List.of(Cell.of(name(counts.sizes())), Cell.of(index + 1L),
                Cell.of(counts.sizes().tiers().get(index)), Cell.of(tier.hits()), Cell.of(ratio),
                Cell.of(tier.demotions()), Cell.of(tier.pages()));
    }

    private static Column hierarchyColumn() {
        return new Column("hierarchy", Messages.Column_Hierarchy, ColumnType.TEXT);
    }

    /** The pages of its tiers: {@code 100000+50000}. */
    private static String name(HierarchySizes sizes) {
        return sizes.tiers().stream().map(pages -> Long.toString(pages.count())).collect(Collectors.joining("+"));
    }
}
