/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portolan.importers.rvtools.Column.Need;

/**
 * A sheet that is read, and its columns. Headings and their other names are those of RVTools 3.9 to 4.7 exports; the
 * names with the sheet's in front ({@code vHostNumCpuCores}) come from exports by its command line.
 */
enum SheetLayout {
    INFO("vInfo", Info.ALL), HOST("vHost", Hosts.ALL), CLUSTER("vCluster", Clusters.ALL), CPU("vCPU", Cpu.ALL),
    MEMORY("vMemory", Memory.ALL), POOL("vRP", Pools.ALL), DISK("vDisk", Disks.ALL),
    PARTITION("vPartition", Partitions.ALL), NETWORK("vNetwork", Networks.ALL),
    DATASTORE("vDatastore", Datastores.ALL);

    private final String sheet;
    private final List<Column> columns;

    SheetLayout(String sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    String sheet() {
        return sheet;
    }

    List<Column> columns() {
        return columns;
    }

    /** The column without which the sheet cannot be read: every sheet has one. */
    Column key() {
        return columns.stream().filter(c -> c.need() == Need.REQUIRED).findFirst().orElseThrow();
    }

    /** Columns that tell whose guest a row is about. */
    static final class Vm {
        static final Column NAME = Column.required("VM", "VM Name");
        static final Column UUID = Column.optional("VM UUID", "UUID", "VmUuid");
        static final Column ID = Column.optional("VM ID", "VmId");
        static final Column DATACENTER = Column.optional("Datacenter");
        static final Column CLUSTER = Column.optional("Cluster");
        static final Column HOST = Column.optional("Host");
        static final List<Column> ALL = List.of(NAME, UUID, ID, DATACENTER, CLUSTER, HOST);

        private Vm() {
        }
    }

    static final class Info {
        static final Column POWER = Column.expected("Powerstate", "Power state");
        static final Column TEMPLATE = Column.expected("Template");
        static final Column CPUS = Column.expected("CPUs", "CPU", "Num CPU", "# CPU");
        static final Column MEMORY = Column.expected("Memory");
        static final Column DATACENTER = Column.expected("Datacenter");
        static final Column CLUSTER = Column.expected("Cluster");
        static final Column HOST = Column.expected("Host");
        static final Column OS_CONFIG = Column.expected("OS according to the configuration file", "OS", "OSConfig");
        static final Column OS_TOOLS = Column.expected("OS according to the VMware Tools", "OSTools");
        static final Column RESTART = Column.optional("HA Restart Priority", "DAS Restart Priority");
        static final Column PATH = Column.optional("Path");
        static final Column ANNOTATION = Column.optional("Annotation");
        static final List<Column> NETWORKS = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> Column.optional("Network #" + i, "Network" + i)).toList();
        static final List<Column> ALL = join(List.of(Vm.NAME, Vm.UUID, Vm.ID, POWER, TEMPLATE, CPUS, MEMORY, DATACENTER,
                CLUSTER, HOST, OS_CONFIG, OS_TOOLS, RESTART, PATH, ANNOTATION), NETWORKS);

        private Info() {
        }
    }

    static final class Hosts {
        static final Column NAME = Column.required("Host", "Name");
        static final Column DATACENTER = Column.optional("Datacenter");
        static final Column CLUSTER = Column.expected("Cluster");
        static final Column CPU_MODEL = Column.optional("CPU Model");
        static final Column SPEED = Column.expected("Speed", "CPU MHz");
        static final Column HT_ACTIVE = Column.expected("HT Active");
        static final Column SOCKETS = Column.expected("# CPU");
        static final Column CORES_PER_SOCKET = Column.expected("Cores per CPU");
        static final Column CORES = Column.expected("# Cores", "# CPU Cores", "Num Cpu Cores");
        static final Column CPU_USAGE = Column.expected("CPU usage %", "Overall Cpu Usage");
        static final Column MEMORY = Column.expected("# Memory", "Memory Size", "Memory");
        static final Column MEMORY_USAGE = Column.expected("Memory usage %", "Overall Memory Usage");
        static final Column CONSOLE = Column.optional("Console");
        static final Column VERSION = Column.expected("ESX Version", "Full Name");
        static final Column VENDOR = Column.optional("Vendor");
        static final Column MODEL = Column.optional("Model");
        static final Column SERIAL = Column.optional("Serial number");
        static final List<Column> ALL = List.of(NAME, DATACENTER, CLUSTER, CPU_MODEL, SPEED, HT_ACTIVE, SOCKETS,
                CORES_PER_SOCKET, CORES, CPU_USAGE, MEMORY, MEMORY_USAGE, CONSOLE, VERSION, VENDOR, MODEL, SERIAL);

        private Hosts() {
        }
    }

    static final class Clusters {
        static final Column NAME = Column.required("Name", "Cluster");
        static final Column DATACENTER = Column.optional("Datacenter");
        static final Column FAILOVER_LEVEL = Column.expected("Failover Level");
        static final Column ADMISSION = Column.expected("AdmissionControlEnabled");
        static final List<Column> ALL = List.of(NAME, DATACENTER, FAILOVER_LEVEL, ADMISSION);

        private Clusters() {
        }
    }

    static final class Cpu {
        static final Column CPUS = Column.expected("CPUs", "CPU");
        static final Column OVERALL = Column.expected("Overall", "Overall Cpu Usage");
        static final Column SHARES = Column.expected("Shares");
        static final Column RESERVATION = Column.expected("Reservation");
        static final Column LIMIT = Column.expected("Limit");
        static final List<Column> ALL = join(Vm.ALL, List.of(CPUS, OVERALL, SHARES, RESERVATION, LIMIT));

        private Cpu() {
        }
    }

    static final class Memory {
        static final Column SIZE = Column.expected("Size");
        static final Column CONSUMED = Column.expected("Consumed");
        static final Column SWAPPED = Column.expected("Swapped");
        static final Column BALLOONED = Column.expected("Ballooned");
        static final Column ACTIVE = Column.expected("Active");
        static final Column RESERVATION = Column.expected("Reservation");
        static final Column LIMIT = Column.expected("Limit");
        static final List<Column> ALL = join(Vm.ALL,
                List.of(SIZE, CONSUMED, SWAPPED, BALLOONED, ACTIVE, RESERVATION, LIMIT));

        private Memory() {
        }
    }

    static final class Pools {
        static final Column PATH = Column.required("Resource Pool path", "Resource pool", "Path");
        static final Column NAME = Column.optional("Resource Pool name", "Name");
        static final Column CPU_LIMIT = Column.expected("CPU limit");
        static final Column CPU_RESERVATION = Column.expected("CPU reservation");
        static final Column MEMORY_LIMIT = Column.expected("Mem limit");
        static final Column MEMORY_RESERVATION = Column.expected("Mem reservation");
        static final List<Column> ALL = List.of(PATH, NAME, CPU_LIMIT, CPU_RESERVATION, MEMORY_LIMIT,
                MEMORY_RESERVATION);

        private Pools() {
        }
    }

    static final class Disks {
        static final Column DISK = Column.expected("Disk", "Label", "Name");
        static final Column KEY = Column.optional("Disk Key", "Key");
        static final Column CAPACITY = Column.expected("Capacity");
        static final Column THIN = Column.expected("Thin");
        static final Column PATH = Column.expected("Path", "Disk Path");
        static final List<Column> ALL = join(Vm.ALL, List.of(DISK, KEY, CAPACITY, THIN, PATH));

        private Disks() {
        }
    }

    static final class Partitions {
        static final Column DISK = Column.expected("Disk");
        static final Column KEY = Column.optional("Disk Key", "Key");
        static final Column CAPACITY = Column.expected("Capacity");
        static final Column CONSUMED = Column.expected("Consumed");
        static final List<Column> ALL = join(Vm.ALL, List.of(DISK, KEY, CAPACITY, CONSUMED));

        private Partitions() {
        }
    }

    static final class Networks {
        static final Column LABEL = Column.optional("NIC label", "Network Card", "Label");
        static final Column NETWORK = Column.expected("Network", "Network Name");
        static final Column MAC = Column.expected("Mac Address", "MAC");
        static final Column CONNECTED = Column.expected("Connected");
        static final List<Column> ALL = join(Vm.ALL, List.of(LABEL, NETWORK, MAC, CONNECTED));

        private Networks() {
        }
    }

    static final class Datastores {
        static final Column NAME = Column.required("Name", "Datastore");
        static final Column TYPE = Column.expected("Type");
        static final Column CAPACITY = Column.expected("Capacity");
        static final Column FREE = Column.expected("Free", "Free space");
        static final Column HOSTS = Column.expected("Hosts");
        static final List<Column> ALL = List.of(NAME, TYPE, CAPACITY, FREE, HOSTS);

        private Datastores() {
        }
    }

    private static List<Column> join(List<Column> first, List<Column> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
