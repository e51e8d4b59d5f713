/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.List;
import java.util.OptionalDouble;

import org.portolan.bridge.CapacityFacts;
import org.portolan.bridge.ClusterFacts;
import org.portolan.bridge.HostFacts;
import org.portolan.bridge.TierFacts;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/** Capacity facts as tables. */
final class CapacityTables {

    private CapacityTables() {
    }

    static List<ResultTable> all(CapacityFacts facts) {
        return List.of(clusters(facts), hosts(facts), tiers(facts));
    }

    /** One row per cluster: what it has, and what is left without the hosts that may be lost. */
    static ResultTable clusters(CapacityFacts facts) {
        var columns = List.of(new Column("cluster", Messages.Column_Cluster, ColumnType.TEXT),
                new Column("hosts", Messages.Column_Hosts, ColumnType.COUNT),
                new Column("hosts_of_unknown_capacity", Messages.Column_UnknownHosts, ColumnType.COUNT),
                new Column("guests", Messages.Column_Guests, ColumnType.COUNT),
                new Column("cores", Messages.Column_Cores, ColumnType.COUNT),
                new Column("virtual_processors", Messages.Column_VirtualProcessors, ColumnType.COUNT),
                new Column("guest_memory", Messages.Column_GuestMemory, ColumnType.MEMORY),
                new Column("hosts_lost", Messages.Column_HostsLost, ColumnType.COUNT),
                new Column("processors_per_core_worst", Messages.Column_PerCoreWorst, ColumnType.FACTOR),
                new Column("processors_per_core_average", Messages.Column_PerCoreAverage, ColumnType.FACTOR),
                new Column("virtual_to_real_worst", Messages.Column_VirtualToRealWorst, ColumnType.FACTOR),
                new Column("holds", Messages.Column_Holds, ColumnType.FLAG));
        return new ResultTable("clusters", Messages.Table_Clusters, columns,
                facts.clusters().stream().map(CapacityTables::row).toList());
    }

    private static List<Cell> row(ClusterFacts cluster) {
        var spare = cluster.spare();
        var demand = cluster.demand();
        return List.of(Cell.of(cluster.name()), Cell.of(spare.hosts()), Cell.of(spare.unknownHosts()),
                Cell.of(cluster.guests().guests()), Cell.of(spare.cores()), Cell.of(demand.virtualProcessors()),
                Cell.of(demand.memory()), Cell.of(spare.lost()), ratio(spare.processorsPerCoreWorst(demand)),
                ratio(spare.processorsPerCoreAverage(demand)), ratio(spare.storageRatioWorst(demand)),
                Cell.of(cluster.holdsWithoutSpares()));
    }

    /** One row per host. */
    static ResultTable hosts(CapacityFacts facts) {
        var columns = List.of(new Column("host", Messages.Column_Host, ColumnType.TEXT),
                new Column("cluster", Messages.Column_Cluster, ColumnType.TEXT),
                new Column("capacity_known", Messages.Column_CapacityKnown, ColumnType.FLAG),
                new Column("cores", Messages.Column_Cores, ColumnType.COUNT),
                new Column("central", Messages.Column_Central, ColumnType.MEMORY),
                new Column("guests", Messages.Column_Guests, ColumnType.COUNT),
                new Column("running", Messages.Column_Running, ColumnType.COUNT),
                new Column("virtual_processors", Messages.Column_VirtualProcessors, ColumnType.COUNT),
                new Column("guest_memory", Messages.Column_GuestMemory, ColumnType.MEMORY),
                new Column("virtual_to_real", Messages.Column_VirtualToReal, ColumnType.FACTOR),
                new Column("instantiated_to_real", Messages.Column_InstantiatedToReal, ColumnType.FACTOR),
                new Column("target", Messages.Column_Target, ColumnType.FACTOR));
        return new ResultTable("hosts", Messages.Table_Hosts, columns,
                facts.hosts().stream().map(CapacityTables::row).toList());
    }

    private static List<Cell> row(HostFacts host) {
        boolean known = host.centralBytes() > 0;
        return List.of(Cell.of(host.name()), Cell.of(host.clusterName()), Cell.of(host.capacityKnown()),
                Cell.of(host.cores()), known ? Cell.of(host.centralBytes()) : Cell.ABSENT,
                Cell.of(host.guests().guests()), Cell.of(host.guests().running()),
                Cell.of(host.guests().virtualProcessors()), Cell.of(host.guests().memoryBytes()),
                ratio(host.overcommit().ratio()), ratio(host.overcommit().instantiatedRatio()),
                Cell.of(host.target()));
    }

    /** One row per storage level of each host. */
    static ResultTable tiers(CapacityFacts facts) {
        var columns = List.of(new Column("host", Messages.Column_Host, ColumnType.TEXT),
                new Column("level", Messages.Column_Level, ColumnType.TEXT),
                new Column("name", Messages.Column_Name, ColumnType.TEXT),
                new Column("capacity", Messages.Column_Capacity, ColumnType.MEMORY),
                new Column("used", Messages.Column_Used, ColumnType.MEMORY),
                new Column("measured", Messages.Column_Measured, ColumnType.FLAG));
        return new ResultTable("storage_levels", Messages.Table_Tiers, columns, facts.hosts().stream()
                .flatMap(h -> h.tiers().stream().map(t -> row(h, t))).toList());
    }

    private static List<Cell> row(HostFacts host, TierFacts tier) {
        return List.of(Cell.of(host.name()), Cell.of(tier.kind().name()), Cell.of(tier.name()),
                tier.known() ? Cell.of(tier.capacityBytes()) : Cell.ABSENT, Cell.of(tier.usedBytes()),
                Cell.of(tier.measured()));
    }

    private static Cell ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? Cell.of(ratio.getAsDouble()) : Cell.ABSENT;
    }
}
