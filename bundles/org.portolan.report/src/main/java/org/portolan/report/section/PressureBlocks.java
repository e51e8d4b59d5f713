/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.charts.PressureChart;
import org.portolan.report.document.Block;
import org.portolan.report.input.PlanningStudy;
import org.portolan.study.pressure.PressureStudyResult;
import org.portolan.study.pressure.PressureTables;
import org.portolan.study.pressure.PressureText;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/** Storage over time: what happens in words, what it costs, findings, each host that feels it as a chart, its guests. */
final class PressureBlocks {

    private static final List<String> EVENTS = List.of("at", "event", "host", "work_before", "work_after", "least_work",
            "recovery", "guest_time_lost", "stolen");

    /** Three plots above each other. */
    private static final int CHART_HEIGHT = 560;

    private final String id;
    private final String name;
    private final PressureStudyResult result;
    private final ElementNames names;

    PressureBlocks(String id, PlanningStudy.Pressure study) {
        this.id = id;
        name = study.name();
        result = study.result();
        names = ElementNames.of(study.names());
    }

    List<Block> all() {
        var blocks = new ArrayList<Block>();
        var tables = new PressureTables(result, names);
        var text = new PressureText(names);
        result.happenings().forEach(h -> blocks.add(new Block.Paragraph(text.sentence(h))));
        blocks.add(ResultTableBlocks.of(tables.events(), EVENTS));
        var findings = FindingEntries.of(result.findings(), name, names);
        if (!findings.isEmpty()) {
            blocks.add(new Block.Findings(findings));
        }
        addCharts(blocks);
        addTable(blocks, tables.arrivals());
        addTable(blocks, tables.guests());
        return blocks;
    }

    private void addCharts(List<Block> blocks) {
        for (var host : result.courses()) {
            var description = PressureChart.description(result, host, names);
            if (!description.isEmpty()) {
                blocks.add(PlanningSection.figure(id + '-' + (result.courses().indexOf(host) + 1),
                        NLS.bind(Messages.Pressure_Caption, names.of(host.host())), description,
                        PressureChart.of(result, host, PlanningSection.theme()), CHART_HEIGHT));
            }
        }
    }

    private static void addTable(List<Block> blocks, ResultTable table) {
        if (!table.rows().isEmpty()) {
            blocks.add(ResultTableBlocks.of(table, table.columns().stream().map(c -> c.key()).toList()));
        }
    }
}
