/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.trace.GeneratedReferences;
import org.portolan.engine.trace.PagePattern;
import org.portolan.engine.trace.TracePass;
import org.portolan.engine.trace.WorkingSets;

/** Traces that are made up by known parameters: they are found again. 1,000 references a second, a fifth writes. */
class ProfileFitsTest {

    private static final double PACE = 1000;
    private static final double WRITES = 0.2;

    @Test
    void pagesThatAreAllAlikeAreFound() {
        var best = best(new PagePattern.Uniform(5000), 500_000);

        assertThat(best).isInstanceOfSatisfying(ProfileFit.Uniform.class, fit -> {
            assertThat(fit.pages()).isCloseTo(5000, withinPercentage(0.5));
            assertThat(fit.readsPerSecond()).isCloseTo(800, within(1e-9));
            assertThat(fit.writesPerSecond()).isCloseTo(200, within(1e-9));
            assertThat(fit.touchedError().largest()).isLessThan(0.2);
            assertThat(fit.writtenError().largest()).isLessThan(0.5);
        });
    }

    /** The law of populations takes integrals over ranks, the trace takes powers of them: 0.03 apart at most. */
    @ParameterizedTest
    @CsvSource({"0.6", "0.8", "1.0", "1.2"})
    void zipfsExponentAndPagesAreFound(double skew) {
        var best = best(new PagePattern.Zipf(20_000, skew), 1_000_000);

        assertThat(best).isInstanceOfSatisfying(ProfileFit.Zipf.class, fit -> {
            assertThat(fit.exponent()).isCloseTo(skew, within(0.03));
            assertThat(fit.pages()).isCloseTo(20_000, withinPercentage(1));
            assertThat(fit.touchedError().largest()).isLessThan(0.3);
            assertThat(fit.writtenError().largest()).isLessThan(0.6);
        });
    }

    @Test
    void zipfIsFoundInATraceThatSawHalfOfItsPages() {
        var best = best(new PagePattern.Zipf(20_000, 0.6), 20_000);

        assertThat(best).isInstanceOfSatisfying(ProfileFit.Zipf.class, fit -> {
            assertThat(fit.exponent()).isCloseTo(0.6, within(0.05));
            assertThat(fit.pages()).isCloseTo(20_000, withinPercentage(10));
        });
    }

    @Test
    void hotAndColdPagesAreFound() {
        var best = best(new PagePattern.Mix(List.of(new PagePattern.Part(new PagePattern.Uniform(1000), 9),
                new PagePattern.Part(new PagePattern.Uniform(9000), 1))), 1_000_000);

        assertThat(best).isInstanceOfSatisfying(ProfileFit.HotCold.class, fit -> {
            assertThat(fit.pages()).isCloseTo(10_000, withinPercentage(1));
            assertThat(fit.hotPages()).isCloseTo(0.1, within(0.005));
            assertThat(fit.hotReferences()).isCloseTo(0.9, within(0.005));
        });
    }

    @Test
    void aSweepIsNoneOfThemAndThatIsSeen() {
        var fits = fits(new PagePattern.Sequential(5000), 100_000, WRITES);

        assertThat(fits).hasSize(4).allSatisfy(fit -> assertThat(fit.touchedError().largest()).isGreaterThan(10));
    }

    @Test
    void aGuestThatNeverWritesHasNoWritableSet() {
        var fits = fits(new PagePattern.Uniform(500), 20_000, 0);

        assertThat(fits).allSatisfy(fit -> assertThat(fit.writtenError()).isEqualTo(FitError.NONE));
        assertThat(fits).filteredOn(ProfileFit.Saturating.class::isInstance).singleElement()
                .extracting(fit -> ((ProfileFit.Saturating) fit).writableSetPages()).isEqualTo(0.0);
    }

    @Test
    void aTraceOfOnePageHasFitsAsWell() {
        assertThat(fits(new PagePattern.Uniform(1), 10, 1)).hasSize(4)
                .allSatisfy(fit -> assertThat(fit.rms()).isFinite());
    }

    @ParameterizedTest
    @CsvSource({"0.8, 200000", "0.01, 50000"})
    void aFitGivesTheCurveWhoseErrorItTells(double skew, long references) {
        var sets = measure(new PagePattern.Zipf(5000, skew), references, WRITES);

        for (var fit : new ProfileFits(sets, PACE, WRITES).all()) {
            for (double seconds = 0.5; seconds < references / PACE; seconds *= 1.5) {
                double off = fit.touchedPages(seconds) - sets.touched().pages(seconds * PACE);
                assertThat(Math.abs(off) * 100 / 5000).as("%s at %s s", fit, seconds)
                        .isLessThan(fit.touchedError().largest() + 0.5);
                double writtenOff = fit.writtenPages(seconds) - sets.written().pages(seconds * PACE);
                assertThat(Math.abs(writtenOff) * 100 / sets.written().distinctPages().count())
                        .as("%s at %s s", fit, seconds).isLessThan(fit.writtenError().largest() + 0.5);
            }
        }
    }

    @Test
    void fewPointsAreNearTheCurveEverywhere() {
        var sets = measure(new PagePattern.Zipf(20_000, 0.8), 1_000_000, WRITES);

        var chosen = CurveChoice.of(sets.touched(), PACE);

        assertThat(chosen.points()).hasSizeLessThan(49);
        assertThat(chosen.largestError()).isLessThan(0.2);
        for (double window = 1; window <= 1_000_000; window *= 1.3) {
            double line = line(chosen.points(), window / PACE);
            assertThat(line).as("window %s", window).isCloseTo(sets.touched().pages(window), within(20_000 * 0.0021));
        }
    }

    private static double line(List<ProfilePoint> points, double seconds) {
        int next = 1;
        while (points.get(next).seconds() < seconds && next < points.size() - 1) {
            next++;
        }
        var a = points.get(next - 1);
        var b = points.get(next);
        return a.pages() + (b.pages() - a.pages()) * (seconds - a.seconds()) / (b.seconds() - a.seconds());
    }

    private static ProfileFit best(PagePattern pattern, long references) {
        return fits(pattern, references, WRITES).getFirst();
    }

    private static List<ProfileFit> fits(PagePattern pattern, long references, double writes) {
        return new ProfileFits(measure(pattern, references, writes), PACE, writes).all();
    }

    private static WorkingSets measure(PagePattern pattern, long references, double writes) {
        return TracePass.measure(GeneratedReferences.of(pattern, writes, references, 1), WorkingSets.exact(),
                RunMonitor.NONE);
    }
}
