/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.finding.PagingFinding;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.pressure.ArrivedPages;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Storage hierarchies over time. */
class PressureTest {

    private static SimTime seconds(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    private static PressureResult run(PagingSpec before, double until, PressureEvent... events) {
        return Pressure.run(new PressureSpec(before, List.of(events), seconds(until), 40), RunMonitor.NONE);
    }

    static List<ReplacementPolicy> policies() {
        return List.of(new ReplacementPolicy.LeastRecentlyUsed(), new ReplacementPolicy.Clock(),
                new ReplacementPolicy.DemandScan(), new ReplacementPolicy.LinuxSwap(Optional.empty(), Ratio.ZERO),
                new ReplacementPolicy.AgeList(new Ratio(0.02), new Ratio(0.1), true, true));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void comesToRestWhereTheSteadyStateIs(ReplacementPolicy policy) {
        var host = Installation.of(20_000).xstore(3000).volumes(4).policy(policy)
                .guests(3, 8000, Installation.zipf(8000, 0.8, 2000));
        var comer = host.guestOf("X", 8000, Installation.uniform(6000, 3000));

        var course = run(host.spec(), 900, new PressureEvent.LogOn(seconds(1), comer)).host("H").orElseThrow();

        var end = course.course().getLast();
        var steady = host.guest("X", 8000, Installation.uniform(6000, 3000)).solved();
        for (int tier = 0; tier < end.tiers().size(); tier++) {
            assertThat((double) end.tiers().get(tier).used().count())
                    .isCloseTo(steady.tiers().get(tier).used().count(), within(20.0));
            assertThat(end.tiers().get(tier).pageIns().pagesPerSecond()).isCloseTo(
                    steady.tiers().get(tier).pageIns().pagesPerSecond(),
                    within(1e-6 + 0.001 * steady.tiers().get(tier).pageIns().pagesPerSecond()));
        }
        assertThat(end.throughput().share().value()).isCloseTo(steady.throughput().share().value(), within(0.001));
    }

    /** omega(t) = WS (1 - exp(-t / tau)); 99 % of it is there after tau ln 100. */
    @Test
    void aColdStartWithoutPressureFollowsTheTouchCurve() {
        var host = Installation.of(100_000).volumes(1);
        var comer = host.guestOf("X", 20_000, Installation.saturating(20_000, 5));

        var result = run(host.spec(), 60, new PressureEvent.LogOn(seconds(10), comer));

        var stay = result.stay("X", "H").orElseThrow();
        for (var moment : stay.course()) {
            double since = moment.at().seconds() - 10;
            assertThat((double) moment.resident().count()).isCloseTo(-20_000 * Math.expm1(-since / 5), within(3.0));
        }
        assertThat(stay.lost()).isEqualTo(SimTime.ZERO);
        var arrival = result.outcomes().getFirst().arrivals().getFirst();
        assertThat(arrival.pages()).isEqualTo(new Pages(20_000));
        assertThat(arrival.after().orElseThrow().seconds()).isCloseTo(5 * Math.log(100), within(0.5));
        assertThat(result.outcomes().getFirst().host("H").orElseThrow().recovery()).contains(SimTime.ZERO);
    }

    /** Every page waits for its share of a block once: n s(8) / 8. */
    @Test
    void warmsUpAsTheClosedFormSaysWhenTheHostIsNotLoaded() {
        var host = Installation.of(100_000).volumes(8);
        var comer = host.guestOf("X", 20_000, Installation.saturating(20_000, 100));

        var stay = run(host.spec(), 1500, new PressureEvent.Arrive(SimTime.ZERO, comer, ResidencySpec.NONE,
                ArrivedPages.allOnSlots(new Pages(20_000)))).stay("X", "H").orElseThrow();

        double block = 0.5e-3 + 8 * Pages.SIZE / 150e6;
        assertThat(stay.lost().seconds()).isCloseTo(20_000 * block / 8, within(0.02 * 20_000 * block / 8));
    }

    /** Faults that a guest waits for at once share the wait: four of them, a fourth of it. */
    @Test
    void outstandingFaultsShortenTheWarmUp() {
        var host = Installation.of(100_000).volumes(8);
        var comer = host.guestOf("X", 20_000, Installation.saturating(20_000, 100));
        var pages = ArrivedPages.allOnSlots(new Pages(20_000));

        var one = run(host.spec(), 1500, new PressureEvent.Arrive(SimTime.ZERO, comer, ResidencySpec.NONE, pages));
        var four = run(host.spec(), 1500, new PressureEvent.Arrive(SimTime.ZERO, comer,
                ResidencySpec.NONE.withOutstandingFaults(4), pages));

        double ratio = one.stay("X", "H").orElseThrow().lost().seconds()
                / four.stay("X", "H").orElseThrow().lost().seconds();
        assertThat(ratio).isCloseTo(4, within(0.1));
    }

    /** What the guest brings into full frames is taken from the others, page by page. */
    @Test
    void stealsFromOthersWhatAnArrivingGuestNeeds() {
        var host = Installation.of(20_000).volumes(4).guests(2, 10_000, Installation.uniform(10_000, 5000));
        var comer = host.guestOf("X", 5000, Installation.uniform(5000, 2500));

        var outcome = run(host.spec(), 300, new PressureEvent.Arrive(seconds(1), comer, ResidencySpec.NONE,
                ArrivedPages.allResident(new Pages(5000)))).outcomes().getFirst().host("H").orElseThrow();

        // All pages are touched as often: the guests share 20,000 frames as 10 : 10 : 5, and had 20,000 before.
        assertThat(outcome.stolen().count()).isBetween(4000L, 4100L);
        assertThat(outcome.after().share().value()).isLessThan(outcome.before().share().value());
        assertThat(outcome.recovery()).isPresent();
        assertThat(outcome.lost().seconds()).isPositive();
    }

    @Test
    void othersRecoverWhenAGuestLogsOff() {
        var host = Installation.of(10_000).volumes(1).guests(3, 6000, Installation.uniform(6000, 2000));

        var result = run(host.spec(), 200, new PressureEvent.LogOff(seconds(5), "G2"));

        var course = result.stay("G0", "H").orElseThrow().course();
        assertThat(course.getLast().resident()).isGreaterThan(course.getFirst().resident());
        assertThat(course.getLast().speed().value()).isGreaterThan(course.getFirst().speed().value());
        assertThat(result.stay("G2", "H").orElseThrow().until()).contains(seconds(5));
        assertThat(result.outcomes().getFirst().arrivals()).isEmpty();
    }

    @Test
    void guestsThatFareAlikeHaveTheSameCourse() {
        var host = Installation.of(10_000).volumes(1).guests(3, 6000, Installation.uniform(6000, 2000));

        var result = run(host.spec(), 100, new PressureEvent.LogOff(seconds(5), "G2"));

        assertThat(result.stay("G0", "H").orElseThrow().course())
                .isEqualTo(result.stay("G1", "H").orElseThrow().course());
    }

    @Test
    void guestsOfALostHostStartAnewElsewhere() {
        var lost = Installation.of("A", 10_000).volumes(1).guest("a", 5000, Installation.uniform(5000, 2000));
        var spec = Installation.of("B", 10_000).volumes(1).guest("b", 8000, Installation.uniform(8000, 2000)).and(lost)
                .spec();

        var result = run(spec, 60, new PressureEvent.HostLost(seconds(10), "A",
                List.of(new PressureEvent.Restart("a", "B", seconds(20), SimTime.ZERO))));

        assertThat(result.host("A").orElseThrow().lost()).contains(seconds(10));
        assertThat(result.stay("a", "A").orElseThrow().until()).contains(seconds(10));
        assertThat(result.stay("a", "B").orElseThrow().from()).isEqualTo(seconds(20));
        assertThat(result.stay("a", "B").orElseThrow().course().getLast().resident().count()).isGreaterThan(2000);
        assertThat(result.stay("b", "B").orElseThrow().course().getLast().resident().count()).isLessThan(8000);
        var outcome = result.outcomes().getFirst();
        assertThat(outcome.host("A")).isEmpty();
        assertThat(outcome.host("B")).isPresent();
        assertThat(outcome.arrivals()).singleElement().satisfies(a -> assertThat(a.from()).isEqualTo(seconds(20)));
    }

    @Test
    void guestsWithPagesOnALostLenderFailWithIt() {
        var lender = Installation.of("A", 20_000).guest("a", 1000, Installation.uniform(1000, 100));
        var spec = Installation.of("B", 5000).link(new LinkSpec.Interconnect("L", new TreeSet<>(Set.of("A", "B")),
                Rate.ofMegabytesPerSecond(1000), Optional.empty(), SimTime.ZERO, OptionalInt.empty()))
                .remote("A", "L", 10_000).volumes(1).guest("b", 8000, Installation.uniform(8000, 500)).and(lender)
                .spec();

        var result = run(spec, 30, new PressureEvent.HostLost(seconds(10), "A",
                List.of(new PressureEvent.Restart("b", "B", seconds(12), SimTime.ZERO))));

        assertThat(result.stays().stream().filter(s -> s.guest().equals("b")).map(s -> s.until()))
                .containsExactly(Optional.of(seconds(10)), Optional.empty());
        assertThat(result.host("B").orElseThrow().course().getLast().tiers()).extracting(t -> t.kind())
                .containsExactly(TierKind.CENTRAL, TierKind.DASD);
    }

    /** 6000 (1 - exp(-t / 10)) pages are more than 3000 frames and 1000 slots after 10 ln 3. */
    @Test
    void saysWhenPageSpaceIsFull() {
        var host = Installation.of(3000).volumes(1, 1000, 0.5e-3);
        var comer = host.guestOf("X", 6000, Installation.uniform(6000, 600));

        var result = run(host.spec(), 60, new PressureEvent.LogOn(seconds(1), comer));

        var full = result.host("H").orElseThrow().outOfPageSpace().orElseThrow();
        // Waits for pages that are read again delay it a little.
        assertThat(full.seconds()).isBetween(1 + 10 * Math.log(3) - 0.01, 1 + 10 * Math.log(3) + 1.5);
        assertThat(result.findings()).contains(new PagingFinding.PageSpaceExhausted("H", full, 1));
        assertThat(result.stay("X", "H").orElseThrow().until()).contains(full);
    }

    @Test
    void saysFromWhenToWhenAHostThrashes() {
        var host = Installation.of(10_000).volumes(1).guests(1, 8000, Installation.uniform(8000, 20_000));
        var comer = host.guestOf("X", 8000, Installation.uniform(8000, 20_000));

        var result = run(host.spec(), 60, new PressureEvent.LogOn(seconds(10), comer),
                new PressureEvent.LogOff(seconds(30), "X"));

        var spells = result.findings().stream().filter(PagingFinding.ThrashingSpell.class::isInstance)
                .map(PagingFinding.ThrashingSpell.class::cast).toList();
        assertThat(spells).isNotEmpty().allSatisfy(s -> assertThat(s.least().value()).isLessThan(0.5));
        assertThat(spells.getFirst().from()).isBetween(seconds(10), seconds(12));
        assertThat(spells.getLast().until().orElseThrow()).isBetween(seconds(30), seconds(40));
    }

    @Test
    void hostsThatNothingHappensToAreToldTwice() {
        var other = Installation.of("A", 10_000).volumes(1).guests(2, 6000, Installation.uniform(6000, 500));
        var spec = Installation.of("B", 10_000).volumes(1).guest("b", 8000, Installation.uniform(8000, 2000))
                .and(other).spec();

        var result = run(spec, 60, new PressureEvent.LogOff(seconds(5), "b"));

        assertThat(result.host("A").orElseThrow().course()).extracting(m -> m.at())
                .containsExactly(SimTime.ZERO, seconds(60));
        assertThat(result.host("B").orElseThrow().course()).hasSizeGreaterThan(40);
        assertThat(result.outcomes().getFirst().hosts()).extracting(h -> h.host()).containsExactly("B");
    }

    @Test
    void aGuestThatGrowsHasNewPagesAndOneThatShrinksNone() {
        var host = Installation.of(30_000).volumes(1).guest("G", 10_000, Installation.uniform(5000, 2000));

        var grown = run(host.spec(), 60, new PressureEvent.Grow(seconds(5), "G", new Ratio(1.8)));
        var shrunk = run(host.spec(), 60, new PressureEvent.Grow(seconds(5), "G", new Ratio(0.5)));

        // No page of the guest was never instantiated: it grows into those that it did not touch.
        for (var result : List.of(grown, shrunk)) {
            assertThat(result.stay("G", "H").orElseThrow().course())
                    .allSatisfy(m -> assertThat(m.resident()).isEqualTo(new Pages(10_000)));
        }
    }

    @Test
    void contradictionsAreRefused() {
        var host = Installation.of(1000).guest("G", 100, Installation.uniform(100, 10));
        var off = new PressureEvent.LogOff(seconds(1), "G");

        assertThatThrownBy(() -> run(host.spec(), 9, new PressureEvent.LogOff(seconds(1), "nobody")))
                .isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> run(host.spec(), 9, new PressureEvent.HostLost(seconds(1), "nowhere", List.of())))
                .isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> run(host.spec(), 9, off, new PressureEvent.Leave(seconds(2), "G")))
                .isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> run(host.spec(), 9,
                new PressureEvent.LogOn(SimTime.ZERO, host.guestOf("G", 1, Installation.uniform(1, 10)))))
                .isInstanceOf(InvalidScenarioException.class);
    }

    @Test
    void hostsUnderTheLadderAreNotFollowed() {
        var host = Installation.of(1000).hypervisor(HypervisorSpec.Kind.VSPHERE).guest("G",
                100, Installation.uniform(100, 10));
        var spec = new PressureSpec(host.spec(), List.of(new PressureEvent.LogOff(seconds(1), "G")), seconds(9));

        assertThat(Pressure.check(spec)).singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ScenarioProblemCode.POLICY_NOT_FOLLOWED));
        assertThat(run(host.spec(), 9).hosts()).isEmpty();
    }

    @Test
    void impossibleValuesAreRefused() {
        var host = Installation.of(1000);
        var guest = host.guestOf("G", 100, Installation.uniform(100, 10));
        var late = List.<PressureEvent>of(new PressureEvent.LogOff(seconds(10), "late"));
        var restart = new PressureEvent.Restart("G", "H", seconds(3), SimTime.ZERO);

        assertThatThrownBy(() -> new PressureSpec(host.spec(), List.of(), SimTime.ZERO))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new PressureSpec(host.spec(), List.of(), seconds(1), 1))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new PressureSpec(host.spec(), late, seconds(9)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new PressureEvent.Grow(SimTime.ZERO, "G", Ratio.ZERO))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new PressureEvent.Arrive(SimTime.ZERO, guest, ResidencySpec.NONE,
                ArrivedPages.allOnSlots(new Pages(99)))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new PressureEvent.HostLost(SimTime.ZERO, "H", List.of(restart, restart)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void tellsHowFarItIs() {
        var work = new ArrayList<Long>();
        var monitor = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                work.add(-totalWork);
            }

            @Override
            public void worked(long done) {
                work.add(done);
            }

            @Override
            public boolean isCanceled() {
                return false;
            }
        };
        var host = Installation.of(1000).volumes(1).guests(2, 900, Installation.uniform(900, 100));

        Pressure.run(new PressureSpec(host.spec(), List.of(new PressureEvent.LogOff(seconds(1), "G0")), seconds(9)),
                monitor);

        assertThat(work.stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(work).hasSizeGreaterThan(100);
    }

    @Test
    void canBeCanceled() {
        var never = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                // nobody is told
            }

            @Override
            public void worked(long work) {
                // nobody is told
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };
        var spec = Installation.of(1000).volumes(1).guests(2, 900, Installation.uniform(900, 100)).spec();

        assertThatThrownBy(() -> Pressure.run(new PressureSpec(spec, List.of(), seconds(1)), never))
                .isInstanceOf(CanceledException.class);
    }
}
