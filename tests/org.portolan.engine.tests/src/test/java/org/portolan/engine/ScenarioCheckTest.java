/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;

class ScenarioCheckTest {

    static Stream<Arguments> contradictions() {
        return Stream.of(
                problem("guest on no host", ScenarioProblemCode.UNKNOWN_HOST, "H",
                        s -> s.others.add(guest("H", "nowhere", 1, 0))),
                problem("guest twice", ScenarioProblemCode.DUPLICATE_ID, "H", s -> {
                    s.others.add(guest("H", Scene.SOURCE, 1, 0));
                    s.others.add(guest("H", Scene.SOURCE, 2, 0));
                }),
                problem("relocation of a stranger", ScenarioProblemCode.UNKNOWN_GUEST, "H",
                        s -> s.otherRequests.add(request("H", Scene.TARGET, Scene.LINK))),
                problem("to nowhere", ScenarioProblemCode.UNKNOWN_HOST, "H", s -> {
                    s.others.add(guest("H", Scene.SOURCE, 1, 0));
                    s.otherRequests.add(request("H", "nowhere", Scene.LINK));
                }),
                problem("to where it is", ScenarioProblemCode.TARGET_IS_SOURCE, "H", s -> {
                    s.others.add(guest("H", Scene.TARGET, 1, 0));
                    s.otherRequests.add(request("H", Scene.TARGET, Scene.LINK));
                }),
                problem("twice", ScenarioProblemCode.GUEST_RELOCATED_TWICE, Scene.GUEST,
                        s -> s.otherRequests.add(request(Scene.GUEST, Scene.TARGET, Scene.LINK))),
                problem("over no such link", ScenarioProblemCode.UNKNOWN_LINK, Scene.GUEST,
                        s -> s.path = List.of("wire")),
                problem("over a link that ends elsewhere", ScenarioProblemCode.PATH_BROKEN, Scene.GUEST, s -> {
                    s.otherLinks.add(link("M", Scene.SOURCE, "switch"));
                    s.path = List.of("M");
                }),
                problem("over links that do not meet", ScenarioProblemCode.PATH_BROKEN, Scene.GUEST, s -> {
                    s.otherLinks.add(link("M", Scene.SOURCE, "switch"));
                    s.otherLinks.add(link("N", "router", Scene.TARGET));
                    s.path = List.of("M", "N");
                }),
                problem("paged without volumes", ScenarioProblemCode.PAGED_WITHOUT_VOLUMES, Scene.GUEST, s -> {
                    s.sharedVolumes = 0;
                    s.placement = new GuestPlacement(new Pages(1), Optional.empty(), Pages.ZERO, new Pages(1),
                            Pages.ZERO);
                }),
                problem("incident of a stranger", ScenarioProblemCode.UNKNOWN_GUEST, "H",
                        s -> s.incidents = List.of(new IncidentSpec.GuestReset(SimTime.ZERO, "H"))),
                problem("loss of no link", ScenarioProblemCode.UNKNOWN_LINK, "wire",
                        s -> s.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ZERO, "wire"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void isFound(String name, ScenarioProblemCode code, String element, Consumer<Scene> change) {
        var scene = new Scene();
        change.accept(scene);

        assertThat(Engine.check(scene.scenario())).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.elementId()).isEqualTo(element);
        });
        assertThatExceptionOfType(InvalidScenarioException.class)
                .isThrownBy(() -> Engine.run(scene.scenario(), RunMonitor.NONE))
                .satisfies(e -> assertThat(e.problems()).isEqualTo(Engine.check(scene.scenario())));
    }

    @Test
    void allContradictionsAreFoundAtOnce() {
        var scene = new Scene();
        scene.path = List.of("wire");
        scene.others.add(guest("H", "nowhere", 1, 0));
        scene.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ZERO, "wire"));

        assertThat(Engine.check(scene.scenario())).hasSize(3);
    }

    @Test
    void aScenarioAsksForSomething() {
        var scenario = new Scene().scenario().with(List.of());

        assertThat(Engine.check(scenario)).extracting(ScenarioProblem::code)
                .containsExactly(ScenarioProblemCode.NOTHING_ASKED);
    }

    @Test
    void levelsThatAHostHasOnceAreNotThereTwice() {
        var central = new StorageLevelSpec.Central("c", Bytes.ofGiB(4), Optional.empty());

        assertThat(codes(host("A", central, central))).containsExactly(ScenarioProblemCode.STORAGE_LEVEL_TWICE);
    }

    @Test
    void volumesMustBeThereAndOnlyOnce() {
        assertThat(codes(host("A", new PagingSpace("p", List.of("v"), Optional.empty()))))
                .containsExactly(ScenarioProblemCode.UNKNOWN_VOLUME);
    }

    @Test
    void remoteStorageIsNotLentInACircle() {
        var a = host("A", new Remote("r1", "B", "L", Bytes.ofGiB(1)));
        var b = host("B", new Remote("r2", "C", "L", Bytes.ofGiB(1)));
        var c = host("C", new Remote("r3", "A", "L", Bytes.ofGiB(1)));

        assertThat(codes(a, b, c)).containsExactly(ScenarioProblemCode.REMOTE_STORAGE_CYCLE,
                ScenarioProblemCode.REMOTE_STORAGE_CYCLE, ScenarioProblemCode.REMOTE_STORAGE_CYCLE);
        assertThat(codes(host("A", new Remote("r1", "A", "L", Bytes.ofGiB(1)))))
                .containsExactly(ScenarioProblemCode.REMOTE_STORAGE_CYCLE);
        assertThat(codes(a, b, host("C"))).isEmpty();
    }

    @Test
    void aRelocationBeyondAllReasonIsRefused() {
        var scene = new Scene().rate(1);

        assertThatExceptionOfType(InvalidScenarioException.class).isThrownBy(scene::run)
                .satisfies(e -> assertThat(e.problems()).extracting(ScenarioProblem::code)
                        .containsExactly(ScenarioProblemCode.TOO_SLOW));
    }

    private static List<ScenarioProblemCode> codes(HostSpec... hosts) {
        var installation = new InstallationSpec(List.of(hosts), List.of(), List.of(link("L", "A", "B")),
                List.of(guest("G", "A", 1, 0)));
        var all = new InstallationSpec(Stream.concat(Stream.of(hosts), Stream.of(host("Z"))).toList(), List.of(),
                installation.links(), installation.guests());
        var request = new RelocationRequest("G", "Z", List.of(), SimTime.ZERO, PlainPrecopy.DEFAULTS);
        return Engine.check(Scenario.of(all, request, Assumptions.DEFAULTS)).stream().map(ScenarioProblem::code)
                .toList();
    }

    private static Arguments problem(String name, ScenarioProblemCode code, String element, Consumer<Scene> change) {
        return Arguments.of(name, code, element, change);
    }

    private static HostSpec host(String id, StorageLevelSpec... levels) {
        return new HostSpec(id, Optional.empty(), Optional.empty(), List.of(levels));
    }

    private static GuestSpec guest(String id, String host, long resident, long dasd) {
        return GuestSpec.of(id, host, 1, new GuestPlacement(new Pages(resident), Optional.empty(), Pages.ZERO,
                new Pages(dasd), Pages.ZERO), Scene.saturating(0, 0, 0));
    }

    private static RelocationRequest request(String guest, String target, String link) {
        return RelocationRequest.of(guest, target, link, PlainPrecopy.DEFAULTS);
    }

    private static LinkSpec link(String id, String... ends) {
        return new LinkSpec.Interconnect(id, new TreeSet<>(Set.of(ends)), new Rate(1000), Optional.empty(),
                SimTime.ZERO, OptionalInt.empty());
    }
}
