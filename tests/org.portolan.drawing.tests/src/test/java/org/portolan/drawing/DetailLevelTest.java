/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailLevelTest {

    @ParameterizedTest
    @CsvSource({"4, FULL", "0.6, FULL", "0.599, NAMES", "0.35, NAMES", "0.349, BOXES", "0.2, BOXES", "0.199, BAR",
            "0, BAR"})
    void changesAtFixedScales(double scale, DetailLevel expected) {
        assertThat(DetailLevel.of(scale)).isEqualTo(expected);
    }
}
