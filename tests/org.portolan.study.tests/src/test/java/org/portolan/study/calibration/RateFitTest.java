/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.quantity.Bytes;
import org.portolan.study.calibration.CalibrationException.Reason;

class RateFitTest {

    private static final double MEBIBYTE = 1 << 20;

    @Test
    void twoExactTimesAndTheirRepeatsGiveTheLine() {
        var fit = RateFit.of(List.of(new Sample(Bytes.ofGiB(1), 10, 12, 0), new Sample(Bytes.ofGiB(3), 10, 32, 0)));

        assertThat(fit.fixedSeconds()).isCloseTo(2, within(1e-9));
        assertThat(fit.bytesPerSecond()).isCloseTo(102.4 * MEBIBYTE, within(1e-3));
        assertThat(fit.standardError()).isZero();
        assertThat(fit.degreesOfFreedom()).isEqualTo(18);
        assertThat(fit.predict(Bytes.ofGiB(2), 0.95).seconds()).isCloseTo(22, within(1e-9));
    }

    @Test
    void aTextbookExampleGivesItsFigures() {
        // Times 2, 4, 5, 4, 5 for 1 to 5: slope 0.6, intercept 2.2, s = sqrt(0.8), t(0.975; 3) = 3.18245.
        var times = new double[] {2, 4, 5, 4, 5};
        var measured = new ArrayList<Sample>();
        for (int i = 0; i < times.length; i++) {
            measured.add(Sample.of(new Bytes(i + 1), times[i]));
        }
        var fit = RateFit.of(measured);

        assertThat(fit.fixedSeconds()).isCloseTo(2.2, within(1e-12));
        assertThat(fit.bytesPerSecond()).isCloseTo(1 / 0.6, within(1e-12));
        assertThat(fit.standardError()).isCloseTo(Math.sqrt(0.8), within(1e-12));
        var atFour = fit.predict(new Bytes(4), 0.95);
        assertThat(atFour.seconds()).isCloseTo(4.6, within(1e-12));
        assertThat(atFour.mean().halfWidth()).isCloseTo(3.18245 * Math.sqrt(0.8 * 0.3), withinPercentage(0.001));
        assertThat(atFour.single().halfWidth()).isCloseTo(3.18245 * Math.sqrt(0.8 * 1.3), withinPercentage(0.001));
        assertThat(atFour.extrapolated()).isFalse();
        assertThat(fit.predict(new Bytes(6), 0.95).extrapolated()).isTrue();
        assertThat(fit.predict(new Bytes(0), 0.95).extrapolated()).isTrue();
    }

    @Test
    void summariesSayAsMuchAsSingleTimes() {
        var random = new Random(7);
        var single = new ArrayList<Sample>();
        var summed = new ArrayList<Sample>();
        for (int gibibytes : List.of(2, 4, 8)) {
            var times = random.doubles(50).map(r -> gibibytes + r).boxed().toList();
            times.forEach(t -> single.add(Sample.of(Bytes.ofGiB(gibibytes), t)));
            summed.add(Sample.of(Bytes.ofGiB(gibibytes), times));
        }
        var one = RateFit.of(single).predict(Bytes.ofGiB(16), 0.9);
        var other = RateFit.of(summed).predict(Bytes.ofGiB(16), 0.9);

        assertThat(other.seconds()).isCloseTo(one.seconds(), within(1e-9));
        assertThat(other.mean().halfWidth()).isCloseTo(one.mean().halfWidth(), within(1e-9));
        assertThat(other.single().halfWidth()).isCloseTo(one.single().halfWidth(), within(1e-9));
    }

    @Test
    void intervalsHoldWhatTheyPromise() {
        // 20 single times around 3 s + 1 s per GiB: how often do the intervals for 8 GiB hold the truth?
        int means = 0;
        int singles = 0;
        for (int seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            var measured = new ArrayList<Sample>();
            for (int i = 0; i < 20; i++) {
                measured.add(Sample.of(Bytes.ofGiB(1 + i % 4), 4 + i % 4 + 0.3 * random.nextGaussian()));
            }
            var prediction = RateFit.of(measured).predict(Bytes.ofGiB(8), 0.9);
            means += prediction.mean().contains(11) ? 1 : 0;
            singles += prediction.single().contains(11 + 0.3 * random.nextGaussian()) ? 1 : 0;
        }
        assertThat(means).isBetween(870, 930);
        assertThat(singles).isBetween(870, 930);
    }

    @Test
    void moreConfidenceIsAWiderInterval() {
        var fit = RateFit.of(List.of(new Sample(Bytes.ofGiB(1), 10, 12, 1), new Sample(Bytes.ofGiB(3), 10, 32, 1)));

        assertThat(fit.predict(Bytes.ofGiB(2), 0.99).mean().halfWidth())
                .isGreaterThan(fit.predict(Bytes.ofGiB(2), 0.9).mean().halfWidth());
    }

    @Test
    void whatTeachesNothingIsRefusedWithTheReason() {
        assertReason(List.of(), Reason.ONE_AMOUNT);
        assertReason(List.of(new Sample(Bytes.ofGiB(4), 100, 3, 1), Sample.of(Bytes.ofGiB(4), 2)), Reason.ONE_AMOUNT);
        assertReason(List.of(Sample.of(Bytes.ofGiB(4), 2), Sample.of(Bytes.ofGiB(8), 3)), Reason.TOO_FEW);
        assertReason(List.of(new Sample(Bytes.ofGiB(4), 5, 3, 0), new Sample(Bytes.ofGiB(8), 5, 3, 0)),
                Reason.NO_RATE);
        assertReason(List.of(new Sample(Bytes.ofGiB(4), 5, 3, 0), new Sample(Bytes.ofGiB(8), 5, 2, 0)),
                Reason.NO_RATE);
    }

    private static void assertReason(List<Sample> measured, Reason reason) {
        assertThatThrownBy(() -> RateFit.of(measured)).isInstanceOfSatisfying(CalibrationException.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void nonsenseIsRefused(double seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(Bytes.ofGiB(1), seconds));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(Bytes.ofGiB(1), 1, 1, seconds));
    }

    @Test
    void nothingMeasuredIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(Bytes.ofGiB(1), 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(Bytes.ofGiB(1), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.ofRange(Bytes.ofGiB(1), 1, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
    void confidenceLiesBetweenNoneAndAll(double confidence) {
        var fit = RateFit.of(List.of(new Sample(Bytes.ofGiB(1), 10, 12, 1), new Sample(Bytes.ofGiB(3), 10, 32, 1)));

        assertThatIllegalArgumentException().isThrownBy(() -> fit.predict(Bytes.ofGiB(2), confidence));
    }

    @ParameterizedTest
    @CsvSource({"2, 1.12838", "5, 2.32593", "10, 3.07751", "100, 5.01519"})
    void rangesAreThoseOfTheTables(int count, double range) {
        assertThat(Sample.expectedRange(count)).isCloseTo(range, within(1e-4));
        assertThat(Sample.ofRange(Bytes.ofGiB(1), count, 5, 4, 4 + range).standardDeviation())
                .isCloseTo(1, within(1e-4));
    }
}
