/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.testkit.ProjectFiles;

/** Every sample is what a newcomer meets first: it has no errors, answers its own question, and gives a report. */
class SamplesTest {

    private static List<Path> samples() throws IOException {
        var folder = ProjectFiles.root().resolve("samples");
        assumeTrue(Files.isDirectory(folder), "skipped: there are no samples");
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".portolan")).sorted().toList();
        }
    }

    @Test
    void samplesHaveNoErrors() throws IOException {
        for (var sample : samples()) {
            var run = CommandRun.of("check", sample, "--severity", "error");

            assertThat(run.code()).as(sample + "\n" + run.out()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void samplesCanBeSolved() throws IOException {
        for (var sample : samples()) {
            var run = CommandRun.of("solve", sample);

            assertThat(run.code()).as(sample + "\n" + run.err()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
            assertThat(run.out()).as(sample.toString()).contains("relocated");
        }
    }

    @Test
    void samplesGiveAReport(@TempDir Path folder) throws IOException {
        for (var sample : samples()) {
            var run = CommandRun.of("report", sample, "-o", folder.resolve(sample.getFileName() + ".html"));

            assertThat(run.code()).as(sample + "\n" + run.err()).isEqualTo(ExitCode.DONE);
        }
    }
}
