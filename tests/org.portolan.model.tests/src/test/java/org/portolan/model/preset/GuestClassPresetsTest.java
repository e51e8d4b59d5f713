/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.preset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.model.GuestClass;

class GuestClassPresetsTest {

    @Test
    void aWebServerOfFourGibibytesWritesATwentiethOfItsMillionPages() {
        var profile = GuestClassPresets.profileOf(GuestClass.WEB, 4L << 30).orElseThrow();

        assertThat(profile.getDirtyPagesPerSecond()).isEqualTo(3_000);
        assertThat(profile.getWritableSetPages()).isEqualTo(52_429); // 1,048,576 / 20 = 52,428.8
        assertThat(profile.getWorkingSetPages()).isEqualTo(209_715);
    }

    @Test
    void fileIoDirtiesSevenHundredMebibytesPerSecond() {
        double bytes = GuestClassPresets.of(GuestClass.PAGE_CACHE).orElseThrow().dirtyPagesPerSecond() * 4096;

        assertThat(bytes / (1 << 20)).isBetween(700.0, 705.0);
    }

    @Test
    void whoIsDescribedByHandHasNone() {
        assertThat(GuestClassPresets.of(GuestClass.CUSTOM)).isEmpty();
        assertThat(GuestClassPresets.profileOf(GuestClass.CUSTOM, 1 << 30)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void whatIsWrittenIsAlsoTouched(GuestClass guestClass) {
        var preset = GuestClassPresets.of(guestClass).orElseThrow();

        assertThat(preset.writableShare()).isPositive().isLessThanOrEqualTo(preset.workingShare());
        assertThat(preset.workingShare()).isLessThanOrEqualTo(1);
        assertThat(preset.source()).isNotBlank();
    }
}
