/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.testkit.ProjectFiles;

/** {@code replay} and {@code profile}. */
class TraceCommandsTest {

    private static final Path TRACE = ProjectFiles.sample("web.trace.gz");

    @TempDir
    private Path folder;

    @Test
    void replaysASmallTraceAsOnPaper() throws Exception {
        // two frames: a misses, b misses, a hits, c misses and takes b's frame, b misses and takes a's, c hits
        var file = Files.writeString(folder.resolve("t.txt"), "1\n2\n1\n3\n2\n3\n");

        var run = CommandRun.of("replay", file, "--tiers", "2", "-f", "csv");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo("""
                hierarchy,references,distinct_pages,miss_ratio,first_touches,page_ins,page_outs,early_writes,revalidations
                2,6,3,0.6666666666666666,3,1,2,0,0
                """);
    }

    @Test
    void severalSizesAreOnePassAndGiveWhatEachGivesAlone() {
        var together = CommandRun.of("replay", TRACE, "--sizes", "500,1000,2000", "-f", "csv").out().lines().toList();

        assertThat(together).hasSize(4);
        for (int i = 0; i < 3; i++) {
            var size = String.valueOf(500 << i);
            assertThat(CommandRun.of("replay", TRACE, "--tiers", size, "-f", "csv").out().lines())
                    .contains(together.get(i + 1));
        }
    }

    @Test
    void amountsArePagesAndSizesReplaceTheFirstTier() {
        var run = CommandRun.of("replay", TRACE, "--tiers", "1,1000", "--sizes", "2MiB,4MiB", "--policy", "CP");

        assertThat(run.out()).startsWith("Misses\nHierarchy (pages)").contains("\n512+1000 ", "\n1024+1000 ")
                .contains("\nTiers\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "-       | -       | Say how large the storage is",
            "10x     | -       | '10x' is no size of storage",
            "0       | -       | '0' is no size",
            "1,2,3,4,5 | -     | one to 4 tiers",
            "1KiB    | -       | '1KiB' is no size",
            "5       | 1,,2    | '' is no size"})
    void sizesThatAreNoneAreRefused(String tiers, String sizes, String message) {
        var run = tiers == null ? CommandRun.of("replay", TRACE)
                : sizes == null ? CommandRun.of("replay", TRACE, "--tiers", tiers)
                        : CommandRun.of("replay", TRACE, "--tiers", tiers, "--sizes", sizes);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aBrokenTraceIsRefusedOrUsedUpToThere() throws Exception {
        var file = Files.writeString(folder.resolve("t.txt"), "1\n2\nthree\n");

        var refused = CommandRun.of("replay", file, "--tiers", "2");
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("t.txt', line 3 (byte 4): there is no page and no address here: three");
        assertThat(refused.out()).isEmpty();

        var used = CommandRun.of("replay", file, "--tiers", "2", "--until-error", "-f", "csv");
        assertThat(used.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(used.err()).startsWith("Only what stands before this was used: ").contains("line 3");
        assertThat(used.out()).contains("\n2,2,2,1,2,0,0,0,0\n");
    }

    @Test
    void aTraceThatIsNotThereOrIsNoneIsBadInput() throws Exception {
        assertThat(CommandRun.of("replay", folder.resolve("none"), "--tiers", "2").err())
                .contains("There is no file");
        var other = Files.writeString(folder.resolve("a.html"), "<html></html>");
        assertThat(CommandRun.of("profile", other, "--references-per-second", "1").err())
                .contains("no trace of a format that is known");
    }

    @Test
    void writesAProfileAndPrintsItsFits() throws Exception {
        var profile = folder.resolve("web.profile.json");

        var run = CommandRun.of("profile", TRACE, "--references-per-second", "2000", "-o", profile);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Trace\nTrace").contains("\nzipf ", "\nsaturating ", "\nuniform ");
        assertThat(profile).content().startsWith("{\n  \"format\": \"portolan-profile\",\n  \"version\": 1,")
                .contains("\"kind\": \"zipf\"");
        assertThat(CommandRun.of("profile", TRACE, "--guest-rate", "2000", "-o", profile).code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aProfileNeedsAPace() {
        var run = CommandRun.of("profile", TRACE);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("Say how many of them there are in a second. Use --references-per-second.");
    }

    @Test
    void aProfileIsPrintedTableByTable() {
        assertThat(CommandRun.of("profile", TRACE, "--guest-rate", "2000", "--table", "misses", "-f", "csv",
                "--samples", "500").out()).startsWith("storage_pages,miss_ratio,standard_error\n0,1,0\n");
        assertThat(CommandRun.of("profile", TRACE, "--guest-rate", "2000", "--sampled", "0.5", "-f", "json").out())
                .contains("\"trace\": [", "\"fits\": [", "\"touched\": [", "\"written\": [", "\"misses\": [");
        assertThat(CommandRun.of("profile", "--schema").out()).startsWith("{\n  \"$schema\"");
    }

    @ParameterizedTest
    @CsvSource({"--sampled,2", "--sampled,0", "--samples,0", "--references-per-second,-1", "--limit,0"})
    void optionsOutOfRangeAreRefused(String option, String value) {
        var run = CommandRun.of("profile", TRACE, option, value);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(option);
    }
}
