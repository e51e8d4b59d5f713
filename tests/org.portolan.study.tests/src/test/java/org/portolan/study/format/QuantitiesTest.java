/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0 s", "1|1 ns", "999|999 ns", "112800000|112.8 ms", "13082000000|13.08 s",
            "18390000000|18.39 s", "999994|1 ms", "999940|999.9 \u00b5s", "119994000000|120 s",
            "120000000000|2 min", "125400000000|2 min 5 s", "7199600000000|2 h", "7500000000000|2 h 5 min",
            "172800000000000|2 d", "180000000000000|2 d 2 h"})
    void timesHaveFourDigitsAndAUnitThatFits(long nanos, String expected) {
        assertThat(Quantities.time(new SimTime(nanos))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0 B", "1023|1,023 B", "1024|1 KiB", "4294967296|4 GiB",
            "3715104768|3.46 GiB", "1073741823|1 GiB"})
    void memoryIsInBinaryUnits(long bytes, String expected) {
        assertThat(Quantities.memory(bytes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0 B", "999|999 B", "4413841408|4.414 GB", "999950000|1 GB"})
    void dataIsInDecimalUnits(long bytes, String expected) {
        assertThat(Quantities.data(new Bytes(bytes))).isEqualTo(expected);
    }

    @Test
    void pagesAndCountsAreNeverRounded() {
        assertThat(Quantities.pages(new Pages(907_008))).isEqualTo("907,008");
        assertThat(Quantities.pagesInWords(new Pages(1))).isEqualTo("1 page");
        assertThat(Quantities.whole(9_007_199_254_740_993L)).isEqualTo("9,007,199,254,740,993");
        assertThat(Quantities.number(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void ratesSharesAndRatiosNameTheirUnits() {
        assertThat(Quantities.rate(Rate.ofMegabytesPerSecond(342))).isEqualTo("342 MB/s");
        assertThat(Quantities.pageRate(new PageRate(20_000))).isEqualTo("20,000 pages/s");
        assertThat(Quantities.share(0.8551)).isEqualTo("85.5 %");
        assertThat(Quantities.ratioToOne(1.5)).isEqualTo("1.50 : 1");
        assertThat(Quantities.threeDecimals(257.0 / 64)).isEqualTo("4.016");
        assertThat(Quantities.gibibytes(new Bytes(1_283_658_448_896L))).isEqualTo("1,195.5 GiB");
        assertThat(Quantities.limit(TimeLimit.NO_LIMIT)).isEqualTo("no limit");
        assertThat(Quantities.limit(TimeLimit.ofSeconds(10))).isEqualTo("10 s");
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(Quantities.number(1234.5)).isEqualTo("1,235");
            assertThat(Quantities.number(1.25)).isEqualTo("1.25");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void everyAssumptionHasAValueForReaders() {
        for (var key : AssumptionKey.values()) {
            assertThat(AssumptionText.value(key, key.defaultValue())).as(key.key()).isNotBlank();
        }
        assertThat(AssumptionText.value(AssumptionKey.CONTROL_STATE, 2_097_152)).isEqualTo("2 MiB");
        assertThat(AssumptionText.value(AssumptionKey.STOP_TIME, 0.02)).isEqualTo("20 ms");
    }

    @Test
    void axesGetUnitsThatKeepTheirNumbersShort() {
        assertThat(DisplayUnit.forPages(907_008).label()).isEqualTo("thousand pages");
        assertThat(DisplayUnit.forPages(907_008).of(907_008)).isEqualTo(907.008);
        assertThat(DisplayUnit.forPages(0).label()).isEqualTo("pages");
        assertThat(DisplayUnit.forSeconds(25).label()).isEqualTo("s");
        assertThat(DisplayUnit.forSeconds(0.3).label()).isEqualTo("ms");
        assertThat(DisplayUnit.forSeconds(7200).label()).isEqualTo("h");
        assertThat(DisplayUnit.forData(4.4e9).label()).isEqualTo("GB");
    }
}
