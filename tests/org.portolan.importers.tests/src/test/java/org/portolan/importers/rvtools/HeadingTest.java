/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.importers.rvtools.Heading.Unit;

class HeadingTest {

    @ParameterizedTest
    @CsvSource({"Memory, NONE", "Memory MB, MIB", "Memory MiB, MIB", "MEMORY (mib), MIB", "vInfoMemory, NONE",
            "vInfoMemoryMiB, MIB", "memory  gb, GIB", "Memory KB, KIB", "Memory [TiB], TIB"})
    void memoryOfAGuestHasManyNames(String text, Unit unit) {
        var heading = Heading.of(text, "vInfo");

        assertThat(SheetLayout.Info.MEMORY.isCalled(heading)).isTrue();
        assertThat(heading.unit()).isEqualTo(unit);
    }

    @Test
    void likeHeadingsAreNotMixedUp() {
        assertThat(SheetLayout.Info.MEMORY.isCalled(Heading.of("Active Memory", "vInfo"))).isFalse();
        assertThat(SheetLayout.Datastores.FREE.isCalled(Heading.of("Free %", "vDatastore"))).isFalse();
        assertThat(SheetLayout.Datastores.FREE.isCalled(Heading.of("Free MiB", "vDatastore"))).isTrue();
        assertThat(SheetLayout.Vm.UUID.isCalled(Heading.of("SMBIOS UUID", "vInfo"))).isFalse();
        assertThat(SheetLayout.Hosts.SOCKETS.isCalled(Heading.of("# CPU", "vHost"))).isTrue();
        assertThat(SheetLayout.Hosts.SOCKETS.isCalled(Heading.of("# vCPUs", "vHost"))).isFalse();
        assertThat(SheetLayout.Memory.CONSUMED.isCalled(Heading.of("Consumed Overhead", "vMemory"))).isFalse();
    }

    /** Names as the command line of RVTools writes them, by sbroenne/RvToolsMerge docs/rvtools-column-mappings.md. */
    @ParameterizedTest
    @CsvSource({"INFO, vInfoVMName, VM", "INFO, vInfoUUID, VM UUID", "INFO, vInfoPowerstate, Powerstate",
            "INFO, vInfoTemplate, Template", "INFO, vInfoCPUs, CPUs", "INFO, vInfoDataCenter, Datacenter",
            "INFO, vInfoCluster, Cluster", "INFO, vInfoHost, Host", "INFO, vInfoNetwork3, Network #3",
            "INFO, vInfoOSTools, OS according to the VMware Tools",
            "INFO, vInfoOS, OS according to the configuration file", "HOST, vHostName, Host",
            "HOST, vHostCpuMhz, Speed", "HOST, vHostNumCPU, # CPU", "HOST, vHostCoresPerCPU, Cores per CPU",
            "HOST, vHostNumCpuCores, # Cores", "HOST, vHostOverallCpuUsage, CPU usage %",
            "HOST, vHostMemorySize, # Memory", "HOST, vHostOverallMemoryUsage, Memory usage %",
            "PARTITION, vPartitionVMName, VM", "PARTITION, vPartitionDisk, Disk",
            "PARTITION, vPartitionConsumedMiB, Consumed", "PARTITION, vPartitionCapacityMiB, Capacity",
            "MEMORY, vMemoryVMName, VM", "MEMORY, vMemorySizeMiB, Size", "MEMORY, vMemoryReservation, Reservation",
            "DISK, vDiskVMName, VM", "DISK, vDiskName, Disk", "DATASTORE, vDatastoreName, Name",
            "DATASTORE, vDatastoreFreeSpace, Free"})
    void namesWithTheSheetInFront(SheetLayout layout, String text, String title) {
        var heading = Heading.of(text, layout.sheet());

        assertThat(layout.columns().stream().filter(c -> c.isCalled(heading)).map(Column::title).toList())
                .containsExactly(title);
    }
}
