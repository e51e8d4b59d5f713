/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.report.document.Block;
import org.portolan.report.document.Mark;
import org.portolan.report.document.Section;
import org.portolan.report.input.GuestFacts;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.OvercommitStudy;
import org.portolan.report.input.ReportInput;
import org.portolan.study.format.Quantities;

/** One page: what there is, five lights, what the studies say, the worst findings. */
final class SummarySection implements SectionMaker {

    private static final int MOST_FINDINGS = 4;
    private static final int MOST_VARIANTS = 8;

    @Override
    public Optional<Section> make(ReportInput input) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(inventory(input)));
        blocks.add(new Block.Lights(new SummaryLights(input).all()));
        addComparisons(blocks, input);
        addFindings(blocks, input);
        return Optional.of(new Section("summary", Messages.Summary_Title, blocks));
    }

    private static String inventory(ReportInput input) {
        var guests = input.guests().stream().filter(g -> g.state() != GuestFacts.State.TEMPLATE).toList();
        var unknown = input.hosts().stream().filter(h -> !h.capacityKnown()).count();
        var text = NLS.bind(Messages.Summary_Inventory,
                new Object[] {input.cover().installation(), Count.hosts(input.hosts().size()),
                        Count.clusters(input.clusters().size()), Count.guests(guests.size()),
                        Quantities.whole(Totals.running(guests).size()),
                        Quantities.memory(Totals.demand(Totals.running(guests)).memory()),
                        Quantities.memory(Totals.sum(input.hosts().stream().map(HostFacts::centralStorage)
                                .flatMap(Optional::stream).toList()))});
        return unknown == 0 ? text
                : text + " " + NLS.bind(Messages.Summary_UnknownHosts, Count.hosts((int) unknown));
    }

    private static void addComparisons(List<Block> blocks, ReportInput input) {
        for (var study : input.studies()) {
            if (study.result().variants().size() <= MOST_VARIANTS) {
                blocks.add(RelocationTableBlocks.comparison(study,
                        NLS.bind(Messages.Summary_Comparison, study.name())));
            }
        }
    }

    private static void addFindings(List<Block> blocks, ReportInput input) {
        var relocations = input.studies().stream().flatMap(s -> FindingEntries.of(s).stream());
        var hosts = input.overcommitStudies().stream().filter(OvercommitStudy.Solved.class::isInstance)
                .map(OvercommitStudy.Solved.class::cast).flatMap(s -> FindingEntries.of(s).stream());
        var worst = Stream.concat(relocations, hosts)
                .filter(f -> f.mark() != Mark.NONE)
                .sorted((a, b) -> b.mark().compareTo(a.mark())).distinct().limit(MOST_FINDINGS).toList();
        if (!worst.isEmpty()) {
            blocks.add(new Block.Heading("summary-findings", Messages.Summary_Findings));
            blocks.add(new Block.Findings(worst));
        }
    }
}
