/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.RelocationResult;

/** Relocations that run at once share links and volumes fairly. */
class ConcurrencyTest {

    @Test
    void twoEqualGuestsHaveHalfTheLinkEach() {
        var scene = new Scene();
        add(scene, "H", SimTime.ZERO);

        var results = run(scene);

        assertThat(results).allSatisfy(r -> assertThat(r.passes().getFirst().bytesPerSecond()).isCloseTo(171e6,
                withinPercentage(0.001)));
        assertThat(results.get(0).passes()).isEqualTo(results.get(1).passes());
    }

    @Test
    void aGuestThatStartsLaterTakesItsShareFromThenOn() {
        // 100,000 idle pages at 342 MB/s: alone 1.19766 s. The second starts after half of that.
        var scene = new Scene().resident(100_000);
        scene.profile = Scene.saturating(0, 0, 0);
        double alone = 100_000 * 4096 / 342e6;
        add(scene, "H", SimTime.ofSeconds(alone / 2));

        var results = run(scene);

        // First: half alone, then half at half the rate. Second: as long at half the rate, then the rest alone, but for
        // the control state of the first, of which it waits for every byte.
        assertThat(results.get(0).passes().getFirst().duration().seconds()).isCloseTo(1.5 * alone, within(1e-6));
        assertThat(results.get(1).passes().getFirst().duration().seconds())
                .isCloseTo(1.5 * alone + 2_097_152 / 342e6, within(1e-6));
    }

    @Test
    void aRelocationThatIsOverBeforeTheNextStartsIsAlone() {
        var scene = new Scene();
        var alone = scene.run();
        add(scene, "H", alone.timing().end());

        assertThat(run(scene).getFirst()).isEqualTo(alone);
        assertThat(run(scene).getLast().timing().total()).isEqualTo(alone.timing().total());
    }

    @Test
    void resultsDoNotDependOnTheOrderOfTheRequests() {
        var scene = new Scene();
        add(scene, "H", SimTime.ofSeconds(1));
        add(scene, "F", SimTime.ofSeconds(2));
        var scenario = scene.scenario();
        var requests = new ArrayList<>(scenario.relocations());
        Collections.reverse(requests);

        var forward = new ArrayList<>(Engine.run(scenario, RunMonitor.NONE).relocations());
        var backward = Engine.run(scenario.with(requests), RunMonitor.NONE).relocations();

        Collections.reverse(forward);
        assertThat(backward).isEqualTo(forward);
    }

    @Test
    void flushesShareTheVolumes() {
        var scene = new Scene();
        scene.method = SharedDasdPaging.DEFAULTS;
        double alone = scene.run().passes().getFirst().bytesPerSecond();
        add(scene, "H", SimTime.ZERO);

        assertThat(run(scene)).allSatisfy(
                r -> assertThat(r.passes().getFirst().bytesPerSecond()).isCloseTo(alone / 2, withinPercentage(0.001)));
    }

    @Test
    void roomTakenByOneIsNotThereForTheNext() {
        // Frames for one guest and no page space.
        var scene = new Scene();
        scene.sharedVolumes = 0;
        scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 1_000_000 * 4096L);
        add(scene, "H", SimTime.ofSeconds(1));

        var results = run(scene);

        assertThat(results.get(0).outcome().isRelocated()).isTrue();
        assertThat(results.get(1).outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
    }

    @Test
    void roomOfARelocationThatIsGivenUpIsThereAgain() {
        var scene = new Scene();
        scene.sharedVolumes = 0;
        scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 1_000_000 * 4096L);
        scene.incidents = List.of(new IncidentSpec.OperatorCancel(SimTime.ofSeconds(2), Scene.GUEST,
                IncidentSpec.OperatorCancel.Command.CPHX));
        add(scene, "H", SimTime.ofSeconds(3));

        assertThat(run(scene).get(1).outcome().isRelocated()).isTrue();
    }

    @Test
    void aLinkThatIsLostEndsAllOnIt() {
        var scene = new Scene();
        add(scene, "H", SimTime.ZERO);
        scene.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ofSeconds(3), Scene.LINK));

        assertThat(run(scene)).allMatch(r -> r.outcome().code() == EndCode.CONNECTION_LOST);
    }

    @Test
    void whatWouldConvergeAloneSaysSo() {
        var scene = new Scene();
        scene.profile = Scene.saturating(60_000, 500_000, 500_000);
        for (var guest : List.of("H", "I", "J", "K")) {
            add(scene, guest, SimTime.ZERO);
        }

        assertThat(run(scene).getFirst().findings())
                .filteredOn(Finding.DoesNotConverge.class::isInstance).singleElement()
                .satisfies(f -> assertThat(f.remedies().getFirst()).isInstanceOf(Remedy.RelocateAlone.class));
    }

    @Test
    void guestsThatStayTakeStorage() {
        var scene = new Scene();
        scene.sharedVolumes = 0;
        scene.targetStorage = Bytes.ofGiB(8);
        assertThat(scene.run().outcome().isRelocated()).isTrue();

        // 6 GiB of DPA are 1,572,864 frames.
        scene.others
                .add(GuestSpec.of("H", Scene.TARGET, 1, GuestPlacement.allResident(new Pages(1_000_000), Pages.ZERO),
                        scene.profile));
        assertThat(scene.run().outcome().isRelocated()).isFalse();
    }

    @Test
    void slotsOfGuestsThatStayAreTakenEvenWhereTheVolumesDoNotSaySo() {
        var scene = new Scene();
        scene.method = SharedDasdPaging.DEFAULTS;
        scene.cylinders = 1_000;
        assertThat(scene.run().outcome().isRelocated()).isTrue();

        // 8 volumes have 1,440,000 slots; 725,606 are needed.
        scene.others.add(GuestSpec.of("H", Scene.TARGET, 1, new GuestPlacement(Pages.ZERO, Optional.empty(), Pages.ZERO,
                new Pages(714_395), Pages.ZERO), scene.profile));
        assertThat(scene.run().outcome().isRelocated()).isFalse();
    }

    private static void add(Scene scene, String id, SimTime start) {
        scene.others.add(GuestSpec.of(id, Scene.SOURCE, 1, scene.placement, scene.profile));
        scene.otherRequests.add(new RelocationRequest(id, Scene.TARGET, scene.path, start, scene.method));
    }

    private static List<RelocationResult> run(Scene scene) {
        Scenario scenario = scene.scenario();
        return Engine.run(scenario, RunMonitor.NONE).relocations();
    }
}
