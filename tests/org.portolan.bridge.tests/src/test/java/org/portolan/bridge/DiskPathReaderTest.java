/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.disk.DiskPathKind;
import org.portolan.engine.disk.DiskPathSpec;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanFactory;
import org.portolan.model.StudyKind;
import org.portolan.study.disk.DiskPathCost;
import org.portolan.testkit.ZvmPair;

class DiskPathReaderTest {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;

    private final ZvmPair pair = new ZvmPair();

    @BeforeEach
    void identify() {
        Identifiers.ensure(pair.installation);
    }

    @Test
    void theDiskOfTheModelIsComparedWithEveryOtherPathOfItsHost() {
        var fcp = FACTORY.createDedicatedFcpDisk();
        fcp.setIoPerSecond(700);
        pair.guest.getDisks().add(fcp);
        pair.guest.setVirtualProcessors(4);

        var answer = read().disks().getFirst().solve();

        assertThat(answer.present().map(DiskPathCost::path).map(DiskPathSpec::kind))
                .contains(DiskPathKind.DEDICATED_FCP);
        assertThat(answer.comparison().rows()).extracting(row -> row.path().kind()).containsExactlyInAnyOrder(
                DiskPathKind.DEDICATED_FCP, DiskPathKind.DEDICATED_ECKD, DiskPathKind.MINIDISK, DiskPathKind.BLOCK_IO,
                DiskPathKind.VIRTUAL_SAN, DiskPathKind.ISCSI, DiskPathKind.ISCSI);
        assertThat(answer.comparison().rows())
                .allSatisfy(row -> assertThat(row.outlook().ioPerSecond()).isEqualTo(700));
        assertThat(answer.disk().study().outagePrice()).isEqualTo(4);
        assertThat(answer.disk().study().target()).isEqualTo(pair.second.getId());
    }

    @Test
    void whatStandsAgainstThePresentPathIsTold() {
        var fcp = FACTORY.createDedicatedFcpDisk();
        fcp.getZonedHosts().add(pair.first);
        pair.guest.getDisks().add(fcp);

        var answer = read().disks().getFirst().solve();

        assertThat(answer.present().orElseThrow().isMovable()).isFalse();
        assertThat(answer.comparison().cheapest()).allSatisfy(
                range -> assertThat(range.cost()).isNotEqualTo(answer.present().orElseThrow()));
    }

    @Test
    void otherHypervisorsHaveNoMinidisks() {
        pair.first.setHypervisor(HypervisorKind.KVM);
        pair.guest.getDisks().add(FACTORY.createVirtualDisk());

        assertThat(read().disks().getFirst().solve().comparison().rows()).extracting(row -> row.path().kind())
                .contains(DiskPathKind.DATASTORE).doesNotContain(DiskPathKind.MINIDISK, DiskPathKind.BLOCK_IO);
    }

    @Test
    void aGuestWithoutDisksIsAskedAboutOneThatItMightHave() {
        var reading = read();

        assertThat(reading.disks()).singleElement().satisfies(disk -> {
            assertThat(disk.isKnown()).isFalse();
            assertThat(disk.solve().present()).isEmpty();
            assertThat(reading.nameById()).containsKey(disk.study().disk().id());
        });
        assertThat(reading.problems()).extracting(BridgeProblem::code).contains(ProblemCode.DISK_ASSUMED,
                ProblemCode.DISK_LOAD_ASSUMED);
    }

    @Test
    void withoutGuestsThoseWithDisksAreMeant() {
        var question = new DiskPathQuestion(List.of(), List.of(), Optional.empty());
        assertThat(DiskPathReader.read(pair.installation, question).problems()).extracting(BridgeProblem::code)
                .contains(ProblemCode.STUDY_INCOMPLETE);
        pair.guest.getDisks().add(FACTORY.createIscsiDisk());

        assertThat(DiskPathReader.read(pair.installation, question).disks()).singleElement()
                .satisfies(disk -> assertThat(disk.guest()).isEqualTo(pair.guest.getId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "much", "NaN", "Infinity", ""})
    void aPriceThatIsNoneIsRefused(String price) {
        var reading = DiskPathReader.read(pair.installation,
                new DiskPathQuestion(List.of(pair.guest), List.of(), Optional.of(price)));

        assertThat(reading.disks()).isEmpty();
        assertThat(reading.problems()).filteredOn(BridgeProblem::isError).extracting(BridgeProblem::code)
                .containsExactly(ProblemCode.PARAMETER_UNUSABLE);
    }

    @Test
    void aStoredStudyAsksTheSame() {
        var study = FACTORY.createStudy();
        study.setKind(StudyKind.DISK_PATHS);
        study.getGuests().add(pair.guest);
        study.getTargets().add(pair.second);
        var price = FACTORY.createParameter();
        price.setKey("outagePrice");
        price.setValue("12.5");
        study.getParameters().add(price);
        pair.installation.getStudies().add(study);
        Identifiers.ensure(pair.installation);

        assertThat(DiskPathReader.read(pair.installation, study).disks().getFirst().study().outagePrice())
                .isEqualTo(12.5);
        study.setKind(StudyKind.OVERCOMMIT);
        assertThat(DiskPathReader.read(pair.installation, study).problems()).extracting(BridgeProblem::code)
                .containsExactly(ProblemCode.STUDY_NOT_SUPPORTED);
    }

    private DiskPathReading read() {
        Identifiers.ensure(pair.installation);
        return DiskPathReader.read(pair.installation, DiskPathQuestion.of(pair.guest));
    }
}
