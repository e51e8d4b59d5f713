/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.RelocationPressure;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** Relocations, and the storage hierarchies of the hosts between which they go. */
class RelocationPressureTest {

    private static final SimTime UNTIL = SimTime.ofSeconds(2000);

    /** Two hosts that share eight volumes; the guest X is on A, and so many others are on B. */
    private static Installation hosts(int others) {
        var volumes = IntStream.range(0, 8).mapToObj(i -> Installation.volume("V" + i, 1_000_000, 0.5e-3)).toList();
        var target = Installation.of("B", 60_000).volumes(volumes).link(new LinkSpec.Interconnect("L",
                new TreeSet<>(Set.of("A", "B")), Rate.ofMegabytesPerSecond(1000), Optional.empty(), SimTime.ZERO,
                OptionalInt.empty()));
        IntStream.range(0, others).forEach(i -> target.guest("b" + i, 20_000, Installation.saturating(20_000, 20)));
        return target.and(Installation.of("A", 60_000).volumes(volumes).guest("X", 20_000,
                Installation.saturating(20_000, 10)));
    }

    private static RelocationResult relocate(PagingSpec spec, MethodSpec method) {
        var request = new RelocationRequest("X", "B", List.of("L"), SimTime.ofSeconds(1), method);
        return Engine.run(Scenario.of(spec.installation(), request, spec.assumptions()), RunMonitor.NONE).relocations()
                .getFirst();
    }

    @Test
    void theClosedFormOfAWarmUpAndTheCourseAgreeOnAHostThatIsNotLoaded() {
        var spec = hosts(0).spec();
        var relocation = relocate(spec, SharedDasdPaging.DEFAULTS);

        var pressure = Pressure.run(RelocationPressure.spec(spec, List.of(relocation), UNTIL), RunMonitor.NONE);

        double closed = relocation.serviceLost().warmUp().seconds();
        assertThat(closed).isGreaterThan(1);
        assertThat(pressure.stay("X", "B").orElseThrow().lost().seconds()).isCloseTo(closed, within(0.02 * closed));
        assertThat(RelocationPressure.warmUps(List.of(relocation), pressure)).containsExactly(relocation);
        assertThat(RelocationPressure.arrival(relocation, pressure).orElseThrow().host("B").orElseThrow().stolen()
                .count()).isZero();
    }

    @Test
    void onALoadedHostTheGuestPagesOnAndTakesFramesFromOthers() {
        var spec = hosts(3).spec();
        var relocation = relocate(spec, SharedDasdPaging.DEFAULTS);

        var pressure = Pressure.run(RelocationPressure.spec(spec, List.of(relocation), UNTIL), RunMonitor.NONE);

        var outcome = RelocationPressure.arrival(relocation, pressure).orElseThrow();
        var arrival = outcome.arrivals().getFirst();
        var loaded = RelocationPressure.warmUps(List.of(relocation), pressure).getFirst();
        // Four working sets of 20,000 pages do not fit into 60,000 frames: the guest gets a part of its own, and pages on.
        assertThat(arrival.pages().count()).isLessThan(19_000);
        assertThat(arrival.after()).isPresent();
        assertThat(loaded.serviceLost().warmUp()).isEqualTo(arrival.lost());
        assertThat(loaded.serviceLost().downtime()).isEqualTo(relocation.serviceLost().downtime());
        assertThat(pressure.stay("X", "B").orElseThrow().lost().seconds())
                .isGreaterThan(5 * relocation.serviceLost().warmUp().seconds());
        var target = outcome.host("B").orElseThrow();
        assertThat(target.stolen().count()).isGreaterThan(5000);
        assertThat(target.lost()).isGreaterThan(arrival.lost());
    }

    @Test
    void guestsLeaveTheirSourceWhenTheyRunAtTheTarget() {
        var spec = hosts(1).spec();
        var relocation = relocate(spec, PlainPrecopy.DEFAULTS);
        var there = relocation.timing().start().plus(relocation.timing().total());

        var events = RelocationPressure.spec(spec, List.of(relocation), UNTIL).events();

        assertThat(events).extracting(e -> e.at()).containsExactly(there, there);
        assertThat(events.getFirst()).isInstanceOf(PressureEvent.Leave.class);
        assertThat(events.getLast()).isInstanceOfSatisfying(PressureEvent.Arrive.class,
                a -> assertThat(a.pages().resident()).isEqualTo(a.guest().placement().instantiated()));
    }

    @Test
    void hostsThatAreNotFollowedAreLeftOut() {
        var spec = hosts(1).spec().with("A", new ReplacementPolicy.VsphereLadder(Ratio.ZERO, Ratio.ZERO,
                Optional.empty()));
        var relocation = relocate(spec, PlainPrecopy.DEFAULTS);

        var pressure = RelocationPressure.spec(spec, List.of(relocation), UNTIL);

        assertThat(pressure.events()).singleElement().isInstanceOf(PressureEvent.Arrive.class);
        assertThat(Pressure.check(pressure)).isEmpty();
        assertThat(RelocationPressure.spec(spec, List.of(relocation), SimTime.ofMillis(1)).events()).isEmpty();
    }
}
