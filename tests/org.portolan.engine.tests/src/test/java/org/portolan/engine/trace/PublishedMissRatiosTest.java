/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.quantity.Pages;

/**
 * 50 million references by Zipf's law over a million pages through 100,000 frames, empty at the begin: miss ratios on
 * which three independent programs agree. By Che's approximation the steady state has 0.5129 and 0.2206.
 */
class PublishedMissRatiosTest {

    @ParameterizedTest
    @CsvSource({"0.8, 0.5133", "1.0, 0.2212"})
    void zipfMissesAsOthersMeasured(double skew, double missRatio) {
        var source = GeneratedReferences.of(new PagePattern.Zipf(1_000_000, skew), 0, 50_000_000, 1);
        var size = new Pages(100_000);
        var replay = Replay.of(ReplaySpec.of(new ReplayPolicy.Lru(), HierarchySizes.of(100_000)));
        var exact = StackDistances.exact();
        var sampled = StackDistances.sampled(Samples.ofRate(0.01));

        TracePass.read(source, List.of(replay, exact, sampled), RunMonitor.NONE);

        assertThat(replay.result().only().missRatio()).isCloseTo(missRatio, within(0.0005));
        assertThat(exact.result().missRatio(size)).isEqualTo(replay.result().only().missRatio());
        assertThat(meanError(sampled.result(), exact.result())).isLessThan(0.005);
    }

    private static double meanError(MissRatioCurve sampled, MissRatioCurve exact) {
        double sum = 0;
        for (int i = 1; i <= 1000; i++) {
            var size = new Pages(1000 * i);
            sum += Math.abs(sampled.missRatio(size) - exact.missRatio(size));
        }
        return sum / 1000;
    }
}
