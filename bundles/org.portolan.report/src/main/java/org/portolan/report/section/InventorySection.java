/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.report.document.Block;
import org.portolan.report.document.Section;
import org.portolan.report.document.TableColumn;
import org.portolan.report.document.TableRow;
import org.portolan.report.input.ClusterFacts;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.LinkFacts;
import org.portolan.report.input.ReportInput;
import org.portolan.report.input.SourceFacts;
import org.portolan.study.format.Quantities;

/** Clusters, hosts, links, and where the data came from. */
final class InventorySection implements SectionMaker {

    @Override
    public Optional<Section> make(ReportInput input) {
        var blocks = new ArrayList<Block>();
        blocks.add(clusters(input));
        if (!input.hosts().isEmpty()) {
            blocks.add(hosts(input));
        }
        if (!input.links().isEmpty()) {
            blocks.add(links(input.links()));
        }
        if (!input.sources().isEmpty()) {
            blocks.add(sources(input.sources()));
        }
        if (!input.remarks().isEmpty()) {
            blocks.add(new Block.Heading("inventory-remarks", Messages.Inventory_Remarks));
            blocks.add(new Block.Bullets(input.remarks()));
        }
        return Optional.of(new Section("inventory", Messages.Inventory_Title, blocks));
    }

    private static Block clusters(ReportInput input) {
        var totals = new Totals(input);
        var columns = List.of(TableColumn.text(Messages.Column_Cluster), TableColumn.text(Messages.Column_Kind),
                TableColumn.number(Messages.Column_Hosts), TableColumn.number(Messages.Column_Cores),
                TableColumn.number(Messages.Column_CentralStorage),
                TableColumn.number(Messages.Column_Guests), TableColumn.number(Messages.Column_Running));
        return new Block.Table(Messages.Inventory_Clusters, columns,
                input.clusters().stream().map(c -> cluster(c, totals)).toList());
    }

    private static TableRow cluster(ClusterFacts cluster, Totals totals) {
        var guests = totals.guestsOf(cluster);
        return TableRow.of(cluster.name(), cluster.kind(), Quantities.whole(cluster.hosts().size()),
                Quantities.whole(cluster.hosts().stream().mapToLong(HostFacts::cores).sum()),
                Quantities.memory(Totals.sum(
                        cluster.hosts().stream().map(HostFacts::centralStorage).flatMap(Optional::stream).toList())),
                Quantities.whole(guests.size()), Quantities.whole(Totals.running(guests).size()));
    }

    private static Block hosts(ReportInput input) {
        var columns = List.of(TableColumn.text(Messages.Column_Host), TableColumn.text(Messages.Column_Cluster),
                TableColumn.text(Messages.Column_Hypervisor), TableColumn.text(Messages.Column_Processors),
                TableColumn.number(Messages.Column_CentralStorage), TableColumn.number(Messages.Column_Guests));
        var rows = new ArrayList<TableRow>();
        for (var cluster : input.clusters()) {
            for (var host : cluster.hosts()) {
                rows.add(host(host, cluster, input));
            }
        }
        return Columns.withoutEmpty(new Block.Table(Messages.Inventory_Hosts, columns, rows));
    }

    private static TableRow host(HostFacts host, ClusterFacts cluster, ReportInput input) {
        var name = host.machine().isBlank() ? host.name() : host.name() + " (" + host.machine() + ")";
        return TableRow.of(name, cluster.name(), Absent.ifBlank(host.hypervisor()),
                host.capacityKnown() ? Absent.ifBlank(host.processors()) : Messages.Inventory_CapacityUnknown,
                Absent.or(host.centralStorage().map(Quantities::memory)),
                Quantities.whole(input.guestsOn(host).size()));
    }

    private static Block links(List<LinkFacts> links) {
        var columns = List.of(TableColumn.text(Messages.Column_Link), TableColumn.text(Messages.Column_Kind),
                TableColumn.text(Messages.Column_From), TableColumn.text(Messages.Column_To),
                TableColumn.number(Messages.Column_Payload), TableColumn.number(Messages.Column_Latency));
        return Columns.withoutEmpty(new Block.Table(Messages.Inventory_Links, columns,
                links.stream().map(InventorySection::link).toList()));
    }

    private static TableRow link(LinkFacts link) {
        return TableRow.of(link.name(), link.kind(), link.from(), link.to(),
                Absent.or(link.payload().map(Quantities::rate)), Absent.or(link.latency().map(Quantities::time)));
    }

    private static Block sources(List<SourceFacts> sources) {
        var columns = List.of(TableColumn.text(Messages.Column_File), TableColumn.text(Messages.Column_Format),
                TableColumn.text(Messages.Column_Imported), TableColumn.number(Messages.Column_RowsRead),
                TableColumn.number(Messages.Column_RowsSkipped), TableColumn.number(Messages.Column_RowsDoubtful),
                TableColumn.code(Messages.Column_Sha256));
        return new Block.Table(Messages.Inventory_Sources, columns,
                sources.stream().map(InventorySection::source).toList());
    }

    /** An instant to the minute; other texts as they are. */
    private static String minutes(String instant) {
        return instant.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:.*Z")
                ? instant.substring(0, 10) + " " + instant.substring(11, 16) + " UTC"
                : instant;
    }

    private static TableRow source(SourceFacts source) {
        return TableRow.of(source.fileName(), source.format(), Absent.ifBlank(minutes(source.importedAt())),
                Quantities.whole(source.rowsRead()), Quantities.whole(source.rowsSkipped()),
                Quantities.whole(source.rowsDoubtful()), Absent.ifBlank(source.sha256()));
    }
}
