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
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.pressure.GuestStay;
import org.portolan.engine.pressure.HostMoment;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/** What holds for every course of storage hierarchies, of whatever hosts and guests. */
class PressureLawsTest {

    private static final int SEEDS = 60;
    private static final SimTime UNTIL = SimTime.ofSeconds(60);
    /** Every tier is rounded to whole pages by itself. */
    private static final long ROUNDING = 12;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    /** One guest logs off, another like a third logs on at once. */
    private static List<PressureEvent> events(PagingSpec spec, long seed) {
        var guests = spec.installation().guests();
        var events = new ArrayList<PressureEvent>();
        if (!guests.isEmpty()) {
            var random = new Random(seed);
            var gone = guests.get(random.nextInt(guests.size()));
            var like = guests.get(random.nextInt(guests.size()));
            events.add(new PressureEvent.LogOff(SimTime.ofSeconds(5), gone.id()));
            events.add(new PressureEvent.LogOn(SimTime.ofSeconds(10), called("new", like)));
        }
        // Hosts that are not followed have no events.
        return Pressure.check(new PressureSpec(spec, events, UNTIL)).isEmpty() ? events : List.of();
    }

    private static GuestSpec called(String id, GuestSpec like) {
        return GuestSpec.of(id, like.host(), like.virtualCpus(), like.placement(), like.profile());
    }

    private static PressureResult run(PagingSpec spec, List<PressureEvent> events) {
        return Pressure.run(new PressureSpec(spec, events, UNTIL, 40), RunMonitor.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesAreConserved(long seed) {
        var spec = RandomPaging.anything(seed).spec();
        var gone = events(spec, seed).stream().map(PressureEvent::subject).toList();

        for (var stay : run(spec, events(spec, seed)).stays()) {
            if (!gone.contains(stay.guest()) && !stay.course().isEmpty()) {
                assertThat(stay.course()).allSatisfy(m -> assertThat((double) sum(m.pages()))
                        .isCloseTo(sum(stay.course().getFirst().pages()), within((double) ROUNDING)));
            }
        }
    }

    private static long sum(List<Pages> pages) {
        return pages.stream().mapToLong(Pages::count).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsGivenTwice(long seed) {
        var spec = RandomPaging.anything(seed).spec();
        var slots = new HashMap<String, Pages>();
        spec.installation().pagingVolumes().forEach(v -> slots.put(v.id(), v.slots()));

        for (var host : run(spec, events(spec, seed)).hosts()) {
            for (var moment : host.course()) {
                for (var tier : moment.tiers()) {
                    assertThat(tier.used().count()).as(host.host() + " " + moment.at() + " " + tier)
                            .isLessThanOrEqualTo(tier.capacity().count() + ROUNDING);
                }
                for (var volume : moment.volumes()) {
                    assertThat(volume.slotsUsed()).isLessThanOrEqualTo(slots.get(volume.volume()));
                    assertThat(volume.busy().value()).isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingHappensToAHostAtRest(long seed) {
        var spec = RandomPaging.anything(seed).spec();
        var steady = Paging.solve(spec, RunMonitor.NONE);

        var result = run(spec, List.of());

        for (var host : steady.hosts()) {
            if (host.state() != HostState.OUT_OF_PAGE_SPACE) {
                result.host(host.host()).ifPresent(h -> assertThat(h.course()).isNotEmpty()
                        .allSatisfy(m -> assertIsAtRest(m, host)));
            }
        }
    }

    private static void assertIsAtRest(HostMoment moment, HostPaging steady) {
        assertThat(moment.throughput().references().pagesPerSecond()).isCloseTo(
                steady.throughput().references().pagesPerSecond(),
                within(1e-3 * (1 + steady.throughput().fullSpeed().pagesPerSecond())));
        for (int tier = 1; tier < steady.tiers().size(); tier++) {
            assertThat(moment.tiers().get(tier).pageIns().pagesPerSecond()).isCloseTo(
                    steady.tiers().get(tier).pageIns().pagesPerSecond(),
                    within(1 + 5e-3 * steady.tiers().get(tier).pageIns().pagesPerSecond()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheInputDoesNotMatter(long seed) {
        var spec = RandomPaging.anything(seed).spec();
        var events = new ArrayList<>(events(spec, seed));
        var other = new ArrayList<>(events);
        Collections.reverse(other);

        assertThat(run(spec, other)).isEqualTo(run(spec, events));
    }

    /** omega(t) = WS (1 - exp(-t / tau)). */
    @Test
    void aColdGuestTouchesItsPagesAsItsCurveSays() {
        var installation = Installation.of(100_000);
        var guest = installation.guestOf("new", 20_000, Installation.saturating(20_000, 5));

        var stay = run(installation.spec(), List.of(new PressureEvent.LogOn(SimTime.ofSeconds(10), guest)))
                .stay("new", "H").orElseThrow();

        for (var moment : stay.course()) {
            double since = moment.at().seconds() - 10;
            assertThat((double) moment.resident().count()).isCloseTo(-20_000 * Math.expm1(-since / 5), within(5.0));
        }
        assertThat(stay.lost().seconds()).isCloseTo(0, within(0.01));
    }

    @Test
    void whatAGuestThatLogsOnEndsInIsTheSteadyStateWithIt() {
        var installation = Installation.of(30_000).volumes(4).guests(2, 12_000, Installation.saturating(12_000, 5));
        var guest = installation.guestOf("new", 12_000, Installation.saturating(12_000, 5));
        var spec = installation.spec();

        var result = Pressure.run(new PressureSpec(spec,
                List.of(new PressureEvent.LogOn(SimTime.ofSeconds(10), guest)), SimTime.ofSeconds(600)),
                RunMonitor.NONE);

        var steady = installation.guest("new", 12_000, Installation.saturating(12_000, 5)).solved();
        assertIsAtRest(result.host("H").orElseThrow().course().getLast(), steady);
        for (var stay : result.stays()) {
            assertResident(stay, steady);
        }
    }

    private static void assertResident(GuestStay stay, HostPaging steady) {
        double expected = steady.guest(stay.guest()).orElseThrow().resident().count();
        assertThat((double) stay.course().getLast().resident().count()).as(stay.guest()).isCloseTo(expected,
                within(0.005 * expected));
    }

    @Test
    void theOthersHaveTheirPagesBackOnceAGuestIsGone() {
        var installation = Installation.of(30_000).volumes(4).guests(3, 12_000, Installation.saturating(12_000, 5));

        var result = Pressure.run(new PressureSpec(installation.spec(),
                List.of(new PressureEvent.Leave(SimTime.ofSeconds(10), "G1")), SimTime.ofSeconds(600)),
                RunMonitor.NONE);

        var course = result.stay("G0", "H").orElseThrow().course();
        assertThat(course.getFirst().resident().count()).isLessThan(11_000);
        assertThat(course.getLast().resident().count()).isBetween(11_990L, 12_000L);
        assertThat(result.stay("G1", "H").orElseThrow().until()).contains(SimTime.ofSeconds(10));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        var installation = Installation.of(10_000).guest("G", 100, Installation.uniform(100, 10));
        var spec = installation.spec();
        var off = new PressureEvent.LogOff(SimTime.ofSeconds(1), "G");

        assertThatThrownBy(() -> run(spec, List.of(new PressureEvent.LogOff(SimTime.ZERO, "X"))))
                .isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> run(spec, List.of(off, new PressureEvent.Leave(SimTime.ofSeconds(2), "G"))))
                .isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> run(spec, List.of(new PressureEvent.LogOn(SimTime.ZERO,
                installation.guestOf("G", 100, Installation.uniform(100, 10))))))
                .isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> new PressureSpec(spec, List.of(), SimTime.ZERO))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aRunThatNobodyWantsEnds() {
        var spec = RandomPaging.anything(1).spec();
        var never = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                // nothing to tell
            }

            @Override
            public void worked(long work) {
                // nothing to tell
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };

        assertThatThrownBy(() -> Pressure.run(new PressureSpec(spec, List.of(), UNTIL), never))
                .isInstanceOf(CanceledException.class);
    }
}
