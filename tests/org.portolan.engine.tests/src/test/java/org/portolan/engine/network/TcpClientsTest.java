/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.SimTime;

class TcpClientsTest {

    private static final SimTime MINIMUM = SimTime.ofMillis(200);
    private static final SimTime MAXIMUM = SimTime.ofSeconds(120);
    private static final SimTime GIVE_UP = SimTime.ofSeconds(924.6);
    private static final TcpClients CLIENTS = new TcpClients(Assumptions.DEFAULTS::value);

    // A connection whose segment leaves at the moment of detach, round trip zero: domain notes 2g

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @CsvSource({"0.06, 0.2", "0.21, 0.6", "1, 1.4", "3.5, 6.2", "10, 12.6"})
    void anOutageIsNoticedUntilTheNextRetransmission(double outage, double stall) {
        var expected = SimTime.ofSeconds(stall);

        assertThat(new TcpBackoff(MINIMUM, MAXIMUM, GIVE_UP).stall(SimTime.ofSeconds(outage))).contains(expected);
        assertThat(impact(outage, PeerGroup.of(1, SimTime.ZERO)).established())
                .contains(new Stall(expected, expected, expected, expected, expected));
    }

    @Test
    void timeoutsDoubleUpToTheirMaximumAndEndWithTheConnection() {
        // 0.2 (2^9 - 1) = 102.2, then 0.2 * 512 = 102.4 more, then 120 each; the 16th timeout ends at 924.6 s
        var backoff = new TcpBackoff(MINIMUM, MAXIMUM, GIVE_UP);

        assertThat(backoff.stall(SimTime.ofSeconds(102.3))).contains(SimTime.ofSeconds(204.6));
        assertThat(backoff.stall(SimTime.ofSeconds(204.7))).contains(SimTime.ofSeconds(324.6));
        assertThat(backoff.stall(SimTime.ofSeconds(804.6))).contains(SimTime.ofSeconds(804.6));
        assertThat(backoff.stall(SimTime.ofSeconds(804.7))).isEmpty();
    }

    @Test
    void theFirstTimeoutComesFromTheRoundTripAndItsHistory() {
        // RFC 6298: SRTT = 100, RTTVAR = 50; then RTTVAR = 3/4 50 + 1/4 80 = 57.5, SRTT = 7/8 100 + 1/8 180 = 110 ms
        var history = RoundTrips.of(List.of(SimTime.ofMillis(100), SimTime.ofMillis(180)));

        assertThat(history.smoothed().seconds()).isEqualTo(0.110, within(1e-9));
        assertThat(history.variation().seconds()).isEqualTo(0.0575, within(1e-9));
        assertThat(TcpBackoff.of(history, MINIMUM, MAXIMUM, GIVE_UP).firstTimeout().seconds())
                .isEqualTo(0.340, within(1e-9));
        assertThat(TcpBackoff.of(new RoundTrips(SimTime.ofMillis(100), SimTime.ZERO), MINIMUM, MAXIMUM, GIVE_UP)
                .firstTimeout()).isEqualTo(SimTime.ofMillis(300));
    }

    // Distribution

    @Test
    void thePhaseOfTheSegmentUnderWaySpreadsTheStalls() {
        // Round trip 100 ms, RTO 300 ms. The segment left up to 100 ms before the detach; an outage of 250 ms ends
        // 250 to 350 ms after it. Half of them: sent again after 300 ms, that is 250 to 300 ms after the detach; the
        // others after 900 ms: 800 to 850 ms.
        var stall = impact(0.25, PeerGroup.of(10, SimTime.ofMillis(100))).established().orElseThrow();

        assertThat(stall.shortest()).isEqualTo(SimTime.ofMillis(250));
        assertThat(stall.longest().seconds()).isEqualTo(0.850, within(1e-8));
        assertThat(stall.mean().seconds()).isEqualTo((0.275 + 0.825) / 2, within(1e-8));
        assertThat(stall.median().seconds()).isEqualTo(0.300, within(1e-8));
        assertThat(stall.most99().seconds()).isEqualTo(0.849, within(1e-8));
    }

    @Test
    void connectionsWithDifferentRoundTripsAreOneDistribution() {
        // RTO 200 and 240 ms: an outage of 0.22 s is over at the first or only at the second retransmission
        var mixed = impact(0.22, PeerGroup.of(3, SimTime.ZERO), new PeerGroup(1, Optional.of(SimTime.ofMillis(40)),
                SimTime.ZERO, Optional.of(SimTime.ofMillis(40)))).established().orElseThrow();

        assertThat(mixed.median()).isEqualTo(SimTime.ofMillis(600));
        assertThat(mixed.shortest()).isEqualTo(SimTime.ofMillis(220));
        assertThat(mixed.longest().seconds()).isBetween(0.6, 0.72);
    }

    @Test
    void clientsThatSendSeldomAreMostlyNotDisturbed() {
        // Something new every 10 s: an outage of 1 s meets a tenth of them
        var seldom = new PeerGroup(100, Optional.of(SimTime.ZERO), SimTime.ZERO, Optional.of(SimTime.ofSeconds(10)));

        var impact = impact(1, seldom);

        assertThat(impact.undisturbed()).isEqualTo(90, within(1e-6));
        assertThat(impact.lost()).isZero();
        assertThat(impact.established().orElseThrow().shortest()).isEqualTo(SimTime.ofSeconds(1));
    }

    @Test
    void connectionsGiveUpAfterFifteenMinutes() {
        var impact = impact(900, PeerGroup.of(50, SimTime.ZERO));

        assertThat(impact.lost()).isEqualTo(50, within(1e-9));
        assertThat(impact.established()).isEmpty();
    }

    @Test
    void anOutageThatIsOnlyLikelyCountsByItsProbability() {
        var outages = List.of(new OutageCase(0.75, SimTime.ofSeconds(1)), new OutageCase(0.25, SimTime.ofSeconds(900)));

        var impact = CLIENTS.impact(outages, PeersSpec.of(PeerGroup.of(100, SimTime.ZERO)));

        assertThat(impact.meanOutage()).isEqualTo(SimTime.ofSeconds(225.75));
        assertThat(impact.longestOutage()).isEqualTo(SimTime.ofSeconds(900));
        assertThat(impact.lost()).isEqualTo(25, within(1e-9));
        assertThat(impact.established().orElseThrow().longest()).isEqualTo(SimTime.ofSeconds(1.4));
        assertThat(impact.pingsLost()).isEqualTo(225.75, within(1e-9));
    }

    @Test
    void withoutAnOutageNobodyNoticesAnything() {
        var impact = impact(0, PeerGroup.of(7, SimTime.ofMillis(5)));

        assertThat(impact.undisturbed()).isEqualTo(7);
        assertThat(impact.established()).isEmpty();
        assertThat(impact.newConnections()).isEmpty();
        assertThat(impact.pingsLost()).isZero();
    }

    // New connections

    @Test
    void newConnectionsWaitForTheirRetries() {
        // SYN again after 1, 3, 7 s: of the moments of a 2 s outage the last 1 s waits 1 s, the first 1 s waits 3 s
        var connecting = impact(2, PeerGroup.of(0, SimTime.ZERO)).newConnections().orElseThrow();

        assertThat(connecting.meanDelay()).isEqualTo(SimTime.ofSeconds(2));
        assertThat(connecting.longestDelay()).isEqualTo(SimTime.ofSeconds(3));
        assertThat(connecting.failedShare()).isZero();
    }

    @Test
    void newConnectionsGiveUpAfterSixRetries() {
        // The last SYN is sent after 63 s; half of the moments of a 126 s outage are earlier than that
        var connecting = impact(126, PeerGroup.of(0, SimTime.ZERO)).newConnections().orElseThrow();

        assertThat(connecting.failedShare()).isEqualTo(0.5, within(1e-9));
        assertThat(connecting.longestDelay()).isEqualTo(SimTime.ofSeconds(63));
    }

    // Laws

    @ParameterizedTest
    @MethodSource("seeds")
    void aLongerOutageNeverShortensAStall(long seed) {
        var random = new Random(seed);
        double outage = Math.exp(random.nextDouble() * 9 - 3);
        var roundTrip = SimTime.ofSeconds(random.nextDouble() * 0.3);
        var group = new PeerGroup(100, Optional.of(roundTrip), SimTime.ofSeconds(random.nextDouble() * 0.1),
                Optional.empty());
        var shorter = impact(outage, group);
        var longer = impact(outage * (1 + random.nextDouble()), group);

        assertThat(longer.lost()).isGreaterThanOrEqualTo(shorter.lost() - 1e-9);
        shorter.established().ifPresent(before -> {
            assertThat(before.shortest()).isGreaterThanOrEqualTo(SimTime.ofSeconds(outage));
            assertThat(before.median()).isBetween(before.shortest(), before.longest());
            assertThat(before.most99()).isBetween(before.median(), before.longest());
            assertThat(before.mean()).isBetween(before.shortest(), before.longest());
        });
        if (shorter.lost() == 0 && longer.lost() == 0) {
            var before = shorter.established().orElseThrow();
            var after = longer.established().orElseThrow();
            assertThat(after.mean()).isGreaterThanOrEqualTo(before.mean());
            assertThat(after.median()).isGreaterThanOrEqualTo(before.median());
            assertThat(after.longest()).isGreaterThanOrEqualTo(before.longest());
        }
        assertThat(shorter.undisturbed() + shorter.lost()).isLessThanOrEqualTo(100 + 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDistributionIsThatOfManyPhases(long seed) {
        // Against a plain walk through 100,000 phases
        var random = new Random(seed);
        var roundTrip = SimTime.ofSeconds(0.01 + random.nextDouble() * 0.4);
        var every = SimTime.ofSeconds(random.nextDouble() * 5);
        double outage = 0.1 + random.nextDouble() * 8;
        var backoff = TcpBackoff.of(new RoundTrips(roundTrip, SimTime.ZERO), MINIMUM, MAXIMUM, GIVE_UP);
        int phases = 100_000;
        double sum = 0;
        int disturbed = 0;
        for (int i = 0; i < phases; i++) {
            double sent = -roundTrip.seconds() + every.seconds() * (i + 0.5) / phases;
            if (sent < outage) {
                disturbed++;
                sum += sent + backoff.stall(SimTime.ofSeconds(outage - sent)).orElseThrow().seconds();
            }
        }

        var impact = impact(outage, new PeerGroup(phases, Optional.of(roundTrip), SimTime.ZERO, Optional.of(every)));

        assertThat(impact.undisturbed()).isEqualTo(phases - disturbed, within(2.0));
        assertThat(impact.established().orElseThrow().mean().seconds()).isEqualTo(sum / disturbed, within(1e-3));
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PeerGroup.of(-1, SimTime.ZERO));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> RoundTrips.of(List.of()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PeersSpec(List.of(), Optional.of(SimTime.ZERO)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new OutageCase(1.1, SimTime.ZERO));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new TcpBackoff(SimTime.ZERO, MAXIMUM, GIVE_UP));
    }

    private static ClientImpact impact(double outage, PeerGroup... groups) {
        return CLIENTS.impact(List.of(OutageCase.certain(SimTime.ofSeconds(outage))), PeersSpec.of(groups));
    }
}
