/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.portolan.engine.trace.Traces.of;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Pages;

/** Working sets by windows. */
class WorkingSetsTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void aWindowHoldsItsDistinctPagesOnAverage() {
        // Windows of two: ab, ba, aa, ac: 2, 2, 1, 2. Windows of three: aba, baa, aac: 2 each. All: 3.
        var sets = Traces.measure(WorkingSets.exact(), of("a b a a c!"));

        assertThat(sets.touched().pages(0)).isZero();
        assertThat(sets.touched().pages(1)).isEqualTo(1);
        assertThat(sets.touched().pages(2)).isEqualTo(1.75);
        assertThat(sets.touched().pages(3)).isEqualTo(2);
        assertThat(sets.touched().pages(5)).isEqualTo(3);
        assertThat(sets.touched().pages(1e9)).isEqualTo(3);
        // c is written in the last of four windows of two
        assertThat(sets.written().pages(2)).isEqualTo(0.25);
        assertThat(sets.written().pages(5)).isEqualTo(1);
        assertThat(sets.touched().distinctPages()).isEqualTo(new Pages(3));
    }

    @Test
    void anEmptyTraceHasNoPages() {
        var sets = Traces.measure(WorkingSets.exact(), of(""));

        assertThat(sets.touched().pages(0)).isZero();
        assertThat(sets.touched().pages(10)).isZero();
        assertThat(sets.written().distinctPages()).isEqualTo(Pages.ZERO);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCurveIsTheMeanOverAllWindows(long seed) {
        var trace = Traces.random(seed);
        var sets = Traces.measure(WorkingSets.exact(), trace);

        assertPoints(sets.touched(), trace, reference -> true);
        assertPoints(sets.written(), trace, Reference::isWrite);
    }

    private static void assertPoints(WorkingSetCurve curve, long[] trace, LongPredicate counted) {
        assertThat(curve.points(40)).allSatisfy(point -> assertThat(point.pages())
                .isCloseTo(mean(trace, (int) point.window(), counted), within(1e-9)));
    }

    private static double mean(long[] trace, int window, LongPredicate counted) {
        return IntStream.rangeClosed(0, trace.length - window)
                .mapToLong(from -> Arrays.stream(trace, from, from + window).filter(counted).map(Reference::page)
                        .distinct().count())
                .average().orElse(0);
    }

    @Test
    void uniformReferencesTouchWhatProbabilitySays() {
        // of 1000 pages a window of w references misses each with probability (1 - 1/1000)^w
        var sets = TracePass.measure(GeneratedReferences.of(new PagePattern.Uniform(1000), 0.5, 1_000_000, 5),
                WorkingSets.exact(), RunMonitor.NONE);

        for (int window : new int[] {1, 10, 100, 1000, 5000}) {
            assertThat(sets.touched().pages(window)).isCloseTo(1000 * (1 - Math.pow(0.999, window)), within(1.0));
            assertThat(sets.written().pages(window)).isCloseTo(1000 * (1 - Math.pow(0.9995, window)), within(1.0));
        }
    }

    @Test
    void aSampleStandsForAll() {
        var pattern = new PagePattern.Zipf(100_000, 0.8);
        var all = TracePass.measure(GeneratedReferences.of(pattern, 0.3, 1_000_000, 5), WorkingSets.exact(),
                RunMonitor.NONE);

        var some = TracePass.measure(GeneratedReferences.of(pattern, 0.3, 1_000_000, 5),
                WorkingSets.sampled(0.1, new Pages(20_000)), RunMonitor.NONE);

        for (double window : new double[] {10_000, 100_000, 1_000_000}) {
            double exact = all.touched().pages(window);
            // w pages by a tenth of them: standard deviation less than sqrt(9 w)
            assertThat(some.touched().pages(window)).isCloseTo(exact, within(4 * Math.sqrt(9 * exact)));
        }
    }

    @Test
    void moreDistinctPagesThanAllowedAreRefused() {
        assertThatExceptionOfType(TooManyPagesException.class)
                .isThrownBy(() -> Traces.measure(WorkingSets.sampled(1, new Pages(2)), of("a b c")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WorkingSets.sampled(0, new Pages(2)));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(
                () -> Traces.measure(WorkingSets.exact(), of("a")).touched().pages(-1));
    }
}
