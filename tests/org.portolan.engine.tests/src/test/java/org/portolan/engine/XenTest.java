/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;

/** Xen's rounds, which skip what is dirty again. */
class XenTest {

    /** 10,000 pages per second. */
    private static final double LINK = 40_960_000;
    private static final long PAGES = 100_000;

    @Test
    void aRoundSkipsPagesThatAreDirtyBeforeTheirTurn() {
        // All pages uniform at rate d in all, lambda = d / I: dx/du = I / b exp(-lambda x) gives
        // x(1) = ln(1 + lambda I / b) / lambda, and b x(1) pages are sent.
        var result = uniform(5_000).run();

        double lambda = 5_000.0 / PAGES;
        double seconds = Math.log(1 + lambda * PAGES / 10_000) / lambda;
        var first = result.passes().getFirst();
        assertThat(first.duration().seconds()).isCloseTo(seconds, withinPercentage(0.01));
        assertThat((double) first.sent().count()).isCloseTo(10_000 * seconds, withinPercentage(0.01));
        assertThat(first.skipped().count()).isEqualTo(PAGES - first.sent().count());
        assertThat((double) first.newlyDirtied().count())
                .isCloseTo(PAGES * -Math.expm1(-lambda * seconds), withinPercentage(0.01));
    }

    @Test
    void aLaterRoundSkipsThoseThatBothWindowsHave() {
        // The second round finds pages of the whole set, each as likely: the same law with V instead of I.
        var result = uniform(5_000).run();

        double lambda = 5_000.0 / PAGES;
        var second = result.passes().get(1);
        double found = second.sent().count() + second.skipped().count();
        double seconds = Math.log(1 + lambda * found / 10_000) / lambda;
        assertThat(second.duration().seconds()).isCloseTo(seconds, withinPercentage(0.01));
    }

    @Test
    void sentAndSkippedAreWhatTheRoundBeforeDirtied() {
        var passes = uniform(8_000).run().passes();

        for (int i = 1; i < passes.size(); i++) {
            assertThat(passes.get(i).sent().plus(passes.get(i).skipped()))
                    .isEqualTo(passes.get(i - 1).newlyDirtied());
        }
    }

    @Test
    void aSweepIsNeverDirtyAgainBeforeItHasGoneRound() {
        // 2,000 of 10,000 pages a second: what was dirtied last lies behind the sweep, which needs 50 s to come back.
        var result = sweep(2_000).run();

        assertThat(result.passes().stream().skip(1)).allSatisfy(p -> assertThat(p.skipped()).isEqualTo(Pages.ZERO));
        assertThat(result.passes().getFirst().skipped().count()).isPositive();
    }

    @Test
    void theLastRoundSkipsNothing() {
        assertThat(uniform(20_000).run().passes().getLast()).satisfies(last -> {
            assertThat(last.guest()).isEqualTo(GuestState.STOPPED);
            assertThat(last.skipped()).isEqualTo(Pages.ZERO);
        });
    }

    @Test
    void fewDirtyPagesEndTheRounds() {
        var result = uniform(500).run();

        assertThat(result.leaveReason()).contains(LeaveReason.GOAL_MET);
        assertThat(result.passes().getLast().sent().count()).isLessThan(50);
        assertThat(running(result).getLast().sent().count() + running(result).getLast().skipped().count())
                .isGreaterThanOrEqualTo(50);
    }

    @Test
    void twentyNineRoundsAreTheMost() {
        var scene = uniform(9_000);
        scene.method = new XenPrecopy(OptionalInt.empty(), Optional.of(new Ratio(1000)), Optional.empty(),
                SendOptions.PLAIN);

        var result = scene.run();

        assertThat(result.leaveReason()).contains(LeaveReason.PASS_LIMIT);
        assertThat(running(result)).hasSize(29);
    }

    @Test
    void threeTimesTheMemoryIsTheMost() {
        // Never-touched pages count as memory, but are not sent.
        var scene = uniform(100_000);
        scene.placement = GuestPlacement.allResident(new Pages(PAGES), new Pages(20_000));

        var result = scene.run();

        var running = running(result);
        assertThat(result.leaveReason()).contains(LeaveReason.AMOUNT_LIMIT);
        assertThat(sent(running)).isGreaterThan(360_000);
        assertThat(sent(running.subList(0, running.size() - 1))).isLessThanOrEqualTo(360_000);
        assertThat(running.getFirst().bytes()).isEqualTo(running.getFirst().sent().bytes());
    }

    @Test
    void skippingSendsLessThanThePlainRule() {
        var xen = uniform(5_000).run();
        var scene = uniform(5_000);
        scene.method = PlainPrecopy.DEFAULTS;
        var plain = scene.run();

        assertThat(xen.passes().getFirst().bytes().count()).isLessThan(plain.passes().getFirst().bytes().count());
    }

    @Test
    void aGuestThatWritesNothingIsSentOnce() {
        var result = uniform(0).run();

        assertThat(result.passes()).extracting(p -> p.sent().count()).containsExactly(PAGES, 0L);
        assertThat(result.passes().getFirst().duration().seconds()).isCloseTo(10, within(1e-8));
    }

    @Test
    void theFirstRoundOfAPublishedLogIsPredictedFromItsDirtyRate() {
        // xend log, 128 MiB (domain of the published data): round 1 found 32,768 pages, sent 28,847, skipped 3,921 in 1.702 s;
        // 6,036 were dirtied. Given w(1.702 s) = 6,036 of a saturating set and the sending rate of that round, what is
        // skipped follows; how large the set is the log does not say, and hardly matters.
        var scene = new Scene().resident(32_768).rate(28_847 * 4096 / 1.702);
        scene.method = XenPrecopy.DEFAULTS;
        for (long set : List.of(8_000L, 12_000L)) {
            double rate = -Math.log(1 - 6_036.0 / set) * set / 1.702;
            scene.profile = Scene.saturating(rate, set, set);
            var first = scene.run().passes().getFirst();
            assertThat((double) first.newlyDirtied().count()).isCloseTo(6_036, withinPercentage(3));
            assertThat((double) first.sent().count()).isCloseTo(28_847, withinPercentage(3));
        }
    }

    private static List<Pass> running(RelocationResult result) {
        return result.passes().stream().filter(p -> p.guest() == GuestState.RUNNING).toList();
    }

    private static long sent(List<Pass> passes) {
        return passes.stream().mapToLong(p -> p.sent().count()).sum();
    }

    private static Scene uniform(double pagesPerSecond) {
        return writing(new PatternSpec.Uniform(), pagesPerSecond);
    }

    private static Scene sweep(double pagesPerSecond) {
        return writing(new PatternSpec.Sequential(), pagesPerSecond);
    }

    private static Scene writing(PatternSpec pattern, double pagesPerSecond) {
        var scene = new Scene().resident(PAGES).rate(LINK);
        scene.method = XenPrecopy.DEFAULTS;
        scene.profile = new MemoryProfileSpec.Populations(
                List.of(new PopulationSpec(new Pages(PAGES), pattern, PageRate.ZERO, new PageRate(pagesPerSecond))));
        return scene;
    }
}
