/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/** Curves of a guest's profile against what can be said of them on paper, and against the steady state. */
class MemoryCurvesTest {

    private static MemoryCurves curves(long instantiated, MemoryProfileSpec profile) {
        return Paging.curves(Installation.of(1).guestOf("G", instantiated, profile), Assumptions.DEFAULTS);
    }

    @Test
    void ofUniformReferencesAsManyMissAsPagesAreNotInFrames() {
        var curves = curves(10_000, Installation.uniform(10_000, 100));

        assertThat(curves.misses()).hasSizeGreaterThan(100).allSatisfy(p -> assertThat(p.missRatio().value())
                .isCloseTo(1 - p.frames().count() / 10_000.0, within(1e-4)));
        assertThat(curves.misses().getFirst().missRatio()).isEqualTo(Ratio.ONE);
        assertThat(curves.misses().getLast().frames()).isEqualTo(new Pages(10_000));
    }

    @Test
    void aSweepMissesEverythingUntilAllOfItIsThere() {
        var misses = curves(10_000, Installation.sweep(10_000, 100)).misses();

        assertThat(misses).filteredOn(p -> p.frames().count() < 10_000)
                .allSatisfy(p -> assertThat(p.missRatio()).isEqualTo(Ratio.ONE));
        assertThat(misses.getLast().missRatio()).isEqualTo(Ratio.ZERO);
        assertThat(misses).filteredOn(p -> p.frames().count() == 10_000).as("the cliff").hasSizeGreaterThan(1);
    }

    @Test
    void theWorkingSetOfASaturatingProfileHasTwoThirdsAfterItsTimeConstant() {
        var curves = curves(10_000, Installation.saturating(8000, 5));

        var after = curves.windows().stream().filter(p -> p.window().seconds() >= 5).findFirst().orElseThrow();
        assertThat(after.touched().count()).isCloseTo(Math.round(8000 * -Math.expm1(-after.window().seconds() / 5)),
                within(1L));
        assertThat(curves.windows().getLast().touched().count()).isBetween(7900L, 8000L);
        assertThat(curves.windows()).allSatisfy(p -> assertThat(p.written()).isLessThanOrEqualTo(p.touched()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.9, 1.2})
    void theSteadyStateOfTheGuestAloneLiesOnTheCurve(double exponent) {
        var profile = Installation.zipf(50_000, exponent, 100);
        var misses = curves(50_000, profile).misses();

        for (long frames : List.of(1000L, 5000L, 20_000L, 45_000L)) {
            var alone = Installation.of(frames).policy(new ReplacementPolicy.LeastRecentlyUsed()).volumes(4)
                    .guest("G", 50_000, profile).solved().guests().getFirst();

            assertThat(missRatio(misses, frames)).isCloseTo(1 - alone.hitRatio().value(), within(2e-3));
        }
    }

    private static double missRatio(List<MemoryCurves.MissPoint> misses, long frames) {
        int next = 1;
        while (misses.get(next).frames().count() < frames) {
            next++;
        }
        var from = misses.get(next - 1);
        var to = misses.get(next);
        double share = (double) (frames - from.frames().count()) / (to.frames().count() - from.frames().count());
        return from.missRatio().value() + share * (to.missRatio().value() - from.missRatio().value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 1000, 1_000_000})
    void noCurveTurnsBack(long pages) {
        var profile = new MemoryProfileSpec.Populations(List.of(
                Installation.part(pages, new PatternSpec.Sequential(), 50, 5),
                Installation.part(pages, new PatternSpec.Zipf(0.8), 500, 50)));
        var curves = curves(2 * pages, profile);

        assertThat(curves.windows()).isSortedAccordingTo((a, b) -> a.window().compareTo(b.window()))
                .isSortedAccordingTo((a, b) -> a.touched().compareTo(b.touched()));
        assertThat(curves.misses()).isSortedAccordingTo((a, b) -> a.frames().compareTo(b.frames()))
                .isSortedAccordingTo((a, b) -> b.missRatio().compareTo(a.missRatio()));
    }

    @Test
    void aGuestThatTouchesNothingHasNothingToShow() {
        var curves = curves(1000, new MemoryProfileSpec.Populations(List.of()));

        assertThat(curves.misses()).isEmpty();
        assertThat(curves.windows()).hasSize(1);
    }
}
