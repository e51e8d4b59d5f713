/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.finding.EligibilityRule;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;

/** What a planner compares every live method with (docs/engine.md, 7c). */
class BaselinesTest {

    private static final long ALL = 907_008;
    private static final double IMAGE = ALL * 4096.0;
    private static final double STATE = 2_097_152;

    @Nested
    class Stopping {

        @Test
        void standsStillForTheWholeCopy() {
            var result = scene(StopAndCopy.DEFAULTS).run();

            assertThat(result.phases()).extracting(p -> p.kind()).containsExactly(PhaseKind.CHECK, PhaseKind.STOP,
                    PhaseKind.STOPPED_PASS, PhaseKind.CONTROL_STATE, PhaseKind.RESTART);
            // T_q + I P / B + S_c / B + T_r
            assertThat(result.timing().downtime().seconds())
                    .isCloseTo(0.02 + IMAGE / 342e6 + STATE / 342e6 + 0.05, within(1e-6));
            assertThat(result.leaveReason()).contains(LeaveReason.AS_ASKED);
            assertThat(result.serviceLost().total()).isEqualTo(result.timing().downtime());
        }

        @Test
        void isPrecopyOfOnePass() {
            var once = new PlainPrecopy(Optional.empty(), OptionalInt.of(1), Optional.empty(),
                    Optional.empty());

            var stopped = scene(StopAndCopy.DEFAULTS).run();

            assertThat(stopped.timing()).isEqualTo(scene(once).run().timing());
            assertThat(stopped.passes()).isEqualTo(scene(once).run().passes());
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.05, 0.11, 6})
        void endsWithItsLink(double second) {
            var result = lost(StopAndCopy.DEFAULTS, second).run();

            assertThat(result.outcome().code()).isEqualTo(EndCode.CONNECTION_LOST);
            assertThat(pagesAtEnd(result, Side.SOURCE)).isEqualTo(ALL);
        }
    }

    @Nested
    class Suspending {

        @Test
        void writesTheImageAndReadsItAgain() {
            var result = scene(SuspendResume.DEFAULTS).run();

            assertThat(result.phases()).extracting(p -> p.kind()).containsExactly(PhaseKind.CHECK, PhaseKind.STOP,
                    PhaseKind.SUSPEND, PhaseKind.RESTORE, PhaseKind.RESTART);
            // 500 MB/s both ways
            assertThat(seconds(result, PhaseKind.SUSPEND)).isCloseTo((IMAGE + STATE) / 500e6, within(1e-6));
            assertThat(seconds(result, PhaseKind.RESTORE)).isCloseTo((IMAGE + STATE) / 500e6, within(1e-6));
            assertThat(result.timing().downtime().seconds())
                    .isCloseTo(0.02 + 2 * (IMAGE + STATE) / 500e6 + 0.05, within(1e-6));
            assertThat(result.downtimeTerms()).filteredOn(t -> t.kind() == DowntimeKind.SUSPEND).singleElement()
                    .satisfies(t -> assertThat(t.restsOn()).containsExactly(AssumptionKey.SUSPEND_DISK_RATE));
        }

        @Test
        void namesTheDiskOnBothSides() {
            var disk = scene(SuspendResume.DEFAULTS).run().resources().stream()
                    .filter(u -> u.kind() == ResourceUse.Kind.IMAGE_DISK).toList();

            assertThat(disk).extracting(ResourceUse::elementId).containsExactly(Scene.SOURCE, Scene.TARGET);
            assertThat(disk).extracting(ResourceUse::direction).containsExactly(ResourceUse.Direction.WRITE,
                    ResourceUse.Direction.READ);
            assertThat(disk).allMatch(u -> u.bytes().equals(new Bytes((long) (IMAGE + STATE))));
        }

        @Test
        void needsNoLink() {
            var scene = scene(SuspendResume.DEFAULTS);
            scene.path = List.of();

            assertThat(scene.run().outcome().isRelocated()).isTrue();
            assertThat(lost(SuspendResume.DEFAULTS, 5).run()).isEqualTo(scene(SuspendResume.DEFAULTS).run());
        }

        @Test
        void twoAtOnceHaveHalfTheDiskEach() {
            var scene = scene(SuspendResume.DEFAULTS);
            add(scene, "H", scene.method, SimTime.ZERO);

            assertThat(run(scene)).allSatisfy(r -> assertThat(seconds(r, PhaseKind.SUSPEND))
                    .isCloseTo(2 * (IMAGE + STATE) / 500e6, within(1e-6)));
        }

        @Test
        void aSlowUserLeavesTheRestOfTheDiskToOthers() {
            var scene = scene(new SuspendResume(Optional.of(Rate.ofMegabytesPerSecond(1000))));
            add(scene, "H", new SuspendResume(Optional.of(Rate.ofMegabytesPerSecond(100))), SimTime.ZERO);

            var results = run(scene);

            assertThat(seconds(results.getFirst(), PhaseKind.SUSPEND)).isCloseTo((IMAGE + STATE) / 900e6, within(1e-6));
            assertThat(seconds(results.getLast(), PhaseKind.SUSPEND)).isCloseTo((IMAGE + STATE) / 100e6, within(1e-6));
        }

        @Test
        void pagesOnDasdAreReadFirst() {
            var scene = scene(SuspendResume.DEFAULTS);
            scene.sharedVolumes = 1;
            scene.placement = new GuestPlacement(Pages.ZERO, Optional.empty(), Pages.ZERO, new Pages(100_000),
                    Pages.ZERO);

            // A volume reads 8 pages in 0.5 ms + 32,768 B / 150 MB/s.
            assertThat(seconds(scene.run(), PhaseKind.SUSPEND))
                    .isCloseTo(100_000 * (0.0005 + 32_768 / 150e6) / 8 + STATE / 500e6, within(1e-6));
        }

        @Test
        void pagesInExpandedStorageComeThroughCentralStorage() {
            var scene = scene(SuspendResume.DEFAULTS);
            scene.sourceXstore = Optional.of(new StorageLevelSpec.Xstore("A.x", Bytes.ofGiB(2), Optional.empty()));
            scene.placement = new GuestPlacement(Pages.ZERO, Optional.empty(), new Pages(100_000), Pages.ZERO,
                    Pages.ZERO);

            assertThat(seconds(scene.run(), PhaseKind.SUSPEND)).isCloseTo(2 + STATE / 500e6, within(1e-6));
        }

        @Test
        void whatFindsNoFrameGoesOnToPagingVolumes() {
            var scene = scene(SuspendResume.DEFAULTS);
            scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 400_000 * 4096L);

            var result = scene.run();

            assertThat(last(result, Tier.CENTRAL)).isEqualTo(400_000);
            assertThat(last(result, Tier.DASD)).isEqualTo(507_008);
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.11, 3, 7.5, 12, 14.9})
        void givenUpOnTheWayItGoesOnAtTheSource(double second) {
            var result = cancelled(SuspendResume.DEFAULTS, second).run();

            assertThat(result.outcome()).isEqualTo(
                    new Outcome.GivenUp(EndCode.CANCELLED, SimTime.ofSeconds(second)));
            assertThat(pagesAtEnd(result, Side.SOURCE)).isEqualTo(ALL);
            assertThat(result.phases().getLast().kind()).isEqualTo(PhaseKind.RESUME_AT_SOURCE);
            assertConserved(result, ALL);
        }

        @Test
        void disksThatTheTargetCannotReachAreRefused() {
            var scene = scene(SuspendResume.DEFAULTS);
            scene.eligibility = EligibilityFacts.of(Set.of(EligibilityObstacle.MINIDISK_NOT_SHARED));

            assertThat(scene.run().findings()).singleElement().isEqualTo(new Finding.NotEligible(Scene.GUEST,
                    Scene.TARGET, EligibilityRule.MINIDISKS_SHARED, List.of()));
        }

        @Test
        void aFasterDiskIsNeverWorse() {
            double before = Double.POSITIVE_INFINITY;
            for (long rate : List.of(10L, 100L, 500L, 5000L)) {
                var method = new SuspendResume(Optional.of(Rate.ofMegabytesPerSecond(rate)));
                double total = scene(method).run().timing().total().seconds();
                assertThat(total).isLessThan(before);
                before = total;
            }
        }

        @Test
        void pagesAreConserved() {
            var scene = scene(SuspendResume.DEFAULTS);
            scene.placement = new GuestPlacement(new Pages(1000), Optional.empty(), new Pages(300), new Pages(5000),
                    new Pages(7));

            assertConserved(scene.run(), 6300);
        }
    }

    @Nested
    class Restarting {

        @Test
        void isShutDownHereAndBootsThere() {
            var result = scene(RestartElsewhere.DEFAULTS).run();

            assertThat(result.phases()).extracting(p -> p.kind()).containsExactly(PhaseKind.CHECK,
                    PhaseKind.SHUT_DOWN, PhaseKind.BOOT, PhaseKind.WARM_UP);
            assertThat(result.timing().downtime()).isEqualTo(SimTime.ofSeconds(90));
            assertThat(result.timing().total()).isEqualTo(SimTime.ofSeconds(90.1));
            assertThat(result.passes()).isEmpty();
            assertThat(result.resources()).isEmpty();
        }

        @Test
        void losesServiceToColdCaches() {
            // 204,800 pages of 90 us each, on one and on four virtual CPUs
            assertThat(scene(RestartElsewhere.DEFAULTS).run().serviceLost().warmUp().seconds())
                    .isCloseTo(18.432, withinPercentage(0.1));
            var scene = scene(RestartElsewhere.DEFAULTS);
            scene.virtualCpus = 4;
            assertThat(scene.run().serviceLost().warmUp().seconds()).isCloseTo(4.608, withinPercentage(0.1));
        }

        @Test
        void itsOwnTimesReplaceTheAssumed() {
            var method = new RestartElsewhere(Optional.of(SimTime.ofSeconds(5)), Optional.of(SimTime.ofSeconds(7)));

            assertThat(scene(method).run().timing().downtime()).isEqualTo(SimTime.ofSeconds(12));
        }

        @Test
        void givesItsMemoryUpAndSaysSo() {
            var result = scene(RestartElsewhere.DEFAULTS).run();

            assertThat(result.findings()).contains(new Finding.MemoryGivenUp(Scene.GUEST, new Pages(ALL)));
            // Nothing is left at the source, and what is touched appears at the target.
            assertThat(pagesAtEnd(result, Side.SOURCE)).isZero();
            assertThat(last(result, Tier.CENTRAL)).isBetween(202_000L, 204_800L);
            assertThat(IntStream.range(0, result.course().pagesLeft().size()))
                    .allMatch(i -> pagesAt(result, i) <= ALL);
        }

        @Test
        void needsNoLink() {
            var scene = scene(RestartElsewhere.DEFAULTS);
            scene.path = List.of();

            assertThat(scene.run().outcome().isRelocated()).isTrue();
            assertThat(lost(RestartElsewhere.DEFAULTS, 50).run()).isEqualTo(scene(RestartElsewhere.DEFAULTS).run());
        }

        @Test
        void cancelledItBootsAtTheSource() {
            var result = cancelled(RestartElsewhere.DEFAULTS, 20).run();

            assertThat(result.outcome().code()).isEqualTo(EndCode.CANCELLED);
            assertThat(seconds(result, PhaseKind.RESUME_AT_SOURCE)).isEqualTo(60);
            assertThat(result.timing().downtime()).isEqualTo(SimTime.ofSeconds(19.9 + 60));
            assertThat(pagesAtEnd(result, Side.SOURCE)).isEqualTo(ALL);
        }

        @Test
        void freesItsFramesForTheNext() {
            var scene = scene(RestartElsewhere.DEFAULTS);
            scene.sharedVolumes = 0;
            scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 1_000_000 * 4096L);
            add(scene, "H", scene.method, SimTime.ofSeconds(1));

            var results = run(scene);

            assertThat(results.getFirst().outcome().isRelocated()).isTrue();
            assertThat(results.getLast().outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
        }
    }

    @Test
    void aSourceThatIsLostTakesTheGuestWithItUntilItIsNotNeeded() {
        // The image is written from 0.12 to 7.55 s; the guest is shut down from 0.1 to 30.1 s.
        assertThat(sourceLost(StopAndCopy.DEFAULTS, 5).outcome()).isInstanceOf(Outcome.GuestLost.class);
        assertThat(sourceLost(SuspendResume.DEFAULTS, 7).outcome()).isInstanceOf(Outcome.GuestLost.class);
        assertThat(sourceLost(SuspendResume.DEFAULTS, 8)).isEqualTo(scene(SuspendResume.DEFAULTS).run());
        assertThat(sourceLost(RestartElsewhere.DEFAULTS, 30).outcome()).isInstanceOf(Outcome.GuestLost.class);
        assertThat(sourceLost(RestartElsewhere.DEFAULTS, 31)).isEqualTo(scene(RestartElsewhere.DEFAULTS).run());
    }

    @Test
    void aGuestCannotGoBackToASourceThatIsGone() {
        var scene = scene(SuspendResume.DEFAULTS);
        scene.incidents = List.of(new IncidentSpec.HostLost(SimTime.ofSeconds(8), Scene.SOURCE),
                new IncidentSpec.OperatorCancel(SimTime.ofSeconds(9), Scene.GUEST,
                        IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL));

        assertThat(scene.run().outcome())
                .isEqualTo(new Outcome.GuestLost(EndCode.CANCELLED, SimTime.ofSeconds(9)));
    }

    private static RelocationResult sourceLost(MethodSpec method, double second) {
        var scene = scene(method);
        scene.incidents = List.of(new IncidentSpec.HostLost(SimTime.ofSeconds(second), Scene.SOURCE));
        return scene.run();
    }

    @Test
    void aGuestThatDoesNotRunIsRefusedByAll() {
        for (MethodSpec method : List.of(StopAndCopy.DEFAULTS, SuspendResume.DEFAULTS, RestartElsewhere.DEFAULTS)) {
            var scene = scene(method);
            scene.eligibility = EligibilityFacts.of(Set.of(EligibilityObstacle.NOT_RUNNING));

            assertThat(scene.run().outcome()).isEqualTo(new Outcome.Refused(EndCode.NOT_ELIGIBLE));
        }
    }

    @Test
    void aCpExitRejectsAll() {
        for (MethodSpec method : List.of(StopAndCopy.DEFAULTS, SuspendResume.DEFAULTS, RestartElsewhere.DEFAULTS)) {
            var scene = scene(method);
            scene.incidents =
                    List.of(new IncidentSpec.CpExit(Scene.GUEST, IncidentSpec.CpExit.Verdict.REJECTED));

            assertThat(scene.run().outcome().code()).isEqualTo(EndCode.EXIT_REJECTED);
        }
    }

    @Test
    void downtimeIsTheTimeStopped() {
        for (MethodSpec method : List.of(StopAndCopy.DEFAULTS, SuspendResume.DEFAULTS, RestartElsewhere.DEFAULTS)) {
            var result = scene(method).run();
            double stopped = result.phases().stream().filter(p -> p.guest() == GuestState.STOPPED)
                    .mapToDouble(p -> p.duration().seconds()).sum();

            assertThat(result.timing().downtime().seconds()).isCloseTo(stopped, within(1e-9));
            assertThat(result.timing().downtime()).isLessThanOrEqualTo(result.timing().total());
        }
    }

    private static Scene scene(MethodSpec method) {
        var scene = new Scene();
        scene.method = method;
        return scene;
    }

    private static Scene lost(MethodSpec method, double second) {
        var scene = scene(method);
        scene.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ofSeconds(second), Scene.LINK));
        return scene;
    }

    private static Scene cancelled(MethodSpec method, double second) {
        var scene = scene(method);
        scene.incidents = List.of(new IncidentSpec.OperatorCancel(SimTime.ofSeconds(second), Scene.GUEST,
                IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL));
        return scene;
    }

    private static void add(Scene scene, String id, MethodSpec method, SimTime start) {
        scene.others.add(GuestSpec.of(id, Scene.SOURCE, 1, scene.placement, scene.profile));
        scene.otherRequests.add(new RelocationRequest(id, Scene.TARGET, scene.path, start, method));
    }

    private static List<RelocationResult> run(Scene scene) {
        return Engine.run(scene.scenario(), RunMonitor.NONE).relocations();
    }

    private static double seconds(RelocationResult result, PhaseKind kind) {
        return result.phases().stream().filter(p -> p.kind() == kind).mapToDouble(p -> p.duration().seconds()).sum();
    }

    private static long last(RelocationResult result, Tier tier) {
        return result.course().tiers().stream().filter(t -> t.side() == Side.TARGET && t.tier() == tier)
                .mapToLong(t -> t.pages().valueAt(t.pages().size() - 1)).sum();
    }

    private static long pagesAtEnd(RelocationResult result, Side side) {
        return result.course().tiers().stream().filter(t -> t.side() == side)
                .mapToLong(t -> t.pages().valueAt(t.pages().size() - 1)).sum();
    }

    private static long pagesAt(RelocationResult result, int sample) {
        return result.course().tiers().stream().mapToLong(t -> t.pages().valueAt(sample)).sum();
    }

    private static void assertConserved(RelocationResult result, long instantiated) {
        assertThat(IntStream.range(0, result.course().pagesLeft().size()))
                .allMatch(i -> pagesAt(result, i) == instantiated);
    }
}
