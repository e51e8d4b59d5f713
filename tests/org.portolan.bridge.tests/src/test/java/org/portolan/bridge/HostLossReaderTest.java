/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.failover.BootDisk;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.PriorityRule;
import org.portolan.engine.failover.ReplicaSpec;
import org.portolan.engine.failover.RestartPriority;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.MethodChoice;
import org.portolan.model.Minidisk;
import org.portolan.model.Parameter;
import org.portolan.model.PortolanFactory;
import org.portolan.model.ReplicationLink;
import org.portolan.model.ServiceLevel;
import org.portolan.model.StudyKind;
import org.portolan.model.file.InstallationFile;
import org.portolan.testkit.ProjectFiles;
import org.portolan.testkit.ZvmPair;

class HostLossReaderTest {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;

    private final ZvmPair pair = new ZvmPair();

    @Test
    void aGuestComesBackAsItsPropertiesSay() {
        pair.guest.setRestartPriority(org.portolan.model.RestartPriority.HIGH);
        pair.guest.setRestartOrder(3);
        pair.guest.setRestartSeconds(12.5);
        ServiceLevel promised = FACTORY.createServiceLevel();
        promised.setLongestOutageSeconds(30);
        pair.guest.setServiceLevel(promised);

        var spec = spec(HostLossQuestion.of(List.of(pair.first)));

        var restart = spec.restartOf(pair.guest.getId());
        assertThat(spec.lost()).containsExactly(pair.first.getId());
        assertThat(restart.priority()).isEqualTo(RestartPriority.HIGH);
        assertThat(restart.order()).isEqualTo(OptionalInt.of(3));
        assertThat(restart.bootTime()).contains(SimTime.ofSeconds(12.5));
        assertThat(restart.weight()).isEqualTo(2);
        assertThat(restart.bootDisk()).isEmpty();
        assertThat(spec.places().paging().installation().guests().getFirst().serviceLevel().longestOutage())
                .contains(SimTime.ofSeconds(30));
    }

    @Test
    void whatNobodySaidIsLeftToTheAssumptions() {
        var spec = spec(HostLossQuestion.of(List.of(pair.first)));

        var restart = spec.restartOf(pair.guest.getId());
        assertThat(restart.priority()).isEqualTo(RestartPriority.MEDIUM);
        assertThat(restart.order()).isEmpty();
        assertThat(restart.bootTime()).isEmpty();
        assertThat(spec.at()).isEqualTo(SimTime.ZERO);
        assertThat(spec.startsAtOnce()).isEmpty();
    }

    @Test
    void guestsOnOneVolumeShareIt() {
        var other = ZvmPair.guest("LINUX02", 2);
        pair.first.getGuests().add(other);
        pair.guest.getDisks().add(minidisk("0100", "LNX001"));
        pair.guest.getDisks().add(minidisk("0101", "LNX002"));
        other.getDisks().add(minidisk("0100", "LNX001"));
        Identifiers.ensure(pair.installation);

        var reading = HostLossReader.read(pair.installation, HostLossQuestion.of(List.of(pair.first)));
        var spec = reading.study().orElseThrow().spec();

        var own = spec.restartOf(pair.guest.getId()).bootDisk().orElseThrow();
        assertThat(own.disk()).isEqualTo(pair.guest.getDisks().getFirst().getId());
        assertThat(spec.restartOf(other.getId()).bootDisk().map(BootDisk::store)).contains(own.store());
        assertThat(reading.nameById()).containsEntry(own.store(), "LNX001");
        assertThat(spec.places().paging().installation().guests()).allSatisfy(
                g -> assertThat(g.devices().disks()).isNotEmpty());
    }

    @Test
    void channelPathsThatCarryNoLinkReadForTheHost() {
        assertThat(spec(HostLossQuestion.of(List.of(pair.first))).readRates()).isEmpty();

        var path = FACTORY.createChannelPath();
        path.setName("41");
        pair.second.getChannelPaths().add(path);
        Identifiers.ensure(pair.installation);

        assertThat(spec(HostLossQuestion.of(List.of(pair.first))).readRates()).containsOnlyKeys(pair.second.getId())
                .containsValue(Rate.ofMegabytesPerSecond(800));
    }

    @Test
    void aCopyIsAtTheOtherEndOfTheReplicationLink() {
        var link = replication(0.25, false);

        var replica = spec(copied()).restartOf(pair.guest.getId()).replica();

        assertThat(replica).contains(new ReplicaSpec(pair.second.getId(), List.of(link.getId()),
                ReplicaSpec.Kind.MIRROR, Optional.of(SimTime.ofSeconds(0.25))));
    }

    @Test
    void aSynchronousLinkLosesNothing() {
        replication(0.25, true);

        assertThat(spec(copied()).restartOf(pair.guest.getId()).replica().orElseThrow().kind())
                .isEqualTo(ReplicaSpec.Kind.SYNCHRONOUS);
    }

    @Test
    void withoutReplicationLinkACopyIsKeptUpWithOverTheBestWay() {
        var spec = spec(copied());

        assertThat(spec.restartOf(pair.guest.getId()).replica())
                .contains(ReplicaSpec.mirror(pair.second.getId(), List.of(pair.link.getId())));
        assertThat(spec.places().paging().installation().links()).extracting(l -> l.id())
                .containsExactly(pair.link.getId());
    }

    @Test
    void withoutAWayThereIsNoCopy() {
        pair.installation.getLinks().clear();

        var reading = HostLossReader.read(pair.installation, copied());

        assertThat(reading.study().orElseThrow().spec().restartOf(pair.guest.getId()).replica()).isEmpty();
        assertThat(reading.problems()).extracting(BridgeProblem::code).contains(ProblemCode.LINK_MISSING);
    }

    // Stored studies

    @Test
    void aStoredStudyIsRead() {
        stored();
        parameter("lossSeconds", "2.5");
        parameter("startsAtOnce", "4");
        parameter("priorities", "one-by-one");
        pair.study.getMethods().getFirst().setMethod("mirror");

        var spec = HostLossReader.read(pair.installation, pair.study).study().orElseThrow().spec();

        assertThat(spec.lost()).containsExactly(pair.first.getId());
        assertThat(spec.at()).isEqualTo(SimTime.ofSeconds(2.5));
        assertThat(spec.startsAtOnce()).isEqualTo(OptionalInt.of(4));
        assertThat(spec.rule()).isEqualTo(PriorityRule.ONE_BY_ONE);
        assertThat(spec.restartOf(pair.guest.getId()).replica()).isPresent();
    }

    @Test
    void fromAMirrorOfTheWorkingSetNobodyResumes() {
        stored();
        MethodChoice mirror = pair.study.getMethods().getFirst();
        mirror.setMethod("mirror");
        Parameter scope = FACTORY.createParameter();
        scope.setKey("scope");
        scope.setValue("working-set");
        mirror.getParameters().add(scope);

        var reading = HostLossReader.read(pair.installation, pair.study);

        assertThat(reading.study().orElseThrow().spec().restartOf(pair.guest.getId()).replica()).isEmpty();
        assertThat(reading.problems()).extracting(BridgeProblem::code).contains(ProblemCode.PARAMETER_UNUSABLE);
    }

    @ParameterizedTest
    @CsvSource({"lossSeconds, soon", "lossSeconds, -1", "startsAtOnce, 0", "startsAtOnce, 1e9", "priorities, none"})
    void aParameterThatCannotBeUsedIsAnError(String key, String value) {
        stored();
        parameter(key, value);

        var reading = HostLossReader.read(pair.installation, pair.study);

        assertThat(reading.study()).isEmpty();
        assertThat(reading.problems()).anyMatch(
                p -> p.code() == ProblemCode.PARAMETER_UNUSABLE && p.isError() && p.message().contains(key));
    }

    @Test
    void whatAsksNothingIsRefused() {
        assertThat(HostLossReader.read(pair.installation, HostLossQuestion.of(List.of())).study()).isEmpty();
        assertThat(HostLossReader.read(pair.installation, pair.study).problems())
                .anyMatch(p -> p.code() == ProblemCode.STUDY_NOT_SUPPORTED);
    }

    @Test
    void guestsOfADatastoreShareIt() throws Exception {
        Path file = ProjectFiles.root().resolve("samples").resolve("vsphere.portolan");
        Installation installation = InstallationFile.read(file).installation();
        Host host = installation.getClusters().stream().flatMap(c -> c.getHosts().stream())
                .filter(h -> "esx01".equals(h.getName())).findFirst().orElseThrow();

        var spec = HostLossReader.read(installation, HostLossQuestion.of(List.of(host))).study().orElseThrow().spec();

        assertThat(spec.restarts()).hasSize(host.getGuests().size());
        assertThat(spec.restartOf("guest-db-01").bootDisk().map(BootDisk::store)).contains("datastore-vmfs-01");
        assertThat(spec.restartOf("guest-db-01").priority()).isEqualTo(RestartPriority.HIGHEST);
    }

    private HostLossSpec spec(HostLossQuestion question) {
        var reading = HostLossReader.read(pair.installation, question);
        assertThat(reading.study()).as(reading.problems().toString()).isPresent();
        return reading.study().orElseThrow().spec();
    }

    private HostLossQuestion copied() {
        return HostLossQuestion.of(List.of(pair.first)).with(Replication.of(List.<Guest>of(pair.guest)));
    }

    private void stored() {
        pair.study.setKind(StudyKind.FAILOVER);
        pair.study.getHosts().add(pair.first);
    }

    private void parameter(String key, String value) {
        Parameter parameter = FACTORY.createParameter();
        parameter.setKey(key);
        parameter.setValue(value);
        pair.study.getParameters().add(parameter);
    }

    private ReplicationLink replication(double cycle, boolean synchronous) {
        ReplicationLink link = FACTORY.createReplicationLink();
        link.setName("Mirror");
        link.setFrom(pair.second);
        link.setTo(pair.first);
        link.setBandwidthBytesPerSecond(400e6);
        link.setCycleSeconds(cycle);
        link.setSynchronous(synchronous);
        pair.installation.getLinks().add(link);
        Identifiers.ensure(pair.installation);
        return link;
    }

    private static Minidisk minidisk(String device, String volume) {
        Minidisk disk = FACTORY.createMinidisk();
        disk.setVirtualDevice(device);
        disk.setVolumeSerial(volume);
        return disk;
    }
}
