/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;

class QuantitiesTest {

    @Test
    void pagesAreFourKibibytes() {
        assertThat(new Pages(3).bytes()).isEqualTo(new Bytes(12_288));
        assertThat(new Bytes(12_287).wholePages()).isEqualTo(new Pages(2));
        assertThat(Bytes.ofGiB(4).wholePages()).isEqualTo(new Pages(1_048_576));
    }

    @Test
    void greatestPagesStillFitIntoBytes() {
        assertThat(new Pages(Pages.MAX_COUNT).bytes()).isEqualTo(new Bytes(Bytes.MAX_COUNT));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void negativeAmountsAreRefused(long count) {
        assertRefused(() -> new Bytes(count), "Bytes.count", ValueRule.NOT_NEGATIVE);
        assertRefused(() -> new Pages(count), "Pages.count", ValueRule.NOT_NEGATIVE);
        assertRefused(() -> new SimTime(count), "SimTime.nanos", ValueRule.NOT_NEGATIVE);
        assertRefused(() -> new Rate(count), "Rate.bytesPerSecond", ValueRule.NOT_NEGATIVE);
    }

    @Test
    void absurdAmountsAreRefused() {
        assertRefused(() -> new Pages(1_000_000_000_000_000_000L), "Pages.count", ValueRule.WITHIN_RANGE);
        assertRefused(() -> Bytes.ofGiB(Long.MAX_VALUE), "Bytes.count", ValueRule.WITHIN_RANGE);
        assertRefused(() -> new Bytes(Bytes.MAX_COUNT).plus(new Bytes(1)), "Bytes.count", ValueRule.WITHIN_RANGE);
        assertRefused(() -> new SimTime(SimTime.MAX_NANOS).plus(new SimTime(1)), "SimTime.nanos",
                ValueRule.WITHIN_RANGE);
        assertRefused(() -> SimTime.ofMillis(Long.MAX_VALUE), "SimTime.nanos", ValueRule.WITHIN_RANGE);
    }

    @Test
    void aRateOfNothingIsNoRate() {
        assertRefused(() -> new Rate(0), "Rate.bytesPerSecond", ValueRule.POSITIVE);
        assertRefused(() -> Rate.ofMegabytesPerSecond(0), "Rate.bytesPerSecond", ValueRule.WITHIN_RANGE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertRefused(() -> new PageRate(value), "PageRate.pagesPerSecond", ValueRule.FINITE);
        assertRefused(() -> new Ratio(value), "Ratio.value", ValueRule.FINITE);
        assertRefused(() -> SimTime.ofSeconds(value), "SimTime.nanos", ValueRule.FINITE);
        assertRefused(() -> Rate.rounded(value), "Rate.bytesPerSecond", ValueRule.FINITE);
    }

    @Test
    void differencesBelowZeroAreRefused() {
        assertRefused(() -> new Pages(1).minus(new Pages(2)), "Pages.count", ValueRule.NOT_NEGATIVE);
        assertRefused(() -> SimTime.ZERO.minus(new SimTime(1)), "SimTime.nanos", ValueRule.NOT_NEGATIVE);
        assertThat(new Pages(1).minusOrZero(new Pages(2))).isEqualTo(Pages.ZERO);
    }

    @Test
    void ratesKnowNetworkUnits() {
        assertThat(Rate.ofGigabitsPerSecond(10)).isEqualTo(new Rate(1_250_000_000));
        assertThat(Rate.ofMegabytesPerSecond(342)).isEqualTo(new Rate(342_000_000));
    }

    @Test
    void transferTimeIsRoundedUpToTheNanosecond() {
        assertThat(new Rate(3).timeFor(new Bytes(1))).isEqualTo(new SimTime(333_333_334));
        assertThat(new Rate(1_000_000_000).timeFor(new Bytes(7))).isEqualTo(new SimTime(7));
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(new Ratio(-0.0)).isEqualTo(Ratio.ZERO);
        assertThat(new PageRate(-0.0)).isEqualTo(PageRate.ZERO);
    }

    @Test
    void aLimitIsExceededOnlyByMore() {
        var limit = TimeLimit.ofSeconds(10);

        assertThat(limit.isExceededBy(SimTime.ofSeconds(10))).isFalse();
        assertThat(limit.isExceededBy(new SimTime(10_000_000_001L))).isTrue();
        assertThat(TimeLimit.NO_LIMIT.isExceededBy(new SimTime(SimTime.MAX_NANOS))).isFalse();
    }

    private static void assertRefused(Supplier<?> making, String field, ValueRule rule) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making::get).satisfies(e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.rule()).isEqualTo(rule);
        });
    }
}
