/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.WorkingSetMirror.Scope;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.Side;

/** What must hold for shared expanded storage, mirrors, and the ways to move a guest that stands still. */
class ProposalLawsTest {

    private static final int SCENES = 600;
    private static final int SCENES_TOGETHER = 100;

    @Test
    void everythingHoldsAtOnce() {
        Seeds.forEach(SCENES, seed -> {
            var scene = scene(seed);

            var result = scene.run();

            assertLaws(result, scene.placement.instantiated());
            assertThat(scene.run()).isEqualTo(result);
        });
    }

    @Test
    void everythingHoldsForSeveralAtOnceInAnyOrder() {
        Seeds.forEach(SCENES_TOGETHER, seed -> {
            var scenario = together(seed).scenario();

            var results = Engine.run(scenario, RunMonitor.NONE).relocations();

            for (var result : results) {
                var guest = scenario.installation().guests().stream()
                        .filter(g -> g.id().equals(result.request().guest())).findFirst().orElseThrow();
                assertLaws(result, guest.placement().instantiated());
            }
            assertThat(inSharedXstore(results)).isLessThanOrEqualTo(Math.max(blocks(seed), pagesThereBefore(scenario)));
            var backwards = Engine.run(scenario.with(scenario.relocations().reversed()), RunMonitor.NONE);
            assertThat(backwards.relocations().reversed()).isEqualTo(results);
        });
    }

    private static Scene scene(long seed) {
        var random = new Random(seed);
        var scene = RandomScenes.of(seed).sharedXstore(blocks(seed));
        scene.method = method(random);
        if (random.nextInt(6) == 0) {
            scene.incidents = List.of(new IncidentSpec.HostLost(SimTime.ofSeconds(random.nextDouble() * 20),
                    random.nextBoolean() ? Scene.SOURCE : Scene.TARGET));
        }
        return scene;
    }

    /** Enough for all, or for some. */
    private static long blocks(long seed) {
        return seed % 2 == 0 ? 2_000_000 : new Random(seed).nextInt(1_000_000);
    }

    private static Scene together(long seed) {
        var random = new Random(seed);
        var scene = scene(seed);
        for (int i = 1; i <= 1 + random.nextInt(5); i++) {
            var other = RandomScenes.of(1000 + 10 * seed + i);
            scene.others.add(new GuestSpec("H" + i, Scene.SOURCE, Optional.empty(), other.virtualCpus,
                    other.placement, other.profile, EligibilityFacts.NONE, ServiceLevel.NONE));
            scene.otherRequests.add(
                    new RelocationRequest("H" + i, Scene.TARGET, scene.path, other.start, method(random)));
        }
        return scene;
    }

    private static MethodSpec method(Random random) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> new SharedXstorePaging(OptionalInt.of(1 + random.nextInt(8)));
            case 2 -> mirror(Scope.ALL, random);
            case 3 -> mirror(Scope.WORKING_SET, random);
            case 4 -> new StopAndCopy(new RandomMethods(random).send());
            case 5 -> new SuspendResume(random.nextBoolean() ? Optional.empty()
                    : Optional.of(Rate.ofMegabytesPerSecond(1 + random.nextInt(2000))));
            default -> new RestartElsewhere(Optional.of(SimTime.ofSeconds(random.nextDouble() * 20)), Optional.empty());
        };
    }

    private static MethodSpec mirror(Scope scope, Random random) {
        return new WorkingSetMirror(scope, Optional.of(SimTime.ofSeconds(0.01 + 5 * random.nextDouble())),
                OptionalInt.of(1 + random.nextInt(20)));
    }

    private static void assertLaws(RelocationResult result, Pages instantiated) {
        pagesAreConserved(result, instantiated.count());
        oneOwnerAtTheEnd(result, instantiated.count());
        phasesFollowEachOther(result);
        downtimeIsTheTimeStopped(result);
        nothingIsLeftWhereItIsRelocated(result);
    }

    /** A restart gives its pages up, and has at most as many again. */
    private static void pagesAreConserved(RelocationResult result, long instantiated) {
        boolean restart = result.request().method() instanceof RestartElsewhere;
        assertThat(result.course().pagesLeft().nanos()).isSorted();
        assertThat(IntStream.range(0, result.course().pagesLeft().size())).allMatch(
                i -> restart ? pagesAt(result, i) <= instantiated : pagesAt(result, i) == instantiated);
    }

    private static void oneOwnerAtTheEnd(RelocationResult result, long instantiated) {
        if (result.outcome().isRelocated()) {
            assertThat(pagesAtEnd(result, Side.SOURCE)).isZero();
        } else if (!(result.outcome() instanceof Outcome.GuestLost)) {
            assertThat(pagesAtEnd(result, Side.SOURCE)).isEqualTo(instantiated);
        }
    }

    private static void phasesFollowEachOther(RelocationResult result) {
        var phases = result.phases();
        assertThat(IntStream.range(1, phases.size()))
                .allMatch(i -> phases.get(i).begin().equals(phases.get(i - 1).end()));
        assertThat(phases.getLast().end()).isEqualTo(result.timing().end());
    }

    private static void downtimeIsTheTimeStopped(RelocationResult result) {
        var stopped = result.phases().stream().filter(p -> p.guest() == GuestState.STOPPED).map(Phase::duration)
                .reduce(SimTime.ZERO, SimTime::plus);

        assertThat(result.timing().downtime()).isEqualTo(stopped);
        assertThat(result.timing().downtime()).isLessThanOrEqualTo(result.timing().total());
        assertThat(result.serviceLost().downtime()).isEqualTo(stopped);
    }

    private static void nothingIsLeftWhereItIsRelocated(RelocationResult result) {
        if (result.outcome().isRelocated() && !result.passes().isEmpty()) {
            assertThat(result.passes().getLast().left()).isEqualTo(Pages.ZERO);
        }
        if (result.outcome() instanceof Outcome.NeverEnds) {
            assertThat(result.phases()).allMatch(p -> p.guest() == GuestState.RUNNING);
            assertThat(result.phases()).noneMatch(p -> p.kind() == PhaseKind.RESTART);
        }
    }

    private static long inSharedXstore(List<RelocationResult> results) {
        long most = 0;
        for (var result : results) {
            most += result.course().tiers().stream()
                    .filter(t -> t.tier() == Tier.XSTORE && result.outcome().isRelocated() && t.side() == Side.TARGET)
                    .mapToLong(t -> t.pages().valueAt(t.pages().size() - 1)).sum();
        }
        return most;
    }

    private static long pagesThereBefore(Scenario scenario) {
        return scenario.installation().guests().stream().mapToLong(g -> g.placement().xstore().count()).sum();
    }

    private static long pagesAt(RelocationResult result, int sample) {
        return result.course().tiers().stream().mapToLong(t -> t.pages().valueAt(sample)).sum();
    }

    private static long pagesAtEnd(RelocationResult result, Side side) {
        return result.course().tiers().stream().filter(t -> t.side() == side)
                .mapToLong(t -> t.pages().valueAt(t.pages().size() - 1)).sum();
    }
}
