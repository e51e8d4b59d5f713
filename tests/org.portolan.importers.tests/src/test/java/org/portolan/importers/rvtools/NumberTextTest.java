/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4096|4096", "4,096|4096", "4.096|4096", "262,109|262109",
            "1,262,109|1262109", "1.262.109|1262109", "1 262 109|1262109", "1'262'109|1262109",
            "1\u00A0262\u202F109|1262109", "1,262.5|1262.5", "1.262,5|1262.5", "0.125|0.125", "0,125|0.125",
            "2.375|2375", "37.5|37.5", "37,5|37.5", "38 %|38", "38%|38", "-1|-1", "-4,096|-4096", "1e3|1000",
            "12345.678|12345.678"})
    void readsWhatCountriesWrite(String text, String expected) {
        assertThat(NumberText.parse(text).orElseThrow().value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "n/a", "4 GB", "1,2,3", "--1", "1.2.3", "0x10", "NaN", "1e9999",
            "11111111111111111111111111111111111111111"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4.096|true", "4,096|false", "1.262.109|false", "4096|false", "37.5|false"})
    void tellsWhenADotWasGuessedToBeASeparator(String text, boolean guessed) {
        assertThat(NumberText.parse(text).orElseThrow().dotGuessed()).isEqualTo(guessed);
    }
}
