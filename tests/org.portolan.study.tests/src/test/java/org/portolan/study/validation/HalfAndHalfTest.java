/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.testkit.ProjectFiles;

/** Constants fitted to halves of the measured relocations of the samples. */
class HalfAndHalfTest {

    private static MeasuredFile measured = new MeasuredFile(List.of(), List.of(), List.of());

    @BeforeAll
    static void read() throws Exception {
        measured = MeasuredFile.read(ProjectFiles.sample("qemu-measured.csv"));
    }

    @Test
    void halvesShareNoRowAndLeaveNoneOut() {
        for (var split : Split.values()) {
            var first = split.half(measured.rows(), 0);
            var second = split.half(measured.rows(), 1);

            assertThat(first).doesNotContainAnyElementsOf(second);
            assertThat(first.size() + second.size()).isEqualTo(measured.rows().size());
        }
    }

    @Test
    void halvesOfCasesShareNoCase() {
        var second = Split.CASES.half(measured.rows(), 1).stream().map(MeasuredRelocation::caseId).toList();

        assertThat(Split.CASES.half(measured.rows(), 0)).extracting(MeasuredRelocation::caseId)
                .doesNotContainAnyElementsOf(second);
    }

    @Test
    void halvesDoNotDependOnTheOrderOfTheFile() {
        for (var split : Split.values()) {
            assertThat(split.half(measured.rows().reversed(), 0)).isEqualTo(split.half(measured.rows(), 0));
        }
    }

    @Test
    void everyConstantHasRowsThatBearOnIt() {
        for (var constant : FittedConstant.values()) {
            assertThat(measured.rows().stream().filter(constant::bears).count()).as(constant.name())
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void rowsOfSeveralAtOnceAreNotFittedTo() {
        for (var constant : FittedConstant.values()) {
            assertThat(measured.rows()).filteredOn(constant::bears).extracting(MeasuredRelocation::group)
                    .containsOnly(Optional.empty());
        }
    }

    /** The values in use are those of the first half, rounded; those here take no time. */
    @Test
    void theValuesInUseAreThoseOfTheFirstHalf() {
        for (var constant : List.of(FittedConstant.DEVICE_STATE, FittedConstant.FAULT)) {
            var fit = new Halves(constant, measured.rows(), RunMonitor.NONE).fit().orElseThrow();

            assertThat(fit.used() / fit.halves().getFirst().value()).as(constant.name()).isCloseTo(1, within(0.05));
        }
    }

    @Test
    void nothingIsFittedWithoutRows() {
        assertThat(HalfAndHalf.of(new MeasuredFile(List.of(), List.of(), List.of()), RunMonitor.NONE).fits()).isEmpty();
    }

    @Test
    void theMonitorEndsIt() {
        var canceled = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                // it is not shown
            }

            @Override
            public void worked(long work) {
                // it is not shown
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };

        assertThatThrownBy(() -> HalfAndHalf.of(measured, canceled)).isInstanceOf(CanceledException.class);
    }
}
