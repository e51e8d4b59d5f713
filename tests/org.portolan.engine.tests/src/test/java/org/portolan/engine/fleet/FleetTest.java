/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.CanceledException;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.RelocationResult;

class FleetTest {

    private static final Assumptions NOTHING_BUT_PAGES = Assumptions.DEFAULTS.with(AssumptionKey.CHECK_TIME, 0)
            .with(AssumptionKey.STOP_TIME, 0).with(AssumptionKey.CONTROL_STATE, 0).with(AssumptionKey.RESTART_TIME, 0);

    private final FleetSpec.Builder fleet = FleetSpec.builder();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsThatOfTheSameScenario(long seed) {
        var random = new RandomFleet(seed);

        var expected = Engine.run(random.scenario(), RunMonitor.NONE).relocations();
        var result = Fleet.run(random.fleet(), RunMonitor.NONE);

        assertThat(result.guestCount()).isEqualTo(expected.size());
        for (int guest = 0; guest < expected.size(); guest++) {
            assertSame(result, guest, expected.get(guest));
        }
    }

    private static void assertSame(FleetResult result, int guest, RelocationResult expected) {
        assertThat(result.total(guest)).isEqualTo(expected.timing().total());
        assertThat(result.downtime(guest)).isEqualTo(expected.timing().downtime());
        assertThat(result.passes(guest)).isEqualTo(expected.passes().size());
        assertThat(result.leaveReason(guest)).isEqualTo(expected.leaveReason().orElseThrow());
        long ofPasses = expected.passes().stream().mapToLong(p -> p.bytes().count()).sum();
        // The control state is the rest; of the single uses of the link each is rounded by itself.
        long onLink = expected.resources().stream().mapToLong(r -> r.bytes().count()).sum();
        assertThat(result.bytes(guest).count()).isGreaterThan(ofPasses).isCloseTo(onLink,
                within((long) expected.passes().size()));
    }

    @Test
    void passesShrinkAsOnPaper() {
        // 1,000 pages at 1,000 pages/s take 1 s, in which w = 1000 (1 - exp(-0.1)) = 95.2 pages are written; 95 take
        // 0.095 s, less than 0.3 s: the guest is stopped for them.
        int route = route(1000 * Pages.SIZE);
        fleet.assumptions(NOTHING_BUT_PAGES).addGuest(route, new Pages(1000), new PageRate(100), SimTime.ZERO);

        var result = Fleet.run(fleet.build(), RunMonitor.NONE);

        assertThat(result.passes(0)).isEqualTo(2);
        assertThat(result.downtime(0)).isEqualTo(SimTime.ofMillis(95));
        assertThat(result.total(0)).isEqualTo(SimTime.ofMillis(1095));
        assertThat(result.bytes(0).count()).isEqualTo(1095L * Pages.SIZE);
        assertThat(result.leaveReason(0)).isEqualTo(LeaveReason.GOAL_MET);
        assertThat(result.lastEnd()).isEqualTo(SimTime.ofMillis(1095));
    }

    @Test
    void guestsOnOneRouteShareItAndThoseOnAnotherDoNot() {
        int shared = route(1000 * Pages.SIZE);
        int other = route(1000 * Pages.SIZE);
        fleet.assumptions(NOTHING_BUT_PAGES);
        for (int route : new int[] {shared, other, shared}) {
            fleet.addGuest(route, new Pages(1000), PageRate.ZERO, SimTime.ZERO);
        }

        var result = Fleet.run(fleet.build(), RunMonitor.NONE);

        assertThat(result.total(0)).isEqualTo(SimTime.ofSeconds(2));
        assertThat(result.total(1)).isEqualTo(SimTime.ofSeconds(1));
        assertThat(result.total(2)).isEqualTo(SimTime.ofSeconds(2));
        assertThat(result.bytes().count()).isEqualTo(3000L * Pages.SIZE);
        assertThat(result.passes()).isEqualTo(6);
        assertThat(result.count(LeaveReason.GOAL_MET)).isEqualTo(3);
        assertThat(result.longestDowntime()).isEqualTo(SimTime.ZERO);
    }

    @Test
    void aGuestThatWritesFasterThanItIsSentMakesNoProgress() {
        int route = route(1000 * Pages.SIZE);
        fleet.addGuest(route, new Pages(1000), new PageRate(100_000), SimTime.ZERO);

        assertThat(Fleet.run(fleet.build(), RunMonitor.NONE).leaveReason(0)).isEqualTo(LeaveReason.NO_PROGRESS);
    }

    @Test
    void theMonitorIsToldOfEveryGuest() {
        var monitor = new Counting(Long.MAX_VALUE);
        int route = route(1 << 20);
        for (int i = 0; i < 1000; i++) {
            fleet.addGuest(route, new Pages(1000), PageRate.ZERO, SimTime.ZERO);
        }

        Fleet.run(fleet.build(), monitor);

        assertThat(monitor.begun).isEqualTo(1000);
        assertThat(monitor.worked).isEqualTo(1000);
    }

    @Test
    void aRunThatNobodyWantsStops() {
        int route = route(1 << 20);
        for (int i = 0; i < 1000; i++) {
            fleet.addGuest(route, new Pages(1000), PageRate.ZERO, SimTime.ZERO);
        }
        var spec = fleet.build();

        assertThatExceptionOfType(CanceledException.class).isThrownBy(() -> Fleet.run(spec, new Counting(0)));
        assertThatExceptionOfType(CanceledException.class).isThrownBy(() -> Fleet.run(spec, new Counting(3)));
    }

    @Test
    void whatWouldTakeDecadesIsRefused() {
        fleet.addGuest(route(1), new Pages(Pages.MAX_COUNT / 2), PageRate.ZERO, SimTime.ZERO);

        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Fleet.run(fleet.build(), RunMonitor.NONE));
    }

    @Test
    void nonsenseIsRefusedWithItsField() {
        int carrier = fleet.addCarrier(new Rate(1));

        assertRefused("RouteSpec.carriers", () -> fleet.addRoute(new RouteSpec(List.of(), 8, SimTime.ZERO)));
        assertRefused("RouteSpec.carriers", () -> fleet.addRoute(new RouteSpec(List.of(carrier + 1), 8, SimTime.ZERO)));
        assertRefused("RouteSpec.headerBytes", () -> new RouteSpec(List.of(carrier), -1, SimTime.ZERO));
        assertRefused("FleetSpec.route", () -> fleet.addGuest(0, Pages.ZERO, PageRate.ZERO, SimTime.ZERO));
        assertRefused("FleetSpec.guests", fleet::build);
        assertRefused("FleetSpec.carrier", () -> fleet.addCarrier(null));
        assertRefused("FleetSpec.method.send.compression", () -> fleet.method(compressed()));
    }

    private static PlainPrecopy compressed() {
        var compression = new Compression(Compression.Kind.PAGES, Optional.empty(), Optional.empty(),
                OptionalInt.empty());
        return new PlainPrecopy(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(),
                new SendOptions(Optional.empty(), OptionalInt.empty(), Optional.of(compression)));
    }

    private static void assertRefused(String field, ThrowingCallable action) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(action)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    private int route(long bytesPerSecond) {
        return fleet.addRoute(new RouteSpec(List.of(fleet.addCarrier(new Rate(bytesPerSecond))), 0, SimTime.ZERO));
    }

    /** Counts what it is told, and wants no more after so many looks. */
    private static final class Counting implements RunMonitor {
        private final long mostLooks;
        private long looks;
        private long begun;
        private long worked;

        Counting(long mostLooks) {
            this.mostLooks = mostLooks;
        }

        @Override
        public void begin(long totalWork) {
            begun += totalWork;
        }

        @Override
        public void worked(long work) {
            worked += work;
        }

        @Override
        public boolean isCanceled() {
            return looks++ >= mostLooks;
        }
    }
}
