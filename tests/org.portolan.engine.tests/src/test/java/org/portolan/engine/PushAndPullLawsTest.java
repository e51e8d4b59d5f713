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
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RemoteXstore.SwitchPoint;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;

/** What must hold whenever a guest runs at the target before its pages are there. */
class PushAndPullLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Scene scene(long seed) {
        var scene = RandomScenes.of(seed);
        var random = new Random(seed);
        scene.method = method(random);
        if (random.nextInt(6) == 0) {
            scene.incidents = List.of(new IncidentSpec.HostLost(
                    SimTime.ofSeconds(random.nextDouble() * 20), random.nextBoolean() ? Scene.SOURCE : Scene.TARGET));
        }
        return scene;
    }

    private static MethodSpec method(Random random) {
        var prefetch = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(100));
        var faults = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(100));
        var send = random.nextBoolean() ? SendOptions.PLAIN
                : new SendOptions(Optional.of(Rate.ofMegabytesPerSecond(1 + random.nextInt(500))), OptionalInt.empty(),
                        Optional.empty());
        return switch (random.nextInt(4)) {
            case 0 -> new RemoteXstore(SwitchPoint.EARLY, prefetch, faults);
            case 1 -> new RemoteXstore(SwitchPoint.LATE, prefetch, faults);
            case 2 -> new Postcopy(random.nextBoolean(), prefetch, faults, send);
            default -> new HybridCopy(1 + random.nextInt(3), Optional.empty(), random.nextBoolean(), prefetch, faults,
                    send);
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingHoldsAtOnce(long seed) {
        var scene = scene(seed);

        var result = scene.run();

        pagesAreConserved(result, scene.placement.instantiated());
        theOwnerHasThemAll(result, scene.placement.instantiated());
        onlyThePushFollowsTheRestart(result);
        theGuestLosesNoMoreThanTheTimeGoesBy(result);
        bytesAreAtLeastTheUnavoidable(result, scene.placement.instantiated());
        assertThat(scene.run()).isEqualTo(result);
    }

    private static void pagesAreConserved(RelocationResult result, Pages instantiated) {
        var course = result.course();
        assertThat(IntStream.range(0, course.pagesLeft().size())).allMatch(
                i -> course.tiers().stream().mapToLong(t -> t.pages().valueAt(i)).sum() == instantiated.count());
        assertThat(course.pagesLeft().nanos()).isSorted();
    }

    private static void theOwnerHasThemAll(RelocationResult result, Pages instantiated) {
        if (!(result.outcome() instanceof Outcome.GuestLost)) {
            var owner = result.outcome().isRelocated() ? Side.TARGET : Side.SOURCE;
            assertThat(result.course().tiers().stream().filter(t -> t.side() == owner)
                    .mapToLong(t -> t.pages().valueAt(t.pages().size() - 1)).sum()).isEqualTo(instantiated.count());
        }
    }

    private static void onlyThePushFollowsTheRestart(RelocationResult result) {
        var phases = result.phases();
        assertThat(IntStream.range(1, phases.size()))
                .allMatch(i -> phases.get(i).begin().equals(phases.get(i - 1).end()));
        assertThat(phases.getLast().end()).isEqualTo(result.timing().end());
        boolean restarted = false;
        for (var phase : phases) {
            assertThat(restarted).isEqualTo(phase.kind() == PhaseKind.PUSH_AND_PULL);
            restarted = phase.kind() == PhaseKind.RESTART;
        }
        assertThat(stopped(result)).isEqualTo(result.timing().downtime());
    }

    private static SimTime stopped(RelocationResult result) {
        return result.phases().stream().filter(p -> p.guest() == GuestState.STOPPED).map(Phase::duration)
                .reduce(SimTime.ZERO, SimTime::plus);
    }

    private static void theGuestLosesNoMoreThanTheTimeGoesBy(RelocationResult result) {
        var push = result.phases().stream().filter(p -> p.kind() == PhaseKind.PUSH_AND_PULL).map(Phase::duration)
                .reduce(SimTime.ZERO, SimTime::plus);

        assertThat(result.serviceLost().stalls()).isLessThanOrEqualTo(push);
        assertThat(result.timing().warmUp()).isEqualTo(push);
        if (result.stalls().faults() == 0) {
            assertThat(result.stalls().longest()).isEqualTo(SimTime.ZERO);
        }
    }

    private static void bytesAreAtLeastTheUnavoidable(RelocationResult result, Pages instantiated) {
        if (result.outcome().isRelocated()) {
            assertThat(result.resources().stream().filter(u -> u.kind() == ResourceUse.Kind.LINK)
                    .map(ResourceUse::bytes).mapToLong(Bytes::count).sum())
                    .isGreaterThanOrEqualTo(instantiated.bytes().count());
        }
    }
}
