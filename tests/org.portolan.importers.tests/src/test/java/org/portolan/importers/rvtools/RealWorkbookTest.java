/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.portolan.importers.HostMatch;
import org.portolan.importers.HostMatch.Kind;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.ImportMonitor;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.ImportResult;
import org.portolan.importers.SheetSummary;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.testkit.ProjectFiles;

/**
 * A workbook of 805 guests that nobody here made. Expected numbers: ../shared/data/README.md, counted in the workbook by
 * other means, and the published answer key of its workshop for Cluster1.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealWorkbookTest {
    private ImportResult result;

    @BeforeAll
    void read() throws Exception {
        var file = ProjectFiles.root().resolveSibling("shared").resolve("data").resolve("rvtools-805-vms.xlsx");
        assumeTrue(Files.exists(file), () -> "not here: " + file);
        result = new RvtoolsImporter().read(file, ImportOptions.defaults(Instant.EPOCH), ImportMonitor.NONE);
    }

    @Test
    void everyGuestAndHostIsThere() {
        assertThat(result.report().sheets()).extracting(SheetSummary::name, SheetSummary::read, SheetSummary::blank)
                .contains(tuple("vInfo", 805, 2698),
                        tuple("vHost", 34, 0),
                        tuple("vPartition", 1618, 0));
        assertThat(clusters().values().stream().flatMap(c -> c.getHosts().stream()))
                .hasSize(39).filteredOn(Host::isCapacityKnown).hasSize(34);
        assertThat(clusters().values().stream().flatMap(c -> c.getHosts().stream())
                .flatMap(h -> h.getGuests().stream())).hasSize(805);
        assertThat(result.installation().getUnplacedGuests()).isEmpty();
        assertThat(result.report().messages(Severity.ERROR)).isEmpty();
    }

    @Test
    void absentSheetsAreNamed() {
        assertThat(result.report().sheets()).filteredOn(s -> !s.present()).extracting(SheetSummary::name)
                .containsExactly("vCluster", "vCPU", "vMemory", "vRP", "vDisk", "vNetwork", "vDatastore");
    }

    @Test
    void hostsAreMatchedByTheThreeRules() {
        var guests = result.report().hostMatches().stream()
                .collect(Collectors.groupingBy(HostMatch::kind, Collectors.summingInt(HostMatch::guests)));

        assertThat(guests).isEqualTo(Map.of(Kind.EXACT, 51, Kind.UNIQUE_ENDING, 726, Kind.NONE, 28));
        assertThat(result.report().hostMatches()).filteredOn(m -> m.kind() == Kind.NONE).hasSize(5);
        assertThat(result.report().rowsDoubtful()).isEqualTo(726 + 28);
    }

    @Test
    void clusterOneIsAsTheAnswerKeySays() {
        var cluster = clusters().get("Cluster1");
        var guests = cluster.getHosts().stream().flatMap(h -> h.getGuests().stream()).toList();

        int processors = guests.stream().mapToInt(Guest::getVirtualProcessors).sum();
        double gibibytes = guests.stream().mapToLong(Guest::getMemoryBytes).sum() / (double) (1L << 30);
        var cores = cluster.getHosts().stream().filter(Host::isCapacityKnown)
                .mapToInt(h -> h.getProcessors().getFirst().getCores()).summaryStatistics();

        assertThat(processors).isEqualTo(257);
        assertThat(gibibytes).isCloseTo(1195.5, within(0.05));
        assertThat(processors / (double) (cores.getSum() - cores.getMax())).isCloseTo(4.016, within(0.0005));
    }

    private Map<String, Cluster> clusters() {
        return result.installation().getClusters().stream().collect(Collectors.toMap(Cluster::getName, c -> c));
    }
}
