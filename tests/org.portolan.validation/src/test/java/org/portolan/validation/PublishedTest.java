/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.portolan.testkit.ProjectFiles;
import org.portolan.validation.WorkedValues.Worked;

/** The engine is held to what docs/validation.md says about published and worked values. */
class PublishedTest {

    private static final Path FOLDER = ProjectFiles.sample("published");
    private static final double A_THOUSANDTH = 0.001;

    private static PublishedValues published() throws IOException {
        return PublishedValues.read(FOLDER.resolve("published.csv"));
    }

    @Test
    void everyValueHasASource() throws IOException {
        assertThat(published().values()).isNotEmpty().allSatisfy(v -> assertThat(v.source()).isNotBlank());
    }

    @Test
    void allCellsOfQemusTableAreEqual() throws IOException {
        var forecast = QemuForecast.of(published());

        assertThat(forecast.cells()).hasSize(27);
        assertThat(forecast.equal()).isEqualTo(27);
    }

    @Test
    void workedValuesHoldToAThousandthWhereNoNoteSaysOtherwise() throws Exception {
        var values = WorkedValues.of(FOLDER).values();

        assertThat(values).extracting(Worked::section).extracting(s -> s.charAt(0)).contains('a', 'b', 'c', 'd', 'e');
        assertThat(values).filteredOn(v -> v.note().isEmpty()).allSatisfy(
                v -> assertThat(v.difference()).as(v.section() + " " + v.quantity()).isCloseTo(0,
                        within(A_THOUSANDTH)));
    }

    @Test
    void theOneMissIsTheIntegralInClosedForm() throws Exception {
        // WS (1 - tau/T (1 - exp(-T/tau))) with T = 907,008 P / 342 MB/s
        double push = 907_008 * 4096.0 / 342e6;
        double closed = 204_800 * (1 - 5 / push * (1 - Math.exp(-push / 5)));

        assertThat(WorkedValues.of(FOLDER).values()).filteredOn(v -> v.note().startsWith("a miss")).singleElement()
                .satisfies(v -> assertThat(v.engine() / closed - 1).isCloseTo(0, within(A_THOUSANDTH)));
    }

    @Test
    void ibmsJavaGuestTakesThePublishedTimes() throws Exception {
        var java = IbmJava.of(published(), new ScenarioRuns(FOLDER));

        assertThat(java.running()).hasSize(5);
        assertThat(java.first()).isCloseTo(10.86, within(0.01 * 10.86));
        assertThat(java.later()).isCloseTo(9.34, within(0.02 * 9.34));
    }

    @Test
    void everyRoundOfXenFindsWhatTheOneBeforeLeft() throws Exception {
        var log = XenLog.of(published(), new ScenarioRuns(FOLDER));

        assertThat(log.rounds()).hasSize(3);
        for (int i = 1; i < 3; i++) {
            var round = log.rounds().get(i);
            assertThat(round.sentByLog() + round.skippedByLog()).isEqualTo(log.rounds().get(i - 1).dirtiedByLog());
        }
        assertThat(log.roundsThatFindWhatWasLeft()).isEqualTo(log.passes().size() - 1);
    }

    @Test
    void fourAndEightGibibytesPredictSixteen() throws IOException {
        // straight lines through (4, 16.34), (8, 25.74) and (4, 30.46), (8, 52.70)
        assertThat(MigrationTimes.of(published())).extracting(t -> t.prediction().seconds())
                .satisfiesExactly(off -> assertThat(off).isCloseTo(44.54, within(0.005)),
                        on -> assertThat(on).isCloseTo(97.18, within(0.005)));
    }
}
