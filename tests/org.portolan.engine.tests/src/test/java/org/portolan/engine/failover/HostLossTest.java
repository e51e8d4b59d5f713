/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.failover.GuestFailover.Fate;
import org.portolan.engine.finding.FailoverFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.FindingCode;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.network.Layer;
import org.portolan.engine.network.NetworkCondition;
import org.portolan.engine.network.NetworkInterfaceSpec;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.AssumptionInForce;

class HostLossTest {

    /** Sums of parts that are rounded up to the nanosecond each. */
    private static final double NANOS = 1e-8;
    private static final long ROOM = 250_000;
    private static final long PAGES = 1000;

    private final LossScene scene = new LossScene();

    // One guest

    @Test
    void aGuestAloneIsBackAfterTheSumOfItsPhases() {
        // 15 heartbeats of 1 s, fencing 5 s, power-on 1 s, boot 60 s
        var guest = scene.host("a", ROOM).host("b", ROOM).guest("g", "a", PAGES).lose("a").of("g").orElseThrow();

        assertThat(guest.fate()).isEqualTo(Fate.BOOTED);
        assertThat(guest.target()).contains("b");
        assertThat(guest.outage().orElseThrow().seconds()).isCloseTo(81, within(NANOS));
        assertThat(guest.aloneTime().orElseThrow().seconds()).isCloseTo(61, within(NANOS));
        assertThat(guest.breakdown().phases()).extracting(FailoverPhase::kind).containsExactly(
                FailoverPhaseKind.DETECTION, FailoverPhaseKind.FENCING, FailoverPhaseKind.POWER_ON,
                FailoverPhaseKind.BOOT_READ, FailoverPhaseKind.BOOT_COMPUTE, FailoverPhaseKind.BOOT_WAIT,
                FailoverPhaseKind.WARM_UP);
        assertThat(before(guest).map(p -> p.duration().seconds()).mapToDouble(s -> s).sum())
                .isCloseTo(81, within(NANOS));
    }

    @Test
    void membersOfAnSsiClusterHaveToAgree() {
        scene.hypervisor(HypervisorSpec.Kind.ZVM).host("a", ROOM).host("b", ROOM).guest("g", "a", PAGES);

        var lost = scene.lose("a").lost().getFirst();

        // 15 s of heartbeats and 10 s to agree, then 5 s
        assertThat(lost).isEqualTo(new LostHost("a", 1, SimTime.ofSeconds(25), SimTime.ofSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "0.4, 2.6", "0.999, 2.001", "1, 3", "7.25, 2.75"})
    void heartbeatsAreMissedFromTheLastThatCame(double at, double detected) {
        scene.host("a", ROOM).host("b", ROOM).guest("g", "a", PAGES).assuming(AssumptionKey.HEARTBEAT_MISSES, 3)
                .asking(s -> s.at(SimTime.ofSeconds(at)));

        var lost = scene.lose("a").lost().getFirst();

        assertThat(lost.detected().seconds() - at).isCloseTo(detected, within(NANOS));
        assertThat(lost.fenced().minus(lost.detected())).isEqualTo(SimTime.ofSeconds(5));
    }

    @Test
    void aBootShorterThanItsPartsReadsAndComputesLess() {
        scene.host("a", ROOM).host("b", ROOM).guest("g", "a", PAGES)
                .restart("g", r -> r.booting(SimTime.ofSeconds(2)));

        var guest = scene.lose("a").of("g").orElseThrow();

        assertThat(guest.aloneTime().orElseThrow().seconds()).isCloseTo(3, within(NANOS));
        assertThat(guest.breakdown().time(FailoverPhaseKind.BOOT_WAIT)).isEqualTo(SimTime.ZERO);
    }

    @Test
    void aColdGuestLosesWhatTheRestartOfARelocationLoses() {
        // 1000 pages of 90 microseconds each (docs/engine.md, 7c)
        var guest = scene.host("a", ROOM).host("b", ROOM).guest("g", "a", PAGES).lose("a").of("g").orElseThrow();

        assertThat(guest.warmUpLost().seconds()).isCloseTo(0.09, within(1e-6));
        assertThat(guest.breakdown().time(FailoverPhaseKind.WARM_UP).seconds()).isGreaterThan(5 * Math.log(100));
    }

    // Boot storms

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void equalBootsOnOneDiskTakeSoManyTimesItsPart(int boots) {
        scene.host("a", ROOM).host("b", ROOM);
        for (int i = 0; i < boots; i++) {
            scene.guestOnDisk("g" + i, "a", PAGES, LossScene.ECKD, "V");
        }

        var result = scene.lose("a");

        assertThat(result.guests()).hasSize(boots).allSatisfy(g -> {
            assertThat(g.breakdown().time(FailoverPhaseKind.BOOT_READ).seconds())
                    .isCloseTo(boots * LossScene.ECKD_READ_SECONDS, within(1e-6));
            assertThat(g.outage().orElseThrow().minus(g.aloneTime().orElseThrow()).seconds())
                    .isCloseTo(20 + (boots - 1) * LossScene.ECKD_READ_SECONDS, within(1e-6));
        });
        assertThat(findings(result, FailoverFinding.BootStorm.class)).hasSize(boots > 1 ? 1 : 0);
    }

    @Test
    void bootsFromDisksOfTheirOwnDoNotMeet() {
        scene.host("a", ROOM).host("b", ROOM);
        for (int i = 0; i < 4; i++) {
            scene.guestOnDisk("g" + i, "a", PAGES, LossScene.ECKD, "V" + i);
        }

        assertThat(scene.lose("a").guests())
                .allSatisfy(g -> assertThat(g.breakdown().time(FailoverPhaseKind.BOOT_READ).seconds())
                        .isCloseTo(LossScene.ECKD_READ_SECONDS, within(1e-6)));
    }

    @Test
    void bootsShareProcessors() {
        // Four of 15 s on two processors
        scene.host("a", ROOM).host("b", ROOM).processors("b", 2);
        for (int i = 0; i < 4; i++) {
            scene.guest("g" + i, "a", PAGES);
        }

        var result = scene.lose("a");

        assertThat(result.guests()).allSatisfy(g -> {
            assertThat(g.breakdown().time(FailoverPhaseKind.BOOT_COMPUTE).seconds()).isCloseTo(30, within(1e-6));
            assertThat(phase(g, FailoverPhaseKind.BOOT_COMPUTE).bound())
                    .isEqualTo(PhaseBound.of(PhaseBound.Kind.PROCESSORS, "b"));
        });
        assertThat(result.shared()).singleElement().satisfies(s -> {
            assertThat(s.mostAtOnce()).isEqualTo(4);
            assertThat(s.saturated().seconds()).isCloseTo(30, within(1e-6));
        });
    }

    @Test
    void aHostReadsNoFasterThanItsChannels() {
        // 512 MiB over 53.687 MB/s take 10 s; two of them 20 s
        scene.host("a", ROOM).host("b", ROOM).readRate("b", 53.6870912).guest("g", "a", PAGES).guest("h", "a", PAGES);

        assertThat(scene.lose("a").guests()).allSatisfy(g -> {
            assertThat(g.breakdown().time(FailoverPhaseKind.BOOT_READ).seconds()).isCloseTo(20, within(1e-6));
            assertThat(phase(g, FailoverPhaseKind.BOOT_READ).bound())
                    .isEqualTo(PhaseBound.of(PhaseBound.Kind.CHANNEL, "b"));
        });
    }

    // Order

    @ParameterizedTest
    @MethodSource("bootTimes")
    void everySmallCaseIsThatOfTheListByHand(List<Integer> seconds, int atOnce) {
        scene.host("a", ROOM).host("b", ROOM).asking(s -> s.startingAtOnce(atOnce));
        for (int i = 0; i < seconds.size(); i++) {
            var time = SimTime.ofSeconds(seconds.get(i));
            int place = i;
            scene.guest("g" + i, "a", PAGES).restart("g" + i, r -> r.booting(time).at(place));
        }

        var result = scene.lose("a");

        var slots = new double[atOnce];
        Arrays.fill(slots, 20);
        for (int i = 0; i < seconds.size(); i++) {
            Arrays.sort(slots);
            slots[0] += 1 + seconds.get(i);
            assertThat(result.of("g" + i).orElseThrow().back().orElseThrow().seconds()).as("g%d of %s", i, seconds)
                    .isCloseTo(slots[0], within(1e-6));
        }
    }

    /** All boot times of 10, 20 or 30 s of up to four guests, of which one, two or three start at once. */
    static Stream<Arguments> bootTimes() {
        return Stream.of(1, 2, 3).flatMap(atOnce -> Stream.of(1, 2, 3, 4)
                .flatMap(n -> Stream.iterate(0, i -> i + 1).limit((long) Math.pow(3, n)).map(code -> {
                    var times = new Integer[n];
                    for (int i = 0, left = code; i < n; i++, left /= 3) {
                        times[i] = 10 * (1 + left % 3);
                    }
                    return Arguments.of(List.of(times), atOnce);
                })));
    }

    @Test
    void highPrioritiesStartFirst() {
        scene.host("a", ROOM).host("b", ROOM).asking(s -> s.startingAtOnce(1));
        for (var priority : List.of(RestartPriority.LOW, RestartPriority.HIGHEST, RestartPriority.MEDIUM)) {
            scene.guest("g" + priority, "a", PAGES).restart("g" + priority, r -> r.with(priority));
        }

        var result = scene.lose("a");

        assertThat(result.guests()).extracting(GuestFailover::priority).containsExactly(RestartPriority.HIGHEST,
                RestartPriority.MEDIUM, RestartPriority.LOW);
        assertThat(result.guests().stream().map(g -> g.outage().orElseThrow().seconds()).mapToDouble(s -> s).toArray())
                .containsExactly(new double[] {81, 142, 203}, within(1e-6));
        assertThat(result.priorities()).extracting(PriorityLoss::guestSecondsLost)
                .satisfies(lost -> assertThat(lost.get(2)).isCloseTo(203, within(1e-6)));
        assertThat(findings(result, FailoverFinding.StartsQueued.class)).singleElement()
                .satisfies(f -> assertThat(f.guests()).isEqualTo(2));
    }

    @Test
    void onePriorityAfterTheOther() {
        scene.host("a", ROOM).host("b", ROOM).asking(s -> s.with(PriorityRule.ONE_BY_ONE)).guest("g", "a", PAGES)
                .guest("h", "a", PAGES).restart("g", r -> r.with(RestartPriority.HIGH));

        var late = scene.lose("a").of("h").orElseThrow();

        assertThat(late.outage().orElseThrow().seconds()).isCloseTo(20 + 2 * 61, within(1e-6));
        assertThat(phase(late, FailoverPhaseKind.QUEUED).bound())
                .isEqualTo(PhaseBound.of(PhaseBound.Kind.PRIORITY));
    }

    @Test
    void whereNotAllFitTheFirstPriorityHasAPlace() {
        scene.host("a", ROOM).host("b", PAGES).guest("g", "a", PAGES).guest("h", "a", PAGES)
                .restart("h", r -> r.with(RestartPriority.HIGH));

        var result = scene.lose("a");

        assertThat(result.of("h").orElseThrow().fate()).isEqualTo(Fate.BOOTED);
        assertThat(result.of("g").orElseThrow().fate()).isEqualTo(Fate.STRANDED);
        assertThat(result.stranded()).extracting(s -> s.guest()).containsExactly("g");
        assertThat(result.isSurvived()).isFalse();
        assertThat(result.services().half()).isPresent();
        assertThat(result.services().nineTenths()).isEmpty();
        assertThat(result.findings().getFirst()).isEqualTo(new FailoverFinding.NoPlace(List.of("a"), List.of("g")));
    }

    @Test
    void aGuestThatIsNotRestartedNeedsNoPlace() {
        scene.host("a", ROOM).host("b", PAGES).guest("g", "a", PAGES).guest("h", "a", PAGES)
                .restart("g", r -> r.with(RestartPriority.NEVER));

        var result = scene.lose("a");

        assertThat(result.of("g").orElseThrow().fate()).isEqualTo(Fate.NOT_RESTARTED);
        assertThat(result.of("h").orElseThrow().fate()).isEqualTo(Fate.BOOTED);
        assertThat(result.isSurvived()).isTrue();
        assertThat(result.findings()).contains(new FailoverFinding.NotRestarted(List.of("g")));
    }

    // Services

    @Test
    void servicesComeBackInSteps() {
        scene.host("a", ROOM).host("b", ROOM).asking(s -> s.startingAtOnce(2));
        for (int i = 0; i < 4; i++) {
            int weight = i + 1;
            scene.guest("g" + i, "a", PAGES).restart("g" + i, r -> r.weighing(weight));
        }

        var services = scene.lose("a").services();

        assertThat(services.guestsBack().values()).containsExactly(0, 0, 2, 2, 4);
        assertThat(services.weightBack().values()).containsExactly(0, 0, 3000, 3000, 10_000);
        assertThat(services.guestsBack().nanos()).isSorted();
        assertThat(services.half().orElseThrow().seconds()).isCloseTo(81, within(1e-6));
        assertThat(services.nineTenths().orElseThrow().seconds()).isCloseTo(142, within(1e-6));
        assertThat(services.guestSecondsLost()).isCloseTo(2 * 81 + 2 * 142, within(1e-6));
    }

    @Test
    void anOutageThatWasPromisedIsCompared() {
        scene.host("a", ROOM).host("b", ROOM)
                .guest("g", "a", PAGES, GuestDevices.NONE, promised(60)).guest("h", "a", PAGES, GuestDevices.NONE,
                        promised(100));

        var result = scene.lose("a");

        assertThat(result.of("g").orElseThrow().keepsPromise()).isFalse();
        assertThat(result.of("h").orElseThrow().keepsPromise()).isTrue();
        assertThat(findings(result, Finding.PromiseBroken.class)).extracting(Finding.PromiseBroken::guest)
                .containsExactly("g");
    }

    @Test
    void theHostThatTakesThemFaresAsInTheCase() {
        scene.host("a", ROOM).host("b", ROOM).guest("g", "a", PAGES);

        var lost = scene.lose("a").cases().getFirst();

        assertThat(lost).isEqualTo(Failover.nPlus(scene.spec("a").places(), new FirstFitPlacer(), RunMonitor.NONE)
                .losing(Set.of("a")).orElseThrow());
    }

    // Clients

    @Test
    void connectionsEndWithTheGuestAndNewOnesFindIt() {
        scene.host("a", ROOM).host("b", ROOM).guestOnNetwork("g", "a", PAGES, NetworkInterfaceSpec.of("n", Layer.TWO));

        var guest = scene.lose("a").of("g").orElseThrow();

        // The first announcement comes 50 ms after the service (docs/engine.md, 7f).
        assertThat(guest.reached().orElseThrow().minus(guest.back().orElseThrow())).isEqualTo(SimTime.ofMillis(50));
        assertThat(guest.networks()).singleElement()
                .satisfies(n -> assertThat(n.clients().lost()).isEqualTo(n.clients().connections()));
        // The first retransmission after 81.05 s: 0.2 (2^9 - 1) s, to within a round trip.
        assertThat(guest.noticed().orElseThrow().median().seconds()).isCloseTo(102.2, within(0.6));
    }

    @Test
    void nobodyAnnouncesIt() {
        scene.host("a", ROOM).host("b", ROOM).guestOnNetwork("g", "a", PAGES,
                NetworkInterfaceSpec.of("n", Layer.TWO).with(Set.of(NetworkCondition.NOBODY_ANNOUNCES)));

        var result = scene.lose("a");

        assertThat(result.of("g").orElseThrow().reached().orElseThrow().seconds()).isCloseTo(1281, within(1.0));
        assertThat(result.findings()).extracting(Finding::code).contains(FindingCode.NOBODY_ANNOUNCES);
    }

    // Copies

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.0999, 0.1, 0.5, 0.999, 3.3, 1000.05})
    void aMirrorLosesOneCycleAndItsSendingAtMost(double at) {
        // w(1 s) = 100,000 (1 - exp(-0.01)) = 995.0 pages of 4096 B over 40.96 MB/s: 0.0995 s
        scene.host("a", ROOM).host("b", ROOM).link("L", "a", "b", 40.96).guest("g", "a", 100_000)
                .restart("g", r -> r.with(ReplicaSpec.mirror("b", List.of("L"))))
                .asking(s -> s.at(SimTime.ofSeconds(at)));

        var guest = scene.lose("a").of("g").orElseThrow();

        var loss = guest.replica().orElseThrow();
        double send = 100_000 * (1 - Math.exp(-0.01)) / 10_000;
        double since = (at - send) % 1;
        assertThat(loss.work().seconds()).isCloseTo((since < 0 ? since + 1 : since) + send, within(1e-6));
        assertThat(loss.work()).isLessThanOrEqualTo(loss.mostWork());
        assertThat(loss.mostWork().seconds()).isCloseTo(1 + send, within(1e-6));
        assertThat(loss.pages().count())
                .isEqualTo(Math.round(100_000 * (1 - Math.exp(-loss.work().seconds() / 100))));
        assertThat(guest.fate()).isEqualTo(Fate.RESUMED);
    }

    @Test
    void aGuestResumesAsSoonAsItsHostIsFenced() {
        scene.host("a", ROOM).host("b", ROOM).link("L", "a", "b", 400).guestOnNetwork("g", "a", PAGES,
                NetworkInterfaceSpec.of("n", Layer.TWO)).restart("g", r -> r.with(replica(ReplicaSpec.Kind.MIRROR)));

        var guest = scene.lose("a").of("g").orElseThrow();

        // 20 s, then 10 ms to register and 50 ms to resume
        assertThat(guest.outage()).contains(SimTime.ofSeconds(20.06));
        assertThat(guest.breakdown().phases()).extracting(FailoverPhase::kind).containsExactly(
                FailoverPhaseKind.DETECTION, FailoverPhaseKind.FENCING, FailoverPhaseKind.NETWORK,
                FailoverPhaseKind.RESUME, FailoverPhaseKind.CLIENTS);
        assertThat(guest.networks().getFirst().clients().lost()).isEqualTo(100);
        assertThat(guest.warmUpLost()).isEqualTo(SimTime.ZERO);
    }

    @Test
    void connectionsGoOnWhereNothingWasSentThatTheCopyDoesNotKnow() {
        scene.host("a", ROOM).host("b", ROOM).link("L", "a", "b", 400).guestOnNetwork("g", "a", PAGES,
                NetworkInterfaceSpec.of("n", Layer.TWO))
                .restart("g", r -> r.with(replica(ReplicaSpec.Kind.CHECKPOINT)));

        var guest = scene.lose("a").of("g").orElseThrow();

        assertThat(guest.networks().getFirst().clients().lost()).isZero();
        assertThat(guest.noticed()).isEqualTo(guest.networks().getFirst().clients().established());
    }

    @Test
    void nothingIsLostWhereEachWriteWaits() {
        scene.host("a", ROOM).host("b", ROOM).link("L", "a", "b", 400).guest("g", "a", PAGES)
                .restart("g", r -> r.with(replica(ReplicaSpec.Kind.SYNCHRONOUS)));

        var loss = scene.lose("a").of("g").orElseThrow().replica().orElseThrow();

        assertThat(loss.work()).isEqualTo(SimTime.ZERO);
        assertThat(loss.mostPages()).isEqualTo(Pages.ZERO);
    }

    @Test
    void aCopyThatIsOfNoUseIsSaidSo() {
        // 1000 pages a second over 1 MB/s cannot be kept up with; b is lost, too
        scene.host("a", ROOM).host("b", ROOM).host("c", ROOM).link("L", "a", "c", 1).link("M", "a", "b", 400)
                .guest("g", "a", 100_000).guest("h", "a", PAGES)
                .restart("g", r -> r.with(ReplicaSpec.mirror("c", List.of("L"))))
                .restart("h", r -> r.with(ReplicaSpec.mirror("b", List.of("M"))));

        var result = scene.lose("a", "b");

        assertThat(result.guests()).extracting(GuestFailover::fate).containsOnly(Fate.BOOTED);
        assertThat(result.findings()).contains(
                new FailoverFinding.ReplicaUnusable("g", "c", Optional.of("L")),
                new FailoverFinding.ReplicaUnusable("h", "b", Optional.empty()));
    }

    @Test
    void copiesShareTheirLink() {
        // Each needs 0.0995 of it; two that begin together have both sent after twice the time.
        scene.host("a", ROOM).host("b", ROOM).link("L", "a", "b", 40.96).guest("g", "a", 100_000)
                .guest("h", "a", 100_000).restart("g", r -> r.with(ReplicaSpec.mirror("b", List.of("L"))))
                .restart("h", r -> r.with(ReplicaSpec.mirror("b", List.of("L"))));

        var loss = scene.lose("a").of("h").orElseThrow().replica().orElseThrow();

        assertThat(loss.utilisation().value()).isCloseTo(0.199, within(1e-3));
        assertThat(loss.mostWork().seconds()).isCloseTo(1.199, within(1e-3));
    }

    // Use

    @Test
    void twoHostsAtOnce() {
        scene.host("a", ROOM).host("b", ROOM).host("c", ROOM).guest("g", "a", PAGES).guest("h", "b", PAGES);

        var result = scene.lose("a", "b");

        assertThat(result.lost()).extracting(LostHost::host).containsExactly("a", "b");
        assertThat(result.guests()).extracting(g -> g.target().orElseThrow()).containsOnly("c");
    }

    @Test
    void aHostWithoutGuestsIsNoLoss() {
        var result = scene.host("a", ROOM).host("b", ROOM).guest("g", "b", PAGES).lose("a");

        assertThat(result.guests()).isEmpty();
        assertThat(result.end()).isEqualTo(result.at());
        assertThat(result.services().all()).isEmpty();
        assertThat(result.isSurvived()).isTrue();
    }

    @Test
    void assumptionsInForceAreThoseThatWereAskedFor() {
        var result = scene.host("a", ROOM).host("b", ROOM).guest("g", "a", PAGES).lose("a");

        assertThat(result.assumptions()).extracting(AssumptionInForce::key)
                .contains(AssumptionKey.HEARTBEAT_TIME, AssumptionKey.FENCE_TIME, AssumptionKey.BOOT_TIME,
                        AssumptionKey.STARTS_AT_ONCE, AssumptionKey.COLD_PAGE)
                .doesNotContain(AssumptionKey.MEMBER_STATE_TIME, AssumptionKey.MIRROR_CYCLE);
    }

    @Test
    void contradictionsAreCollected() {
        scene.host("a", ROOM).host("b", ROOM).host("c", ROOM).link("L", "a", "b", 400).guest("g", "a", PAGES)
                .guest("h", "a", PAGES).guest("i", "a", PAGES).guest("j", "a", PAGES)
                .restart("x", r -> r).restart("g", r -> r.from(new BootDisk("none", "V")))
                .restart("h", r -> r.with(ReplicaSpec.mirror("b", List.of("none"))))
                .restart("i", r -> r.with(ReplicaSpec.mirror("c", List.of("L"))))
                .restart("j", r -> r.with(ReplicaSpec.mirror("a", List.of("L"))));

        var spec = scene.spec("a", "y");

        assertThat(Failover.check(spec)).extracting(ScenarioProblem::code).containsExactlyInAnyOrder(
                ScenarioProblemCode.UNKNOWN_HOST, ScenarioProblemCode.UNKNOWN_GUEST, ScenarioProblemCode.UNKNOWN_DISK,
                ScenarioProblemCode.UNKNOWN_LINK, ScenarioProblemCode.PATH_BROKEN,
                ScenarioProblemCode.TARGET_IS_SOURCE);
        assertThatThrownBy(() -> Failover.lose(spec, new FirstFitPlacer(), RunMonitor.NONE))
                .isInstanceOf(InvalidScenarioException.class);
    }

    @Test
    void badValuesAreRefused() {
        var spec = scene.host("a", ROOM).spec("a");

        assertThatThrownBy(() -> HostLossSpec.of(spec.places(), List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> spec.startingAtOnce(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RestartSpec.USUAL.weighing(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ReplicaSpec("b", List.of(), ReplicaSpec.Kind.MIRROR, Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new DetectionSpec(Optional.of(SimTime.ZERO), OptionalInt.empty(), Optional.empty(),
                Optional.empty())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void nobodyWantsIt() {
        scene.host("a", ROOM).host("b", ROOM).guest("g", "a", PAGES);
        var canceled = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                // not of interest
            }

            @Override
            public void worked(long work) {
                // not of interest
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };

        assertThatThrownBy(() -> Failover.lose(scene.spec("a"), new FirstFitPlacer(), canceled))
                .isInstanceOf(CanceledException.class);
    }

    private static ServiceLevel promised(double seconds) {
        return new ServiceLevel(Optional.of(SimTime.ofSeconds(seconds)), Optional.empty());
    }

    private static ReplicaSpec replica(ReplicaSpec.Kind kind) {
        return new ReplicaSpec("b", List.of("L"), kind, Optional.empty());
    }

    private static Stream<FailoverPhase> before(GuestFailover guest) {
        return guest.breakdown().phases().stream().filter(p -> !p.kind().isAfterService());
    }

    private static FailoverPhase phase(GuestFailover guest, FailoverPhaseKind kind) {
        return guest.breakdown().phases().stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    }

    private static <T extends Finding> List<T> findings(HostLossResult result, Class<T> type) {
        return result.findings().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
