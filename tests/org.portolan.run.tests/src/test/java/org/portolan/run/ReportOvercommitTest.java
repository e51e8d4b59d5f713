/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portolan.bridge.PagingQuestion;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.model.Installation;
import org.portolan.model.file.InstallationFile;
import org.portolan.report.PaperSize;
import org.portolan.testkit.ProjectFiles;

/** What a report tells of the studies of overcommitted storage that are stored in an installation. */
class ReportOvercommitTest {

    private static final String TITLE = ">Overcommitted storage</h1>";

    private static Installation sample() throws Exception {
        var file = ProjectFiles.root().resolve("samples/zvm-ssi.portolan");
        assumeTrue(Files.isRegularFile(file), "skipped: there is no sample");
        return InstallationFile.read(file).installation();
    }

    private static String html(Installation installation, RunMonitor monitor)
            throws UnusableInputException, IOException {
        return new String(WriteReport.prepare(installation, Optional.empty(), Optional.empty(), List.of(),
                LocalDate.of(2026, 11, 23)).content(WriteReport.Format.HTML, PaperSize.A4, monitor),
                StandardCharsets.UTF_8);
    }

    @Test
    void everyStoredStudyIsTold() throws Exception {
        var html = html(sample(), RunMonitor.NONE);

        assertThat(html).contains("<a href=\"#overcommit\">Overcommitted storage</a>", TITLE,
                ">How many more guests</h2>", "ZVMA with 7 guests fits.", "Where the throughput falls",
                "Paging devices", "overcommit-1-tiers-1", "ZVMA: Throughput against central storage");
        assertThat(html).contains("overcommit-1-sweep-1", "overcommit-1-sweep-3")
                .as("guests, central, working sets").doesNotContain("overcommit-1-sweep-4");
        assertThat(html).as("XSTORE and volumes need no chart").contains("XSTORE from", "it makes no difference");
        assertThat(html.indexOf("id=\"storage\"")).isLessThan(html.indexOf("id=\"overcommit\""));
        assertThat(html.indexOf("id=\"overcommit\"")).isLessThan(html.indexOf("id=\"spare\""));
    }

    @Test
    void whatTheStudiesRestOnIsAmongTheAssumptions() throws Exception {
        var installation = sample();
        var with = html(installation, RunMonitor.NONE);
        SolvePaging.studies(installation).forEach(installation.getStudies()::remove);
        var without = html(installation, RunMonitor.NONE);

        assertThat(with).contains(AssumptionKey.AVAILABLE_LOW_FRAMES.key());
        assertThat(without).doesNotContain(AssumptionKey.AVAILABLE_LOW_FRAMES.key());
    }

    @Test
    void studiesThatAreNotWantedAreLeftOut() throws Exception {
        var installation = sample();

        var html = new String(WriteReport.prepare(installation, Optional.empty(), Optional.empty(), List.of(),
                List.of(), LocalDate.of(2026, 11, 23)).content(WriteReport.Format.HTML, PaperSize.A4,
                        RunMonitor.NONE),
                StandardCharsets.UTF_8);

        assertThat(html).doesNotContain(TITLE);
    }

    @Test
    void anAnswerThatIsAtHandIsToldAsItIs() throws Exception {
        var installation = sample();
        var solved = SolvePaging.prepare(installation, "At hand", PagingQuestion.ofAllHosts()).solve(RunMonitor.NONE);

        var html = new String(WriteReport.prepare(installation, Optional.empty(), Optional.empty(), List.of(),
                List.of(), LocalDate.of(2026, 11, 23)).with(solved).content(WriteReport.Format.HTML, PaperSize.A4,
                        RunMonitor.NONE),
                StandardCharsets.UTF_8);

        assertThat(html).contains(TITLE, ">At hand</h2>");
    }

    @Test
    void aStudyThatCannotBeSolvedIsNamedWithTheReason() throws Exception {
        var installation = sample();
        SolvePaging.studies(installation).getFirst().getHosts().getFirst().getStorageLevels().clear();

        var report = WriteReport.prepare(installation, Optional.empty(), Optional.empty(), List.of(),
                LocalDate.of(2026, 11, 23));

        assertThat(report.overcommitStudies()).isEmpty();
        assertThat(html(installation, RunMonitor.NONE)).contains(TITLE, "cannot be calculated.")
                .doesNotContain("overcommit-1-tiers-1");
    }

    @Test
    void withoutStudiesThereIsNoSection() throws Exception {
        var installation = sample();
        installation.getStudies().clear();

        assertThat(html(installation, RunMonitor.NONE)).doesNotContain(TITLE, "#overcommit");
    }

    @Test
    void progressAddsUpToTheWhole() throws Exception {
        var monitor = new Adding();

        html(sample(), monitor);

        assertThat(monitor.done).isEqualTo(monitor.total).isPositive();
    }

    private static final class Adding implements RunMonitor {
        private long total;
        private long done;

        @Override
        public void begin(long totalWork) {
            total += totalWork;
        }

        @Override
        public void worked(long work) {
            done += work;
        }

        @Override
        public boolean isCanceled() {
            return false;
        }
    }
}
