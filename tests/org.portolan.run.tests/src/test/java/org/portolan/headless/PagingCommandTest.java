/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.model.StudyKind;
import org.portolan.testkit.ZvmPair;

class PagingCommandTest {

    @TempDir
    Path folder;

    private final ZvmPair pair = new ZvmPair();
    private Path file;

    @BeforeEach
    void write() {
        file = Fixtures.write(pair.installation, folder.resolve("pair.portolan"));
    }

    @Test
    void hostsTiersGuestsDevicesAndKneesAreTold() {
        var run = CommandRun.of("paging", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Storage hierarchy: Pair\n").contains("ZVMA", "ZVMB", "central storage",
                "paging DASD", "LINUX01", "APAGE1", "fits", "age list");
        assertThat(run.out()).contains("Where the throughput falls", "Throughput against the number of guests");
    }

    @Test
    void oneHostCanBeAskedAbout() {
        var run = CommandRun.of("paging", file, "--host", "zvma");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("ZVMA").doesNotContain("ZVMB");
    }

    @Test
    void aTableOfAVariationCanBePrinted() {
        var run = CommandRun.of("paging", file, "--host", "ZVMA", "--vary", "central=4GiB,8GiB,64GiB", "-f", "csv",
                "--table", "vary_central");

        assertThat(run.out().lines().toList()).hasSize(4);
        assertThat(run.out()).startsWith("host,subject,central_bytes,mark,state,").contains("\nZVMA,,4294967296,",
                "\nZVMA,,68719476736,now");
    }

    @Test
    void moreGuestsAndOtherStorageAreWhatIfs() {
        var run = CommandRun.of("paging", file, "--host", "ZVMA", "--with", "central=16GiB", "--more-guests",
                "LINUX01=3", "--all-guests", "-f", "csv", "--table", "guests");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().toList()).hasSize(5);
        assertThat(run.out()).contains("LINUX01 +3");
    }

    @Test
    void jsonHoldsEveryTableInBaseUnits() {
        var run = CommandRun.of("paging", file, "-f", "json");

        assertThat(run.out()).contains("\"hosts\"", "\"tiers\"", "\"guests\"", "\"devices\"", "\"knees\"",
                "\"vary_guests\"", "\"findings\"", "\"response_seconds\"", "\"capacity_bytes\"");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws Exception {
        var one = folder.resolve("one.json");
        var other = folder.resolve("other.json");
        CommandRun.of("paging", file, "-f", "json", "-o", one);
        CommandRun.of("paging", file, "-f", "json", "-o", other);

        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other)).isNotEmpty();
    }

    @Test
    void aStoredStudyIsSolved() {
        var study = pair.installation.getStudies().getFirst();
        study.setKind(StudyKind.OVERCOMMIT);
        study.getMethods().clear();
        study.getTargets().clear();
        study.setName("Growth");
        file = Fixtures.write(pair.installation, folder.resolve("study.portolan"));

        var run = CommandRun.of("paging", file, "--study", "growth", "--table", "knees");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("LINUX01", "More guests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--host=NOBODY", "--vary=colour=1", "--vary==1", "--with=central=lots",
            "--more-guests=NOBODY=1", "--study=none", "--table=nothing"})
    void whatCannotBeUsedIsNamed(String option) {
        var run = CommandRun.of("paging", file, option);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aStudyAndAQuestionDoNotGoTogether() {
        assertThat(CommandRun.of("paging", file, "--study", "x", "--host", "ZVMA").code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }
}
