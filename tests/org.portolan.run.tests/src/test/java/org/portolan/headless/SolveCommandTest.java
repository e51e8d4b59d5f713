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
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;
import org.portolan.model.StudyKind;
import org.portolan.testkit.ZvmPair;

class SolveCommandTest {

    @TempDir
    Path folder;

    private final ZvmPair pair = new ZvmPair();
    private Path file;

    @BeforeEach
    void write() {
        // 907,008 pages over 342 MB/s: the worked example of the domain notes
        pair.guest.setMemoryBytes(907_008L * 4096);
        var profile = PortolanFactory.eINSTANCE.createWorkingSetProfile();
        profile.setWorkingSetPages(204_800L);
        profile.setWritableSetPages(204_800L);
        profile.setDirtyPagesPerSecond(20_000);
        pair.guest.setMemoryProfile(profile);
        pair.link.setBandwidthBytesPerSecond(342e6);
        pair.link.setName("L1");
        file = Fixtures.write(pair.installation, folder.resolve("pair.portolan"));
    }

    @Test
    void theStoredStudyIsSolved() {
        var run = CommandRun.of("solve", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Study: Move LINUX01\n").contains("relocated", "Live guest relocation",
                "907,008");
        assertThat(CommandRun.of("solve", file, "--study", "move linux01").out()).isEqualTo(run.out());
    }

    @Test
    void storedStudiesOfHostsAreSolvedByName() {
        var study = PortolanFactory.eINSTANCE.createStudy();
        study.setName("Empty ZVMA");
        study.setKind(StudyKind.EVACUATION);
        study.getHosts().add(pair.first);
        Identifiers.ensure(study);
        pair.installation.getStudies().add(study);
        var stored = Fixtures.write(pair.installation, folder.resolve("stored.portolan"));

        var run = CommandRun.of("solve", stored, "--study", "Empty ZVMA");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Study: Empty ZVMA\n").contains("Relocations at once");
    }

    @Test
    void aQuestionOfItsOwnIsAnswered() {
        var run = CommandRun.of("solve", file, "--guest", "linux01", "--to", "ZVMB", "--link", "L1", "-m",
                "precopy:maxDowntimeSeconds=0.3,label=Plain", "-m", "lgr", "--format", "csv");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().toList()).hasSize(3);
        // 13.082 s in all and 0.1598 s quiesced are published
        assertThat(run.out()).contains("\nPlain,LINUX01,ZVMA,ZVMB,relocated,0,13.08").contains(",0.159836");
    }

    @Test
    void oneTableCanBeChosen() {
        var run = CommandRun.of("solve", file, "--guest", "LINUX01", "-m", "precopy:maxDowntimeSeconds=0.3", "--table",
                "passes", "--format", "csv");

        assertThat(run.out().lines().toList()).hasSize(5);
        assertThat(run.out()).contains(",907008,133905,133905,");
    }

    @Test
    void jsonHoldsEveryTableInBaseUnits() {
        var run = CommandRun.of("solve", file, "--format", "json");

        assertThat(run.out()).contains("\"summary\"", "\"passes\"", "\"phases\"", "\"downtime\"", "\"resources\"",
                "\"findings\"", "\"total_seconds\"");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        for (var format : new String[] {"text", "json", "csv"}) {
            var first = folder.resolve("first." + format);
            var second = folder.resolve("second." + format);
            CommandRun.of("solve", file, "--format", format, "-o", first);
            CommandRun.of("solve", file, "--format", format, "-o", second);

            assertThat(first).isNotEmptyFile();
            assertThat(Files.mismatch(first, second)).as("first byte that differs in " + format).isEqualTo(-1);
        }
    }

    @Test
    void aRelocationThatDoesNotHappenIsOne() {
        var run = CommandRun.of("solve", file, "--guest", "LINUX01", "-m", "shared-dasd");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("VOLUMES_NOT_SHARED");
    }

    @Test
    void theSeverityDecidesWhatCounts() {
        // 10 ms were promised, which the restart alone exceeds: a warning
        pair.guest.setServiceLevel(PortolanFactory.eINSTANCE.createServiceLevel());
        pair.guest.getServiceLevel().setLongestOutageSeconds(0.01);
        Fixtures.write(pair.installation, file);

        assertThat(CommandRun.of("solve", file).code()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("solve", file, "--severity", "warning").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whatWasAssumedIsSaidBesideTheResult() {
        pair.guest.setMemoryProfile(null);
        pair.guest.setGuestClass(GuestClass.CUSTOM);
        Fixtures.write(pair.installation, file);

        var run = CommandRun.of("solve", file, "--format", "json");

        assertThat(run.err()).startsWith("warning: Nothing tells how guest 'LINUX01' uses its storage");
        assertThat(run.out()).startsWith("{");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        assertThat(CommandRun.of("solve", file, "--study", "x")).satisfies(r -> bad(r, "'x'", "Move LINUX01"));
        assertThat(CommandRun.of("solve", file, "--guest", "x")).satisfies(r -> bad(r, "'x'", "LINUX01"));
        assertThat(CommandRun.of("solve", file, "--guest", "LINUX01", "--to", "x"))
                .satisfies(r -> bad(r, "'x'", "ZVMB"));
        assertThat(CommandRun.of("solve", file, "--guest", "LINUX01", "--link", "x"))
                .satisfies(r -> bad(r, "'x'", "L1"));
        assertThat(CommandRun.of("solve", file, "--guest", "LINUX01", "-m", "x")).satisfies(r -> bad(r, "'x'", "lgr"));
        assertThat(CommandRun.of("solve", file, "--table", "x")).satisfies(r -> bad(r, "'x'", "summary"));
    }

    private static void bad(CommandRun run, String... parts) {
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("portolan: ").contains(parts).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void questionsThatMakeNoSenseAreRefused() {
        bad(CommandRun.of("solve", file, "--study", "Move LINUX01", "--guest", "LINUX01"), "not both");
        bad(CommandRun.of("solve", file, "--to", "ZVMB"), "--guest");
        bad(CommandRun.of("solve", file, "--guest", "LINUX01", "--to", "ZVMA"), "already runs");
        bad(CommandRun.of("solve", file, "--guest", "LINUX01", "-m", "lgr:fast"), "key=value");
        bad(CommandRun.of("solve", file, "--guest", "LINUX01", "-m", "lgr:maxPasses=3"), "maxPasses");
        bad(CommandRun.of("solve", file, "--guest", "LINUX01", "-m", "precopy:maxPasses=many"), "maxPasses", "many");
    }

    @Test
    void aGuestThatIsOffSaysWhatToDo() {
        pair.guest.setPowerState(PowerState.OFF);
        Fixtures.write(pair.installation, file);

        bad(CommandRun.of("solve", file), "does not run", "Choose a running guest");
    }

    @Test
    void twoGuestsOfANameAreToldApartByTheirIds() {
        var twin = ZvmPair.guest("LINUX01", 1);
        pair.second.getGuests().add(twin);
        Identifiers.ensure(pair.installation);
        Fixtures.write(pair.installation, file);

        bad(CommandRun.of("solve", file, "--guest", "LINUX01"), twin.getId(), pair.guest.getId());
        assertThat(CommandRun.of("solve", file, "--guest", pair.guest.getId()).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aResultIsNotWrittenOverAnother() throws IOException {
        var out = Files.writeString(folder.resolve("result.json"), "mine");

        bad(CommandRun.of("solve", file, "-f", "json", "-o", out), "--force");
        assertThat(out).hasContent("mine");

        assertThat(CommandRun.of("solve", file, "-f", "json", "-o", out, "--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out)).startsWith("{");
        assertThat(folder).isDirectoryNotContaining(p -> p.toString().endsWith(".tmp"));
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeTheWorkIsDone() {
        bad(CommandRun.of("solve", file, "-o", folder.resolve("none/result.txt")), "no folder");
    }
}
