/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.charts.AlternativesChart;
import org.portolan.charts.EvacuationChart;
import org.portolan.charts.TargetStorageChart;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.report.document.Block;
import org.portolan.report.document.Block.FindingEntry;
import org.portolan.report.input.PlanningStudy;
import org.portolan.study.evacuation.EvacuationStudyResult;
import org.portolan.study.evacuation.EvacuationTables;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.study.evacuation.PlanBreak;
import org.portolan.study.evacuation.PlanBreaks;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** Plans for hosts to be emptied: what each comes to and breaks, its relocations over time and step by step, its targets. */
final class EvacuationBlocks {

    private static final List<String> PLANS = List.of("plan", "start", "sound", "at_once", "moves", "failed", "total",
            "service_lost", "breaches", "longest_outage", "bound");
    private static final List<String> STEPS =
            List.of("number", "guest", "source", "target", "links", "start", "end", "downtime", "outcome");
    private static final List<String> ALTERNATIVES = List.of("plan", "chosen", "at_once", "moves", "total",
            "service_lost", "breaches", "longest_outage", "most_at_once");
    private static final List<String> HOSTS =
            List.of("plan", "host", "frames", "before", "most", "after", "fill", "state", "page_ins");

    private final String id;
    private final EvacuationStudyResult result;
    private final ElementNames names;
    private final EvacuationText text;

    EvacuationBlocks(String id, PlanningStudy.Evacuation study) {
        this.id = id;
        result = study.result();
        names = ElementNames.of(study.names());
        text = new EvacuationText(names);
    }

    List<Block> all() {
        var blocks = new ArrayList<Block>();
        var tables = new EvacuationTables(result, names);
        blocks.add(ResultTableBlocks.of(tables.plans(), PLANS));
        for (int i = 0; i < result.steps().size(); i++) {
            addPlan(blocks, id + "-plan-" + (i + 1), result.steps().get(i));
        }
        blocks.add(ResultTableBlocks.of(tables.hosts(), HOSTS));
        var alternatives = ResultTableBlocks.of(tables.alternatives(), ALTERNATIVES);
        if (alternatives.rows().size() > result.steps().size()) {
            blocks.add(alternatives);
        }
        return blocks;
    }

    private void addPlan(List<Block> blocks, String planId, MaintenanceStep step) {
        var title = text.title(step);
        var breaks = new PlanBreaks(step, names);
        blocks.add(new Block.Heading(planId, title));
        blocks.add(new Block.Paragraph(EvacuationChart.description(step) + ' ' + breaks.summary()));
        if (!breaks.all().isEmpty()) {
            blocks.add(new Block.Findings(breaks.all().stream().map(b -> entry(b, title)).toList()));
        }
        if (step.result().plan().moves().isEmpty()) {
            return;
        }
        blocks.add(PlanningSection.figure(planId + "-gantt", NLS.bind(Messages.Evacuation_GanttCaption, title),
                EvacuationChart.description(step), EvacuationChart.of(step, names, PlanningSection.theme())));
        blocks.add(steps(step));
        blocks.add(PlanningSection.figure(planId + "-storage", NLS.bind(Messages.Evacuation_StorageCaption, title),
                TargetStorageChart.description(step, names),
                TargetStorageChart.of(step, names, PlanningSection.theme())));
        if (step.result().alternatives().size() > 1) {
            blocks.add(PlanningSection.figure(planId + "-alternatives",
                    NLS.bind(Messages.Evacuation_AlternativesCaption, title), AlternativesChart.description(step),
                    AlternativesChart.of(step, PlanningSection.theme())));
        }
    }

    private Block steps(MaintenanceStep step) {
        var table = EvacuationTables.commands(step, step.result().plan(), names);
        return ResultTableBlocks.of(table, STEPS);
    }

    private static FindingEntry entry(PlanBreak told, String about) {
        return new FindingEntry(Marks.of(told.severity()), ResultText.of(told.severity()), about, told.sentence(),
                String.join(" ", told.reasons()), List.of());
    }
}
