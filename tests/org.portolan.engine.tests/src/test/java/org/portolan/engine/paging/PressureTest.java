/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.pressure.ArrivedPages;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Storage hierarchies over time. */
class PressureTest {

    private static final int SEEDS = 60;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static SimTime seconds(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    private static PressureResult run(PagingSpec before, double until, PressureEvent... events) {
        return Pressure.run(new PressureSpec(before, List.of(events), seconds(until), 20), RunMonitor.NONE);
    }

    private static PressureSpec anything(long seed) {
        var before = RandomPaging.anything(seed).spec();
        var random = new Random(seed);
        var events = new ArrayList<PressureEvent>();
        var guests = before.installation().guests();
        var comer = GuestSpec.of("new", random.nextBoolean() ? "A" : "B", 2,
                GuestPlacement.allResident(new Pages(1 + random.nextInt(20_000)), new Pages(random.nextInt(5000))),
                RandomPaging.profile(seed));
        if (random.nextBoolean()) {
            events.add(new PressureEvent.LogOn(seconds(1), comer, ResidencySpec.NONE, seconds(random.nextInt(3))));
        } else {
            events.add(new PressureEvent.Arrive(seconds(1), comer, ResidencySpec.NONE, random.nextBoolean()
                    ? ArrivedPages.allOnSlots(comer.placement().instantiated())
                    : ArrivedPages.allResident(comer.placement().instantiated())));
        }
        if (!guests.isEmpty()) {
            events.add(new PressureEvent.LogOff(seconds(3), guests.getFirst().id()));
            events.add(new PressureEvent.Grow(seconds(2), guests.getLast().id(), new Ratio(0.2 + random.nextDouble())));
        }
        events.add(new PressureEvent.HostLost(seconds(5), "A",
                List.of(new PressureEvent.Restart("new", "B", seconds(6), SimTime.ZERO))));
        return new PressureSpec(before, events, seconds(8), 16);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTierIsEverOverFull(long seed) {
        var spec = anything(seed);
        if (!Pressure.check(spec).isEmpty()) {
            return;
        }

        for (var host : Pressure.run(spec, RunMonitor.NONE).hosts()) {
            for (var moment : host.course()) {
                for (var tier : moment.tiers()) {
                    if (tier.kind() != TierKind.CENTRAL || tier.capacity().count() > 0) {
                        assertThat(tier.used().count()).as(moment.at() + " " + tier)
                                .isLessThanOrEqualTo(tier.capacity().count() + 1);
                    }
                }
                for (var volume : moment.volumes()) {
                    assertThat(volume.busy().value()).isLessThan(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesOfGuestsThatAreLeftAloneAreConserved(long seed) {
        var spec = anything(seed);
        if (!Pressure.check(spec).isEmpty()) {
            return;
        }
        var named = spec.events().stream().map(PressureEvent::subject).toList();

        for (var stay : Pressure.run(spec, RunMonitor.NONE).stays()) {
            if (!named.contains(stay.guest())) {
                assertThat(stay.course().stream().map(m -> m.pages().stream().mapToLong(Pages::count).sum()).distinct())
                        .as(stay.guest()).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheInputDoesNotMatter(long seed) {
        var spec = anything(seed);
        if (!Pressure.check(spec).isEmpty()) {
            return;
        }
        var events = new ArrayList<>(spec.events());
        Collections.reverse(events);
        var guests = new ArrayList<>(spec.before().installation().guests());
        Collections.reverse(guests);
        var other = new PressureSpec(spec.before().with(spec.before().installation().withGuests(guests)), events,
                spec.until(), spec.instants());

        assertThat(Pressure.run(other, RunMonitor.NONE)).isEqualTo(Pressure.run(spec, RunMonitor.NONE));
    }

    static List<ReplacementPolicy> policies() {
        return List.of(new ReplacementPolicy.LeastRecentlyUsed(), new ReplacementPolicy.Clock(),
                new ReplacementPolicy.DemandScan(),
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
                    .isCloseTo(steady.tiers().get(tier).used().count(), within(80.0));
            assertThat(end.tiers().get(tier).pageIns().pagesPerSecond()).isCloseTo(
                    steady.tiers().get(tier).pageIns().pagesPerSecond(),
                    within(1e-6 + 0.01 * steady.tiers().get(tier).pageIns().pagesPerSecond()));
        }
        assertThat(end.throughput().share().value()).isCloseTo(steady.throughput().share().value(), within(0.005));
    }

    @Test
    void whatDoesNotHappenChangesNothing() {
        var host = Installation.of(10_000).volumes(2).guests(3, 8000, Installation.saturating(5000, 4));

        var course = run(host.spec(), 100).host("H").orElseThrow().course();

        var dasd = course.getLast().tier(TierKind.DASD).orElseThrow();
        assertThat(dasd.used()).isEqualTo(course.getFirst().tier(TierKind.DASD).orElseThrow().used());
        double pageIns = course.getFirst().pageIns().pagesPerSecond();
        assertThat(dasd.pageIns().pagesPerSecond()).isCloseTo(pageIns, within(1e-3 * pageIns));
    }

    @Test
    void aColdStartWithoutPressureFollowsTheTouchCurve() {
        var host = Installation.of(100_000).volumes(1);
        var comer = host.guestOf("X", 20_000, Installation.saturating(20_000, 10));

        var stay = run(host.spec(), 40, new PressureEvent.LogOn(SimTime.ZERO, comer)).stay("X", "H").orElseThrow();

        for (var moment : stay.course()) {
            double touched = 20_000 * -Math.expm1(-moment.at().seconds() / 10);
            assertThat((double) moment.resident().count()).isCloseTo(touched, within(3.0));
        }
    }

    @Test
    void warmsUpAsTheClosedFormSaysWhenTheHostIsNotLoaded() {
        var host = Installation.of(100_000).volumes(8);
        var comer = host.guestOf("X", 20_000, Installation.saturating(20_000, 100));

        var stay = run(host.spec(), 1500, new PressureEvent.Arrive(SimTime.ZERO, comer, ResidencySpec.NONE,
                ArrivedPages.allOnSlots(new Pages(20_000)))).stay("X", "H").orElseThrow();

        double block = 0.5e-3 + 8 * Pages.SIZE / 150e6;
        assertThat(stay.lost().seconds()).isCloseTo(20_000 * block / 8, within(0.02 * 20_000 * block / 8));
    }

    @Test
    void othersRecoverWhenAGuestLogsOff() {
        var host = Installation.of(10_000).volumes(1).guests(3, 6000, Installation.uniform(6000, 2000));

        var stay = run(host.spec(), 200, new PressureEvent.LogOff(seconds(5), "G2")).stay("G0", "H").orElseThrow();

        assertThat(stay.course().getLast().resident()).isGreaterThan(stay.course().getFirst().resident());
        assertThat(stay.course().getLast().speed().value()).isGreaterThan(stay.course().getFirst().speed().value());
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
    }

    @Test
    void fullPageSpaceIsTold() {
        var host = Installation.of(5000).volumes(1, 2000, 0.5e-3).guest("G", 4000, Installation.uniform(4000, 1000));
        var comer = host.guestOf("X", 6000, Installation.uniform(6000, 1000));

        var course = run(host.spec(), 60, new PressureEvent.LogOn(seconds(1), comer)).host("H").orElseThrow();

        assertThat(course.outOfPageSpace()).isPresent();
    }

    @Test
    void contradictionsAreRefused() {
        var spec = Installation.of(1000).spec();

        assertThatThrownBy(() -> run(spec, 9, new PressureEvent.LogOff(seconds(1), "nobody")))
                .isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> run(spec, 9, new PressureEvent.HostLost(seconds(1), "nowhere", List.of())))
                .isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> run(spec, 9, new PressureEvent.LogOff(seconds(10), "late")))
                .isInstanceOf(InvalidValueException.class);
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
