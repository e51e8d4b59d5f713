/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.engine.evacuation.HomeComing;
import org.portolan.engine.evacuation.Objective;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.PortolanFactory;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.testkit.ZvmPair;

/** Stored studies of hosts that are emptied, and of spare capacity. */
class PlanningStudyTest {

    private final ZvmPair pair = new ZvmPair();

    @Test
    void aStoredEvacuationAsksWhatItsParametersSay() {
        var study = study(StudyKind.EVACUATION);
        study.getTargets().add(pair.second);
        parameter(study, "goal", "lost");
        parameter(study, "window", "2 h");
        parameter(study, "atOnce", "2");
        parameter(study, "overcommit", "1.5");
        parameter(study, "mayThrash", "true");
        parameter(study, "wayBack", "true");
        parameter(study, "exclude", pair.guest.getName());

        var read = EvacuationReader.read(pair.installation, study);

        var spec = read.study().orElseThrow().spec();
        assertThat(spec.hosts()).containsExactly(pair.first.getId());
        assertThat(spec.objective()).isEqualTo(Objective.LEAST_SERVICE_LOST);
        assertThat(spec.window()).contains(SimTime.ofSeconds(7200));
        assertThat(spec.limits()).last().extracting(l -> l.units()).isEqualTo(2);
        assertThat(spec.targets().mostOvercommit()).isEqualTo(new Ratio(1.5));
        assertThat(spec.targets().mayThrash()).isTrue();
        assertThat(spec.targets().excluded()).isEqualTo(Set.of(pair.guest.getId()));
        assertThat(read.study().orElseThrow().wayBack()).isTrue();
    }

    @Test
    void guestsArePinnedByNameOrId() {
        var study = study(StudyKind.EVACUATION);
        parameter(study, "pin", pair.guest.getName() + " = " + pair.second.getId());

        var spec = EvacuationReader.read(pair.installation, study).study().orElseThrow().spec();

        assertThat(spec.targetByGuest()).containsExactly(
                Map.entry(pair.guest.getId(), pair.second.getId()));
    }

    @Test
    void hostsAreEmptiedOneAfterTheOther() {
        var study = study(StudyKind.EVACUATION);
        study.getHosts().add(pair.second);
        parameter(study, "rolling", "true");
        parameter(study, "return", "end");
        parameter(study, "work", "30 min");

        var rolling = EvacuationReader.read(pair.installation, study).study().orElseThrow().rolling().orElseThrow();

        assertThat(rolling.hosts()).containsExactly(pair.first.getId(), pair.second.getId());
        assertThat(rolling.homeComing()).isEqualTo(HomeComing.AT_THE_END);
        assertThat(rolling.work()).isEqualTo(SimTime.ofSeconds(1800));
    }

    @Test
    void whatCannotBeReadIsAProblemOfTheStudy() {
        var study = study(StudyKind.EVACUATION);
        parameter(study, "goal", "fame");
        parameter(study, "window", "soon");
        parameter(study, "atOnce", "0");
        parameter(study, "exclude", "NOBODY");
        parameter(study, "pin", "LINUX1");
        parameter(study, "colour", "blue");

        var read = EvacuationReader.read(pair.installation, study);

        assertThat(read.isUsable()).isFalse();
        assertThat(read.problems()).hasSize(6).allMatch(p -> p.elementId().equals(study.getId()));
        assertThat(read.problems()).extracting(p -> p.code()).containsOnly(ProblemCode.PARAMETER_UNUSABLE,
                ProblemCode.PARAMETER_UNKNOWN);
        assertThat(read.problems()).anySatisfy(p -> assertThat(p.remedy()).contains("breaches, lost, moves, total"));
    }

    @Test
    void aStudyOfAnotherKindIsRefused() {
        var study = study(StudyKind.RELOCATION);

        assertThat(EvacuationReader.read(pair.installation, study).problems()).singleElement()
                .extracting(p -> p.code()).isEqualTo(ProblemCode.STUDY_NOT_SUPPORTED);
        assertThat(NPlusReader.read(pair.installation, study).problems()).singleElement()
                .extracting(p -> p.code()).isEqualTo(ProblemCode.STUDY_NOT_SUPPORTED);
    }

    @Test
    void spareCapacityIsAskedOfTheClustersOfItsHosts() {
        var study = study(StudyKind.SPARE_CAPACITY);
        parameter(study, "hostsLost", "2");
        parameter(study, "overcommit", "1.25");

        var spec = NPlusReader.read(pair.installation, study).study().orElseThrow().spec();

        assertThat(spec.clusters()).singleElement()
                .satisfies(c -> assertThat(c.hosts()).contains(pair.first.getId(), pair.second.getId()));
        assertThat(spec.hostsLost()).isEqualTo(2);
        assertThat(spec.allowances().get(pair.first.getId()).overcommit()).isEqualTo(new Ratio(1.25));
    }

    @Test
    void threeLostHostsAreTooMany() {
        var study = study(StudyKind.SPARE_CAPACITY);
        parameter(study, "hostsLost", "3");

        assertThat(NPlusReader.read(pair.installation, study).problems()).singleElement()
                .satisfies(p -> assertThat(p.remedy()).contains("1..2"));
    }

    private Study study(StudyKind kind) {
        var study = PortolanFactory.eINSTANCE.createStudy();
        study.setId("study");
        study.setName("Maintenance");
        study.setKind(kind);
        study.getHosts().add(pair.first);
        pair.installation.getStudies().add(study);
        return study;
    }

    private static void parameter(Study study, String key, String value) {
        var parameter = PortolanFactory.eINSTANCE.createParameter();
        parameter.setKey(key);
        parameter.setValue(value);
        study.getParameters().add(parameter);
    }
}
