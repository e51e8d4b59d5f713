/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.testkit.ProjectFiles;

class FailoverCommandTest {

    private static final Path SAMPLES = ProjectFiles.root().resolve("samples");
    private static final Path SSI = SAMPLES.resolve("zvm-ssi.portolan");
    private static final Path WORKBOOK = ProjectFiles.root().resolve("../shared/data/rvtools-805-vms.xlsx").normalize();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"zvm-ssi.portolan, ZVMA", "vsphere.portolan, esx01", "vsphere.portolan, 'esx01,esx02'",
            "kvm-pair.portolan, kvm1"})
    void samplesAreAnswered(String sample, String lost) {
        var run = CommandRun.of("failover", SAMPLES.resolve(sample), "--lose", lost);

        assertThat(run.code()).as(run.err() + run.out()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        assertThat(run.out()).startsWith("Hosts lost: ").contains("What the loss comes to",
                "Guests of the lost hosts", "By priority");
    }

    @Test
    void theMembersOfAnSsiClusterAgreeBeforeAnybodyStarts() {
        var run = CommandRun.of("failover", SSI, "--lose", "ZVMA", "-f", "csv", "--table", "lost_hosts");

        // 15 heartbeats of 1 s, 10 s until the members agree, 5 s of fencing
        assertThat(run.out().lines()).containsExactly("host,guests,detected_seconds,fenced_seconds", "ZVMA,7,25,30");
    }

    @Test
    void aCopyLosesLittleAndKeepsConnections() {
        var run = CommandRun.of("failover", SSI, "--lose", "ZVMA", "--copy", "LNXWEB1", "--copy-kind", "checkpoint",
                "--cycle", "100ms", "--at", "0.33s", "-f", "csv", "--table", "guests");

        var row = run.out().lines().filter(l -> l.startsWith("LNXWEB1,")).findFirst().orElseThrow();
        assertThat(row).contains(",resumed,");
        assertThat(column(run.out(), row, "work_lost_seconds")).satisfies(
                lost -> assertThat(Double.parseDouble(lost)).isBetween(0.001, 0.2));
        assertThat(column(run.out(), row, "connections_lost")).isEmpty();
    }

    @Test
    void everyTableCanBeHadAsJson() {
        var run = CommandRun.of("failover", SAMPLES.resolve("vsphere.portolan"), "--lose", "esx01", "--one-by-one",
                "--at-once", "2", "-f", "json");

        assertThat(run.out()).contains("\"services_back\"", "\"phases\"", "\"assumptions\"", "\"shared\"");
    }

    @Test
    void everyGuestOfARealInventoryIsBack() {
        assumeTrue(Files.exists(WORKBOOK), "skipped: " + WORKBOOK + " is not there");
        var plant = folder.resolve("plant.portolan");
        CommandRun.of("import", "--from", "rvtools", WORKBOOK, "-o", plant);

        var run = CommandRun.of("failover", plant, "--lose", "bovmdmz01-01,bovmdmz4-01", "-f", "csv", "--table",
                "guests");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        var rows = run.out().lines().skip(1).toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row).contains(",booted,");
            // 20 s until fencing is over, 1 s of power-on, 60 s of boot, disks; and what others take
            assertThat(Double.parseDouble(column(run.out(), row, "outage_seconds"))).isBetween(81.0, 600.0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lose=NONE", "--lose=ZVMA --at-once=0", "--lose=ZVMA --per-core=0",
            "--lose=ZVMA --without-rule=x", "--lose=ZVMA --table=nothing", "--lose=ZVMA --copy=NONE",
            "--lose=ZVMA --copy-kind=other", "--lose=ZVMA --cycle=0s", "--lose=ZVMA --study=x", "--study=NONE",
            "--at=1s", "--lose=ZVMA --at=soon"})
    void whatCannotBeUsedIsNamed(String options) {
        var arguments = new ArrayList<Object>(List.of("failover", SSI));
        arguments.addAll(List.of(options.split(" ")));

        var run = CommandRun.of(arguments.toArray());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    private static String column(String table, String row, String name) {
        int index = List.of(table.lines().findFirst().orElseThrow().split(",")).indexOf(name);
        return row.split(",", -1)[index];
    }
}
