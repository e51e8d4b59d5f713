/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.ScrolledRows;
import org.portolan.report.document.Block;
import org.portolan.report.document.ChartPicture;
import org.portolan.report.document.Section;
import org.portolan.report.input.PlanningStudy;
import org.portolan.report.input.PlanningStudy.Kind;
import org.portolan.report.input.ReportInput;

/** Studies of one kind about disks or whole hosts, one after the other. */
final class PlanningSection implements SectionMaker {

    private static final int CHART_WIDTH = 720;
    static final int CHART_HEIGHT = 340;
    /** A page is not higher; rows come closer then, and the table below has every one. */
    private static final int MOST_HEIGHT = 900;

    private final Kind kind;

    PlanningSection(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Optional<Section> make(ReportInput input) {
        var studies = input.planningStudies(kind);
        if (studies.isEmpty()) {
            return Optional.empty();
        }
        var id = switch (kind) {
            case DISK_PATHS -> "disks";
            case EVACUATION -> "evacuation";
            case SPARE_CAPACITY -> "losses";
            case FAILOVER -> "failover";
            case PRESSURE -> "pressure";
        };
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(intro()));
        for (int i = 0; i < studies.size(); i++) {
            add(blocks, id + '-' + (i + 1), studies.get(i));
        }
        return Optional.of(new Section(id, title(), blocks));
    }

    private String title() {
        return switch (kind) {
            case DISK_PATHS -> Messages.Disks_Title;
            case EVACUATION -> Messages.Evacuation_Title;
            case SPARE_CAPACITY -> Messages.Losses_Title;
            case FAILOVER -> Messages.Failover_Title;
            case PRESSURE -> Messages.Pressure_Title;
        };
    }

    private String intro() {
        return switch (kind) {
            case DISK_PATHS -> Messages.Disks_Intro;
            case EVACUATION -> Messages.Evacuation_Intro;
            case SPARE_CAPACITY -> Messages.Losses_Intro;
            case FAILOVER -> Messages.Failover_Intro;
            case PRESSURE -> Messages.Pressure_Intro;
        };
    }

    private static void add(List<Block> blocks, String id, PlanningStudy study) {
        blocks.add(new Block.Heading(id, study.name()));
        blocks.addAll(switch (study) {
            case PlanningStudy.DiskPaths disks -> new DiskPathBlocks(id, disks).all();
            case PlanningStudy.Evacuation evacuation -> new EvacuationBlocks(id, evacuation).all();
            case PlanningStudy.SpareCapacity losses -> new LossBlocks(id, losses).all();
            case PlanningStudy.Failover failover -> new FailoverBlocks(id, failover).all();
            case PlanningStudy.Pressure pressure -> new PressureBlocks(id, pressure).all();
            case PlanningStudy.Unsolved unsolved -> List.of(new Block.Paragraph(unsolved.reason()));
        });
    }

    /** A chart of usual height, or as high as its rows want. */
    static Block figure(String id, String caption, String description, JFreeChart chart) {
        return figure(id, caption, description, chart,
                Math.min(MOST_HEIGHT, ScrolledRows.bestHeight(chart, CHART_WIDTH).orElse(CHART_HEIGHT)));
    }

    /** A chart of a height that it needs. */
    static Block figure(String id, String caption, String description, JFreeChart chart, int height) {
        return new Block.Figure(id, caption, description, new ChartPicture(chart, CHART_WIDTH, height));
    }

    static ChartTheme theme() {
        return ChartTheme.print();
    }
}
