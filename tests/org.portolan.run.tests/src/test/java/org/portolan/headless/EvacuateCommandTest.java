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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.testkit.ProjectFiles;
import org.portolan.testkit.ZvmPair;

class EvacuateCommandTest {

    private static final Path SAMPLES = ProjectFiles.root().resolve("samples");
    private static final Path WORKBOOK = ProjectFiles.root().resolve("../shared/data/rvtools-805-vms.xlsx").normalize();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = Fixtures.write(new ZvmPair().installation, folder.resolve("pair.portolan"));
    }

    @Test
    void aHostIsEmptiedAndTheRunBooksAreWritten() throws Exception {
        var book = folder.resolve("book.md");
        var commands = folder.resolve("book.zvm");

        var run = CommandRun.of("evacuate", file, "--host", "zvma", "--way-back", "--runbook", book, "--runbook",
                commands);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Evacuation: ZVMA\n").contains("Empty ZVMA", "Bring guests back to ZVMA",
                "LINUX01", "relocated");
        assertThat(Files.readString(book)).startsWith("# Run-book: ZVMA\n").contains("VMRELOCATE TEST LINUX01 TO ZVMB");
        assertThat(Files.readString(commands))
                .contains("VMRELOCATE MOVE LINUX01 TO ZVMB MAXTOTAL NOLIMIT MAXQUIESCE 10");
    }

    @Test
    void rulesThatKeepGuestsWhereTheyAreAreNamed() {
        // Four web servers that are to be apart, and three hosts that are left for them.
        var run = CommandRun.of("evacuate", SAMPLES.resolve("vsphere.portolan"), "--host", "esx01");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("'web-01' stays on esx01.",
                "Rule 'Web servers apart' keeps web-01, web-02, web-03,");
    }

    @Test
    void everyConflictIsNamed() {
        var run = CommandRun.of("evacuate", SAMPLES.resolve("vsphere.portolan"), "--host", "esx01", "--table",
                "conflicts");

        assertThat(run.out()).contains("Rule 'Web servers apart' keeps web-01, web-02, web-03,",
                "Rule 'Databases apart' keeps db-01, db-02 apart.");
    }

    @Test
    void howGoodTargetsAreIsToldAfterThePlan() {
        var run = CommandRun.of("evacuate", SAMPLES.resolve("kvm-pair.portolan"), "--host", "kvm1");

        assertThat(run.out().indexOf("Relocations")).isBetween(0, run.out().indexOf("How good the targets are"));
        assertThat(run.out()).contains("Proven: none is better.");
    }

    @Test
    void theExactSolverFindsTheTargets() {
        var vsphere = SAMPLES.resolve("vsphere.portolan");

        var first = targets("first-fit", vsphere);
        var exact = targets("exact", vsphere);

        assertThat(exact.code()).as(exact.err()).isEqualTo(ExitCode.DONE);
        assertThat(exact.out().lines().skip(1)).hasSize(2).allMatch(l -> l.contains("Proven: none is better."));
        assertThat(first.out().lines().skip(1)).allMatch(l -> l.contains("Proven") || l.contains("A better choice"));
    }

    private static CommandRun targets(String solver, Path installation) {
        return CommandRun.of("evacuate", installation, "--host", "esx01", "--without-rule", "Web servers apart",
                "--without-rule", "Databases on licensed hosts", "-f", "csv", "--table", "targets", "--solver", solver);
    }

    @Test
    void withoutTimeNothingIsProven() {
        var run = CommandRun.of("evacuate", SAMPLES.resolve("kvm-pair.portolan"), "--host", "kvm1", "--time-limit",
                "0s");

        assertThat(run.out()).contains("Relocations").doesNotContain("How good the targets are");
    }

    @Test
    void withoutRulesTheHostIsEmpty() {
        var run = CommandRun.of("evacuate", SAMPLES.resolve("vsphere.portolan"), "--host", "esx01", "--without-rule",
                "Web servers apart", "--without-rule", "Databases on licensed hosts", "--limits", "vcenter-2021",
                "--window", "2h", "-f", "csv", "--table", "relocations");

        assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(1 + 6);
    }

    @Test
    void pinsExclusionsAndNumbersAreKept() {
        var run = CommandRun.of("evacuate", SAMPLES.resolve("kvm-pair.portolan"), "--host", "kvm1", "--pin", "web=kvm2",
                "--exclude", "ci", "--at-once", "2", "--goal", "lost", "-f", "csv", "--table", "relocations");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains(",web,kvm1,kvm2,").doesNotContain(",ci,kvm1");
    }

    @Test
    void hostsAreEmptiedOneAfterTheOther() {
        var run = CommandRun.of("evacuate", SAMPLES.resolve("vsphere.portolan"), "--host", "esx03", "--host", "esx04",
                "--without-rule", "Web servers apart", "--rolling", "--return", "end", "--work", "30min", "-f", "csv");

        assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("plan,start_seconds,sound,").contains("\nEmpty esx03,0", "\nEmpty esx04,",
                "\n\"Bring guests back to esx03, esx04\",");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        var one = CommandRun.of("evacuate", SAMPLES.resolve("kvm-pair.portolan"), "--host", "kvm1", "-f", "json");
        var other = CommandRun.of("evacuate", SAMPLES.resolve("kvm-pair.portolan"), "--host", "kvm1", "-f", "json");

        assertThat(one.out()).isEqualTo(other.out()).contains("\"concurrency\"", "\"alternatives\"", "\"paging\"",
                "\"total_seconds\"");
    }

    @Test
    void anImportedInventoryCanBeEmptied() {
        assumeTrue(Files.exists(WORKBOOK), "skipped: " + WORKBOOK + " is not there");
        var plant = folder.resolve("plant.portolan");
        CommandRun.of("import", "--from", "rvtools", WORKBOOK, "-o", plant);

        var run = CommandRun.of("evacuate", plant, "--host", "vmsp-05", "--effort", "500", "--runbook",
                folder.resolve("book.ps1"));

        assertThat(run.code()).as(run.err() + run.out()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        assertThat(run.out()).contains("Empty vmsp-05", "relocated");
        assertThat(folder.resolve("book.ps1")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--host=NOBODY", "--host=ZVMA --to=NOBODY", "--host=ZVMA --pin=LINUX01",
            "--host=ZVMA --pin=LINUX01=ZVMA", "--host=ZVMA --limits=some", "--host=ZVMA --window=soon",
            "--host=ZVMA --window=99999999d", "--host=ZVMA --at-once=0", "--host=ZVMA --overcommit=0",
            "--host=ZVMA --effort=0", "--host=ZVMA --goal=luck", "--host=ZVMA --method=none", "--host=ZVMA --link=x",
            "--host=ZVMA --runbook=book.pdf", "--host=ZVMA --runbook=nowhere/book.md", "--host=ZVMA --without-rule=x",
            "--host=ZVMA --table=nothing", "--host=ZVMA --to=ZVMA", ""})
    void whatCannotBeUsedIsNamed(String options) {
        var arguments = new ArrayList<Object>(List.of("evacuate", file));
        if (!options.isEmpty()) {
            arguments.addAll(List.of(options.split(" ")));
        }

        var run = CommandRun.of(arguments.toArray());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void commandsOfAHypervisorThatNobodyLeavesAreRefused() {
        var book = folder.resolve("book.ps1");

        var run = CommandRun.of("evacuate", file, "--host", "ZVMA", "--runbook", book);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(".md, .zvm");
        assertThat(book).doesNotExist();
    }
}
