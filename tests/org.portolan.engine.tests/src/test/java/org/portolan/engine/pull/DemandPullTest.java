/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.curve.Curve;
import org.portolan.engine.curve.TouchCurves;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.pull.PullSpec.Count;
import org.portolan.engine.pull.PullSpec.Order;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;

class DemandPullTest {

    private static final double ALL = 907_008;
    private static final double PAGES_PER_SECOND = 342e6 / Pages.SIZE;
    private static final double PULL_SECONDS = 57e-6;
    private static final int NEVER_WAITS = 100_000_000;

    /** The working set of the worked example: 204,800 pages, 5 s. */
    private static final TouchCurves WORKED =
            new TouchCurves(t -> -204_800 * Math.expm1(-t / 5), Curve.NOTHING, 204_800, false, false);

    private static PullCourse worked(int outstanding, int window, Count count) {
        var spec = new PullSpec(ALL, WORKED, new FaultWait.Fixed(PULL_SECONDS), outstanding, window, Order.AS_IT_WAS,
                count, 0);
        return DemandPull.of(spec, Arrivals.even(ALL, PAGES_PER_SECOND));
    }

    @Test
    void aSlowedGuestFaultsAsPublished() {
        assertThat(worked(1, 1, Count.OF_ALL).faults()).isCloseTo(75_127, withinPercentage(0.1));
    }

    /** The integral of omega'(t) (1 - t/T) in closed form. */
    @Test
    void aGuestThatIsNotSlowedFaultsAsTheIntegralSays() {
        double seconds = ALL / PAGES_PER_SECOND;
        double closed = 204_800 * (1 - 5 / seconds * -Math.expm1(-seconds / 5));

        assertThat(worked(NEVER_WAITS, 1, Count.OF_ALL).faults()).isCloseTo(closed, withinPercentage(0.01));
    }

    /** The chance of a missing page is what is missing over what was never touched: (L - b t) / (L - omega). */
    @Test
    void missingPagesAreAmongThoseNeverTouched() {
        double seconds = ALL / PAGES_PER_SECOND;
        int steps = 200_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double time = (i + 0.5) * seconds / steps;
            double slope = 204_800 / 5.0 * Math.exp(-time / 5);
            sum += slope * (ALL - PAGES_PER_SECOND * time) / (ALL - WORKED.scattered().at(time)) * seconds / steps;
        }

        assertThat(worked(NEVER_WAITS, 1, Count.OF_UNTOUCHED).faults()).isCloseTo(sum, withinPercentage(0.05));
    }

    @Test
    void equalsAPageByPageSimulation() {
        int all = 20_000;
        int hot = 4_000;
        double rate = 3_000;
        double wait = 0.0004;
        double push = 2_500;
        double faults = 0;
        double run = 0;
        int repeats = 40;
        for (int seed = 0; seed < repeats; seed++) {
            var simulated = new PageByPage(all, hot, rate, wait, push, seed);
            simulated.run();
            faults += (double) simulated.faults / repeats;
            run += simulated.run / repeats;
        }
        var touches = TouchCurves.ofAll(guest(all, uniform(hot, rate, Pace.PROCESSOR)), k -> k.defaultValue());

        var course = DemandPull.of(
                new PullSpec(all, touches, new FaultWait.Fixed(wait), 1, 1, Order.AS_IT_WAS, Count.OF_UNTOUCHED, 0),
                Arrivals.even(all, push));

        assertThat(course.faults()).isCloseTo(faults, withinPercentage(1));
        assertThat(course.runSeconds()).isCloseTo(run, withinPercentage(1));
    }

    /** Every page by itself: pushed in random order at an even rate of arrivals, pulled ones taken off. */
    private static final class PageByPage {

        private final Random random;
        private final int[] order;
        private final boolean[] there;
        private final int hot;
        private final double rate;
        private final double wait;
        private final double push;
        private int next;
        private int arrived;
        private int faults;
        private double now;
        private double run;

        PageByPage(int all, int hot, double rate, double wait, double push, long seed) {
            this.random = new Random(seed);
            this.order = new int[all];
            this.there = new boolean[all];
            this.hot = hot;
            this.rate = rate;
            this.wait = wait;
            this.push = push;
            for (int i = 0; i < all; i++) {
                int j = random.nextInt(i + 1);
                order[i] = order[j];
                order[j] = i;
            }
        }

        void run() {
            while (arrived < order.length) {
                double gap = -Math.log(1 - random.nextDouble()) / rate;
                run += gap;
                now += gap;
                pushUntil(now);
                int page = random.nextInt(hot);
                if (arrived < order.length && !there[page]) {
                    there[page] = true;
                    arrived++;
                    faults++;
                    now += wait;
                    pushUntil(now);
                }
            }
        }

        private void pushUntil(double time) {
            while (next < order.length && arrived < time * push) {
                int page = order[next++];
                if (!there[page]) {
                    there[page] = true;
                    arrived++;
                }
            }
        }
    }

    @Test
    void aSweepWithAWindowFaultsOncePerWindow() {
        var touches = TouchCurves.ofAll(guest(100_000, sequential(50_000, 5_000)), k -> k.defaultValue());
        var alone = course(touches, 100_000, 1, Order.AS_IT_WAS);
        var windows = course(touches, 100_000, 16, Order.AS_IT_WAS);

        assertThat(windows.faults()).isCloseTo(alone.faults() / 16, withinPercentage(1));
    }

    @Test
    void aPushBehindTheRequestRunsAheadOfASweep() {
        var touches = TouchCurves.ofAll(guest(100_000, sequential(50_000, 5_000)), k -> k.defaultValue());

        assertThat(course(touches, 100_000, 1, Order.BEHIND_REQUEST).faults()).isLessThan(10_000);
    }

    private static PullCourse course(TouchCurves touches, double missing, int window, Order order) {
        return DemandPull.of(
                new PullSpec(missing, touches, new FaultWait.Fixed(1e-9), 1, window, order, Count.OF_UNTOUCHED, 0),
                Arrivals.even(missing, 20_000));
    }

    @ParameterizedTest
    @EnumSource(Count.class)
    void moreOfEverythingIsNeverWorse(Count count) {
        double lost = Double.POSITIVE_INFINITY;
        for (int outstanding = 1; outstanding <= 256; outstanding *= 2) {
            double now = worked(outstanding, 1, count).lostSeconds();
            assertThat(now).isLessThan(lost);
            lost = now;
        }
        double faults = Double.POSITIVE_INFINITY;
        for (int window = 1; window <= 65_536; window *= 4) {
            double now = worked(2, window, count).faults();
            assertThat(now).isLessThanOrEqualTo(faults);
            faults = now;
        }
    }

    @Test
    void moreBandwidthIsNeverWorse() {
        double lost = Double.POSITIVE_INFINITY;
        for (double times = 1; times < 1000; times *= 3) {
            var spec = new PullSpec(ALL, WORKED, new FaultWait.Fixed(PULL_SECONDS), 1, 1, Order.AS_IT_WAS,
                    Count.OF_UNTOUCHED, 0);
            double now = DemandPull.of(spec, Arrivals.even(ALL, times * PAGES_PER_SECOND)).lostSeconds();
            assertThat(now).isLessThan(lost);
            lost = now;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 1, 30, 3600})
    void timeIsRunTimeAndWaits(double touchTime) {
        var touches = new TouchCurves(t -> -204_800 * Math.expm1(-t / touchTime), Curve.NOTHING, 204_800, false, false);
        var spec = new PullSpec(ALL, touches, new FaultWait.Fixed(PULL_SECONDS), 2, 1, Order.AS_IT_WAS,
                Count.OF_UNTOUCHED, 0);

        var course = DemandPull.of(spec, Arrivals.even(ALL, PAGES_PER_SECOND));

        assertThat(course.runSeconds() + course.faults() * PULL_SECONDS / 2)
                .isCloseTo(ALL / PAGES_PER_SECOND, withinPercentage(0.1));
    }

    @Test
    void whoAsksOncePerWindowWaitsForTheNext() {
        var wait = new FaultWait.NextWindow(0.1);

        assertThat(wait.cycleSeconds(0)).isEqualTo(0.1);
        assertThat(wait.cycleSeconds(1e-9)).isCloseTo(0.1, withinPercentage(0.001));
        assertThat(wait.cycleSeconds(10)).isCloseTo(10.05, withinPercentage(0.01));
    }

    @Test
    void aGuestThatKeepsToTheClockMakesUpForItsWaits() {
        var clock = TouchCurves.ofAll(guest(80_000, uniform(16_000, 8_000, Pace.CLOCK)), k -> k.defaultValue());
        var course = DemandPull.of(new PullSpec(80_000, clock, new FaultWait.Fixed(1e-5), 1, 1, Order.AS_IT_WAS,
                Count.OF_UNTOUCHED, 0.1), Arrivals.even(80_000, 20_000));

        assertThat(course.runSeconds()).isCloseTo(4.1, withinPercentage(0.1));
    }

    @Test
    void aGuestThatNeverTouchesAnythingNeverWaits() {
        var nothing = new TouchCurves(Curve.NOTHING, Curve.NOTHING, 0, false, false);
        var course = DemandPull.of(new PullSpec(1_000, nothing, new FaultWait.Fixed(1), 1, 1, Order.BEHIND_REQUEST,
                Count.OF_UNTOUCHED, 0), Arrivals.even(1_000, 10));

        assertThat(course.faults()).isZero();
        assertThat(course.lostSeconds()).isZero();
        assertThat(course.runSeconds()).isCloseTo(100, withinPercentage(0.001));
    }

    /** What was written in a window and is touched again after it: D(window) + D(t) - D(window + t). */
    @Test
    void pagesWrittenBeforeAreTouchedAgainAsOftenAsTheyAreHot() {
        var hot = new PopulationSpec(new Pages(10_000), new PatternSpec.Zipf(1), new PageRate(0), new PageRate(2_000));
        var all = TouchCurves.ofAll(guest(20_000, hot), k -> k.defaultValue());
        double written = all.scattered().at(3);
        var again = TouchCurves.ofWritten(guest(20_000, hot), k -> k.defaultValue(), 3, written);

        assertThat(again.region()).isEqualTo(written);
        assertThat(again.scattered().at(0)).isZero();
        assertThat(again.scattered().at(0.01) / all.scattered().at(0.01)).isGreaterThan(written / 10_000 * 1.5);
        assertThat(again.scattered().at(1e6)).isCloseTo(written, withinPercentage(0.1));
    }

    private static PopulationSpec uniform(long pages, double rate, Pace pace) {
        return new PopulationSpec(new Pages(pages), new PatternSpec.Uniform(), new PageRate(rate), new PageRate(0),
                pace);
    }

    private static PopulationSpec sequential(long pages, double rate) {
        return new PopulationSpec(new Pages(pages), new PatternSpec.Sequential(), new PageRate(0), new PageRate(rate));
    }

    private static GuestSpec guest(long pages, PopulationSpec population) {
        return GuestSpec.of("G", "A", 1, GuestPlacement.allResident(new Pages(pages), Pages.ZERO),
                new MemoryProfileSpec.Populations(List.of(population)));
    }
}
