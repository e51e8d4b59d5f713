/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.failover.GuestFailover.Fate;
import org.portolan.engine.failover.PhaseBound.Kind;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;

/** What holds of every loss, in random clusters. */
class HostLossLawsTest {

    private static final int SEEDS = 40;
    /** Parts that share something end at whole nanoseconds, one after the other. */
    private static final double ROUNDING = 1e-6;

    private static final Set<FailoverPhaseKind> BEFORE = EnumSet.of(FailoverPhaseKind.DETECTION,
            FailoverPhaseKind.FENCING, FailoverPhaseKind.QUEUED);

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGuestIsAccountedFor(long seed) {
        var result = random(seed).lose("a");

        long back = result.guests().stream().filter(g -> g.fate().isBack()).count();
        long stranded = result.stranded().count();
        long down = result.guests().stream().filter(g -> g.fate() == Fate.NOT_RESTARTED).count();
        assertThat(back + stranded + down).isEqualTo(result.guests().size())
                .isEqualTo(result.lost().getFirst().guests());
        var course = result.services().guestsBack();
        assertThat(course.valueAt(course.size() - 1)).isEqualTo(back);
        assertThat(course.values()).isSorted();
        assertThat(result.priorities().stream().mapToInt(PriorityLoss::guests).sum())
                .isEqualTo(result.guests().size());
        assertThat(result.priorities().stream().mapToDouble(PriorityLoss::guestSecondsLost).sum())
                .isCloseTo(result.services().guestSecondsLost(), within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void phasesFollowEachOtherFromTheLossOn(long seed) {
        for (var guest : random(seed).lose("a").guests()) {
            var now = guest.lost();
            for (var phase : guest.breakdown().phases()) {
                if (!phase.kind().isAfterService()) {
                    assertThat(phase.begin()).as("%s of %s", phase, guest.guest()).isEqualTo(now);
                    now = phase.end();
                } else {
                    assertThat(phase.begin()).isEqualTo(guest.back().orElseThrow());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyStartsBeforeTheHostIsFencedNorFasterThanAlone(long seed) {
        var result = random(seed).lose("a");
        var fenced = result.lost().getFirst().fenced();

        result.guests().stream().filter(g -> g.fate().isBack()).forEach(g -> {
            assertThat(started(g)).isGreaterThanOrEqualTo(fenced);
            assertThat(g.back().orElseThrow().minus(started(g)).seconds())
                    .isGreaterThanOrEqualTo(g.aloneTime().orElseThrow().seconds() - ROUNDING);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onEachHostGuestsStartInTheirOrder(long seed) {
        var result = random(seed).lose("a");

        var byTarget = result.guests().stream().filter(g -> g.fate() == Fate.BOOTED)
                .collect(Collectors.groupingBy(g -> g.target().orElseThrow()));
        byTarget.values().forEach(guests -> {
            assertThat(guests).isSortedAccordingTo(Comparator.comparing(GuestFailover::priority));
            assertThat(guests.stream().map(HostLossLawsTest::started).toList()).isSorted();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noMoreStartAtOnceThanMay(long seed) {
        var random = new Random(seed);
        int atOnce = 1 + random.nextInt(3);
        var result = random(seed).asking(s -> s.startingAtOnce(atOnce)).lose("a");

        for (var one : result.guests()) {
            if (one.fate() == Fate.BOOTED) {
                long together = result.guests().stream().filter(g -> g.fate() == Fate.BOOTED)
                        .filter(g -> g.target().equals(one.target()))
                        .filter(g -> !started(g).isAfter(started(one)) && g.back().orElseThrow().isAfter(started(one)))
                        .count();
                assertThat(together).isLessThanOrEqualTo(atOnce);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPriorityWaitsForThoseBeforeIt(long seed) {
        var result = random(seed).asking(s -> s.with(PriorityRule.ONE_BY_ONE)).lose("a");

        for (var one : result.guests()) {
            if (one.fate() == Fate.BOOTED) {
                result.guests().stream().filter(g -> g.priority().compareTo(one.priority()) < 0)
                        .flatMap(g -> g.back().stream())
                        .forEach(back -> assertThat(started(one)).isGreaterThanOrEqualTo(back));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadIsWhatTheStoresGive(long seed) {
        var result = random(seed).lose("a");

        var begin = result.lost().getFirst().fenced();
        var end = result.guests().stream().filter(g -> g.fate().isBack()).flatMap(g -> g.back().stream())
                .reduce(begin, SimTime::max);
        for (var store : result.shared()) {
            assertThat(store.use().value()).isBetween(0.0, 1.0);
            if (store.kind() == Kind.STORE) {
                // 16,384 reads of each guest, 2000 in a second
                assertThat(store.use().value() * end.minus(begin).seconds() * 2000)
                        .isCloseTo(16_384.0 * store.guests(), within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theAnswerDoesNotDependOnTheOrderOfTheQuestion(long seed) {
        assertThat(random(seed).shuffled(seed + 1).lose("a")).isEqualTo(random(seed).lose("a"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void laterDetectionDelaysEverybodyAlike(long seed) {
        var soon = random(seed).lose("a");
        var late = random(seed).assuming(AssumptionKey.HEARTBEAT_MISSES, 25).lose("a");

        for (int i = 0; i < soon.guests().size(); i++) {
            var before = soon.guests().get(i).outage();
            var after = late.guests().get(i).outage();
            assertThat(after.isPresent()).isEqualTo(before.isPresent());
            before.ifPresent(b -> assertThat(after.orElseThrow().seconds()).isCloseTo(b.seconds() + 10,
                    within(ROUNDING)));
        }
    }

    /** Equal guests on equal hosts: with other guests or places, one may be later so that others are earlier. */
    @ParameterizedTest
    @MethodSource("seeds")
    void ofEqualGuestsNoneIsLaterWithMoreHostsOrShorterBoots(long seed) {
        var random = new Random(seed);
        int guests = 1 + random.nextInt(8);
        int atOnce = 1 + random.nextInt(3);
        double boot = 30 + random.nextInt(60);

        var two = equal(guests, 2, boot).asking(s -> s.startingAtOnce(atOnce)).lose("a");
        var three = equal(guests, 3, boot).asking(s -> s.startingAtOnce(atOnce)).lose("a");
        var faster = equal(guests, 2, boot * 0.7).asking(s -> s.startingAtOnce(atOnce)).lose("a");
        var wider = equal(guests, 2, boot).asking(s -> s.startingAtOnce(atOnce + 1)).lose("a");

        for (var better : List.of(three, faster, wider)) {
            assertThat(last(better)).isLessThanOrEqualTo(last(two) + ROUNDING);
            assertThat(better.services().guestSecondsLost())
                    .isLessThanOrEqualTo(two.services().guestSecondsLost() + ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fasterStoresNeverDelayTheLastOfThoseThatStartTogether(long seed) {
        var slow = together(seed).assuming(AssumptionKey.DISK_SERVICE_FLASH, 0.0005).lose("a");
        var fast = together(seed).assuming(AssumptionKey.DISK_SERVICE_FLASH, 0.0003).lose("a");

        assertThat(last(fast)).isLessThanOrEqualTo(last(slow) + ROUNDING);
    }

    private static double last(HostLossResult result) {
        return result.services().all().orElseThrow().seconds();
    }

    private static SimTime started(GuestFailover guest) {
        return guest.breakdown().phases().stream().filter(p -> !BEFORE.contains(p.kind())).map(FailoverPhase::begin)
                .findFirst().orElseThrow();
    }

    private static LossScene equal(int guests, int targets, double boot) {
        var scene = new LossScene().host("a", 10_000);
        for (int i = 0; i < targets; i++) {
            scene.host("t" + i, 10_000);
        }
        for (int i = 0; i < guests; i++) {
            scene.guest("g" + i, "a", 1000).restart("g" + i, r -> r.booting(SimTime.ofSeconds(boot)));
        }
        return scene;
    }

    private static LossScene together(long seed) {
        var random = new Random(seed);
        var scene = new LossScene().host("a", 10_000).host("b", 10_000);
        int guests = 2 + random.nextInt(6);
        for (int i = 0; i < guests; i++) {
            scene.guestOnDisk("g" + i, "a", 1000, LossScene.ECKD, "V" + random.nextInt(2));
        }
        return scene;
    }

    private static LossScene random(long seed) {
        var random = new Random(seed);
        var scene = new LossScene().host("a", 20_000).link("L", "a", "b", 400);
        for (var host : List.of("b", "c", "d")) {
            scene.host(host, 3000 + 1000L * random.nextInt(5)).processors(host, 1 + random.nextInt(3));
        }
        int guests = 2 + random.nextInt(10);
        for (int i = 0; i < guests; i++) {
            var id = "g" + i;
            scene.guestOnDisk(id, "a", 500 * (1L + random.nextInt(3)), LossScene.ECKD, "V" + random.nextInt(3));
            var priority = RestartPriority.values()[random.nextInt(RestartPriority.values().length)];
            double boot = 40 + random.nextInt(60);
            scene.restart(id, r -> r.with(priority).booting(SimTime.ofSeconds(boot)).weighing(1 + boot % 3));
            if (random.nextInt(5) == 0) {
                scene.restart(id, r -> r.with(ReplicaSpec.mirror("b", List.of("L"))));
            }
        }
        return scene;
    }
}
