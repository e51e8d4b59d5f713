/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.PagesLeftChart;
import org.portolan.charts.PassesChart;
import org.portolan.charts.ScrolledRows;
import org.portolan.charts.TierPagesChart;
import org.portolan.charts.TimingChart;
import org.portolan.report.document.Block;
import org.portolan.report.document.ChartPicture;
import org.portolan.report.document.Section;
import org.portolan.report.input.RelocationStudy;
import org.portolan.report.input.ReportInput;
import org.portolan.study.VariantResult;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/** One relocation study: comparison, charts, passes, parts of the quiesce time, data moved, findings. */
final class RelocationSection implements SectionMaker {

    private static final int CHART_WIDTH = 720;
    private static final int CHART_HEIGHT = 340;
    private static final int FEW_VARIANTS = 4;
    private static final int HEIGHT_PER_VARIANT = 12;
    private static final int TIERS_HEIGHT = 420;

    private final int index;
    private final String id;

    /** @param index which of the input's studies */
    RelocationSection(int index) {
        this.index = index;
        this.id = "study-" + (index + 1);
    }

    @Override
    public Optional<Section> make(ReportInput input) {
        var study = input.studies().get(index);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(question(study)));
        blocks.add(RelocationTableBlocks.comparison(study, Messages.Study_Comparison));
        addFindings(blocks, study);
        addMethods(blocks, study);
        addTiming(blocks, study);
        addCourse(blocks, study);
        addPasses(blocks, study);
        addDetails(blocks, study);
        return Optional.of(new Section(id, NLS.bind(Messages.Study_Title, study.name()), blocks));
    }

    private static String question(RelocationStudy study) {
        var names = ElementNames.of(study.names());
        var moves = study.result().variants().stream().flatMap(v -> v.run().relocations().stream())
                .map(r -> NLS.bind(Messages.Study_Move, new Object[] {names.of(r.request().guest()),
                        names.of(r.sourceHost()), names.of(r.request().targetHost())}))
                .distinct().collect(Collectors.joining(", "));
        return NLS.bind(Messages.Study_Question, moves, Quantities.whole(study.result().variants().size()));
    }

    private void addFindings(List<Block> blocks, RelocationStudy study) {
        blocks.add(new Block.Heading(id + "-findings", Messages.Study_Findings));
        var findings = FindingEntries.of(study);
        blocks.add(findings.isEmpty() ? new Block.Paragraph(Messages.Study_NoFindings) : new Block.Findings(findings));
    }

    private void addMethods(List<Block> blocks, RelocationStudy study) {
        var methods = RelocationMethodBlocks.methods(study);
        var assumptions = RelocationMethodBlocks.assumptions(study);
        if (methods.isPresent() || assumptions.isPresent()) {
            blocks.add(new Block.Heading(id + "-methods", Messages.Study_Methods));
            methods.ifPresent(blocks::add);
            assumptions.ifPresent(blocks::add);
        }
    }

    private void addTiming(List<Block> blocks, RelocationStudy study) {
        var result = study.result();
        blocks.add(new Block.Heading(id + "-timing", Messages.Study_Timing));
        var timing = TimingChart.of(result, ChartTheme.print());
        blocks.add(chart("timing", Messages.Study_TimingCaption, TimingChart.description(result), timing,
                ScrolledRows.bestHeight(timing, CHART_WIDTH).orElse(CHART_HEIGHT)));
        blocks.add(RelocationTableBlocks.service(study));
        blocks.add(RelocationTableBlocks.downtime(study));
        var clients = RelocationTableBlocks.clients(study);
        if (!clients.rows().isEmpty()) {
            blocks.add(clients);
        }
    }

    private void addCourse(List<Block> blocks, RelocationStudy study) {
        var result = study.result();
        blocks.add(new Block.Heading(id + "-course", Messages.Study_Course));
        blocks.add(chart("left", Messages.Study_LeftCaption, PagesLeftChart.description(result),
                PagesLeftChart.of(result, ChartTheme.print()), heightBesideLegend(result.variants().size())));
        for (int i = 0; i < result.variants().size(); i++) {
            if (hasCourse(result.variants().get(i))) {
                blocks.add(tiers(i, result.variants().get(i)));
            }
        }
    }

    /** Something moved, in time: a relocation that was refused has pages, but no course. */
    private static boolean hasCourse(VariantResult variant) {
        return variant.relocation().course().tiers().stream()
                .anyMatch(tier -> tier.pages().size() > 0 && tier.pages().timeAt(tier.pages().size() - 1).nanos() > 0);
    }

    /** A chart with many variants has many lines of legend, which must not take the room of its plot. */
    private static int heightBesideLegend(int variants) {
        return CHART_HEIGHT + Math.max(0, variants - FEW_VARIANTS) * HEIGHT_PER_VARIANT;
    }

    private Block tiers(int variant, VariantResult result) {
        return chart("tiers-" + (variant + 1), NLS.bind(Messages.Study_TiersCaption, result.label()),
                TierPagesChart.description(result.relocation()),
                TierPagesChart.of(result.relocation(), ChartTheme.print()), TIERS_HEIGHT);
    }

    private void addPasses(List<Block> blocks, RelocationStudy study) {
        var result = study.result();
        if (result.variants().stream().allMatch(v -> v.relocation().passes().isEmpty())) {
            return;
        }
        blocks.add(new Block.Heading(id + "-passes", Messages.Study_Passes));
        blocks.add(chart("passes", Messages.Study_PassesCaption, PassesChart.description(result),
                PassesChart.of(result, ChartTheme.print()), heightBesideLegend(result.variants().size())));
        blocks.add(RelocationTableBlocks.passes(study));
    }

    private void addDetails(List<Block> blocks, RelocationStudy study) {
        var resources = RelocationTableBlocks.resources(study);
        if (!resources.rows().isEmpty()) {
            blocks.add(new Block.Heading(id + "-resources", Messages.Study_Resources));
            blocks.add(RelocationTableBlocks.effort(study));
            blocks.add(resources);
        }
        blocks.add(new Block.Paragraph(NLS.bind(Messages.Study_Hash, study.result().variants().stream()
                .map(v -> v.run().scenarioHash().substring(0, Math.min(12, v.run().scenarioHash().length())))
                .collect(Collectors.joining(", ")))));
    }

    private Block chart(String name, String caption, String description, JFreeChart chart, int height) {
        return new Block.Figure(id + "-" + name, caption, description, new ChartPicture(chart, CHART_WIDTH, height));
    }
}
