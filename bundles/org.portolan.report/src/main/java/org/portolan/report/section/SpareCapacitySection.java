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
import org.portolan.report.document.Block;
import org.portolan.report.document.Mark;
import org.portolan.report.document.Section;
import org.portolan.report.document.TableCell;
import org.portolan.report.document.TableColumn;
import org.portolan.report.document.TableRow;
import org.portolan.report.input.ClusterFacts;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.ReportInput;
import org.portolan.study.capacity.Demand;
import org.portolan.study.capacity.SpareCapacity;
import org.portolan.study.format.Quantities;

/**
 * What each cluster offers when its spare hosts are gone: by the worst case and on average, for all guests and for those
 * that run.
 */
final class SpareCapacitySection implements SectionMaker {

    @Override
    public Optional<Section> make(ReportInput input) {
        var clusters = input.clusters().stream().filter(c -> c.spareHosts() > 0 && !c.hosts().isEmpty()).toList();
        if (clusters.isEmpty()) {
            return Optional.empty();
        }
        var totals = new Totals(input);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Messages.Spare_Intro));
        blocks.add(processors(clusters, totals));
        blocks.add(storage(clusters, totals));
        unknown(clusters).ifPresent(blocks::add);
        return Optional.of(new Section("spare", Messages.Spare_Title, blocks));
    }

    private static Block processors(List<ClusterFacts> clusters, Totals totals) {
        var columns = List.of(TableColumn.text(Messages.Column_Cluster), TableColumn.text(Messages.Column_Rule),
                TableColumn.text(Messages.Column_GuestsCounted), TableColumn.number(Messages.Column_Cores),
                TableColumn.number(Messages.Column_VirtualProcessors),
                TableColumn.number(Messages.Column_CoresWorst),
                TableColumn.number(Messages.Column_PerCoreWorst),
                TableColumn.number(Messages.Column_CoresAverage),
                TableColumn.number(Messages.Column_PerCoreAverage));
        var rows = new ArrayList<TableRow>();
        for (var cluster : clusters) {
            var spare = Totals.spare(cluster);
            var all = totals.guestsOf(cluster);
            rows.add(processors(cluster, spare, Messages.Spare_AllGuests, Totals.demand(all)));
            rows.add(processors(cluster, spare, Messages.Spare_RunningGuests, Totals.demand(Totals.running(all))));
        }
        return new Block.Table(Messages.Spare_Processors, columns, rows);
    }

    private static TableRow processors(ClusterFacts cluster, SpareCapacity spare, String counted, Demand demand) {
        return TableRow.of(cluster.name(), rule(spare), counted, Quantities.whole(spare.cores()),
                Quantities.whole(demand.virtualProcessors()), Quantities.whole(spare.coresWorst()),
                Absent.or(spare.processorsPerCoreWorst(demand), Quantities::threeDecimals),
                Quantities.number(spare.coresAverage()),
                Absent.or(spare.processorsPerCoreAverage(demand), Quantities::threeDecimals));
    }

    private static Block storage(List<ClusterFacts> clusters, Totals totals) {
        var columns = List.of(TableColumn.text(Messages.Column_Cluster), TableColumn.text(Messages.Column_Rule),
                TableColumn.text(Messages.Column_GuestsCounted), TableColumn.number(Messages.Column_Memory),
                TableColumn.number(Messages.Column_StorageWorst), TableColumn.number(Messages.Column_RatioWorst),
                TableColumn.number(Messages.Column_StorageAverage),
                TableColumn.number(Messages.Column_RatioAverage), TableColumn.text(Messages.Column_Verdict));
        var rows = new ArrayList<TableRow>();
        for (var cluster : clusters) {
            var spare = Totals.spare(cluster);
            var all = totals.guestsOf(cluster);
            var verdict = SpareVerdict.of(cluster, totals);
            rows.add(storage(cluster, spare, Messages.Spare_AllGuests, Totals.demand(all),
                    new TableCell("", Mark.NONE)));
            rows.add(storage(cluster, spare, Messages.Spare_RunningGuests, Totals.demand(Totals.running(all)),
                    new TableCell(verdict.word(), verdict.mark())));
        }
        return new Block.Table(Messages.Spare_Storage, columns, rows);
    }

    private static TableRow storage(ClusterFacts cluster, SpareCapacity spare, String counted, Demand demand,
            TableCell verdict) {
        return TableRow.of(TableCell.of(cluster.name()), TableCell.of(rule(spare)), TableCell.of(counted),
                TableCell.of(Quantities.gibibytes(demand.memory())),
                TableCell.of(Quantities.gibibytes(spare.storageWorst())),
                TableCell.of(Absent.or(spare.storageRatioWorst(demand), Quantities::ratioToOne)),
                TableCell.of(Quantities.gibibytes(spare.storageAverage())),
                TableCell.of(Absent.or(spare.storageRatioAverage(demand), Quantities::ratioToOne)), verdict);
    }

    private static String rule(SpareCapacity spare) {
        return NLS.bind(Messages.Spare_Rule, Quantities.whole(spare.hosts()), Quantities.whole(spare.lost()));
    }

    private static Optional<Block> unknown(List<ClusterFacts> clusters) {
        var items = clusters.stream().filter(c -> c.hosts().stream().anyMatch(h -> !h.capacityKnown()))
                .map(SpareCapacitySection::unknown).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Bullets(items));
    }

    private static String unknown(ClusterFacts cluster) {
        var hosts = cluster.hosts().stream().filter(h -> !h.capacityKnown()).toList();
        return NLS.bind(Messages.Spare_Unknown, new Object[] {cluster.name(), Count.hosts(hosts.size()),
                hosts.stream().map(HostFacts::name).collect(Collectors.joining(", "))});
    }
}
