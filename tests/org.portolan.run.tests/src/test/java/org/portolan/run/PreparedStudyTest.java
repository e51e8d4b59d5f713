/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.report.PaperSize;
import org.portolan.testkit.ZvmPair;

/** What the workbench relies on: once prepared, nothing refers to the model any more. */
class PreparedStudyTest {

    private final ZvmPair pair = new ZvmPair();

    @Test
    void aPreparedStudyDoesNotSeeLaterChanges() throws Exception {
        var prepared = SolveStudy.prepare(pair.installation, pair.study);
        var before = prepared.solve(RunMonitor.NONE);

        pair.guest.setMemoryBytes(1 << 20);
        pair.guest.setName("OTHER");

        assertThat(prepared.solve(RunMonitor.NONE)).isEqualTo(before);
        assertThat(before.names().of(pair.guest.getId())).isEqualTo("LINUX01");
    }

    @Test
    void aPreparedReportDoesNotSeeLaterChanges() throws Exception {
        var study = SolveStudy.prepare(pair.installation, pair.study);
        var report = WriteReport.prepare(pair.installation, Optional.empty(), Optional.empty(), List.of(study),
                LocalDate.of(2026, 11, 23));
        var before = report.content(WriteReport.Format.HTML, PaperSize.A4, RunMonitor.NONE);

        pair.guest.setName("OTHER");

        assertThat(report.content(WriteReport.Format.HTML, PaperSize.A4, RunMonitor.NONE)).isEqualTo(before);
    }

    @Test
    void progressAddsUpToTheWhole() throws Exception {
        var monitor = new Counting();
        var study = SolveStudy.prepare(pair.installation, pair.study);
        WriteReport.prepare(pair.installation, Optional.empty(), Optional.empty(), List.of(study),
                LocalDate.of(2026, 11, 23)).content(WriteReport.Format.HTML, PaperSize.A4, monitor);

        assertThat(monitor.begun).isEqualTo(1);
        assertThat(monitor.done).isEqualTo(monitor.total);
    }

    @Test
    void cancelEndsIt() throws Exception {
        var prepared = SolveStudy.prepare(pair.installation, pair.study);
        var monitor = new Counting();
        monitor.canceled = true;

        assertThatThrownBy(() -> prepared.solve(monitor)).isInstanceOf(CanceledException.class);
    }

    @Test
    void whatCannotBeSolvedSaysWhyAndWhere() {
        pair.second.setCapacityKnown(false);

        assertThatThrownBy(() -> SolveStudy.prepare(pair.installation, pair.study))
                .isInstanceOfSatisfying(UnusableInputException.class, e -> {
                    assertThat(e).hasMessageContaining("Move LINUX01").hasMessageContaining("ZVMB");
                    assertThat(e.problems()).extracting(Problem::elementId).contains(pair.second.getId());
                });
    }

    private static final class Counting implements RunMonitor {
        private long total;
        private long done;
        private int begun;
        private boolean canceled;

        @Override
        public void begin(long totalWork) {
            begun++;
            total = totalWork;
        }

        @Override
        public void worked(long work) {
            done += work;
        }

        @Override
        public boolean isCanceled() {
            return canceled;
        }
    }
}
