/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.HostTiersChart;
import org.portolan.charts.SweepChart;
import org.portolan.engine.paging.HostPaging;
import org.portolan.report.document.Block;
import org.portolan.report.document.ChartPicture;
import org.portolan.report.document.Section;
import org.portolan.report.input.OvercommitStudy;
import org.portolan.report.input.ReportInput;
import org.portolan.study.paging.PagingText;
import org.portolan.study.paging.SweepResult;
import org.portolan.study.text.ElementNames;

/** Studies of overcommitted storage: how the hosts page, where their throughput falls, findings. */
final class OvercommitSection implements SectionMaker {

    private static final String ID = "overcommit";
    private static final int CHART_WIDTH = 720;
    private static final int SWEEP_HEIGHT = 420;
    private static final int TIERS_HEIGHT = 120;
    private static final int HEIGHT_PER_GUEST = 20;

    @Override
    public Optional<Section> make(ReportInput input) {
        if (input.overcommitStudies().isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Messages.Overcommit_Intro));
        for (int i = 0; i < input.overcommitStudies().size(); i++) {
            var id = ID + '-' + (i + 1);
            var study = input.overcommitStudies().get(i);
            blocks.add(new Block.Heading(id, study.name()));
            switch (study) {
                case OvercommitStudy.Solved solved -> add(blocks, id, solved);
                case OvercommitStudy.Unsolved unsolved -> blocks.add(new Block.Paragraph(unsolved.reason()));
            }
        }
        return Optional.of(new Section(ID, Messages.Overcommit_Title, blocks));
    }

    private static void add(List<Block> blocks, String id, OvercommitStudy.Solved study) {
        var tables = new OvercommitTableBlocks(study);
        blocks.addAll(tables.inWords());
        blocks.add(tables.hosts());
        var findings = FindingEntries.of(study);
        blocks.add(findings.isEmpty() ? new Block.Paragraph(Messages.Study_NoFindings) : new Block.Findings(findings));
        addHierarchy(blocks, id, study, tables);
        addSweeps(blocks, id, study, tables);
    }

    private static void addHierarchy(List<Block> blocks, String id, OvercommitStudy.Solved study,
            OvercommitTableBlocks tables) {
        blocks.add(tables.tiers());
        var names = ElementNames.of(study.names());
        for (int i = 0; i < study.result().hosts().size(); i++) {
            var host = study.result().hosts().get(i);
            if (!host.guests().isEmpty()) {
                blocks.add(tiers(id + "-tiers-" + (i + 1), host, names));
            }
        }
        var devices = tables.devices();
        if (!devices.rows().isEmpty()) {
            blocks.add(devices);
        }
    }

    private static Block tiers(String id, HostPaging host, ElementNames names) {
        return figure(id, NLS.bind(Messages.Overcommit_TiersCaption, names.of(host.host())),
                HostTiersChart.description(host), HostTiersChart.of(host, names, ChartTheme.print()),
                TIERS_HEIGHT + HostTiersChart.bars(host) * HEIGHT_PER_GUEST);
    }

    private static void addSweeps(List<Block> blocks, String id, OvercommitStudy.Solved study,
            OvercommitTableBlocks tables) {
        var knees = tables.knees();
        if (knees.rows().isEmpty()) {
            return;
        }
        blocks.add(knees);
        var names = ElementNames.of(study.names());
        var telling = study.result().telling();
        for (int i = 0; i < telling.size(); i++) {
            blocks.add(sweep(id + "-sweep-" + (i + 1), telling.get(i), names));
        }
    }

    private static Block sweep(String id, SweepResult sweep, ElementNames names) {
        return figure(id, NLS.bind(Messages.Overcommit_SweepCaption, names.of(sweep.sweep().host()),
                PagingText.title(sweep.sweep().knob())), SweepChart.description(sweep, names),
                SweepChart.of(sweep, ChartTheme.print()), SWEEP_HEIGHT);
    }

    private static Block figure(String id, String caption, String description, JFreeChart chart, int height) {
        return new Block.Figure(id, caption, description, new ChartPicture(chart, CHART_WIDTH, height));
    }
}
