/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.ParameterType.Quantity;
import org.portolan.engine.input.AssumptionUnit;
import org.portolan.model.edit.quantity.QuantityException;

/** What people type into the options of a method, and what becomes of it. */
class TypedQuantityTest {

    private static Quantity type(MethodParameter parameter) {
        return (Quantity) parameter.type();
    }

    private static TypedQuantity quantity(MethodParameter parameter) {
        return new TypedQuantity(type(parameter));
    }

    static Stream<MethodParameter> quantities() {
        return Arrays.stream(MethodParameter.values()).filter(parameter -> parameter.type() instanceof Quantity);
    }

    @ParameterizedTest
    @CsvSource({"300 ms, 0.3", "300ms, 0.3", "0.3, 0.3", "  5 s , 5", "10 min, 600", "1.5 h, 5400", "1e1 s, 10",
            "+2 sec, 2", "250000 us, 0.25", "1 000 s, 1000"})
    void timesMayHaveAnyUsualUnit(String typed, String stored) throws QuantityException {
        assertThat(quantity(MethodParameter.MAX_TOTAL).read(typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"100 MB/s, 100000000", "1 Gbit/s, 125000000", "800 Mbps, 100000000", "1 GiB/s, 1073741824",
            "12500, 12500", "2 gb/s, ''"})
    void ratesMayBeBytesOrBits(String typed, String stored) throws QuantityException {
        if (stored.isEmpty()) {
            assertThatExceptionOfType(QuantityException.class).as("bits or bytes?")
                    .isThrownBy(() -> quantity(MethodParameter.LIMIT).read(typed));
        } else {
            assertThat(quantity(MethodParameter.LIMIT).read(typed)).isEqualTo(stored);
        }
    }

    @Test
    void sharesMayBePercent() throws QuantityException {
        assertThat(quantity(MethodParameter.THROTTLE_MOST).read("30 %")).isEqualTo("0.3");
        assertThat(quantity(MethodParameter.THROTTLE_MOST).read("0.3")).isEqualTo("0.3");
    }

    @Test
    void pagesMayBeAnAmountOfStorage() throws QuantityException {
        assertThat(quantity(MethodParameter.PREFETCH).read("64 KiB")).isEqualTo("16");
        assertThat(quantity(MethodParameter.PREFETCH).read("1,024")).isEqualTo("1024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no limit", "NO LIMIT", " nolimit ", "NoLimit"})
    void noLimitIsAWordWhereThereNeedBeNone(String typed) throws QuantityException {
        assertThat(quantity(MethodParameter.MAX_QUIESCE).read(typed)).isEqualTo("nolimit");
        assertThatExceptionOfType(QuantityException.class)
                .isThrownBy(() -> quantity(MethodParameter.MAX_DOWNTIME).read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void nothingIsTheDefault(String typed) throws QuantityException {
        assertThat(quantity(MethodParameter.MAX_TOTAL).read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "12 parsecs", "5 MB/s", "NaN", "Infinity", "\u221e", "1,5 s", "1..2 s", "-", "0x10",
            "5 s 3", "-5 s", "0 s", "1e300 s", "1e999", "99999999999999999999", "\uD83D\uDE80", "3 s;", "5 %"})
    void whatIsNoTimeIsRefusedWithAReason(String typed) {
        assertThatExceptionOfType(QuantityException.class)
                .isThrownBy(() -> quantity(MethodParameter.MAX_TOTAL).read(typed))
                .satisfies(wrong -> assertThat(wrong.getMessage()).isNotBlank().doesNotContain("{0}"));
    }

    @Test
    void aReasonSaysWhatWouldDo() {
        assertThat(refusal(MethodParameter.MAX_DOWNTIME, "3 parsecs")).contains("parsecs", "ms");
        assertThat(refusal(MethodParameter.CYCLE, "2 h")).contains("1 ms", "60 min");
        assertThat(refusal(MethodParameter.STREAMS, "65")).contains("whole numbers", "1 to 64");
        assertThat(refusal(MethodParameter.STREAMS, "2.5")).contains("whole numbers");
    }

    private static String refusal(MethodParameter parameter, String typed) {
        try {
            return "accepted: " + quantity(parameter).read(typed);
        } catch (QuantityException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void whatIsShownReadsAsTheSameValue(MethodParameter parameter) throws QuantityException {
        var random = new Random(parameter.key().hashCode());
        var quantity = quantity(parameter);
        for (int i = 0; i < 500; i++) {
            var value = value(type(parameter), random).toPlainString();

            assertThat(new BigDecimal(quantity.read(quantity.write(value)))).as(quantity.write(value))
                    .isEqualByComparingTo(value);
        }
    }

    /** A value of any size in the range. */
    private static BigDecimal value(Quantity type, Random random) {
        var least = Math.max(type.least(), 1e-9);
        var size = least * Math.pow(type.most() / least, random.nextDouble());
        return type.isWhole()
                ? BigDecimal.valueOf(Math.clamp(Math.round(size), (long) type.least(), (long) type.most()))
                : new BigDecimal(Math.clamp(size, type.least(), type.most()), new MathContext(1 + random.nextInt(6)))
                        .min(BigDecimal.valueOf(type.most())).max(BigDecimal.valueOf(type.least()));
    }

    @Test
    void noLimitIsShownInWordsAndRubbishAsItIs() {
        assertThat(quantity(MethodParameter.MAX_TOTAL).write("nolimit")).isEqualTo("no limit");
        assertThat(quantity(MethodParameter.MAX_TOTAL).write("soon")).isEqualTo("soon");
        assertThat(quantity(MethodParameter.MAX_TOTAL).write("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssumptionUnit.class)
    void theExamplesOfUnitsCanBeTyped(AssumptionUnit unit) throws QuantityException {
        var quantity = new TypedQuantity(new Quantity(unit, 0, 1e15, false));
        if (!quantity.units().isEmpty()) {
            var examples = quantity.units().replace("For instance ", "").split(", | or ");

            assertThat(examples).hasSizeGreaterThan(1);
            for (var example : examples) {
                assertThat(quantity.read(example)).as(example).isNotEmpty();
            }
        }
    }
}
