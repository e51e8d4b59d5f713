/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.testkit.ProjectFiles;

class RelocateCommandTest {

    private static final Path ONE_GUEST = ProjectFiles.sample("scenarios/one-guest.json");

    @TempDir
    private Path folder;

    @Test
    void tellsAllAboutOneRelocation() {
        var run = CommandRun.of("relocate", ONE_GUEST);

        // 3.46 GiB at 342 MB/s are 10.86 s: IBM's Java guest, first pass
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("A Java guest over one FICON channel\n\nComparison\n")
                .contains("Service lost by cause", "Passes", "Phases", "Quiesce time by part", "Rests on",
                        "relocation.restart.seconds 50 ms", "Data moved", "Findings", "does not converge",
                        "Give the relocation at least")
                .containsPattern("guest +1  running +100 ms +10\\.8\\d s +907,018 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-guest.json", "ssi-methods.json", "evacuate-kvm.json"})
    void everySampleIsSolved(String sample) {
        var run = CommandRun.of("relocate", ProjectFiles.sample("scenarios/" + sample), "--format", "json");

        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        assertThat(run.out()).startsWith("{\n  \"summary\": [\n").endsWith("}\n");
    }

    @Test
    void comparesMethodsAndRatesInOneTable() {
        var run = CommandRun.of("relocate", ONE_GUEST, "--vary", "link.payload=1Gb/s,10Gb/s", "--vary",
                "method=precopy,lgr,restart", "--format", "csv");

        var lines = run.out().lines().toList();
        assertThat(lines).hasSize(1 + 6);
        assertThat(lines.getFirst()).startsWith("link_payload_bytes_per_second,method,guest,source,target,outcome,");
        assertThat(lines).element(1).asString().startsWith("125000000,precopy,guest,source,target,relocated,");
        assertThat(lines).element(6).asString().startsWith("1250000000,restart,");
        // the Java guest exceeds MAXQUIESCE over 1 Gb/s
        assertThat(lines).element(2).asString().contains("MAXQUIESCE was exceeded");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void showsVariationsAsTheyWereWritten() {
        var run = CommandRun.of("relocate", ONE_GUEST, "--vary", "link.payload=1Gb/s,10Gb/s");

        assertThat(run.out()).containsPattern("1Gb/s +guest").containsPattern("10Gb/s +guest").contains("Findings")
                .doesNotContain("Phases");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void printsTheTableThatIsAskedFor() {
        var passes = CommandRun.of("relocate", ONE_GUEST, "--table", "passes", "-f", "csv");
        var none = CommandRun.of("relocate", ONE_GUEST, "--table", "pases");

        assertThat(passes.out()).startsWith("guest,pass,guest_state,begin_seconds,");
        assertThat(none.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(none.err()).contains("There is no table 'pases'. Tables are: summary, service, passes");
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        assertThat(CommandRun.of("relocate", ONE_GUEST, "-f", "json").out())
                .isEqualTo(CommandRun.of("relocate", ONE_GUEST, "-f", "json").out());
    }

    @Test
    void tellsAllProblemsOfAFileWithTheirPlaces() throws Exception {
        var file = Files.writeString(folder.resolve("case.json"), """
                {"guest": {"memory": 4, "profile": "wep"}, "link": "10 Gb/s", "method": "precopi"}""");

        var run = CommandRun.of("relocate", file);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err()).contains("portolan: '" + file + "' is not a usable scenario.",
                "$.guest.memory: '4' has no unit.", "$.guest.profile: 'wep' is not known. 'web' may be meant.",
                "$.method: 'precopi' is not known. 'precopy' may be meant.");
    }

    @Test
    void tellsWhyAFileIsNone() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(CommandRun.of("relocate", folder.resolve("none.json")).err())
                .startsWith("portolan: There is no scenario file");
        assertThat(CommandRun.of("relocate", broken).err()).contains("is not JSON: line 1, column");
        assertThat(CommandRun.of("relocate", broken).code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void nothingInAFileSteersTheTerminal() throws Exception {
        var file = Files.writeString(folder.resolve("case.json"), """
                {"title": "a\\u001b[2Jb", "guest": {"id": "g\\u001b[31m", "memory": "1 GiB", "profile": "web"}, "link": "1 Gb/s",
                 "method": "precopy", "x\\u001b": 1}""");

        assertThat(CommandRun.of("relocate", file).err()).doesNotContain("\u001b");
        Files.writeString(file, Files.readString(file).replace(", \"x\\u001b\": 1", ""));
        assertThat(CommandRun.of("relocate", file).out()).doesNotContain("\u001b");
    }

    @Test
    void writesToAFileThatIsNotThere() throws Exception {
        var out = folder.resolve("out.csv");

        assertThat(CommandRun.of("relocate", ONE_GUEST, "-f", "csv", "-o", out).code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out)).startsWith("guest,source,target,");
        var again = CommandRun.of("relocate", ONE_GUEST, "-f", "csv", "-o", out);
        assertThat(again.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(again.err()).contains("--force");
    }

    @Test
    void severityDecidesTheExitCode() {
        assertThat(CommandRun.of("relocate", ONE_GUEST, "--severity", "warning").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void printsTheSchema() throws Exception {
        var run = CommandRun.of("relocate", "--schema");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo(Files.readString(ProjectFiles.root().resolve("docs/scenario.schema.json")));
    }

    @Test
    void needsAFile() {
        assertThat(List.of(CommandRun.of("relocate"), CommandRun.of("relocate", ONE_GUEST, "--schema")))
                .allSatisfy(run -> assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT));
    }
}
