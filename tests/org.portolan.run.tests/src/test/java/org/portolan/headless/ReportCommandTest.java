/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.testkit.ZvmPair;

class ReportCommandTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = Fixtures.pair(folder);
    }

    @Test
    void aPageForABrowserTellsOfTheInstallationAndItsStudy() throws IOException {
        var out = folder.resolve("pair.html");

        var run = CommandRun.of("report", file, "-o", out, "--date", "2026-11-23");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo("Written to " + out + ".\n");
        assertThat(Files.readString(out)).contains("ZVMA", "LINUX01", "Move LINUX01", "2026", "<svg");
    }

    @Test
    void thePagesForPrintArePdf() throws IOException {
        var out = folder.resolve("pair.pdf");

        var run = CommandRun.of("report", file, "-o", out, "--paper", "letter");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(new String(Files.readAllBytes(out), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void theSameDayGivesTheSameBytes() throws IOException {
        for (var type : new String[] {"html", "pdf"}) {
            var first = folder.resolve("first." + type);
            var second = folder.resolve("second." + type);
            CommandRun.of("report", file, "-o", first, "--date", "2026-11-23");
            CommandRun.of("report", file, "-o", second, "--date", "2026-11-23");

            assertThat(first).isNotEmptyFile();
            assertThat(Files.mismatch(first, second)).as("first byte that differs in " + type).isEqualTo(-1);
        }
    }

    @Test
    void theReportSaysWhatTheCheckSays() throws IOException {
        var out = folder.resolve("pair.html");
        CommandRun.of("report", file, "-o", out);

        // one of two hosts of 10 cores is left; two virtual processors on it
        assertThat(CommandRun.of("check", file).out()).containsPattern("SSI1 +2 +0 +1 +20 +2 ");
        assertThat(Files.readString(out)).contains("SSI1");
    }

    @Test
    void otherNamesAreRefusedBeforeTheWorkIsDone() {
        var run = CommandRun.of("report", file, "-o", folder.resolve("pair.docx"));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(".pdf", ".html");
    }

    @Test
    void aReportIsNotWrittenOverAnother() throws IOException {
        var out = Files.writeString(folder.resolve("pair.html"), "mine");

        assertThat(CommandRun.of("report", file, "-o", out).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out).hasContent("mine");
        assertThat(CommandRun.of("report", file, "-o", out, "--force").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aReportWithoutAStudyIsWorthHavingToo() throws IOException {
        var pair = new ZvmPair();
        pair.installation.getStudies().clear();
        pair.cluster.getHosts().remove(pair.second);
        pair.installation.getLinks().clear();
        Fixtures.write(pair.installation, file);
        var out = folder.resolve("one.html");

        var run = CommandRun.of("report", file, "-o", out);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("The report has no study.");
        assertThat(Files.readString(out)).contains("ZVMA");
    }

    @Test
    void aStudyThatWasAskedForMustBeThere() {
        var run = CommandRun.of("report", file, "--study", "x", "-o", folder.resolve("pair.html"));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.resolve("pair.html")).doesNotExist();
    }
}
