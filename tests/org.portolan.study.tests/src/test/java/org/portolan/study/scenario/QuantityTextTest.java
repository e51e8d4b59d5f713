/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTextTest {

    @ParameterizedTest
    @CsvSource({"TIME, 300 ms, 0.3", "TIME, 1.5min, 90", "TIME, 2 d, 172800", "TIME, 20us, 0.00002",
            "TIME, 20 \u00b5s, 0.00002",
            "TIME, 7 ns, 0.000000007", "MEMORY, 4 GiB, 4294967296", "MEMORY, 1 page, 4096",
            "MEMORY, 907008 pages, 3715104768",
            "MEMORY, 1.5 kB, 1500", "MEMORY, .5 KiB, 512", "RATE, 10 Gb/s, 1250000000", "RATE, 342 MB/s, 342000000",
            "RATE, 1 Gbit/s, 125000000", "RATE, 8 b/s, 1", "RATE, 1 MiB/s, 1048576", "PAGE_RATE, 20000 pages/s, 20000",
            "PAGE_RATE, 2.5 MB/s, 610.3515625", "PAGE_RATE, 4 KiB/s, 1", "SHARE, 50 %, 0.5", "SHARE, 85.5%, 0.855",
            "TIME, 1e3 ms, 1", "MEMORY, ' 4  GiB ', 4294967296"})
    void readsNumberAndUnit(QuantityKind kind, String text, BigDecimal amount) {
        assertThat(QuantityText.read(text, kind).amount())
                .hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "TIME | 300 | '300' has no unit.",
            "TIME | 300 msec | 'msec' is no unit that can be used here.",
            "TIME | 3 MS | 'MS' is no unit that can be used here. 'ms' may be meant.",
            "TIME | ms | 'ms' is no number with a unit.",
            "TIME | 1,000 ms | '1,000 ms' is no number with a unit.",
            "TIME | NaN s | 'NaN s' is no number with a unit.",
            "TIME | Infinity s | 'Infinity s' is no number with a unit.",
            "TIME | 1e999999999 s | '1e999999999 s' is no number with a unit.",
            "MEMORY | 4 GB/s | 'GB/s' is no unit that can be used here. 'GB' may be meant.",
            "MEMORY | 4 Gib | 'Gib' is no unit that can be used here. 'GiB' may be meant.",
            "RATE | 10 Gbps | 'Gbps' is no unit that can be used here. 'Gb/s' may be meant.",
            "RATE | 4 GiB | 'GiB' is no unit that can be used here. 'GiB/s' may be meant."})
    void saysWhatIsWrong(QuantityKind kind, String text, String wrong) {
        // the last character is not a quote of the table above
        assertThat(QuantityText.read(text, kind).amount()).isEmpty();
        assertThat(QuantityText.read(text, kind).wrong()).isEqualTo(wrong);
    }

    @ParameterizedTest
    @EnumSource(QuantityKind.class)
    void everyUnitSurvivesTheWayThroughTheBaseUnit(QuantityKind kind) {
        var random = new Random(1);
        kind.units().forEach((unit, factor) -> {
            for (int i = 0; i < 100; i++) {
                var number = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));

                var amount = QuantityText.read(number.toPlainString() + " " + unit, kind).amount().orElseThrow();

                assertThat(amount.divide(factor)).isEqualByComparingTo(number);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(QuantityKind.class)
    void theExampleOfAKindIsOne(QuantityKind kind) {
        assertThat(QuantityText.read(kind.example(), kind).amount()).isPresent();
    }

    @Test
    void aBitIsNotAByte() {
        assertThat(QuantityText.read("8 Gb/s", QuantityKind.RATE).amount())
                .isEqualTo(QuantityText.read("1 GB/s", QuantityKind.RATE).amount().map(a -> a.setScale(
                        QuantityText.read("8 Gb/s", QuantityKind.RATE).amount().orElseThrow().scale())));
    }
}
