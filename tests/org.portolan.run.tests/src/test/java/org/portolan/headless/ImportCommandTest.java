/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.file.InstallationFile;

class ImportCommandTest {

    @TempDir
    Path folder;

    private Path source;
    private Path target;

    @BeforeEach
    void export() throws IOException {
        source = Fixtures.rvtools(folder);
        target = folder.resolve("plant.portolan");
    }

    private Host host(String name) throws IOException {
        return InstallationFile.read(target).installation().getClusters().getFirst().getHosts().stream()
                .filter(h -> h.getName().startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void anInventoryBecomesAnInstallation() throws IOException {
        var run = CommandRun.of("import", "--from", "rvtools", source, "-o", target);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("vInfo", "Written to ").contains("no such host, capacity unknown");
        assertThat(host("esx2").getGuests()).extracting(g -> g.getName()).containsExactly("db01");
        assertThat(host("gone").isCapacityKnown()).isFalse();
    }

    @Test
    void whatIsImportedCanBeCheckedSolvedAndReported() {
        CommandRun.of("import", source, "-o", target);

        assertThat(CommandRun.of("check", target, "--severity", "error").code()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("solve", target).out()).contains("db01", "vMotion", "Stop and copy", "relocated");
        assertThat(CommandRun.of("report", target, "-o", folder.resolve("plant.html")).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void itIsLaidOutForTheChart() throws IOException {
        CommandRun.of("import", source, "-o", target);

        assertThat(InstallationFile.read(target).installation().getDiagram().getNodes()).isNotEmpty();
    }

    @Test
    void theSameSourceAtTheSameTimeGivesTheSameBytes() throws IOException {
        var again = folder.resolve("again.portolan");
        CommandRun.of("import", source, "-o", target, "--imported-at", "2026-11-23T12:00:00Z");
        CommandRun.of("import", source, "-o", again, "--imported-at", "2026-11-23T12:00:00Z");

        assertThat(Files.readString(target)).isEqualTo(Files.readString(again));
    }

    @Test
    void hostsAreCorrectedByAMap() throws IOException {
        var map = Files.writeString(folder.resolve("hosts.csv"), "named,host\ngone,esx2\n");

        var run = CommandRun.of("import", source, "-o", target, "--host-map", map);

        assertThat(run.out()).contains("as corrected");
        assertThat(host("esx2").getGuests()).hasSize(2);
    }

    @Test
    void aMapThatCannotBeReadIsTwo() throws IOException {
        for (var content : new String[] {"one column\n", "a,b,c\n", "a,b\na,c\n", "\"open\n"}) {
            var map = Files.writeString(folder.resolve("hosts.csv"), content);

            var run = CommandRun.of("import", source, "-o", target, "--host-map", map);

            assertThat(run.code()).as(content).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).as(content).contains("hosts.csv").doesNotContain("Exception");
        }
        Files.write(folder.resolve("hosts.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a', ',', 'b'});
        assertThat(CommandRun.of("import", source, "-o", target, "--host-map", folder.resolve("hosts.csv")).code())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(CommandRun.of("import", source, "-o", target, "--host-map", folder.resolve("no.csv")).err())
                .contains("no.csv");
        assertThat(target).doesNotExist();
    }

    @Test
    void theClassOfGuestsCanBeChosen() throws IOException {
        CommandRun.of("import", source, "-o", target, "--guest-class", "idle-linux", "--name", "My plant");

        assertThat(host("esx2").getGuests().getFirst().getGuestClass()).isEqualTo(GuestClass.IDLE_LINUX);
        assertThat(InstallationFile.read(target).installation().getName()).isEqualTo("My plant");
    }

    @Test
    void networksCanBeLeftOut() throws IOException {
        CommandRun.of("import", source, "-o", target, "--no-networks");

        assertThat(InstallationFile.read(target).installation().getLinks()).isEmpty();
    }

    @Test
    void theReportTellsEverything() throws IOException {
        for (var name : new String[] {"import.json", "import.csv", "import.txt"}) {
            var report = folder.resolve(name);

            var run = CommandRun.of("import", source, "-o", target, "--force", "--report", report);

            assertThat(run.code()).isEqualTo(ExitCode.DONE);
            assertThat(Files.readString(report)).contains("gone");
        }
    }

    @Test
    void nothingIsOverwrittenUnasked() throws IOException {
        Files.writeString(target, "mine");

        var run = CommandRun.of("import", source, "-o", target);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--force");
        assertThat(target).hasContent("mine");
    }

    @Test
    void evenWithForceAForeignFileIsKept() throws IOException {
        Files.writeString(target, "a letter to grandmother");

        var run = CommandRun.of("import", source, "-o", target, "--force");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(target).hasContent("a letter to grandmother");
    }

    @Test
    void aSourceThatCannotBeReadIsTwoAndLeavesNothing() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        for (var bad : new Path[] {broken, folder.resolve("none.xlsx")}) {
            var run = CommandRun.of("import", bad, "-o", target);

            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).startsWith("portolan: ").contains(bad.getFileName().toString())
                    .doesNotContain("Exception");
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void anUnknownKindOfInventoryNamesTheKnownOnes() {
        var run = CommandRun.of("import", source, "--from", "abacus", "-o", target);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("abacus", "rvtools");
    }
}
