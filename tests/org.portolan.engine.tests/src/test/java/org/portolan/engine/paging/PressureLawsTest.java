/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.pressure.ArrivedPages;
import org.portolan.engine.pressure.GuestStay;
import org.portolan.engine.pressure.HostMoment;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** What holds for every course of storage hierarchies, of whatever hosts and guests. */
class PressureLawsTest {

    private static final int SEEDS = 100;
    private static final double LONG = 4000;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static SimTime seconds(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    /** A guest comes, one becomes larger or smaller, and one goes. */
    private static PressureSpec anything(long seed, double until) {
        var before = RandomPaging.anything(seed).spec();
        var random = new Random(seed);
        var comer = GuestSpec.of("new", random.nextBoolean() ? "A" : "B", 2,
                GuestPlacement.allResident(new Pages(1 + random.nextInt(20_000)), new Pages(random.nextInt(5000))),
                RandomPaging.profile(seed));
        var events = new ArrayList<PressureEvent>();
        events.add(comes(comer, random));
        var guests = before.installation().guests();
        if (!guests.isEmpty()) {
            events.add(new PressureEvent.Grow(seconds(2), guests.getLast().id(),
                    new Ratio(0.2 + 1.5 * random.nextDouble())));
            events.add(new PressureEvent.LogOff(seconds(3), guests.getFirst().id()));
        }
        return followed(new PressureSpec(before, events, seconds(until), 40));
    }

    private static PressureEvent comes(GuestSpec comer, Random random) {
        var pages = comer.placement().instantiated();
        return switch (random.nextInt(3)) {
            case 0 -> new PressureEvent.LogOn(seconds(1), comer, ResidencySpec.NONE, seconds(random.nextInt(3)));
            case 1 -> new PressureEvent.Arrive(seconds(1), comer, ResidencySpec.NONE, ArrivedPages.allOnSlots(pages));
            default -> new PressureEvent.Arrive(seconds(1), comer, ResidencySpec.NONE,
                    ArrivedPages.allResident(pages));
        };
    }

    private static PressureSpec followed(PressureSpec spec) {
        assumeTrue(Pressure.check(spec).isEmpty(), "a host under vSphere's ladder is not followed");
        return spec;
    }

    private static PressureResult run(PressureSpec spec) {
        return Pressure.run(spec, RunMonitor.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesOfGuestsThatAreLeftAloneAreConserved(long seed) {
        var spec = anything(seed, 20);
        var named = spec.events().stream().map(PressureEvent::subject).toList();

        for (var stay : run(spec).stays()) {
            if (!named.contains(stay.guest())) {
                assertThat(stay.course().stream().map(m -> m.pages().stream().mapToLong(Pages::count).sum()).distinct())
                        .as(stay.guest()).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesOfATierAreThoseOfItsGuests(long seed) {
        var result = run(anything(seed, 20));

        for (var host : result.hosts()) {
            var stays = result.stays().stream().filter(s -> s.host().equals(host.host())).toList();
            var end = host.course().isEmpty() ? SimTime.ZERO : host.course().getLast().at();
            for (int tier = 0; !host.course().isEmpty() && tier < host.course().getLast().tiers().size(); tier++) {
                assertThat(host.course().getLast().tiers().get(tier).used().count()).isCloseTo(inTier(stays, tier, end),
                        within(stays.size() + 1L));
            }
        }
    }

    private static long inTier(List<GuestStay> stays, int tier, SimTime at) {
        return stays.stream().flatMap(s -> s.course().reversed().stream().limit(1)).filter(m -> m.at().equals(at))
                .mapToLong(m -> m.pages().get(tier).count()).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsGivenTwice(long seed) {
        var spec = anything(seed, 20);
        var slots = new HashMap<String, Pages>();
        spec.before().installation().pagingVolumes().forEach(v -> slots.put(v.id(), v.slots()));

        for (var host : run(spec).hosts()) {
            for (var moment : host.course()) {
                for (var tier : moment.tiers()) {
                    assertThat(tier.used().count()).as(host.host() + " " + moment.at() + " " + tier)
                            .isLessThanOrEqualTo(tier.capacity().count() + 1);
                }
                for (var volume : moment.volumes()) {
                    assertThat(volume.slotsUsed()).isLessThanOrEqualTo(slots.get(volume.volume()));
                    assertThat(volume.busy().value()).isLessThan(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hostsAtRestStayThere(long seed) {
        var before = RandomPaging.anything(seed).spec();
        var steady = Paging.solve(before, RunMonitor.NONE);
        assumeTrue(steady.hosts().stream().noneMatch(h -> h.state() == HostState.OUT_OF_PAGE_SPACE));
        // Makes the hosts be followed, and changes nothing.
        var nothing = before.installation().guests().stream()
                .<PressureEvent>map(g -> new PressureEvent.Grow(seconds(1), g.id(), Ratio.ONE)).toList();

        var result = run(followed(new PressureSpec(before, nothing, seconds(60), 10)));

        for (var host : result.hosts()) {
            var at = steady.host(host.host()).orElseThrow();
            assertThat(host.course()).isNotEmpty().allSatisfy(m -> assertIsAtRest(m, at, 1e-6));
            for (var guest : at.guests()) {
                var course = result.stay(guest.guest(), host.host()).orElseThrow().course();
                assertThat(course).allSatisfy(m -> assertThat(m.speed().value()).isCloseTo(guest.speed().value(),
                        within(1e-6)));
            }
        }
        assertThat(result.outcomes()).allSatisfy(o -> assertThat(o.hosts())
                .allSatisfy(h -> assertThat(h.recovery()).contains(SimTime.ZERO)));
    }

    private static void assertIsAtRest(HostMoment moment, HostPaging steady, double near) {
        for (int tier = 1; tier < steady.tiers().size(); tier++) {
            double pageIns = steady.tiers().get(tier).pageIns().pagesPerSecond();
            assertThat(moment.tiers().get(tier).pageIns().pagesPerSecond()).isCloseTo(pageIns,
                    within(near * (100 + pageIns)));
        }
        double written = steady.tiers().stream().filter(t -> t.kind() == TierKind.DASD)
                .mapToDouble(t -> t.written().pagesPerSecond()).sum();
        assertThat(moment.written().pagesPerSecond()).isCloseTo(written, within(near * (100 + written)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hostsComeToTheSteadyStateOfTheLaterGuests(long seed) {
        var spec = anything(seed, LONG);
        var steady = Paging.solve(Pressure.after(spec), RunMonitor.NONE);
        var result = run(spec);
        assumeTrue(result.hosts().stream().allMatch(h -> h.outOfPageSpace().isEmpty()));

        for (var host : result.hosts()) {
            var at = steady.host(host.host()).orElseThrow();
            assertIsAtRest(host.course().getLast(), at, 0.01);
            for (var guest : at.guests()) {
                var last = result.stay(guest.guest(), host.host()).orElseThrow().course().getLast();
                assertThat(last.speed().value()).isCloseTo(guest.speed().value(), within(0.01 * guest.speed().value()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheInputDoesNotMatter(long seed) {
        var spec = anything(seed, 20);
        var events = new ArrayList<>(spec.events());
        Collections.reverse(events);
        var guests = new ArrayList<>(spec.before().installation().guests());
        Collections.reverse(guests);
        var other = new PressureSpec(spec.before().with(spec.before().installation().withGuests(guests)), events,
                spec.until(), spec.instants());

        assertThat(run(other)).isEqualTo(run(spec));
    }

    /** The same guests log on; with more frames nobody loses more, and faster volumes bring pages sooner. */
    @ParameterizedTest
    @MethodSource("seeds")
    void moreIsNeverWorse(long seed) {
        var random = new Random(seed);
        long frames = 20_000 + random.nextInt(20_000);
        double service = 0.2e-3 + 3e-3 * random.nextDouble();
        int volumes = 1 + random.nextInt(4);
        int guests = 2 + random.nextInt(3);

        var poor = logsOn(frames, volumes, service, guests, seed);
        var faster = logsOn(frames, volumes, service / 2, guests, seed);
        var larger = logsOn(frames + 5000, volumes, service, guests, seed);

        assertThat(lost(faster)).isLessThanOrEqualTo(lost(poor) * 1.001 + 1e-3);
        assertThat(lost(larger)).isLessThanOrEqualTo(lost(poor) * 1.001 + 1e-3);
        assertThat(arrival(faster)).isLessThanOrEqualTo(arrival(poor) * 1.02 + 0.1);
    }

    private static PressureResult logsOn(long frames, int volumes, double service, int guests, long seed) {
        var random = new Random(seed);
        var host = Installation.of(frames).volumes(volumes, 1_000_000, service).guests(guests, 12_000,
                Installation.saturating(12_000, 1 + 10 * random.nextDouble()));
        long pages = 1 + random.nextInt(12_000);
        var comer = host.guestOf("new", pages, Installation.saturating(pages, 1 + 10 * random.nextDouble()));
        return run(new PressureSpec(host.spec(), List.of(new PressureEvent.LogOn(seconds(1), comer)), seconds(300)));
    }

    private static double lost(PressureResult result) {
        return result.stays().stream().mapToDouble(s -> s.lost().seconds()).sum();
    }

    private static double arrival(PressureResult result) {
        return result.outcomes().getFirst().arrivals().getFirst().after().map(SimTime::seconds).orElse(LONG);
    }
}
