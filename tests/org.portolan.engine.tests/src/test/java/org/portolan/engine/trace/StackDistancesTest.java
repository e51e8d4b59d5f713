/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.portolan.engine.trace.Traces.of;

import java.util.ArrayList;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Pages;

/** Miss-ratio curves, of all references and of sampled ones. */
class StackDistancesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void theDistanceIsTheNumberOfPagesSinceTheLastReferenceAndItself() {
        // Distances: a, b, c new, b 2, b 1, a 3.
        var curve = Traces.measure(StackDistances.exact(), of("a b c b b a"));

        assertThat(curve.points(10)).containsExactly(new MissRatioCurve.Point(Pages.ZERO, 1, 0),
                new MissRatioCurve.Point(new Pages(1), 5 / 6.0, 0), new MissRatioCurve.Point(new Pages(2), 4 / 6.0, 0),
                new MissRatioCurve.Point(new Pages(3), 3 / 6.0, 0));
        assertThat(curve.references()).isEqualTo(6);
        assertThat(curve.distinctPages()).isEqualTo(new Pages(3));
    }

    @Test
    void theCurveIsAStepBetweenItsPoints() {
        // a sweep over four pages, twice: all miss below four pages
        var curve = Traces.measure(StackDistances.exact(), of("a b c d a b c d"));

        assertThat(curve.missRatio(new Pages(3))).isEqualTo(1);
        assertThat(curve.missRatio(new Pages(4))).isEqualTo(0.5);
        assertThat(curve.missRatio(new Pages(Pages.MAX_COUNT))).isEqualTo(0.5);
        assertThat(curve.sizeFor(0.7)).contains(new Pages(4));
        assertThat(curve.sizeFor(1)).contains(Pages.ZERO);
        assertThat(curve.sizeFor(0.4)).isEmpty();
    }

    @Test
    void anEmptyTraceHasNoMisses() {
        var curve = Traces.measure(StackDistances.exact(), of(""));

        assertThat(curve.missRatio(Pages.ZERO)).isZero();
        assertThat(curve.points(2)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void distancesAreThoseOfAStack(long seed) {
        var trace = Traces.random(seed);
        var stack = new ArrayList<Long>();
        var hits = new long[100];
        for (long reference : trace) {
            int depth = stack.indexOf(Reference.page(reference));
            if (depth >= 0) {
                hits[depth + 1]++;
                stack.remove(depth);
            }
            stack.addFirst(Reference.page(reference));
        }

        var curve = Traces.measure(StackDistances.exact(), trace);

        long misses = trace.length;
        for (int size = 1; size < hits.length && trace.length > 0; size++) {
            misses -= hits[size];
            assertThat(curve.missRatio(new Pages(size))).as("%d pages", size).isEqualTo((double) misses / trace.length);
        }
    }

    @Test
    void distancesStayRightWhenPlacesInTimeAreGivenAnew() {
        // 3000 pages in turn: 12,000 places are used up every third round. Every distance is 3000.
        var curve = TracePass.measure(GeneratedReferences.of(new PagePattern.Sequential(3000), 0, 300_000, 1),
                StackDistances.exact(), RunMonitor.NONE);

        assertThat(curve.missRatio(new Pages(2999))).isEqualTo(1);
        assertThat(curve.missRatio(new Pages(3000))).isEqualTo(0.01);
    }

    @Test
    void theCurveOfALongTraceIsReplayAtEverySize() {
        var pattern = new PagePattern.Zipf(20_000, 0.9);
        var curve = TracePass.measure(GeneratedReferences.of(pattern, 0, 1_000_000, 3), StackDistances.exact(),
                RunMonitor.NONE);

        for (int size : new int[] {1, 2, 63, 64, 65, 511, 512, 1000, 4095, 4096, 10_000, 19_999, 20_000}) {
            var spec = ReplaySpec.of(new ReplayPolicy.Lru(), HierarchySizes.of(size));
            var replayed = TracePass.measure(GeneratedReferences.of(pattern, 0, 1_000_000, 3), Replay.of(spec),
                    RunMonitor.NONE);

            assertThat(curve.missRatio(new Pages(size))).as("%d frames", size)
                    .isEqualTo(replayed.only().missRatio());
        }
    }

    @Test
    void moreDistinctPagesThanAllowedAreRefused() {
        assertThatExceptionOfType(TooManyPagesException.class)
                .isThrownBy(() -> Traces.measure(StackDistances.exact(new Pages(2)), of("a b c")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> StackDistances.exact(Pages.ZERO));
    }

    @Test
    void fewPointsKeepTheShapeOfTheCurve() {
        var curve = TracePass.measure(GeneratedReferences.of(new PagePattern.Zipf(20_000, 0.9), 0, 200_000, 3),
                StackDistances.exact(), RunMonitor.NONE);

        var points = curve.points(100);

        assertThat(points).hasSizeBetween(50, 101);
        assertThat(points.getFirst()).isEqualTo(new MissRatioCurve.Point(Pages.ZERO, 1, 0));
        assertThat(points.getLast().missRatio()).isEqualTo(curve.missRatio(new Pages(Pages.MAX_COUNT)));
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i - 1).missRatio() - points.get(i).missRatio()).isBetween(0.0, 0.05);
        }
    }

    // Sampled

    @ParameterizedTest
    @MethodSource("seeds")
    void aSampleOfAllPagesIsExact(long seed) {
        var trace = Traces.random(seed);

        var sampled = Traces.measure(StackDistances.sampled(Samples.ofRate(1)), trace);
        var exact = Traces.measure(StackDistances.exact(), trace);

        for (int size = 0; size < 64; size++) {
            assertThat(sampled.missRatio(new Pages(size))).isCloseTo(exact.missRatio(new Pages(size)), within(1e-12));
        }
        assertThat(sampled.distinctPages()).isEqualTo(exact.distinctPages());
        assertThat(sampled.greatestStandardError()).isZero();
    }

    @Test
    void whenTheRateFallsFromAllOnTheSampleKeepsItsSize() {
        // 8192 of 100,000 pages; their number estimates that of all within 1.1 %, one standard deviation.
        var samples = Samples.ofSize(8192);
        var sampled = TracePass.measure(GeneratedReferences.of(new PagePattern.Uniform(100_000), 0, 2_000_000, 3),
                StackDistances.sampled(samples), RunMonitor.NONE);

        assertThat((double) sampled.distinctPages().count()).isCloseTo(100_000, within(3_300.0));
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.01", "0.8, 0.01", "1.0, 0.01", "1.2, 0.01", "0.8, 0.1", "1.0, 0.1"})
    void aSampleIsAsFarOffAsItSays(double skew, double rate) {
        var pattern = new PagePattern.Zipf(200_000, skew);
        var exact = TracePass.measure(GeneratedReferences.of(pattern, 0, 2_000_000, 3), StackDistances.exact(),
                RunMonitor.NONE);

        var sampled = TracePass.measure(GeneratedReferences.of(pattern, 0, 2_000_000, 3),
                StackDistances.sampled(Samples.ofRate(rate)), RunMonitor.NONE);

        for (int size = 2_000; size <= 200_000; size += 2_000) {
            var pages = new Pages(size);
            assertThat(sampled.missRatio(pages)).as("%d frames", size).isCloseTo(exact.missRatio(pages),
                    within(4 * sampled.standardError(pages)));
            assertThat(sampled.standardError(pages)).isLessThan(0.1 * Math.sqrt(0.01 / rate));
        }
    }

    @Test
    void samplesOutsideTheirRangesAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Samples.ofRate(0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Samples.ofRate(1.01));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Samples.ofSize(0));
    }
}
