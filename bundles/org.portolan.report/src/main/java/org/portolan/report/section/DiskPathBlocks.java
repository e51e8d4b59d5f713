/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.portolan.charts.DiskCostChart;
import org.portolan.report.document.Block;
import org.portolan.report.input.PlanningStudy;
import org.portolan.study.disk.DiskPathAnswer;
import org.portolan.study.disk.DiskTables;
import org.portolan.study.text.ElementNames;

/** What disks cost over every path: in words, a chart of each, a table of all. */
final class DiskPathBlocks {

    /** More charts than this nobody leafs through; the table has every disk. */
    private static final int MOST_CHARTS = 12;
    private static final List<String> PATHS = List.of("guest", "disk", "path", "present", "io_per_second",
            "most_io_per_second", "response", "running_per_month", "hand_over", "per_relocation", "against");
    private static final List<String> BREAK_EVENS =
            List.of("guest", "disk", "cheaper_to_run", "cheaper_to_move", "relocations_per_month");

    private final String id;
    private final List<DiskPathAnswer> disks;
    private final ElementNames names;

    DiskPathBlocks(String id, PlanningStudy.DiskPaths study) {
        this.id = id;
        disks = study.disks();
        names = ElementNames.of(study.names());
    }

    List<Block> all() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Bullets(disks.stream().map(this::inWords).toList()));
        IntStream.range(0, Math.min(MOST_CHARTS, disks.size())).forEach(i -> blocks.add(PlanningSection.figure(
                id + "-cost-" + (i + 1), NLS.bind(Messages.Disks_CostCaption, title(disks.get(i))),
                DiskCostChart.description(disks.get(i)), DiskCostChart.of(disks.get(i), PlanningSection.theme()))));
        var tables = new DiskTables(disks, names);
        blocks.add(ResultTableBlocks.of(tables.paths(), PATHS));
        var breakEvens = ResultTableBlocks.of(tables.breakEvens(), BREAK_EVENS);
        if (!breakEvens.rows().isEmpty()) {
            blocks.add(breakEvens);
        }
        return blocks;
    }

    private String inWords(DiskPathAnswer disk) {
        return NLS.bind(Messages.Disks_Disk, title(disk), DiskCostChart.description(disk));
    }

    private String title(DiskPathAnswer disk) {
        return NLS.bind(Messages.Disks_Of, names.of(disk.disk().guest()), names.of(disk.disk().study().disk().id()));
    }
}
