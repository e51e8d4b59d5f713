/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.testkit.ProjectFiles;

class PressureCommandTest {

    private static final Path SSI = ProjectFiles.root().resolve("samples/zvm-ssi.portolan");

    private static List<String[]> rows(CommandRun run) {
        return run.out().lines().skip(1).map(l -> l.split(",", -1)).toList();
    }

    @Test
    void guestsThatLogOnAreFollowed() {
        var run = CommandRun.of("pressure", SSI, "--log-on", "LNXDB1=2@1min", "--until", "5min");

        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        assertThat(run.out()).startsWith("Memory pressure: log_on LNXDB1=2@1min").contains("LNXDB1 +1 logs on at ZVMA",
                "LNXDB1 +2", "Working sets that arrive");
    }

    @Test
    void theCourseOfAHostIsTold() {
        var run = CommandRun.of("pressure", SSI, "--grow", "LNXDB1=200%@10s", "--until", "1min", "-f", "csv",
                "--table", "course");

        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        assertThat(rows(run)).hasSizeGreaterThan(10).allMatch(r -> r[0].equals("ZVMA"));
        assertThat(Double.parseDouble(rows(run).getLast()[1])).isEqualTo(60);
    }

    @Test
    void aRelocatedGuestIsOnBothHosts() {
        var run = CommandRun.of("pressure", SSI, "--move", "LNXWEB1=ZVMB@30s", "--arriving", "dasd", "--until", "3min",
                "-f", "csv", "--table", "guests");

        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        assertThat(rows(run)).filteredOn(r -> r[0].equals("LNXWEB1")).extracting(r -> r[1])
                .containsExactlyInAnyOrder("ZVMA", "ZVMB");
    }

    @Test
    void guestsOfALostHostComeBackOnTheOther() {
        var run = CommandRun.of("pressure", SSI, "--lose", "ZVMB@30s", "--until", "10min", "-f", "csv", "--table",
                "arrivals");

        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        assertThat(rows(run)).isNotEmpty().allMatch(r -> r[1].equals("ZVMA"))
                .allMatch(r -> Double.parseDouble(r[2]) > 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--log-on=NOBODY", "--log-off=LNXDB1@soon", "--grow=LNXDB1", "--move=LNXDB1=ZVMA",
            "--lose=NONE", "--arriving=nowhere", "--until=x", "--table=nothing", "--study=NONE", "--host=NONE"})
    void whatCannotBeUsedIsNamed(String option) {
        var run = CommandRun.of("pressure", SSI, option);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }
}
