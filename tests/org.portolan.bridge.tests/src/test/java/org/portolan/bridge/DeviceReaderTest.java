/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.disk.DiskObstacle;
import org.portolan.engine.disk.DiskPathKind;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.finding.DeviceFinding;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.network.Layer;
import org.portolan.engine.network.NetworkCondition;
import org.portolan.engine.network.PeerGroup;
import org.portolan.engine.network.PeersSpec;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.RelocationResult;
import org.portolan.model.DiskPath;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanFactory;
import org.portolan.testkit.ZvmPair;

class DeviceReaderTest {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;

    private final ZvmPair pair = new ZvmPair();

    static Stream<Arguments> paths() {
        return Stream.of(Arguments.of(FACTORY.createMinidisk(), DiskPathKind.MINIDISK),
                Arguments.of(FACTORY.createDedicatedFcpDisk(), DiskPathKind.DEDICATED_FCP),
                Arguments.of(FACTORY.createBlockIoDisk(), DiskPathKind.BLOCK_IO),
                Arguments.of(FACTORY.createVirtualSanDisk(), DiskPathKind.VIRTUAL_SAN),
                Arguments.of(FACTORY.createIscsiDisk(), DiskPathKind.ISCSI),
                Arguments.of(FACTORY.createVirtualDisk(), DiskPathKind.DATASTORE),
                Arguments.of(FACTORY.createDedicatedEckdDisk(), DiskPathKind.DEDICATED_ECKD));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyKindOfDiskIsRead(DiskPath disk, DiskPathKind kind) {
        pair.guest.getDisks().add(disk);

        assertThat(devices().disks()).singleElement()
                .satisfies(d -> assertThat(d.path().kind()).isEqualTo(kind))
                .extracting(DiskSpec::id).isEqualTo(disk.getId());
    }

    @Test
    void theyAreTermsOfTheQuiesceTime() {
        var fcp = FACTORY.createDedicatedFcpDisk();
        pair.guest.getDisks().add(fcp);
        pair.guest.getNetworkInterfaces().add(FACTORY.createNetworkInterface());

        var result = solve();

        assertThat(term(result, DowntimeKind.DISKS)).isEqualTo(SimTime.ofSeconds(2));
        assertThat(term(result, DowntimeKind.NETWORK)).isEqualTo(SimTime.ofMillis(10));
        assertThat(result.devices().longestStall().orElseThrow().median())
                .isGreaterThan(result.timing().downtime());
        assertThat(result.devices().connections()).isEqualTo(100);
    }

    @Test
    void loadAndTimeoutAreTakenOver() {
        var iscsi = FACTORY.createIscsiDisk();
        iscsi.setIoPerSecond(500);
        iscsi.setGuestTimeoutSeconds(90);
        iscsi.setSessionTimeoutSeconds(60);
        iscsi.setQueueDepth(8);
        iscsi.setMultipathTimeoutSeconds(20);
        pair.guest.getDisks().add(iscsi);

        var disk = devices().disks().getFirst();

        assertThat(disk.load().ioPerSecond()).contains(500.0);
        assertThat(disk.load().queueDepth()).hasValue(8);
        assertThat(disk.guestTimeout()).contains(SimTime.ofSeconds(90));
        assertThat(disk.multipathTimeout()).contains(SimTime.ofSeconds(20));
        assertThat(((org.portolan.engine.disk.Iscsi) disk.path()).sessionTimeout()).contains(SimTime.ofSeconds(60));
    }

    static Stream<Arguments> obstacles() {
        var eckd = FACTORY.createDedicatedEckdDisk();
        eckd.setRealDevice("0A10");
        var equivalent = FACTORY.createDedicatedEckdDisk();
        equivalent.setEquivalenceId("EQ1");
        var minidisk = FACTORY.createMinidisk();
        minidisk.setVolumeShared(false);
        var fcp = FACTORY.createDedicatedFcpDisk();
        fcp.setNpiv(false);
        return Stream.of(Arguments.of(eckd, DiskObstacle.ECKD_NUMBER_MISSING),
                Arguments.of(equivalent, DiskObstacle.ECKD_NOT_EQUIVALENT),
                Arguments.of(minidisk, DiskObstacle.MINIDISK_NOT_SHARED),
                Arguments.of(fcp, DiskObstacle.FCP_WITHOUT_NPIV));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void aDiskThatCannotGoAlongIsNamed(DiskPath disk, DiskObstacle obstacle) {
        pair.guest.getDisks().add(disk);

        assertThat(solve().findings()).contains(
                new DeviceFinding.DiskRefused(pair.guest.getId(), disk.getId(), pair.second.getId(), obstacle));
    }

    @Test
    void zoningAndMaskingOfBothHostsAreChecked() {
        var fcp = FACTORY.createDedicatedFcpDisk();
        fcp.getZonedHosts().add(pair.second);
        fcp.getMaskedHosts().add(pair.first);
        pair.guest.getDisks().add(fcp);

        assertThat(solve().findings()).contains(
                new DeviceFinding.DiskRefused(pair.guest.getId(), fcp.getId(), pair.first.getId(),
                        DiskObstacle.FCP_NOT_ZONED),
                new DeviceFinding.DiskRefused(pair.guest.getId(), fcp.getId(), pair.second.getId(),
                        DiskObstacle.FCP_NOT_MASKED));
    }

    @Test
    void aStoreThatTheTargetDoesNotReachKeepsAVirtualSanBack() {
        var store = FACTORY.createDatastore();
        store.getHosts().add(pair.first);
        pair.installation.getDatastores().add(store);
        var san = FACTORY.createVirtualSanDisk();
        san.setDatastore(store);
        pair.guest.getDisks().add(san);

        assertThat(solve().findings()).extracting(f -> f instanceof DeviceFinding.DiskRefused r ? r.obstacle() : null)
                .contains(DiskObstacle.SAN_UNITS_NOT_REACHED);
    }

    @Test
    void theLayerIsThatOfTheSwitch() {
        var vswitch = FACTORY.createVirtualSwitch();
        vswitch.setName("LAYER3");
        vswitch.setLayer2(false);
        pair.first.getVirtualSwitches().add(vswitch);
        var nic = FACTORY.createNetworkInterface();
        nic.setNetworkName("layer3");
        pair.guest.getNetworkInterfaces().add(nic);
        pair.guest.getNetworkInterfaces().add(FACTORY.createNetworkInterface());

        assertThat(devices().interfaces()).extracting(i -> i.layer()).containsExactlyInAnyOrder(Layer.THREE, Layer.TWO);
    }

    @Test
    void peersAreTakenOverAndAnInterfaceWithoutACableIsNot() {
        var peers = FACTORY.createTcpPeers();
        peers.setConnections(7);
        peers.setRoundTripSeconds(0.04);
        peers.setMinimumTimeoutSeconds(0.3);
        var nic = FACTORY.createNetworkInterface();
        nic.setPeers(peers);
        pair.guest.getNetworkInterfaces().add(nic);
        var loose = FACTORY.createNetworkInterface();
        loose.setConnected(false);
        pair.guest.getNetworkInterfaces().add(loose);

        assertThat(devices().interfaces()).singleElement().satisfies(i -> assertThat(i.peers()).isEqualTo(
                new PeersSpec(List.of(PeerGroup.of(7, SimTime.ofMillis(40))), Optional.of(SimTime.ofMillis(300)))));
    }

    @Test
    void howAMoveIsAnnouncedAndWhatGoesWrongIsTakenOver() {
        var nic = FACTORY.createNetworkInterface();
        nic.setAddresses(12);
        nic.setAnnouncementRounds(2);
        nic.setAnnouncementLossFraction(0.25);
        nic.setTrafficSeconds(30);
        nic.setLosesDynamicRoutes(true);
        nic.setPortFailsOver(true);
        pair.guest.getNetworkInterfaces().add(nic);

        assertThat(devices().interfaces()).singleElement().satisfies(i -> {
            assertThat(i.addresses()).isEqualTo(12);
            assertThat(i.announcements().rounds()).hasValue(2);
            assertThat(i.announcements().loss()).contains(new Ratio(0.25));
            assertThat(i.ownTraffic()).contains(SimTime.ofSeconds(30));
            assertThat(i.conditions()).containsExactlyInAnyOrder(NetworkCondition.DYNAMIC_ROUTES_LOST,
                    NetworkCondition.PORT_FAILS_OVER);
        });
    }

    @Test
    void clientsAreLostWhereNobodyAnnouncesTheMove() {
        var nic = FACTORY.createNetworkInterface();
        pair.guest.getNetworkInterfaces().add(nic);
        assertThat(solve().devices().connectionsLost()).isZero();
        nic.setAnnounced(false);

        assertThat(solve().devices().connectionsLost()).isEqualTo(100);
    }

    @Test
    void aValueThatTheEngineRefusesIsAProblemOfTheDisk() {
        var disk = FACTORY.createVirtualSanDisk();
        disk.setExtents(-1);
        pair.guest.getDisks().add(disk);

        assertThat(read().problems()).anySatisfy(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.VALUE_REFUSED);
            assertThat(p.elementId()).isEqualTo(disk.getId());
        });
    }

    private Reading read() {
        Identifiers.ensure(pair.installation);
        return InstallationReader.read(pair.installation, new RelocationQuestion(List.of(pair.guest),
                List.of(pair.second), List.of(MethodQuestion.of(RelocationMethod.LGR))));
    }

    private GuestDevices devices() {
        return read().variants().getFirst().scenario().installation().guests().stream()
                .filter(g -> g.id().equals(pair.guest.getId())).findFirst().orElseThrow().devices();
    }

    private RelocationResult solve() {
        return Engine.run(read().variants().getFirst().scenario(), RunMonitor.NONE).relocations().getFirst();
    }

    private static SimTime term(RelocationResult result, DowntimeKind kind) {
        return result.downtimeTerms().stream().filter(t -> t.kind() == kind).map(DowntimeTerm::duration).findFirst()
                .orElseThrow();
    }
}
