/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.charts.FailoverChart;
import org.portolan.charts.ServicesBackChart;
import org.portolan.report.document.Block;
import org.portolan.report.document.Block.FindingEntry;
import org.portolan.report.input.PlanningStudy;
import org.portolan.study.failover.HostLossStudyResult;
import org.portolan.study.failover.HostLossTables;
import org.portolan.study.failover.NPlusFinding;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** Lost hosts in time: findings, where the time of each guest goes, services back, losses by priority. */
final class FailoverBlocks {

    private static final List<String> SUMMARY = List.of("lost", "guests", "back", "resumed", "stranded",
            "half_back", "all_back", "service_lost", "promises_broken", "survived");
    private static final List<String> GUESTS = List.of("guest", "priority", "source", "target", "fate", "waited",
            "outage", "promised", "kept", "work_lost");

    private final String id;
    private final String name;
    private final HostLossStudyResult result;
    private final ElementNames names;

    FailoverBlocks(String id, PlanningStudy.Failover study) {
        this.id = id;
        name = study.name();
        result = study.result();
        names = ElementNames.of(study.names());
    }

    List<Block> all() {
        var blocks = new ArrayList<Block>();
        var tables = new HostLossTables(result, names);
        blocks.add(new Block.Paragraph(FailoverChart.description(result.result())));
        blocks.add(ResultTableBlocks.of(tables.summary(), SUMMARY));
        addFindings(blocks);
        if (!result.result().guests().isEmpty()) {
            blocks.add(PlanningSection.figure(id + "-gantt", NLS.bind(Messages.Failover_Caption, name),
                    FailoverChart.description(result.result()),
                    FailoverChart.of(result.result(), names, PlanningSection.theme())));
            blocks.add(PlanningSection.figure(id + "-services", NLS.bind(Messages.Failover_ServicesCaption, name),
                    ServicesBackChart.description(result.result()),
                    ServicesBackChart.of(result.result(), PlanningSection.theme())));
        }
        blocks.add(ResultTableBlocks.of(tables.guests(), GUESTS));
        return blocks;
    }

    private void addFindings(List<Block> blocks) {
        var entries = new ArrayList<FindingEntry>();
        NPlusFinding.of(result.result().cases(), names).forEach(f -> entries.add(new FindingEntry(
                Marks.of(f.severity()), ResultText.of(f.severity()), name, f.sentence(),
                String.join(" ", f.reasons()), List.of())));
        entries.addAll(FindingEntries.of(result.result().findings(), name, names));
        if (!entries.isEmpty()) {
            blocks.add(new Block.Findings(entries));
        }
    }
}
