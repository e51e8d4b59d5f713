/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.disk.BlockIo;
import org.portolan.engine.disk.DatastoreDisk;
import org.portolan.engine.disk.DedicatedFcp;
import org.portolan.engine.disk.DeviceSpec;
import org.portolan.engine.disk.DiskLoad;
import org.portolan.engine.disk.DiskObstacle;
import org.portolan.engine.disk.DiskPathSpec;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.disk.GuestTimeout;
import org.portolan.engine.disk.Minidisk;
import org.portolan.engine.disk.Reach;
import org.portolan.engine.finding.DeviceFinding;
import org.portolan.engine.finding.EligibilityRule;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.FindingCode;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.network.Layer;
import org.portolan.engine.network.NetworkCondition;
import org.portolan.engine.network.NetworkInterfaceSpec;
import org.portolan.engine.network.PeerGroup;
import org.portolan.engine.network.PeersSpec;
import org.portolan.engine.network.TakeoverState;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DeviceResult;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.RelocationResult;

/** Disks and networks as terms of a relocation. */
class DevicesTest {

    private static final DedicatedFcp FCP = new DedicatedFcp(true, Reach.EVERYWHERE, Reach.EVERYWHERE);
    private static final Minidisk MINIDISK = new Minidisk(Reach.EVERYWHERE);

    // Terms

    @Test
    void disksSideBySideThenNetworksSideBySide() {
        // FCP login 2 s beside a minidisk of 0.01 s; 5.01 s for a port that fails over beside 0.01 s
        var scene = scene(List.of(disk("D1", FCP), disk("D2", MINIDISK)),
                List.of(nic("N1"), nic("N2").with(Set.of(NetworkCondition.PORT_FAILS_OVER))));

        var result = relocated(scene);

        assertThat(term(result, DowntimeKind.DISKS).duration()).isEqualTo(SimTime.ofSeconds(2));
        assertThat(term(result, DowntimeKind.NETWORK).duration()).isEqualTo(SimTime.ofSeconds(5.01));
        assertThat(result.downtimeTerms()).extracting(DowntimeTerm::kind).doesNotContain(DowntimeKind.DEVICE_HAND_OVER);
    }

    @Test
    void termsNameTheAssumptionsThatTheyRestOn() {
        var result = relocated(scene(List.of(disk("D1", FCP)), List.of(nic("N1"))));

        assertThat(term(result, DowntimeKind.DISKS).restsOn()).containsExactly(AssumptionKey.FCP_LOGIN_TIME);
        assertThat(term(result, DowntimeKind.NETWORK).restsOn()).containsExactly(AssumptionKey.REGISTER_TIME);
        assertThat(term(result, DowntimeKind.STOP_AND_DRAIN).restsOn()).containsExactly(AssumptionKey.STOP_TIME,
                AssumptionKey.DRAIN_FLASH);
    }

    @Test
    void theSlowestDiskIsDrained() {
        var slow = new DiskSpec("D2", MINIDISK,
                new DeviceSpec(DeviceSpec.Medium.DISK, Optional.empty(), OptionalInt.empty()),
                DiskLoad.UNKNOWN, Optional.empty(), Optional.empty());

        var flash = relocated(scene(List.of(disk("D1", MINIDISK)), List.of()));
        var both = relocated(scene(List.of(disk("D1", MINIDISK), slow), List.of()));
        var idle = relocated(scene(List.of(disk("D1", MINIDISK).with(DiskLoad.of(0))), List.of()));

        assertThat(term(flash, DowntimeKind.STOP_AND_DRAIN).duration()).isEqualTo(SimTime.ofMillis(30));
        assertThat(term(both, DowntimeKind.STOP_AND_DRAIN).duration()).isEqualTo(SimTime.ofSeconds(1));
        assertThat(term(idle, DowntimeKind.STOP_AND_DRAIN).duration()).isEqualTo(SimTime.ofMillis(20));
    }

    @Test
    void theirStateTravelsWithTheControlState() {
        // 2 MiB and 4096 B of a disk over 342 MB/s; an interface adds 64 B
        var result = relocated(scene(List.of(disk("D1", MINIDISK)), List.of(nic("N1"))));

        assertThat(term(result, DowntimeKind.CONTROL_STATE).duration().seconds())
                .isEqualTo((2_097_152 + 4096 + 64) / 342e6, within(1e-8));
    }

    @Test
    void withoutDevicesTheAssumptionDecidesAsBefore() {
        var scene = new Scene().assume(AssumptionKey.DEVICE_HAND_OVER, 1.5);

        var result = relocated(scene);

        assertThat(term(result, DowntimeKind.DEVICE_HAND_OVER).duration()).isEqualTo(SimTime.ofSeconds(1.5));
        assertThat(result.devices()).isEqualTo(DeviceResult.NONE);
    }

    @Test
    void knownDevicesTakeThePlaceOfTheAssumption() {
        var scene = scene(List.of(disk("D1", MINIDISK)), List.of()).assume(AssumptionKey.DEVICE_HAND_OVER, 1.5);

        assertThat(relocated(scene).downtimeTerms()).extracting(DowntimeTerm::kind)
                .doesNotContain(DowntimeKind.DEVICE_HAND_OVER);
    }

    // Every method

    static List<MethodSpec> methods() {
        return List.of(PlainPrecopy.DEFAULTS, LgrPrecopy.DEFAULTS, VspherePrecopy.DEFAULTS, XenPrecopy.DEFAULTS,
                QemuPrecopy.DEFAULTS, SharedDasdPaging.DEFAULTS, WorkingSetMirror.DEFAULTS, Postcopy.DEFAULTS,
                HybridCopy.DEFAULTS, StopAndCopy.DEFAULTS, SuspendResume.DEFAULTS);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodHandsThemOver(MethodSpec method) {
        var scene = scene(List.of(disk("D1", MINIDISK)), List.of(nic("N1")));
        scene.method = method;

        var result = relocated(scene);

        assertThat(term(result, DowntimeKind.DISKS).duration()).isEqualTo(SimTime.ofMillis(10));
        assertThat(term(result, DowntimeKind.NETWORK).duration()).isEqualTo(SimTime.ofMillis(10));
        assertThat(result.devices().disks()).singleElement()
                .satisfies(d -> assertThat(d.silent()).isLessThan(result.timing().downtime()));
        var course = result.devices().networks().getFirst();
        assertThat(course.steps()).extracting(s -> s.state()).containsExactly(TakeoverState.values());
        assertThat(course.clients().meanOutage()).isGreaterThan(result.timing().downtime());
        assertThat(result.devices().longestStall().orElseThrow().shortest())
                .isGreaterThanOrEqualTo(result.timing().downtime());
        assertThat(result.timing().downtime()).isEqualTo(result.downtimeTerms().stream().map(DowntimeTerm::duration)
                .reduce(SimTime.ZERO, SimTime::plus));
    }

    @Test
    void aRestartEndsAllConnectionsAndNeedsNoHandles() {
        var scene = scene(List.of(disk("D1", new BlockIo(false, Reach.EVERYWHERE))), List.of(nic("N1")));
        scene.method = RestartElsewhere.DEFAULTS;

        var result = relocated(scene);

        assertThat(result.devices().disks()).isEmpty();
        assertThat(result.devices().connectionsLost()).isEqualTo(100);
        assertThat(result.devices().longestStall()).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).contains(FindingCode.CONNECTIONS_LOST);
    }

    @Test
    void aRelocationThatIsGivenUpIsAnOutageToo() {
        // given up by MAXQUIESCE after 10 s of standing still: clients wait for the source
        var scene = scene(List.of(disk("D1", FCP)), List.of(nic("N1")));
        scene.profile = Scene.saturating(400_000, 800_000, 800_000);
        scene.rate(100e6);
        scene.method = LgrPrecopy.DEFAULTS;

        var result = scene.run();

        assertThat(result.outcome()).isInstanceOf(Outcome.GivenUp.class);
        var course = result.devices().networks().getFirst();
        assertThat(course.clients().meanOutage()).isEqualTo(result.timing().downtime());
        assertThat(course.steps()).extracting(s -> s.state()).containsExactly(TakeoverState.SRC_ACTIVE,
                TakeoverState.DETACHED, TakeoverState.SRC_ACTIVE, TakeoverState.RECOVERED);
        assertThat(result.devices().disks()).isEmpty();
    }

    @Test
    void whereTheGuestNeverStopsNothingHappensToThem() {
        var scene = scene(List.of(disk("D1", FCP)), List.of(nic("N1")));
        scene.incidents = List.of(new IncidentSpec.OperatorCancel(SimTime.ofSeconds(1), Scene.GUEST,
                IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL));

        assertThat(scene.run().devices()).isEqualTo(DeviceResult.NONE);
    }

    // Eligibility

    @ParameterizedTest
    @MethodSource("methods")
    void aDiskThatCannotGoAlongIsRefusedByEveryMethod(MethodSpec method) {
        var scene = scene(List.of(disk("D1", new DatastoreDisk(Reach.of(List.of(Scene.SOURCE))))), List.of());
        scene.method = method;

        var result = scene.run();

        assertThat(result.outcome()).isEqualTo(new Outcome.Refused(EndCode.NOT_ELIGIBLE));
        assertThat(result.findings()).contains(
                new DeviceFinding.DiskRefused(Scene.GUEST, "D1", Scene.TARGET, DiskObstacle.STORE_NOT_REACHED));
    }

    @Test
    void liveGuestRelocationNamesAllThatStandsAgainstIt() {
        var scene = scene(List.of(disk("D1", new Minidisk(Reach.of(List.of(Scene.SOURCE)))),
                disk("D2", new BlockIo(false, Reach.EVERYWHERE))), List.of());
        scene.eligibility = EligibilityFacts.of(List.of(EligibilityObstacle.VMRELOCATE_OFF));
        scene.method = LgrPrecopy.DEFAULTS;

        var findings = scene.run().findings();

        assertThat(findings.stream().filter(Finding.NotEligible.class::isInstance))
                .extracting(f -> ((Finding.NotEligible) f).rule()).containsExactly(EligibilityRule.VMRELOCATE_ON);
        assertThat(findings.stream().filter(DeviceFinding.DiskRefused.class::isInstance))
                .extracting(f -> ((DeviceFinding.DiskRefused) f).obstacle())
                .containsExactly(DiskObstacle.MINIDISK_NOT_SHARED, DiskObstacle.BLOCK_IO_HANDLE_LOST);
    }

    // Findings

    @Test
    void aTimerThatRunsOutIsAFinding() {
        var scene = scene(List.of(disk("D1", FCP)), List.of()).assume(AssumptionKey.FCP_LOGIN_TIME, 60);

        var result = relocated(scene);

        var silent = result.devices().disks().getFirst().silent();
        assertThat(silent).isGreaterThan(SimTime.ofSeconds(60));
        assertThat(result.findings()).contains(new DeviceFinding.GuestTimeoutBroken(Scene.GUEST, "D1",
                new GuestTimeout(GuestTimeout.Kind.DEVICE_LOSS, SimTime.ofSeconds(35)), silent));
    }

    @ParameterizedTest
    @EnumSource(NetworkCondition.class)
    void whatGoesWrongMakesTheOutageLonger(NetworkCondition condition) {
        var well = relocated(scene(List.of(), List.of(nic("N1"))));
        var wrong = relocated(scene(List.of(), List.of(nic("N1").with(Set.of(condition)))));

        assertThat(outage(wrong)).isGreaterThan(outage(well));
        var codes = wrong.findings().stream().map(Finding::code).toList();
        switch (condition) {
            case NOBODY_ANNOUNCES -> assertThat(codes).contains(FindingCode.NOBODY_ANNOUNCES,
                    FindingCode.CONNECTIONS_LOST);
            case DYNAMIC_ROUTES_LOST -> assertThat(codes).contains(FindingCode.ROUTES_LOST);
            case PORT_FAILS_OVER -> assertThat(wrong.timing().downtime()).isGreaterThan(well.timing().downtime());
        }
    }

    private static SimTime outage(RelocationResult result) {
        return result.devices().networks().getFirst().clients().meanOutage();
    }

    @Test
    void twoDevicesWithOneIdAreAContradiction() {
        var scene = scene(List.of(disk("D1", FCP), disk("D1", MINIDISK)), List.of());

        assertThat(Engine.check(scene.scenario()))
                .containsExactly(ScenarioProblem.of(ScenarioProblemCode.DUPLICATE_ID, "D1"));
    }

    // Laws

    @Test
    void fasterHandOverNeverHurts() {
        Seeds.forEach(30, seed -> {
            var random = new Random(seed);
            var scene = RandomScenes.of(seed);
            scene.devices = new GuestDevices(List.of(disk("D1", FCP), disk("D2", MINIDISK)), List.of(nic("N1")));
            scene.method = PlainPrecopy.DEFAULTS;
            double login = random.nextDouble() * 20;
            scene.assume(AssumptionKey.FCP_LOGIN_TIME, login);
            var slow = scene.run();
            scene.assume(AssumptionKey.FCP_LOGIN_TIME, login * random.nextDouble());
            var fast = scene.run();

            assertThat(fast.timing().downtime()).isLessThanOrEqualTo(slow.timing().downtime());
            assertThat(fast.timing().total()).isLessThanOrEqualTo(slow.timing().total());
            assertThat(fast.devices().connectionsLost()).isLessThanOrEqualTo(slow.devices().connectionsLost() + 1e-9);
            fast.devices().longestStall().ifPresent(quick -> slow.devices().longestStall()
                    .ifPresent(late -> assertThat(quick.median()).isLessThanOrEqualTo(late.median())));
        });
    }

    @Test
    void theOrderOfDevicesMakesNoDifference() {
        var disks = new ArrayList<>(List.of(disk("D1", FCP), disk("D2", MINIDISK)));
        var first = Engine.run(scene(disks, List.of(nic("N1"), nic("N2"))).scenario(), RunMonitor.NONE);
        Collections.reverse(disks);

        assertThat(Engine.run(scene(disks, List.of(nic("N2"), nic("N1"))).scenario(), RunMonitor.NONE))
                .isEqualTo(first);
    }

    private static Scene scene(List<DiskSpec> disks, List<NetworkInterfaceSpec> interfaces) {
        var scene = new Scene();
        scene.devices = new GuestDevices(disks, interfaces);
        scene.assume(AssumptionKey.ANNOUNCE_LOSS, 0);
        return scene;
    }

    private static DiskSpec disk(String id, DiskPathSpec path) {
        return DiskSpec.of(id, path);
    }

    private static NetworkInterfaceSpec nic(String id) {
        return NetworkInterfaceSpec.of(id, Layer.TWO).with(PeersSpec.of(PeerGroup.of(100, SimTime.ofMillis(1))));
    }

    private static RelocationResult relocated(Scene scene) {
        var result = scene.run();
        assertThat(result.outcome()).isEqualTo(new Outcome.Relocated());
        return result;
    }

    private static DowntimeTerm term(RelocationResult result, DowntimeKind kind) {
        return result.downtimeTerms().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }
}
