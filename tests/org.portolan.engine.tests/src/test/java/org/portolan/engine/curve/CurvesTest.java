/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

class CurvesTest {

    @Test
    void saturatingCurveGrowsAtItsRateAndEndsAtItsSet() {
        var curve = new SaturatingCurve(20_000, 204_800);

        assertThat(curve.at(0)).isZero();
        // After t = W/d the share 1 - 1/e is written.
        assertThat(curve.at(10.24)).isCloseTo(204_800 * (1 - Math.exp(-1)), within(1e-6));
        assertThat(curve.at(1e-6)).isCloseTo(0.02, withinPercentage(0.001));
        assertThat(curve.at(1e6)).isEqualTo(204_800);
    }

    @Test
    void nothingIsWrittenToAnEmptySetOrAtNoRate() {
        assertThat(new SaturatingCurve(0, 1000).at(5)).isZero();
        assertThat(new SaturatingCurve(1000, 0).at(5)).isZero();
        assertThat(new ZipfCurve(0, 1000, 1).at(5)).isZero();
        assertThat(new ZipfCurve(1000, 0, 1).at(5)).isZero();
        assertThat(new SweepCurve(0, 10).at(5)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.8", "63, 1", "64, 1", "65, 1", "100, 0", "1000, 0.6", "20000, 0.8", "20000, 1", "20000, 1.0001",
            "20000, 1.2", "50000, 2.5", "3000, 5"})
    void zipfEqualsTheSumOverAllRanks(long pages, double exponent) {
        var curve = new ZipfCurve(1000, pages, exponent);

        for (double seconds : new double[] {0.001, 0.1, 3, 50, 4000}) {
            assertThat(curve.at(seconds)).isCloseTo(bruteForce(1000 * seconds, pages, exponent), within(2e-3));
        }
    }

    private static double bruteForce(double references, long pages, double exponent) {
        double total = integral(1, pages + 1, exponent);
        double sum = 0;
        for (long rank = 1; rank <= pages; rank++) {
            sum += 1 - Math.exp(-references * integral(rank, rank + 1, exponent) / total);
        }
        return sum;
    }

    private static double integral(double from, double to, double exponent) {
        return exponent == 1 ? Math.log(to / from)
                : (Math.pow(to, 1 - exponent) - Math.pow(from, 1 - exponent)) / (1 - exponent);
    }

    @Test
    void zipfWithoutSkewIsUniform() {
        assertThat(new ZipfCurve(5000, 1_000_000, 0).at(100))
                .isCloseTo(new SaturatingCurve(5000, 1_000_000).at(100), withinPercentage(1e-6));
    }

    @Test
    void sweepWritesEveryPageOnceBeforeAnyTwice() {
        var curve = new SweepCurve(100, 1000);

        assertThat(curve.at(3)).isEqualTo(300);
        assertThat(curve.at(10)).isEqualTo(1000);
        assertThat(curve.at(11)).isEqualTo(1000);
    }

    @Test
    void tableIsStraightBetweenPointsAndGoesOnBeyondThem() {
        var curve = new TableCurve(List.of(point(1, 100), point(2, 160), point(4, 200)));

        assertThat(curve.at(1.5)).isEqualTo(130);
        assertThat(curve.at(3)).isEqualTo(180);
        // left: the first segment, 60 pages/s, meets t = 0 at 40 pages, the jump
        assertThat(curve.at(0.5)).isEqualTo(70);
        assertThat(curve.at(1e-9)).isCloseTo(40, within(1e-6));
        assertThat(curve.at(0)).isZero();
        // right: the last slope, 20 pages/s
        assertThat(curve.at(10)).isEqualTo(320);
    }

    @Test
    void tableNeverFallsBelowZeroOnTheLeft() {
        var curve = new TableCurve(List.of(point(1, 10), point(2, 110)));

        assertThat(curve.at(0.5)).isZero();
        assertThat(curve.at(0.95)).isCloseTo(5, within(1e-9));
    }

    @Test
    void singlePointIsALineFromTheOrigin() {
        assertThat(new TableCurve(List.of(point(2, 100))).at(5)).isEqualTo(250);
        assertThat(new TableCurve(List.of(point(0, 100))).at(5)).isEqualTo(100);
    }

    @Test
    void measuredCurvesStopAtTheInstantiatedPages() {
        var profile = new MemoryProfileSpec.Measured(List.of(point(1, 100)), List.of(point(1, 50)));

        var curves = curvesOf(profile, 500);

        assertThat(curves.touched().at(100)).isEqualTo(500);
        assertThat(curves.written().at(100)).isEqualTo(500);
        assertThat(curves.written().at(2)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void splittingAPopulationInTwoEqualOnesChangesNothing(long seed) {
        var random = new Random(seed);
        long half = 1 + random.nextInt(100_000);
        double rate = random.nextDouble() * 1e6;
        var pattern = random.nextBoolean() ? new PatternSpec.Uniform()
                : new PatternSpec.HotCold(new Ratio(random.nextDouble()), new Ratio(random.nextDouble()));

        var one = populations(population(2 * half, pattern, rate));
        var two = populations(population(half, pattern, rate / 2), population(half, pattern, rate / 2));

        for (double seconds : new double[] {0.01, 1, 30}) {
            assertThat(curvesOf(two, 2 * half).written().at(seconds))
                    .isCloseTo(curvesOf(one, 2 * half).written().at(seconds), withinPercentage(1e-9));
        }
    }

    @Test
    void hotPagesAreWrittenFirst() {
        // 90 % of the writes go to 10 % of 1000 pages: after 1000 writes, 100 (1 - e^-9) + 900 (1 - e^(-1/9)) pages.
        var pattern = new PatternSpec.HotCold(new Ratio(0.1), new Ratio(0.9));

        var curve = curvesOf(populations(population(1000, pattern, 1000)), 1000).written();

        assertThat(curve.at(1))
                .isCloseTo(100 * (1 - Math.exp(-9)) + 900 * (1 - Math.exp(-100.0 / 900)), within(1e-9));
    }

    @Test
    void readsAreTouchesButNoWrites() {
        var population = new PopulationSpec(new Pages(1000), new PatternSpec.Sequential(), new PageRate(30),
                new PageRate(20));

        var curves = curvesOf(populations(population), 1000);

        assertThat(curves.written().at(2)).isEqualTo(40);
        assertThat(curves.touched().at(2)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void curvesNeverFallAndTimeToIsTheirInverse(long seed) {
        var random = new Random(seed);
        var curve = new SumCurve(List.of(new SaturatingCurve(random.nextDouble() * 1e5, random.nextInt(1_000_000)),
                new SweepCurve(random.nextDouble() * 1e4, random.nextInt(100_000)),
                new ZipfCurve(random.nextDouble() * 1e5, random.nextInt(1_000_000), random.nextDouble() * 2)));

        double before = 0;
        for (double seconds = 0.001; seconds < 1000; seconds *= 1.7) {
            double now = curve.at(seconds);
            assertThat(now).isGreaterThanOrEqualTo(before);
            assertThat(curve.at(curve.timeTo(now, 10_000))).isCloseTo(now, withinPercentage(1e-3));
            before = now;
        }
    }

    @Test
    void timeToIsTheHorizonForWhatIsNeverReached() {
        assertThat(new SweepCurve(10, 100).timeTo(101, 3600)).isEqualTo(3600);
        assertThat(Curve.NOTHING.timeTo(0, 3600)).isZero();
    }

    private static CurvePoint point(double seconds, long pages) {
        return new CurvePoint(SimTime.ofSeconds(seconds), new Pages(pages));
    }

    private static PopulationSpec population(long pages, PatternSpec pattern, double writes) {
        return new PopulationSpec(new Pages(pages), pattern, PageRate.ZERO, new PageRate(writes));
    }

    private static MemoryProfileSpec populations(PopulationSpec... populations) {
        return new MemoryProfileSpec.Populations(List.of(populations));
    }

    private static GuestCurves curvesOf(MemoryProfileSpec profile, long instantiated) {
        var placement = GuestPlacement.allResident(new Pages(instantiated), Pages.ZERO);
        return GuestCurves.of(GuestSpec.of("G", "A", 1, placement, profile), key -> key.defaultValue());
    }
}
