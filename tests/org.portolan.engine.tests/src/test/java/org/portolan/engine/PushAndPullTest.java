/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.finding.FailureFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RemoteXstore.SwitchPoint;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;

/** Methods in which the guest runs at the target before its pages are there (docs/engine.md, 7d). */
class PushAndPullTest {

    private static final RemoteXstore LATE =
            new RemoteXstore(SwitchPoint.LATE, OptionalInt.empty(), OptionalInt.empty());

    private static Scene scene(MethodSpec method) {
        var scene = new Scene();
        scene.method = method;
        return scene;
    }

    static List<MethodSpec> methods() {
        return List.of(RemoteXstore.DEFAULTS, Postcopy.DEFAULTS, HybridCopy.DEFAULTS);
    }

    // The worked example of domain section 2c

    @Test
    void theEarlySwitchIsAsWorkedOut() {
        var result = scene(RemoteXstore.DEFAULTS).run();

        assertThat(duration(result, PhaseKind.PUSH_AND_PULL)).isCloseTo(10.86, withinPercentage(0.1));
        assertThat((double) result.stalls().faults()).isCloseTo(75_127, withinPercentage(0.1));
        assertThat(result.timing().downtime().seconds()).isCloseTo(0.02 + 2_097_152 / 342e6 + 0.05,
                withinPercentage(0.1));
        assertThat(result.serviceLost().stalls().seconds()).isCloseTo(75_127 * 57e-6, withinPercentage(0.1));
        assertThat(result.leaveReason()).contains(LeaveReason.SWITCHED);
        assertThat(result.phases()).extracting(Phase::kind).containsExactly(PhaseKind.CHECK, PhaseKind.STOP,
                PhaseKind.CONTROL_STATE, PhaseKind.RESTART, PhaseKind.PUSH_AND_PULL);
    }

    @Test
    void anEarlySwitchTakesAsLongForEveryGuest() {
        for (var method : List.of(RemoteXstore.DEFAULTS, Postcopy.DEFAULTS)) {
            var downtime = scene(method).resident(1_000).run().timing().downtime();

            assertThat(scene(method).run().timing().downtime()).isEqualTo(downtime);
            assertThat(scene(method).resident(9_000_000).run().timing().downtime()).isEqualTo(downtime);
        }
    }

    @Test
    void everyPageCrossesOnce() {
        for (var method : List.of(RemoteXstore.DEFAULTS, Postcopy.DEFAULTS)) {
            assertThat(bytesOnLink(scene(method).run())).isEqualTo(907_008L * Pages.SIZE + 2_097_152);
        }
    }

    @Test
    void theLateSwitchSendsWhatChangedInALastPass() {
        var result = scene(LATE).run();

        assertThat(result.passes()).extracting(p -> p.sent().count()).containsExactly(907_008L, 133_905L);
        assertThat(result.phases()).extracting(Phase::kind).containsExactly(PhaseKind.CHECK, PhaseKind.EXPORT,
                PhaseKind.STOP, PhaseKind.STOPPED_PASS, PhaseKind.CONTROL_STATE, PhaseKind.RESTART);
        assertThat(result.stalls().faults()).isZero();
    }

    @Test
    void pagedOutPagesAreStagedIn() {
        var scene = scene(RemoteXstore.DEFAULTS);
        scene.placement = new GuestPlacement(new Pages(400_000), Optional.empty(), new Pages(100_000),
                new Pages(200_000), Pages.ZERO);
        scene.sourceXstore = Optional.of(new StorageLevelSpec.Xstore("A.xstore", Bytes.ofGiB(2), Optional.empty()));

        var result = scene.run();

        // V_r = 8 * 8 / (0.5 ms + 8 * 4096.0 / 150 MB/s), tX = 20 us
        double reads = 64 / (0.0005 + 8 * 4096 / 150e6);
        assertThat(duration(result, PhaseKind.STAGE_IN)).isCloseTo(200_000 / reads + 100_000 * 20e-6,
                withinPercentage(0.1));
        assertThat(duration(result, PhaseKind.PUSH_AND_PULL)).isCloseTo(700_000 * 4096.0 / 342e6,
                withinPercentage(0.1));
    }

    @Test
    void withoutRoomForThemTheyComeInAsTheyAreSent() {
        var scene = scene(RemoteXstore.DEFAULTS);
        scene.placement = new GuestPlacement(new Pages(400_000), Optional.empty(), Pages.ZERO, new Pages(200_000),
                Pages.ZERO);
        scene.sharedVolumes = 1;
        scene.sourceStorage = new Bytes(Bytes.ofGiB(2).count() + 400_000L * Pages.SIZE);

        var result = scene.run();

        double reads = 8 / (0.0005 + 8 * 4096 / 150e6);
        assertThat(result.phases()).extracting(Phase::kind).doesNotContain(PhaseKind.STAGE_IN);
        assertThat(duration(result, PhaseKind.PUSH_AND_PULL)).isCloseTo(400_000 * 4096.0 / 342e6 + 200_000 / reads,
                withinPercentage(0.1));
    }

    @Test
    void theChainThroughExpandedStorageTakesItsMoveTimePerPage() {
        var scene = scene(RemoteXstore.DEFAULTS);
        scene.sourceXstore = Optional.of(new StorageLevelSpec.Xstore("A.xstore", Bytes.ofGiB(2), Optional.empty()));
        scene.sourceRemote = Optional.of(new StorageLevelSpec.Remote("A.remote", Scene.TARGET, Scene.LINK,
                Bytes.ofGiB(8)));

        var result = scene.run();

        assertThat(duration(result, PhaseKind.PUSH_AND_PULL)).isCloseTo(907_008 * 20e-6, withinPercentage(0.1));
        assertThat(result.serviceLost().stalls().seconds() / result.stalls().faults()).isCloseTo(77e-6,
                withinPercentage(0.5));
    }

    // Post-copy and hybrid

    @Test
    void preemptionShortensWaitsUnderALimit() {
        var limit = new SendOptions(Optional.of(Rate.ofMegabytesPerSecond(100)), OptionalInt.empty(),
                Optional.empty());
        var behind = scene(new Postcopy(false, OptionalInt.empty(), OptionalInt.empty(), limit)).run();
        var past = scene(new Postcopy(true, OptionalInt.empty(), OptionalInt.empty(), limit)).run();

        assertThat(behind.stalls().longest()).isGreaterThanOrEqualTo(SimTime.ofMillis(100));
        assertThat(past.stalls().longest()).isLessThan(behind.stalls().longest());
        assertThat(past.serviceLost().stalls()).isLessThan(behind.serviceLost().stalls());
        assertThat(past.timing().end()).isLessThan(behind.timing().end());
    }

    @Test
    void aHybridSendsAgainOnlyWhatWasWritten() {
        var result = scene(HybridCopy.DEFAULTS).run();

        assertThat(result.leaveReason()).contains(LeaveReason.SWITCHED);
        var pass = result.passes().getFirst();
        assertThat(result.passes()).hasSize(1);
        assertThat(pass.newlyDirtied().count()).isBetween(130_000L, 133_905L);
        // A pass ends before its set is sent; what is left was written, or never sent.
        assertThat(pass.sent().plus(pass.left()).count()).isBetween(907_008L, 907_008 + pass.newlyDirtied().count());
        assertThat(bytesOnLink(result))
                .isEqualTo(pass.sent().plus(pass.left()).count() * Pages.SIZE + 2_097_152);
        assertThat(duration(result, PhaseKind.PUSH_AND_PULL)).isCloseTo(pass.left().count() * 4096.0 / 342e6,
                withinPercentage(0.1));
    }

    @Test
    void aHybridThatConvergesEndsAsPrecopy() {
        var method = new HybridCopy(10, Optional.empty(), false, OptionalInt.empty(), OptionalInt.empty(),
                SendOptions.PLAIN);

        var result = scene(method).run();

        assertThat(result.leaveReason()).contains(LeaveReason.GOAL_MET);
        assertThat(result.passes()).hasSizeLessThanOrEqualTo(6);
        assertThat(result.stalls().faults()).isZero();
        assertThat(result.findings()).noneMatch(FailureFinding.SplitState.class::isInstance);
    }

    @Test
    void aWriterThatKeepsToTheClockStallsUntilItHasMadeUp() {
        var scene = scene(new Postcopy(true, OptionalInt.empty(), OptionalInt.empty(), SendOptions.PLAIN));
        scene.profile = new MemoryProfileSpec.Populations(List.of(new PopulationSpec(new Pages(200_000),
                new PatternSpec.Uniform(), new PageRate(0), new PageRate(8_000), Pace.CLOCK)));

        var result = scene.run();

        // 400 writes of 50 ms, nearly each to a page that is missing
        assertThat(result.stalls().longest().seconds()).isBetween(0.2, 0.5);
    }

    @Test
    void waitsThatCostMoreThanTheDowntimeAreRemarkedOn() {
        var limit = new SendOptions(Optional.of(Rate.ofMegabytesPerSecond(100)), OptionalInt.empty(),
                Optional.empty());
        var result = scene(new Postcopy(false, OptionalInt.empty(), OptionalInt.empty(), limit)).run();

        assertThat(result.findings()).filteredOn(Finding.StallsDominate.class::isInstance).singleElement()
                .satisfies(f -> assertThat(f.remedies()).anyMatch(Remedy.Preempt.class::isInstance));
    }

    @Test
    void aGuestOfKvmThatDoesNotConvergeCanBeSwitched() {
        var scene = scene(PlainPrecopy.DEFAULTS);
        scene.hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.KVM, 10, 0));
        scene.profile = Scene.saturating(400_000, 700_000, 700_000);

        assertThat(scene.run().findings()).filteredOn(Finding.DoesNotConverge.class::isInstance).singleElement()
                .satisfies(f -> assertThat(f.remedies()).anyMatch(
                        r -> r instanceof Remedy.UseMethod use && use.method() == MethodKind.HYBRID_COPY));
    }

    // Risk

    @ParameterizedTest
    @MethodSource("methods")
    void theFindingNamesTheTimeInWhichTheGuestCanBeLost(MethodSpec method) {
        var result = scene(method).run();

        var push = phase(result, PhaseKind.PUSH_AND_PULL);
        assertThat(result.findings()).filteredOn(FailureFinding.SplitState.class::isInstance).singleElement()
                .satisfies(f -> {
                    var split = (FailureFinding.SplitState) f;
                    assertThat(split.from()).isEqualTo(push.begin());
                    assertThat(split.until()).isEqualTo(push.end());
                    assertThat(split.elementIds()).containsExactly(Scene.GUEST, Scene.SOURCE, Scene.TARGET,
                            Scene.LINK);
                });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatFailsWhileTheStateIsSplitKillsTheGuest(MethodSpec method) {
        var push = phase(scene(method).run(), PhaseKind.PUSH_AND_PULL);
        var within = new SimTime((push.begin().nanos() + push.end().nanos()) / 2);

        for (var incident : List.of(new IncidentSpec.LinkLost(within, Scene.LINK),
                new IncidentSpec.HostLost(within, Scene.SOURCE), new IncidentSpec.HostLost(within, Scene.TARGET),
                new IncidentSpec.InternalError(within, Scene.GUEST))) {
            var result = after(method, incident);

            assertThat(result.outcome()).isInstanceOf(Outcome.GuestLost.class);
            assertThat(((Outcome.GuestLost) result.outcome()).at()).isEqualTo(within);
            assertThat(result.outcome().code()).isEqualTo(incident instanceof IncidentSpec.InternalError
                    ? EndCode.INTERNAL_ERROR
                    : EndCode.CONNECTION_LOST);
            assertThat(result.findings()).anyMatch(FailureFinding.GuestLost.class::isInstance);
            assertThat(result.stalls().faults()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatFailsBeforeLeavesTheGuestAtTheSourceAndAfterwardsChangesNothing(MethodSpec method) {
        var whole = scene(method).run();
        var push = phase(whole, PhaseKind.PUSH_AND_PULL);
        var before = new SimTime(push.begin().nanos() - 1_000_000);
        var after = push.end().plus(SimTime.ofMillis(1));

        assertThat(after(method, new IncidentSpec.LinkLost(before, Scene.LINK)).outcome())
                .isInstanceOf(Outcome.GivenUp.class);
        assertThat(after(method, new IncidentSpec.HostLost(before, Scene.TARGET)).outcome())
                .isInstanceOf(Outcome.GivenUp.class);
        assertThat(after(method, new IncidentSpec.HostLost(before, Scene.SOURCE)).outcome())
                .isInstanceOf(Outcome.GuestLost.class);
        assertThat(after(method, new IncidentSpec.HostLost(after, Scene.SOURCE))).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anOperatorCannotCancelAnyMoreOnceTheGuestIsSwitched(MethodSpec method) {
        var push = phase(scene(method).run(), PhaseKind.PUSH_AND_PULL);
        var cancel = new IncidentSpec.OperatorCancel(push.begin().plus(SimTime.ofMillis(5)), Scene.GUEST,
                IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL);

        assertThat(after(method, cancel).outcome().isRelocated()).isTrue();
    }

    @Test
    void aHostLostBeforeTheCommandRefusesIt() {
        var scene = scene(Postcopy.DEFAULTS);
        scene.start = SimTime.ofSeconds(1);
        scene.incidents = List.of(new IncidentSpec.HostLost(SimTime.ZERO, Scene.TARGET));
        assertThat(scene.run().outcome()).isEqualTo(new Outcome.Refused(EndCode.CONNECTION_LOST));
    }

    private static RelocationResult after(MethodSpec method, IncidentSpec incident) {
        var scene = scene(method);
        scene.incidents = List.of(incident);
        return scene.run();
    }

    // Laws

    @Test
    void allSourcePagesAreGoneAtTheEndAndNoneAreBefore() {
        var course = scene(Postcopy.DEFAULTS).run().course();

        for (int i = 0; i < course.pagesLeft().size(); i++) {
            int at = i;
            assertThat(course.tiers().stream().mapToLong(t -> t.pages().valueAt(at)).sum()).isEqualTo(907_008);
        }
        var source = course.tiers().stream().filter(t -> t.side() == Side.SOURCE).findFirst().orElseThrow().pages();
        assertThat(source.valueAt(0)).isEqualTo(907_008);
        assertThat(source.valueAt(source.size() - 1)).isZero();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void moreBandwidthNeverCostsMore(MethodSpec method) {
        var end = new SimTime(Long.MAX_VALUE / 4);
        var lost = end;
        for (double rate = 100e6; rate < 1e10; rate *= 2) {
            var result = scene(method).rate(rate).run();
            assertThat(result.timing().end()).isLessThanOrEqualTo(end);
            assertThat(result.serviceLost().stalls()).isLessThanOrEqualTo(lost);
            end = result.timing().end();
            lost = result.serviceLost().stalls();
        }
    }

    @Test
    void twoThatShareTheLinkTakeTwiceAsLong() {
        var alone = scene(Postcopy.DEFAULTS).run();
        var scene = scene(Postcopy.DEFAULTS);
        var guest = scene.guest();
        scene.others.add(new GuestSpec("H", guest.host(), guest.maximumMemory(),
                guest.virtualCpus(), guest.placement(), guest.profile(), guest.eligibility(), guest.serviceLevel()));
        scene.otherRequests.add(RelocationRequest.of("H", Scene.TARGET, Scene.LINK,
                Postcopy.DEFAULTS));

        var result = scene.run();

        assertThat(duration(result, PhaseKind.PUSH_AND_PULL)).isCloseTo(
                2 * duration(alone, PhaseKind.PUSH_AND_PULL), withinPercentage(0.1));
        assertThat(result.stalls().faults()).isGreaterThan(alone.stalls().faults());
    }

    private static double duration(RelocationResult result, PhaseKind kind) {
        return phase(result, kind).duration().seconds();
    }

    private static Phase phase(RelocationResult result, PhaseKind kind) {
        return result.phases().stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    }

    private static long bytesOnLink(RelocationResult result) {
        return result.resources().stream().filter(u -> u.kind() == ResourceUse.Kind.LINK)
                .mapToLong(u -> u.bytes().count()).sum();
    }
}
