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
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.finding.Severity;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.RelocationResult;

/** Findings say what is wrong, and every remedy works when it is taken. */
class FindingsTest {

    @Test
    void aRelocationWithoutFaultHasNoFindings() {
        assertThat(new Scene().run().findings()).isEmpty();
    }

    @Test
    void nonConvergenceNamesTheDirtyRateAndTheShare() {
        var finding = only(Finding.DoesNotConverge.class, busy(PlainPrecopy.DEFAULTS).run());

        // 680,000 pages written over and over at 342 MB/s, which is 83,496 pages/s
        assertThat(finding.share().bytesPerSecond()).isCloseTo(342_000_000L, withinPercentage(0.001));
        assertThat(finding.dirtyRate().pagesPerSecond()).isCloseTo(83_496, withinPercentage(1));
        assertThat(finding.resources()).containsExactly(Scene.LINK);
        assertThat(finding.goal()).isEqualTo(SimTime.ofMillis(300));
        assertThat(finding.lastPasses().seconds()).isGreaterThan(7);
        assertThat(finding.elementIds()).containsExactly(Scene.GUEST, Scene.LINK);
    }

    @Test
    void aSenderWithALimitIsToBeLetSendMoreAndNotToBeGivenMoreBandwidth() {
        var scene = new Scene();
        scene.method = sending(new SendOptions(Optional.of(Rate.ofMegabytesPerSecond(30)), OptionalInt.empty(),
                Optional.empty()));
        var result = scene.run();

        assertThat(only(Finding.DoesNotConverge.class, result).remedies())
                .noneMatch(Remedy.RaiseBandwidth.class::isInstance);
        var needed = remedy(Remedy.RaiseSendLimit.class, result).needed();
        assertThat(needed.bytesPerSecond()).isBetween(30_000_000L, 342_000_000L);
        scene.method = sending(new SendOptions(Optional.of(needed), OptionalInt.empty(), Optional.empty()));
        assertThat(scene.run().leaveReason()).contains(LeaveReason.GOAL_MET);
    }

    @Test
    void aSenderWithFewStreamsIsToHaveMoreOfThem() {
        // of 30 MB/s each
        var scene = new Scene().assume(AssumptionKey.STREAM_RATE, 30e6);
        scene.method = sending(new SendOptions(Optional.empty(), OptionalInt.of(1), Optional.empty()));
        var result = scene.run();

        assertThat(only(Finding.DoesNotConverge.class, result).remedies())
                .noneMatch(Remedy.RaiseBandwidth.class::isInstance);
        int streams = remedy(Remedy.AddStreams.class, result).streams();
        scene.method = sending(new SendOptions(Optional.empty(), OptionalInt.of(streams), Optional.empty()));
        assertThat(scene.run().leaveReason()).contains(LeaveReason.GOAL_MET);
        scene.method = sending(new SendOptions(Optional.empty(), OptionalInt.of(streams - 1), Optional.empty()));
        assertThat(scene.run().leaveReason()).isNotEqualTo(Optional.of(LeaveReason.GOAL_MET));
    }

    @Test
    void aSenderWhoseLimitTheLinkDoesNotReachIsToHaveMoreBandwidth() {
        var scene = new Scene().rate(30e6);
        scene.method = sending(new SendOptions(Optional.of(Rate.ofMegabytesPerSecond(2000)), OptionalInt.of(64),
                Optional.empty()));

        assertThat(only(Finding.DoesNotConverge.class, scene.run()).remedies())
                .anyMatch(Remedy.RaiseBandwidth.class::isInstance)
                .noneMatch(Remedy.RaiseSendLimit.class::isInstance).noneMatch(Remedy.AddStreams.class::isInstance);
    }

    private static MethodSpec sending(SendOptions send) {
        return new PlainPrecopy(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), send);
    }

    @Test
    void theBandwidthThatIsNamedIsEnoughAndNotFarTooMuch() {
        var scene = busy(PlainPrecopy.DEFAULTS);
        var remedy = remedy(Remedy.RaiseBandwidth.class, scene.run());

        assertThat(scene.rate(remedy.needed().bytesPerSecond()).run().leaveReason()).contains(LeaveReason.GOAL_MET);
        assertThat(scene.rate(remedy.needed().bytesPerSecond() * 0.97).run().leaveReason())
                .isNotEqualTo(Optional.of(LeaveReason.GOAL_MET));
    }

    @Test
    void theDowntimeThatIsNamedIsEnough() {
        var scene = busy(PlainPrecopy.DEFAULTS);
        var remedy = remedy(Remedy.AllowDowntime.class, scene.run());
        scene.method = new PlainPrecopy(Optional.of(remedy.limit()), OptionalInt.empty(), Optional.empty(),
                Optional.empty());

        assertThat(scene.run().leaveReason()).contains(LeaveReason.GOAL_MET);
    }

    @Test
    void theSpeedThatIsNamedIsSlowEnoughAndNotFarTooSlow() {
        var scene = busy(PlainPrecopy.DEFAULTS);
        double speed = remedy(Remedy.SlowGuest.class, scene.run()).speed().value();

        assertThat(busyAt(speed).run().leaveReason()).contains(LeaveReason.GOAL_MET);
        assertThat(busyAt(speed + 0.02).run().leaveReason()).isNotEqualTo(Optional.of(LeaveReason.GOAL_MET));
    }

    @Test
    void theOtherMethodIsAsGoodAsItIsSaidToBe() {
        var scene = busy(PlainPrecopy.DEFAULTS);
        var remedy = remedy(Remedy.UseMethod.class, scene.run());
        scene.method = SharedDasdPaging.DEFAULTS;

        assertThat(remedy.method()).isEqualTo(MethodKind.SHARED_DASD_PAGING);
        assertThat(remedy.downtime()).isEqualTo(scene.run().timing().downtime());
    }

    @Test
    void aMethodThatCannotWorkIsNotOffered() {
        var scene = busy(PlainPrecopy.DEFAULTS);
        scene.sharedVolumes = 0;

        assertThat(remedies(scene.run())).noneMatch(Remedy.UseMethod.class::isInstance);
    }

    @Test
    void maxQuiesceThatIsExceededIsNamedWithOneThatWorks() {
        var scene = busy(new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.of(TimeLimit.ofSeconds(5)), false, Set.of()));
        var result = scene.run();
        var finding = only(Finding.MaxQuiesceExceeded.class, result);
        var remedy = remedy(Remedy.RaiseMaxQuiesce.class, result);

        assertThat(finding.limit()).isEqualTo(SimTime.ofSeconds(5));
        assertThat(finding.leftAtStop().count()).isGreaterThan(600_000);
        assertThat(remedy.limit()).isEqualTo(SimTime.ofSeconds(9));
        scene.method =
                new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.of(new TimeLimit.Within(remedy.limit())), false, Set.of());
        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    @Test
    void maxTotalThatIsExceededIsNamedWithOneThatWorks() {
        var scene = new Scene();
        scene.method = new LgrPrecopy(TimeLimit.ofSeconds(4), Optional.empty(), false, Set.of());
        var remedy = remedy(Remedy.RaiseMaxTotal.class, scene.run());

        assertThat(remedy.limit()).isEqualTo(SimTime.ofSeconds(14));
        scene.method = new LgrPrecopy(new TimeLimit.Within(remedy.limit()), Optional.empty(), false, Set.of());
        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    @Test
    void aPromiseThatIsBrokenIsNamed() {
        var scene = new Scene();
        scene.serviceLevel = new ServiceLevel(Optional.of(SimTime.ofMillis(100)), Optional.of(SimTime.ofSeconds(60)));
        var result = scene.run();

        assertThat(result.findings()).containsExactly(new Finding.PromiseBroken(Scene.GUEST,
                Finding.PromiseBroken.Promise.OUTAGE, SimTime.ofMillis(100), result.timing().downtime()));
    }

    @Test
    void aPromiseThatIsJustKeptIsNotBroken() {
        var scene = new Scene();
        var timing = scene.run().timing();
        scene.serviceLevel = new ServiceLevel(Optional.of(timing.downtime()), Optional.of(timing.total()));

        assertThat(scene.run().findings()).isEmpty();
    }

    @Test
    void aLargeWritableSetIsRemarkedOn() {
        assertThat(busy(PlainPrecopy.DEFAULTS).run().findings())
                .contains(new Finding.LargeWritableSet(Scene.GUEST, new Pages(680_000), new Pages(907_008)));
    }

    @Test
    void theWorstComesFirst() {
        var scene = busy(new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.of(TimeLimit.ofSeconds(5)), false, Set.of()));

        assertThat(scene.run().findings()).extracting(Finding::severity).isSorted().contains(Severity.ERROR,
                Severity.WARNING, Severity.INFO);
    }

    @Test
    void qemusPrecopyIsOfferedOnKvm() {
        var scene = new Scene();
        scene.hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.KVM, 9, 0));
        scene.method = SharedDasdPaging.DEFAULTS;

        assertThat(remedies(scene.run())).anySatisfy(r -> assertThat(r).isInstanceOfSatisfying(Remedy.UseMethod.class,
                m -> assertThat(m.method()).isEqualTo(MethodKind.QEMU_PRECOPY)));
    }

    private static Scene busy(MethodSpec method) {
        var scene = busyAt(1);
        scene.method = method;
        return scene;
    }

    private static Scene busyAt(double speed) {
        var scene = new Scene();
        scene.profile = Scene.saturating(400_000 * speed, 680_000, 680_000);
        return scene;
    }

    private static <T extends Finding> T only(Class<T> kind, RelocationResult result) {
        return result.findings().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static <T extends Remedy> T remedy(Class<T> kind, RelocationResult result) {
        return remedies(result).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Stream<Remedy> remedies(RelocationResult result) {
        return result.findings().stream().map(Finding::remedies).flatMap(List::stream);
    }
}
