/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.network.RelearnCase.How;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

class MacTakeoverTest {

    /** Stopped at 10 s, addresses there at 10.1 s, registered at 10.11 s, running at 10.16 s. */
    private static final TakeoverTimes TIMES = new TakeoverTimes(SimTime.ofSeconds(10), SimTime.ofSeconds(10.1),
            SimTime.ofSeconds(10.11), SimTime.ofSeconds(10.16));
    private static final Assumptions SURE = Assumptions.DEFAULTS.with(AssumptionKey.ANNOUNCE_LOSS, 0);

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @Test
    void roundsComeAsQemuSendsThem() {
        // net/announce.c: the first at once, then 50 ms, and 100 ms more each time up to 550 ms
        var spec = announcements(8, 0);

        assertThat(takeover(nic(Layer.TWO).with(spec)).rounds()).containsExactly(SimTime.ZERO, SimTime.ofMillis(50),
                SimTime.ofMillis(200), SimTime.ofMillis(450), SimTime.ofMillis(800), SimTime.ofMillis(1250),
                SimTime.ofMillis(1800), SimTime.ofMillis(2350));
    }

    @Test
    void lossesMakeAGeometricSeries() {
        // p = 1/4, three rounds: 3/4, 3/16, 3/64; nobody has heard anything with 1/64
        var cases = takeover(nic(Layer.TWO).with(announcements(3, 0.25))).relearnCases();

        assertThat(cases).containsExactly(new RelearnCase(0.75, How.ANNOUNCEMENT, SimTime.ZERO),
                new RelearnCase(0.1875, How.ANNOUNCEMENT, SimTime.ofMillis(50)),
                new RelearnCase(0.046875, How.ANNOUNCEMENT, SimTime.ofMillis(200)),
                new RelearnCase(0.015625, How.AGE_OUT, SimTime.ofSeconds(300)));
    }

    @Test
    void whatHappensLessThanOnceInAMillionIsLeftOut() {
        // p = 1/1000: the third round is needed in one of a million takeovers, the caches hardly ever
        var cases = takeover(nic(Layer.TWO).with(announcements(5, 0.001))).relearnCases();

        assertThat(cases).extracting(RelearnCase::after).containsExactly(SimTime.ZERO, SimTime.ofMillis(50));
        assertThat(probability(cases)).isEqualTo(1, within(1e-12));
    }

    @Test
    void aGuestIsReachedWhenItsPlaceIsAnnounced() {
        // (10.16 - 10) + 0.05 until the first announcement
        var course = takeover(nic(Layer.TWO), SURE).relocated(TIMES);

        assertThat(course.outages()).containsExactly(OutageCase.certain(SimTime.ofMillis(210)));
        assertThat(course.steps()).containsExactly(
                new TakeoverStep(TakeoverState.SRC_ACTIVE, SimTime.ZERO),
                new TakeoverStep(TakeoverState.DETACHED, SimTime.ofSeconds(10)),
                new TakeoverStep(TakeoverState.ADDRESSES_MOVED, SimTime.ofSeconds(10.1)),
                new TakeoverStep(TakeoverState.REGISTERED, SimTime.ofSeconds(10.11)),
                new TakeoverStep(TakeoverState.ANNOUNCING, SimTime.ofSeconds(10.21)),
                new TakeoverStep(TakeoverState.RELEARNED, SimTime.ofSeconds(10.21)),
                new TakeoverStep(TakeoverState.RECOVERED, SimTime.ofSeconds(10.6)));
    }

    @Test
    void anAdapterOfLayerThreeAnnouncesBeforeTheGuestRuns() {
        var course = takeover(nic(Layer.THREE), SURE).relocated(TIMES);

        assertThat(course.outages()).containsExactly(OutageCase.certain(SimTime.ofMillis(160)));
        assertThat(course.steps()).extracting(TakeoverStep::state).contains(TakeoverState.RELEARNED);
    }

    @Test
    void whereNobodyAnnouncesRoutersHaveToForgetFirst() {
        // APAR VM65705: until the ARP cache has expired, 20 minutes by default
        var silent = nic(Layer.TWO).with(Set.of(NetworkCondition.NOBODY_ANNOUNCES));

        assertThat(takeover(silent).relearnCases())
                .containsExactly(new RelearnCase(1, How.ARP_CACHE, SimTime.ofSeconds(1200)));
        var course = takeover(silent).relocated(TIMES);
        assertThat(course.clients().lost()).isEqualTo(100, within(1e-9));
        assertThat(course.recovered()).isEmpty();
    }

    @Test
    void anAdapterOfLayerThreeNeedsNobodyToAnnounce() {
        var silent = nic(Layer.THREE).with(Set.of(NetworkCondition.NOBODY_ANNOUNCES));

        assertThat(takeover(silent).relocated(TIMES)).isEqualTo(takeover(nic(Layer.THREE)).relocated(TIMES));
    }

    @Test
    void aGuestThatSendsSomethingTeachesTheSwitchItself() {
        var spec = new NetworkInterfaceSpec("N", Layer.TWO, 1, announcements(0, 0), Optional.of(SimTime.ofSeconds(3)),
                Set.of(), PeersSpec.DEFAULTS);

        assertThat(takeover(spec).relearnCases())
                .containsExactly(new RelearnCase(1, How.OWN_TRAFFIC, SimTime.ofSeconds(3)));
    }

    @Test
    void routesThatWereLostAreLearnedAgain() {
        var forgetful = nic(Layer.TWO).with(Set.of(NetworkCondition.DYNAMIC_ROUTES_LOST));

        assertThat(takeover(forgetful, SURE).relocated(TIMES).outages())
                .containsExactly(OutageCase.certain(SimTime.ofMillis(40_210)));
    }

    @Test
    void aPortThatFailsOverTakesLongerToRegister() {
        assertThat(takeover(nic(Layer.TWO)).registerTime()).isEqualTo(SimTime.ofMillis(10));
        assertThat(takeover(nic(Layer.TWO).with(Set.of(NetworkCondition.PORT_FAILS_OVER))).registerTime())
                .isEqualTo(SimTime.ofMillis(5010));
    }

    @Test
    void aGuestThatGoesOnAtTheSourceNeedsNoAnnouncement() {
        var course = takeover(nic(Layer.TWO)).returned(SimTime.ofSeconds(1), SimTime.ofSeconds(2));

        assertThat(course.outages()).containsExactly(OutageCase.certain(SimTime.ofSeconds(1)));
        assertThat(course.steps()).extracting(TakeoverStep::state).containsExactly(TakeoverState.SRC_ACTIVE,
                TakeoverState.DETACHED, TakeoverState.SRC_ACTIVE, TakeoverState.RECOVERED);
    }

    // State machine

    @ParameterizedTest
    @EnumSource(TakeoverState.class)
    void noWayLeadsBackFromTheTarget(TakeoverState state) {
        boolean mayGoBack = state.next().contains(TakeoverState.SRC_ACTIVE);

        assertThat(mayGoBack).isEqualTo(Set.of(TakeoverState.DETACHED, TakeoverState.ADDRESSES_MOVED,
                TakeoverState.REGISTERED).contains(state));
        assertThat(state.next()).doesNotContain(state);
    }

    @Test
    void onlyWaysThatLeadSomewhereAreTaken() {
        var machine = new TakeoverMachine().enter(TakeoverState.DETACHED, SimTime.ofSeconds(1));

        assertThatIllegalStateException()
                .isThrownBy(() -> machine.enter(TakeoverState.RELEARNED, SimTime.ofSeconds(2)));
        assertThatIllegalStateException()
                .isThrownBy(() -> machine.enter(TakeoverState.ADDRESSES_MOVED, SimTime.ofMillis(999)));
    }

    // Laws

    @ParameterizedTest
    @MethodSource("seeds")
    void announcementsThatAreLostNeverHelp(long seed) {
        var random = new Random(seed);
        int rounds = random.nextInt(8);
        double loss = random.nextDouble();
        double more = loss + (1 - loss) * random.nextDouble();
        var fewer = takeover(nic(Layer.TWO).with(announcements(rounds, loss)));
        var worse = takeover(nic(Layer.TWO).with(announcements(rounds, more)));
        var longer = takeover(nic(Layer.TWO).with(announcements(rounds + 1, loss)));

        assertThat(probability(fewer.relearnCases())).isEqualTo(1, within(1e-12));
        assertThat(mean(worse)).isGreaterThanOrEqualTo(mean(fewer));
        assertThat(mean(longer)).isLessThanOrEqualTo(mean(fewer));
        assertThat(worse.relocated(TIMES).clients().lost())
                .isGreaterThanOrEqualTo(fewer.relocated(TIMES).clients().lost() - 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void registeringFasterNeverHurts(long seed) {
        var random = new Random(seed);
        var layer = Layer.values()[random.nextInt(2)];
        var registered = SimTime.ofSeconds(10.1 + random.nextDouble() * 3);
        var resumed = SimTime.ofSeconds(10.1 + random.nextDouble() * 3);
        var slow = new TakeoverTimes(TIMES.detached(), TIMES.moved(), registered, resumed);
        var fast = new TakeoverTimes(TIMES.detached(), TIMES.moved(), TIMES.moved(), resumed);

        var slowly = takeover(nic(layer)).relocated(slow).clients();
        var quickly = takeover(nic(layer)).relocated(fast).clients();

        assertThat(quickly.meanOutage()).isLessThanOrEqualTo(slowly.meanOutage());
        assertThat(quickly.established().orElseThrow().mean())
                .isLessThanOrEqualTo(slowly.established().orElseThrow().mean());
        assertThat(slowly.established().orElseThrow().shortest())
                .isGreaterThanOrEqualTo(resumed.minus(TIMES.detached()));
    }

    private static double probability(List<RelearnCase> cases) {
        return cases.stream().mapToDouble(RelearnCase::probability).sum();
    }

    private static SimTime mean(MacTakeover takeover) {
        return takeover.relocated(TIMES).clients().meanOutage();
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> announcements(-1, 0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> announcements(1, 1.5));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new NetworkInterfaceSpec("N", Layer.TWO,
                -1, AnnouncementSpec.DEFAULTS, Optional.empty(), Set.of(), PeersSpec.DEFAULTS));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new TakeoverTimes(SimTime.ofSeconds(2),
                SimTime.ofSeconds(1), SimTime.ofSeconds(3), SimTime.ofSeconds(3)));
    }

    private static NetworkInterfaceSpec nic(Layer layer) {
        return NetworkInterfaceSpec.of("N", layer).with(PeersSpec.of(PeerGroup.of(100, SimTime.ZERO)));
    }

    private static AnnouncementSpec announcements(int rounds, double loss) {
        return new AnnouncementSpec(OptionalInt.of(rounds), Optional.of(SimTime.ZERO), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(new Ratio(loss)));
    }

    private static MacTakeover takeover(NetworkInterfaceSpec nic) {
        return takeover(nic, Assumptions.DEFAULTS);
    }

    private static MacTakeover takeover(NetworkInterfaceSpec nic, Assumptions assumptions) {
        return MacTakeover.of(nic, assumptions::value);
    }
}
