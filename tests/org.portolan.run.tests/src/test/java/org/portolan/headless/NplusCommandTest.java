/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.testkit.ProjectFiles;

class NplusCommandTest {

    private static final double GIBIBYTE = 1L << 30;
    /** Of the table of usable capacity. */
    private static final int STORAGE_COLUMN = 8;

    private static final Path SAMPLES = ProjectFiles.root().resolve("samples");
    private static final Path WORKBOOK = ProjectFiles.root().resolve("../shared/data/rvtools-805-vms.xlsx").normalize();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zvm-ssi.portolan", "vsphere.portolan", "kvm-pair.portolan"})
    void samplesAreAnswered(String sample) {
        var run = CommandRun.of("nplus", SAMPLES.resolve(sample), "--hosts-lost", "2");

        assertThat(run.code()).as(run.err() + run.out()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        assertThat(run.out()).startsWith("Loss of hosts: ").contains("Usable capacity", "Hosts lost");
    }

    @Test
    void rulesThatKeepGuestsFromAPlaceAreNamed() {
        // Four web servers that are to be apart, and three hosts that are left for them.
        var run = CommandRun.of("nplus", SAMPLES.resolve("vsphere.portolan"));

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("Rule 'Web servers apart' keeps ", "Rule 'Databases apart' keeps db-01, db-02",
                "'db-02' stays where it is.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zvm-ssi.portolan", "vsphere.portolan"})
    void theExactSolverAgreesWhereFirstFitIsSure(String sample) {
        var first = CommandRun.of("nplus", SAMPLES.resolve(sample), "--table", "cases");
        var exact = CommandRun.of("nplus", SAMPLES.resolve(sample), "--table", "cases", "--solver", "exact",
                "--time-limit", "1s");

        assertThat(exact.code()).as(exact.err()).isEqualTo(first.code());
        assertThat(exact.out()).isEqualTo(first.out());
        assertThat(exact.err()).doesNotContain("open in");
    }

    @Test
    void everyClusterOfARealInventoryIsPlacedWithoutAnyHost() {
        assumeTrue(Files.exists(WORKBOOK), "skipped: " + WORKBOOK + " is not there");
        var plant = folder.resolve("plant.portolan");
        CommandRun.of("import", "--from", "rvtools", WORKBOOK, "-o", plant);

        var cases = CommandRun.of("nplus", plant, "-f", "csv", "--table", "cases");
        var capacity = CommandRun.of("nplus", plant, "--cluster", "Cluster1", "-f", "csv");

        assertThat(cases.code()).as(cases.err()).isEqualTo(ExitCode.DONE);
        // 34 hosts of the workbook, and 5 that only guests name.
        assertThat(cases.out().lines().skip(1)).hasSize(39).allMatch(l -> l.contains(",yes,"));
        // The answer key: 257 virtual processors, 4.016 for each core, 1195.5 GiB.
        assertThat(capacity.out().lines().skip(1)).hasSize(4).allSatisfy(l -> {
            assertThat(l).contains(",257,64,4.015625,");
            assertThat(Long.parseLong(l.split(",")[STORAGE_COLUMN]) / GIBIBYTE).isCloseTo(1195.5, within(0.05));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--cluster=NONE", "--hosts-lost=0", "--hosts-lost=3", "--overcommit=0", "--per-core=0",
            "--without-rule=x", "--table=nothing"})
    void whatCannotBeUsedIsNamed(String option) {
        var run = CommandRun.of("nplus", SAMPLES.resolve("vsphere.portolan"), option);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }
}
