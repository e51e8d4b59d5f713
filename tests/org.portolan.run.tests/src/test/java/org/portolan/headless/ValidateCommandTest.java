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
import org.portolan.testkit.ProjectFiles;

class ValidateCommandTest {

    private static final Path MEASURED = ProjectFiles.sample("qemu-measured.csv");

    @TempDir
    private Path folder;

    @Test
    void comparesEveryRowOfTheSample() {
        var run = CommandRun.of("validate", MEASURED, "-f", "csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1 + 65);
        assertThat(run.out()).startsWith("case,repeat,group,policy,link,disturbed,converged,converged_predicted,"
                + "total_measured_seconds,total_predicted_seconds,total_error,");
    }

    @Test
    void printsForPeopleProgramsAndPages() {
        assertThat(CommandRun.of("validate", MEASURED).out()).startsWith("Errors by policy and link\nPolicy")
                .contains("Relocations\nCase");
        assertThat(CommandRun.of("validate", MEASURED, "-f", "json").out()).startsWith("{\n  \"summary\": [\n");
        assertThat(CommandRun.of("validate", MEASURED, "-f", "markdown", "--table", "summary").out())
                .startsWith("## Errors by policy and link\n\n| Policy | Link | Rows |");
    }

    @Test
    void tellsWhatCannotBeUsedAndPredictsTheRest() throws Exception {
        var lines = Files.readAllLines(MEASURED);
        var file = Files.write(folder.resolve("m.csv"), java.util.List.of(lines.get(0) + ",weather",
                lines.get(1) + ",rain", lines.get(2).replace(",none,", ",some,") + ",rain"));

        var run = CommandRun.of("validate", file, "-f", "csv");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err().lines()).containsExactly(
                "m.csv, line 3, column dirty_pattern: 'some' cannot be used. Expected one of: none, uniform, sequential, zipf.",
                "Columns that mean nothing here: weather.");
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void aFileWithoutRelocationsIsBadInput() throws Exception {
        var other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        assertThat(CommandRun.of("validate", other).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(CommandRun.of("validate", folder.resolve("none.csv")).err()).contains("There is no file");
    }
}
