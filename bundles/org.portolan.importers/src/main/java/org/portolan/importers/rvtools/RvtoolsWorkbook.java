/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.rvtools.SheetLayout.Clusters;
import org.portolan.importers.rvtools.SheetLayout.Cpu;
import org.portolan.importers.rvtools.SheetLayout.Datastores;
import org.portolan.importers.rvtools.SheetLayout.Disks;
import org.portolan.importers.rvtools.SheetLayout.Hosts;
import org.portolan.importers.rvtools.SheetLayout.Info;
import org.portolan.importers.rvtools.SheetLayout.Memory;
import org.portolan.importers.rvtools.SheetLayout.Networks;
import org.portolan.importers.rvtools.SheetLayout.Partitions;
import org.portolan.importers.rvtools.SheetLayout.Pools;
import org.portolan.importers.rvtools.SheetLayout.Vm;

/**
 * What the sheets of an export say, as plain values. Rows without the name of what they are about are left out, and the
 * log says so. Amounts are in bytes, texts without blanks around them; what is absent is empty.
 */
record RvtoolsWorkbook(List<InfoRow> infos, List<HostRow> hosts, List<ClusterRow> clusters, List<CpuRow> cpus,
        List<MemoryRow> memories, List<PoolRow> pools, List<DiskRow> disks, List<PartitionRow> partitions,
        List<NetworkRow> networks, List<DatastoreRow> datastores, Set<SheetLayout> present) {

    /** More memory than any host has: a pebibyte, in mebibytes. */
    private static final double PEBIBYTE_IN_MEBIBYTES = 1L << 30;

    /** A guest as a row names it. */
    record VmRef(String name, String uuid, String id, String datacenter, String cluster, String host) {
        static VmRef of(SheetRow row) {
            return new VmRef(row.text(Vm.NAME), row.text(Vm.UUID).toLowerCase(Locale.ROOT), row.text(Vm.ID),
                    row.text(Vm.DATACENTER), row.text(Vm.CLUSTER), row.text(Vm.HOST));
        }
    }

    /** Whether a guest runs. */
    enum Power {
        ON, OFF, SUSPENDED
    }

    /** A guest. */
    record InfoRow(SheetRow row, VmRef vm, Power power, boolean template, OptionalInt processors,
            OptionalLong memoryBytes, String operatingSystem, String restartPriority, String path, String annotation,
            List<String> networks) {
    }

    /** A host. Cores are those of the whole host. */
    record HostRow(SheetRow row, String name, String datacenter, String cluster, OptionalInt cores,
            OptionalInt sockets, OptionalInt coresPerSocket, Optional<Boolean> hyperThreading,
            OptionalDouble speedMegahertz, OptionalDouble busyPercent, OptionalLong memoryBytes,
            OptionalDouble memoryPercent, OptionalLong consoleBytes, String version, String vendor, String model,
            String serial, String processorModel) {
    }

    /** A cluster. */
    record ClusterRow(SheetRow row, String name, String datacenter, OptionalInt failoverLevel,
            Optional<Boolean> admissionControl) {
    }

    /** Processor shares and limits of a guest. */
    record CpuRow(SheetRow row, VmRef vm, OptionalInt processors, OptionalDouble usedMegahertz, OptionalDouble shares,
            OptionalDouble reservedMegahertz, OptionalDouble limitMegahertz) {
    }

    /** Measured memory of a guest. */
    record MemoryRow(SheetRow row, VmRef vm, OptionalLong sizeBytes, OptionalLong consumedBytes,
            OptionalLong swappedBytes, OptionalLong balloonedBytes, OptionalLong activeBytes,
            OptionalLong reservedBytes, OptionalLong limitBytes) {
    }

    /** A resource pool. Limits are empty where there is none. */
    record PoolRow(SheetRow row, String path, OptionalDouble reservedMegahertz, OptionalDouble limitMegahertz,
            OptionalLong reservedBytes, OptionalLong limitBytes) {
    }

    /** A disk of a guest. */
    record DiskRow(SheetRow row, VmRef vm, String name, String key, OptionalLong capacityBytes, Optional<Boolean> thin,
            String path) {
    }

    /** A file system inside a guest. */
    record PartitionRow(SheetRow row, VmRef vm, String name, String diskKey, OptionalLong capacityBytes,
            OptionalLong consumedBytes) {
    }

    /** A network interface of a guest. */
    record NetworkRow(SheetRow row, VmRef vm, String label, String network, String macAddress,
            Optional<Boolean> connected) {
    }

    /** A datastore. */
    record DatastoreRow(SheetRow row, String name, String type, OptionalLong capacityBytes, OptionalLong freeBytes,
            List<String> hosts) {
    }

    /** Makes typed rows out of tables. */
    static RvtoolsWorkbook of(Map<SheetLayout, SheetTable> tables, ImportLog log) {
        return new Reader(tables, log).read();
    }

    private record Reader(Map<SheetLayout, SheetTable> tables, ImportLog log) {

        RvtoolsWorkbook read() {
            return new RvtoolsWorkbook(rows(SheetLayout.INFO, this::info), rows(SheetLayout.HOST, this::host),
                    rows(SheetLayout.CLUSTER, Reader::cluster), rows(SheetLayout.CPU, Reader::cpu),
                    rows(SheetLayout.MEMORY, Reader::memory), rows(SheetLayout.POOL, Reader::pool),
                    rows(SheetLayout.DISK, Reader::disk), rows(SheetLayout.PARTITION, Reader::partition),
                    rows(SheetLayout.NETWORK, Reader::network), rows(SheetLayout.DATASTORE, Reader::datastore),
                    Set.copyOf(tables.keySet()));
        }

        private <T> List<T> rows(SheetLayout layout, Function<SheetRow, T> reader) {
            var typed = new ArrayList<T>();
            var table = tables.get(layout);
            if (table == null || !table.has(layout.key())) {
                return typed;
            }
            for (var row : table.rows()) {
                if (row.text(layout.key()).isEmpty()) {
                    log.skipped(row, layout.key(), Messages.Row_NoName);
                } else {
                    typed.add(reader.apply(row));
                }
            }
            return typed;
        }

        private InfoRow info(SheetRow row) {
            String tools = row.text(Info.OS_TOOLS);
            return new InfoRow(row, infoRef(row), power(row), row.flag(Info.TEMPLATE).orElse(false),
                    row.count(Info.CPUS), row.bytes(Info.MEMORY), tools.isEmpty() ? row.text(Info.OS_CONFIG) : tools,
                    row.text(Info.RESTART), row.text(Info.PATH), row.text(Info.ANNOTATION),
                    Info.NETWORKS.stream().map(row::text).filter(n -> !n.isEmpty()).toList());
        }

        private static VmRef infoRef(SheetRow row) {
            return new VmRef(row.text(Vm.NAME), row.text(Vm.UUID).toLowerCase(Locale.ROOT), row.text(Vm.ID),
                    row.text(Info.DATACENTER), row.text(Info.CLUSTER), row.text(Info.HOST));
        }

        private Power power(SheetRow row) {
            String text = row.text(Info.POWER);
            return switch (Heading.key(text)) {
                case "poweredon", "on", "" -> Power.ON;
                case "poweredoff", "off" -> Power.OFF;
                case "suspended" -> Power.SUSPENDED;
                default -> {
                    log.doubtful(row, Info.POWER, Messages.Value_UnknownPowerState);
                    yield Power.OFF;
                }
            };
        }

        private HostRow host(SheetRow row) {
            return new HostRow(row, row.text(Hosts.NAME), row.text(Hosts.DATACENTER), row.text(Hosts.CLUSTER),
                    row.count(Hosts.CORES), row.count(Hosts.SOCKETS), row.count(Hosts.CORES_PER_SOCKET),
                    row.flag(Hosts.HT_ACTIVE), row.number(Hosts.SPEED), row.number(Hosts.CPU_USAGE), hostMemory(row),
                    row.number(Hosts.MEMORY_USAGE), row.bytes(Hosts.CONSOLE), row.text(Hosts.VERSION),
                    row.text(Hosts.VENDOR), row.text(Hosts.MODEL), row.text(Hosts.SERIAL), row.text(Hosts.CPU_MODEL));
        }

        /** Exports by RVTools' command line give a host's memory in bytes, without saying so. */
        private OptionalLong hostMemory(SheetRow row) {
            if (row.unit(Hosts.MEMORY) == Heading.Unit.NONE) {
                var number = NumberText.parse(row.text(Hosts.MEMORY)).map(n -> n.value().doubleValue());
                if (number.isPresent() && number.get() > PEBIBYTE_IN_MEBIBYTES) {
                    log.doubtful(row, Hosts.MEMORY,
                            NLS.bind(Messages.Value_HostMemoryInBytes, row.text(Hosts.MEMORY)));
                    return OptionalLong.of(Math.round(number.get()));
                }
            }
            return row.bytes(Hosts.MEMORY);
        }

        private static ClusterRow cluster(SheetRow row) {
            return new ClusterRow(row, row.text(Clusters.NAME), row.text(Clusters.DATACENTER),
                    row.count(Clusters.FAILOVER_LEVEL), row.flag(Clusters.ADMISSION));
        }

        private static CpuRow cpu(SheetRow row) {
            return new CpuRow(row, VmRef.of(row), row.count(Cpu.CPUS), row.number(Cpu.OVERALL),
                    row.number(Cpu.SHARES), row.number(Cpu.RESERVATION), limit(row, Cpu.LIMIT));
        }

        private static MemoryRow memory(SheetRow row) {
            return new MemoryRow(row, VmRef.of(row), row.bytes(Memory.SIZE), row.bytes(Memory.CONSUMED),
                    row.bytes(Memory.SWAPPED), row.bytes(Memory.BALLOONED), row.bytes(Memory.ACTIVE),
                    row.bytes(Memory.RESERVATION), byteLimit(row, Memory.LIMIT));
        }

        private static PoolRow pool(SheetRow row) {
            return new PoolRow(row, row.text(Pools.PATH), row.number(Pools.CPU_RESERVATION),
                    limit(row, Pools.CPU_LIMIT), row.bytes(Pools.MEMORY_RESERVATION),
                    byteLimit(row, Pools.MEMORY_LIMIT));
        }

        private static OptionalDouble limit(SheetRow row, Column column) {
            return row.isUnlimited(column) ? OptionalDouble.empty() : row.number(column);
        }

        private static OptionalLong byteLimit(SheetRow row, Column column) {
            return row.isUnlimited(column) ? OptionalLong.empty() : row.bytes(column);
        }

        private static DiskRow disk(SheetRow row) {
            return new DiskRow(row, VmRef.of(row), row.text(Disks.DISK), row.text(Disks.KEY),
                    row.bytes(Disks.CAPACITY), row.flag(Disks.THIN), row.text(Disks.PATH));
        }

        private static PartitionRow partition(SheetRow row) {
            return new PartitionRow(row, VmRef.of(row), row.text(Partitions.DISK), row.text(Partitions.KEY),
                    row.bytes(Partitions.CAPACITY), row.bytes(Partitions.CONSUMED));
        }

        private static NetworkRow network(SheetRow row) {
            return new NetworkRow(row, VmRef.of(row), row.text(Networks.LABEL), row.text(Networks.NETWORK),
                    row.text(Networks.MAC), row.flag(Networks.CONNECTED));
        }

        private static DatastoreRow datastore(SheetRow row) {
            var hosts = new ArrayList<String>();
            for (var host : row.text(Datastores.HOSTS).split("[,;]")) {
                if (!host.isBlank()) {
                    hosts.add(host.strip());
                }
            }
            return new DatastoreRow(row, row.text(Datastores.NAME), row.text(Datastores.TYPE),
                    row.bytes(Datastores.CAPACITY), row.bytes(Datastores.FREE), hosts);
        }
    }
}
