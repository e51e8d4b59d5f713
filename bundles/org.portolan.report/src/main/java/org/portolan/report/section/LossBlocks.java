/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.charts.LossChart;
import org.portolan.engine.failover.NPlusCase;
import org.portolan.report.document.Block;
import org.portolan.report.document.Block.FindingEntry;
import org.portolan.report.input.PlanningStudy;
import org.portolan.study.failover.NPlusFinding;
import org.portolan.study.failover.NPlusStudyResult;
import org.portolan.study.failover.NPlusTables;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** What becomes of guests when hosts are lost: what is left to use, the cases of each cluster, what is not survived and why. */
final class LossBlocks {

    private static final List<String> CAPACITY = List.of("cluster", "hosts", "hosts_lost", "rule", "demand",
            "virtual_processors", "cores", "per_core", "virtual_storage", "storage", "overcommit");
    private static final List<String> CASES = List.of("cluster", "lost", "guests", "fit", "stranded", "overcommit",
            "state", "page_ins", "survived");

    private final String id;
    private final NPlusStudyResult result;
    private final ElementNames names;

    LossBlocks(String id, PlanningStudy.SpareCapacity study) {
        this.id = id;
        result = study.result();
        names = ElementNames.of(study.names());
    }

    List<Block> all() {
        var blocks = new ArrayList<Block>();
        var tables = new NPlusTables(result, names);
        var clusters = result.result().cases().stream().map(NPlusCase::cluster).distinct().toList();
        blocks.add(new Block.Paragraph(
                result.result().isSurvived() ? Messages.Losses_Survived : Messages.Losses_NotSurvived));
        blocks.add(ResultTableBlocks.of(tables.capacity(), CAPACITY));
        clusters.forEach(cluster -> addCluster(blocks, id + '-' + (clusters.indexOf(cluster) + 1), cluster));
        blocks.add(ResultTableBlocks.of(tables.cases(), CASES));
        return blocks;
    }

    private void addCluster(List<Block> blocks, String clusterId, String cluster) {
        var cases = result.result().cases().stream().filter(c -> c.cluster().equals(cluster)).toList();
        blocks.add(PlanningSection.figure(clusterId + "-cases", NLS.bind(Messages.Losses_Caption, names.of(cluster)),
                LossChart.description(cases, names), LossChart.of(cases, names, PlanningSection.theme())));
        var findings = NPlusFinding.of(cases, names).stream().map(f -> entry(f, names.of(cluster))).toList();
        if (!findings.isEmpty()) {
            blocks.add(new Block.Findings(findings));
        }
    }

    private static FindingEntry entry(NPlusFinding told, String about) {
        return new FindingEntry(Marks.of(told.severity()), ResultText.of(told.severity()), about, told.sentence(),
                String.join(" ", told.reasons()), List.of());
    }
}
