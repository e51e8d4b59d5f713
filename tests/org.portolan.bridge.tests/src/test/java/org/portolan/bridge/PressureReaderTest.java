/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.pressure.PressureStudy;
import org.portolan.testkit.ZvmPair;

class PressureReaderTest {

    private final ZvmPair pair = new ZvmPair();

    private PressureReading read(PressureSetting... events) {
        Identifiers.ensure(pair.installation);
        return PressureReader.read(pair.installation, new PressureQuestion(List.of(), List.of(events),
                PressureQuestion.USUAL_TIME, ArrivalTier.DASD));
    }

    private PressureStudy study(PressureSetting... events) {
        var reading = read(events);
        assertThat(reading.problems()).filteredOn(BridgeProblem::isError).isEmpty();
        return reading.study().orElseThrow();
    }

    private PressureSetting about(PressureKind kind, String rest) {
        return PressureSetting.of(kind, pair.guest.getName() + rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "WEB01|WEB01||", "WEB01=5|WEB01|5|", "WEB01@30s|WEB01||30s", "WEB01=5@30s|WEB01|5|30s",
            " WEB 01 = 5 @ 30 s |WEB 01|5|30 s", "a@b=2@1min|a@b|2|1min", "a=b=LNX2@1min|a=b|LNX2|1min"})
    void anEventIsReadAsItIsWritten(String text, String subject, String value, String at) {
        var setting = PressureSetting.of(PressureKind.GROW, text);

        assertThat(setting.subject()).isEqualTo(subject);
        assertThat(setting.value()).isEqualTo(value == null ? "" : value);
        assertThat(setting.at()).isEqualTo(at == null ? "" : at);
    }

    @Test
    void moreGuestsLikeOneHaveNamesOfTheirOwn() {
        Identifiers.ensure(pair.installation);
        var reading = read(about(PressureKind.LOG_ON, "=2@30s"), about(PressureKind.LOG_ON, "@1min"));

        var events = reading.study().orElseThrow().spec().events();

        assertThat(events).extracting(PressureEvent::at).containsExactly(SimTime.ofSeconds(30), SimTime.ofSeconds(30),
                SimTime.ofSeconds(60));
        assertThat(events).extracting(PressureEvent::subject).doesNotHaveDuplicates()
                .doesNotContain(pair.guest.getId())
                .allSatisfy(id -> assertThat(reading.nameById()).containsKey(id));
    }

    @Test
    void aGuestThatDoesNotRunLogsOnItself() {
        pair.guest.setPowerState(PowerState.OFF);

        var events = study(about(PressureKind.LOG_ON, "=2")).spec().events();

        assertThat(events).hasSize(2);
        assertThat(events).extracting(PressureEvent::subject).contains(pair.guest.getId());
        assertThat(((PressureEvent.LogOn) events.getFirst()).guest().placement().total().count())
                .isEqualTo(pair.guest.pages());
    }

    @Test
    void aRelocatedGuestLeavesAndArrives() {
        var events = study(about(PressureKind.MOVE, "=" + pair.second.getName() + "@30s")).spec().events();

        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isEqualTo(new PressureEvent.Leave(SimTime.ofSeconds(30), pair.guest.getId()));
        var arrival = (PressureEvent.Arrive) events.getLast();
        assertThat(arrival.guest().host()).isEqualTo(pair.second.getId());
        assertThat(arrival.pages().dasd()).isEqualTo(arrival.guest().placement().instantiated());
    }

    @Test
    void aTargetIsFoundByANameOfSeveralWords() {
        pair.second.setName("Second member");

        var events = study(about(PressureKind.MOVE, "=Second member@30s")).spec().events();

        assertThat(((PressureEvent.Arrive) events.getLast()).guest().host()).isEqualTo(pair.second.getId());
    }

    @ParameterizedTest
    @CsvSource({"=1.5,1.5", "=150%,1.5", "=150 %,1.5", "=50%,0.5"})
    void aWorkingSetGrowsByAFactor(String value, double factor) {
        assertThat(study(about(PressureKind.GROW, value)).spec().events()).containsExactly(
                new PressureEvent.Grow(SimTime.ZERO, pair.guest.getId(), new Ratio(factor)));
    }

    @Test
    void aLostHostTakesItsClusterAlong() {
        var study = study(PressureSetting.of(PressureKind.LOSE, pair.first.getName() + "@1min"));

        assertThat(study.hosts()).containsExactlyInAnyOrder(pair.first.getId(), pair.second.getId());
        assertThat(study.losses()).singleElement().satisfies(loss -> {
            assertThat(loss.lost()).containsExactly(pair.first.getId());
            assertThat(loss.at()).isEqualTo(SimTime.ofSeconds(60));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"LOG_ON|nobody", "LOG_OFF|nobody", "LOSE|nobody", "MOVE|GUEST",
            "MOVE|GUEST=nowhere", "MOVE|GUEST=OWN", "GROW|GUEST", "GROW|GUEST=much", "GROW|GUEST=0", "GROW|GUEST=1000",
            "LOG_ON|GUEST=0", "LOG_ON|GUEST=-1", "LOG_ON|GUEST=100000", "LOG_OFF|GUEST@soon", "LOG_OFF|GUEST@1h"})
    void whatCannotHappenIsRefused(PressureKind kind, String text) {
        var reading = read(PressureSetting.of(kind, text.replace("GUEST", pair.guest.getName())
                .replace("OWN", pair.first.getName())));

        assertThat(reading.study()).isEmpty();
        assertThat(reading.problems()).filteredOn(BridgeProblem::isError).isNotEmpty()
                .allSatisfy(p -> assertThat(p.remedy()).isNotBlank());
    }

    @Test
    void withoutAnythingThatHappensThereIsNothingToAsk() {
        assertThat(read().study()).isEmpty();
    }

    @Test
    void aStoredStudyAsksTheSame() {
        Identifiers.ensure(pair.installation);
        var study = PortolanFactory.eINSTANCE.createStudy();
        study.setKind(StudyKind.PRESSURE);
        parameter(study, "log_off", pair.guest.getName() + "@30s");
        parameter(study, "until", "2min");
        parameter(study, "arrival", "xstore");
        pair.installation.getStudies().add(study);
        Identifiers.ensure(pair.installation);

        var read = PressureReader.read(pair.installation, study).study().orElseThrow();

        assertThat(read.spec().until()).isEqualTo(SimTime.ofSeconds(120));
        assertThat(read.spec().events()).containsExactly(
                new PressureEvent.LogOff(SimTime.ofSeconds(30), pair.guest.getId()));

        parameter(study, "log_of", "x");

        assertThat(PressureReader.read(pair.installation, study).problems()).filteredOn(BridgeProblem::isError)
                .extracting(BridgeProblem::code).containsExactly(ProblemCode.EVENT_UNUSABLE);
    }

    private static void parameter(Study study, String key, String value) {
        var parameter = PortolanFactory.eINSTANCE.createParameter();
        parameter.setKey(key);
        parameter.setValue(value);
        study.getParameters().add(parameter);
    }
}
