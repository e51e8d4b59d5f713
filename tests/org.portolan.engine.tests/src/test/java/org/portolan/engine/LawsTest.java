/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;
import org.portolan.engine.result.TierSeries;

/** What must hold for every relocation whatsoever. */
class LawsTest {

    private static final int SCENES = 150;
    private static final int SCENES_RUN_TWICE = 40;

    static LongStream seeds() {
        return LongStream.range(0, SCENES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingHoldsAtOnce(long seed) {
        var scene = RandomScenes.of(seed);

        assertLaws(scene.run(), scene.placement);
    }

    @ParameterizedTest
    @MethodSource("fewerSeeds")
    void everythingHoldsForSeveralAtOnceInAnyOrder(long seed) {
        var scenario = RandomScenes.together(seed).scenario();

        var results = Engine.run(scenario, RunMonitor.NONE).relocations();

        assertThat(results).allSatisfy(result -> assertLaws(result, placementOf(result, scenario)));
        var backwards = Engine.run(scenario.with(scenario.relocations().reversed()), RunMonitor.NONE).relocations();
        assertThat(backwards.reversed()).isEqualTo(results);
    }

    private static GuestPlacement placementOf(RelocationResult result, Scenario scenario) {
        return scenario.installation().guests().stream().filter(g -> g.id().equals(result.request().guest()))
                .findFirst().orElseThrow().placement();
    }

    private static void assertLaws(RelocationResult result, GuestPlacement placement) {
        pagesAreConserved(result, placement.instantiated());
        oneOwnerAtTheEnd(result, placement.instantiated());
        phasesFollowEachOther(result);
        downtimeIsTheTimeStopped(result);
        passesHandOnWhatIsLeft(result);
        bytesAreAtLeastTheUnavoidable(result, placement);
        bytesOfPassesAreBytesOfResources(result);
    }

    private static void pagesAreConserved(RelocationResult result, Pages instantiated) {
        var course = result.course();
        assertThat(LongStream.of(course.pagesLeft().values()))
                .allMatch(left -> left >= 0 && left <= instantiated.count());
        assertThat(course.tiers()).allSatisfy(tier -> {
            assertThat(LongStream.of(tier.pages().values())).allMatch(pages -> pages >= 0);
            assertThat(tier.pages().nanos()).isEqualTo(course.pagesLeft().nanos());
        });
        assertThat(IntStream.range(0, course.pagesLeft().size()))
                .allMatch(i -> pagesAt(result, i) == instantiated.count());
    }

    private static long pagesAt(RelocationResult result, int sample) {
        return result.course().tiers().stream().mapToLong(t -> t.pages().valueAt(sample)).sum();
    }

    private static void oneOwnerAtTheEnd(RelocationResult result, Pages instantiated) {
        var owner = result.outcome().isRelocated() ? Side.TARGET : Side.SOURCE;

        assertThat(pagesAtEnd(result, owner)).isEqualTo(instantiated.count());
        assertThat(times(result)).isSorted();
    }

    private static long pagesAtEnd(RelocationResult result, Side side) {
        return result.course().tiers().stream().filter(t -> t.side() == side).map(TierSeries::pages)
                .mapToLong(s -> s.valueAt(s.size() - 1)).sum();
    }

    private static long[] times(RelocationResult result) {
        return result.course().pagesLeft().nanos();
    }

    private static void phasesFollowEachOther(RelocationResult result) {
        var phases = result.phases();
        assertThat(phases.getFirst().begin()).isEqualTo(result.timing().start());
        assertThat(phases.getLast().end()).isEqualTo(result.timing().end());
        assertThat(IntStream.range(1, phases.size()))
                .allMatch(i -> phases.get(i).begin().equals(phases.get(i - 1).end()));
    }

    private static void downtimeIsTheTimeStopped(RelocationResult result) {
        var stopped = result.phases().stream().filter(p -> p.guest() == GuestState.STOPPED).map(Phase::duration)
                .reduce(SimTime.ZERO, SimTime::plus);
        var terms = result.downtimeTerms().stream().map(DowntimeTerm::duration).reduce(SimTime.ZERO, SimTime::plus);

        assertThat(result.timing().downtime()).isEqualTo(stopped).isEqualTo(terms);
        assertThat(result.timing().downtime()).isLessThanOrEqualTo(result.timing().total());
        assertThat(result.serviceLost().downtime()).isEqualTo(result.timing().downtime());
    }

    private static void passesHandOnWhatIsLeft(RelocationResult result) {
        var passes = result.passes();
        for (int i = 0; i < passes.size(); i++) {
            var pass = passes.get(i);
            assertThat(pass.number()).isEqualTo(i + 1);
            boolean complete = i + 1 < passes.size();
            if (complete) {
                assertThat(pass.left()).isEqualTo(pass.newlyDirtied());
                assertThat(passes.get(i + 1).begin()).isGreaterThanOrEqualTo(pass.end());
            }
            if (complete && i + 2 < passes.size()) {
                assertThat(passes.get(i + 1).sent()).isEqualTo(pass.left());
            }
        }
        if (result.outcome().isRelocated()) {
            assertThat(passes.getLast().left()).isEqualTo(Pages.ZERO);
        }
    }

    private static void bytesAreAtLeastTheUnavoidable(RelocationResult result, GuestPlacement placement) {
        if (result.outcome().isRelocated()) {
            long least = result.request().method() instanceof SharedDasdPaging
                    ? Math.round(0.8 * placement.resident().count()) + placement.xstore().count()
                    : placement.instantiated().count();
            assertThat(passBytes(result)).isGreaterThanOrEqualTo(least * Pages.SIZE);
        }
    }

    private static void bytesOfPassesAreBytesOfResources(RelocationResult result) {
        boolean paging = result.request().method() instanceof SharedDasdPaging;
        var kind = paging ? ResourceUse.Kind.PAGING_VOLUME : ResourceUse.Kind.LINK;
        var direction = paging ? ResourceUse.Direction.WRITE : ResourceUse.Direction.TO_TARGET;
        long used = result.resources().stream().filter(u -> u.kind() == kind && u.direction() == direction)
                .mapToLong(u -> u.bytes().count()).sum();
        long controlState = !paging && result.outcome().isRelocated() ? 2_097_152 : 0;

        if (result.outcome() instanceof Outcome.GivenUp) {
            assertThat(used).isGreaterThanOrEqualTo(passBytes(result));
        } else {
            assertThat(used).isEqualTo(passBytes(result) + controlState);
        }
    }

    private static long passBytes(RelocationResult result) {
        return result.passes().stream().mapToLong(p -> p.bytes().count()).sum();
    }

    static LongStream fewerSeeds() {
        return LongStream.range(0, SCENES_RUN_TWICE);
    }

    @ParameterizedTest
    @MethodSource("fewerSeeds")
    void theSameScenarioGivesTheSameResult(long seed) {
        var scenario = RandomScenes.of(seed).scenario();

        assertThat(Engine.run(scenario, RunMonitor.NONE)).isEqualTo(Engine.run(scenario, RunMonitor.NONE))
                .hasToString(Engine.run(RandomScenes.of(seed).scenario(), RunMonitor.NONE).toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreBandwidthIsNeverSlowerWithAFixedNumberOfPasses(long seed) {
        var scene = RandomScenes.withFixedPasses(seed);
        var slow = scene.run();
        scene.link = faster(scene.link, 1 + new Random(seed).nextDouble() * 3);
        var fast = scene.run();

        assertThat(fast.timing().total()).isLessThanOrEqualTo(slow.timing().total());
        assertThat(fast.timing().downtime()).isLessThanOrEqualTo(slow.timing().downtime());
        assertThat(fast.serviceLost().total()).isLessThanOrEqualTo(slow.serviceLost().total());
    }

    @Test
    void aRuleThatStopsForLackOfProgressCanMakeMoreBandwidthSlower() {
        // With a = d / B, a pass over the share x of memory leaves 1 - exp(-a x). At 106 MB/s (a = 2.319) the first leaves
        // 0.902, no progress, and the guest is stopped: 1.902 times the memory in all. At 112 MB/s (a = 2.194) it leaves
        // 0.889, which is progress; the second then leaves 0.858, which is none: 2.75 times the memory. The rule is to
        // blame, not the engine; downtime is shorter all the same.
        var scene = new Scene();
        scene.profile = Scene.saturating(60_000, 907_008, 907_008);
        scene.method = new PlainPrecopy(Optional.empty(), OptionalInt.of(100),
                Optional.of(new Ratio(100)), Optional.of(new Ratio(0.9)));
        var slow = scene.rate(106e6).run();
        var fast = scene.rate(112e6).run();

        assertThat(slow.leaveReason()).contains(LeaveReason.NO_PROGRESS);
        assertThat(fast.timing().downtime()).isLessThan(slow.timing().downtime());
        assertThat(fast.timing().total()).isGreaterThan(slow.timing().total());
    }

    private static LinkSpec faster(LinkSpec link, double factor) {
        var ethernet = (LinkSpec.Ethernet) link;
        return Scene.plainLink(Rate.rounded(ethernet.lineRate().bytesPerSecond() * factor),
                ethernet.headerBytes().orElseThrow());
    }
}
