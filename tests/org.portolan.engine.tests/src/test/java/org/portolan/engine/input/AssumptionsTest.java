/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;

class AssumptionsTest {

    @ParameterizedTest
    @EnumSource(AssumptionKey.class)
    void everyDefaultLiesWithinItsOwnRange(AssumptionKey key) {
        assertThat(key.defaultValue()).isBetween(key.least(), key.most());
        assertThat(key.source()).isNotBlank();
        assertThat(key.key()).matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+");
        if (key.isWhole()) {
            assertThat(key.defaultValue()).isEqualTo(Math.rint(key.defaultValue()));
        }
    }

    @Test
    void keysAreUnique() {
        assertThat(Arrays.stream(AssumptionKey.values()).map(AssumptionKey::key)).doesNotHaveDuplicates();
    }

    @Test
    void overridesAreStoredByName() {
        var assumptions = Assumptions.ofKeys(Map.of("relocation.quiesce.stopSeconds", 0.5));

        assertThat(assumptions.value(AssumptionKey.STOP_TIME)).isEqualTo(0.5);
        assertThat(assumptions.isOverridden(AssumptionKey.STOP_TIME)).isTrue();
        assertThat(assumptions.isOverridden(AssumptionKey.RESTART_TIME)).isFalse();
    }

    @Test
    void anOverrideEqualToTheDefaultIsNone() {
        assertThat(Assumptions.DEFAULTS.with(AssumptionKey.STOP_TIME, 0.02)).isEqualTo(Assumptions.DEFAULTS);
    }

    @Test
    void unknownNamesAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Assumptions.ofKeys(Map.of("relocation.quiesce.stopMinutes", 1.0)))
                .satisfies(e -> {
                    assertThat(e.rule()).isEqualTo(ValueRule.KNOWN_KEY);
                    assertThat(e.value()).isEqualTo("relocation.quiesce.stopMinutes");
                });
    }

    @Test
    void valuesOutOfRangeAreRefusedWithTheKey() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Assumptions.DEFAULTS.with(AssumptionKey.CHANGED_SHARE, 1.5))
                .satisfies(e -> assertThat(e.field()).isEqualTo("paging.changedShare"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Assumptions.DEFAULTS.with(AssumptionKey.LGR_MAX_PASSES, 2.5));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Assumptions.DEFAULTS.with(AssumptionKey.STOP_TIME, Double.NaN));
    }
}
