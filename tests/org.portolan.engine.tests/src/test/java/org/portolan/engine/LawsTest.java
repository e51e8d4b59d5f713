/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.RelocationRun;
import org.portolan.engine.result.Course;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;
import org.portolan.engine.result.TierSeries;

/** What must hold for every relocation whatsoever, by any method with any options, over thousands of scenes. */
class LawsTest {

    private static final int SCENES = 3000;
    private static final int SCENES_TOGETHER = 400;

    /** Methods that send or write pages in passes alone, each over all that the last one left. */
    private static final Set<MethodKind> PASS_AFTER_PASS = EnumSet.of(MethodKind.LGR_PRECOPY, MethodKind.PLAIN_PRECOPY,
            MethodKind.VSPHERE_PRECOPY, MethodKind.XEN_PRECOPY, MethodKind.SHARED_DASD_PAGING);
    /** Phases of a guest that runs at the target. */
    private static final Set<PhaseKind> AT_TARGET =
            EnumSet.of(PhaseKind.WARM_UP, PhaseKind.PUSH_AND_PULL, PhaseKind.FREE_SLOTS);

    @Test
    void everythingHoldsAtOnce() {
        Seeds.forEach(SCENES, seed -> {
            var scene = RandomScenes.of(seed);
            assertLaws(run(scene.scenario()).getFirst(), scene.placement);
        });
    }

    @Test
    void everythingHoldsForSeveralAtOnce() {
        Seeds.forEach(SCENES_TOGETHER, seed -> {
            var scenario = RandomScenes.together(seed).scenario();
            assertThat(run(scenario)).allSatisfy(result -> assertLaws(result, placementOf(result, scenario)));
        });
    }

    /** Whether a course is kept must make no difference to anything else. */
    @Test
    void figuresAloneAreThoseOfTheWholeRun() {
        Seeds.forEach(SCENES / 3, seed -> assertSameFigures(RandomScenes.of(seed).scenario()));
        Seeds.forEach(SCENES_TOGETHER, seed -> assertSameFigures(RandomScenes.together(seed).scenario()));
    }

    private static void assertSameFigures(Scenario scenario) {
        assertThat(Engine.figures(scenario, RunMonitor.NONE))
                .isEqualTo(run(scenario).stream().map(LawsTest::withoutCourse).toList());
    }

    private static RelocationResult withoutCourse(RelocationResult r) {
        return new RelocationResult(r.request(), r.sourceHost(), r.outcome(), r.timing(), r.phases(), r.passes(),
                r.leaveReason(), r.downtimeTerms(), r.serviceLost(), r.stalls(), r.resources(), r.cpu(), Course.EMPTY,
                r.findings(), r.greatestThrottle());
    }

    /** Without findings, whose remedies take many more runs. */
    private static List<RelocationResult> run(Scenario scenario) {
        return RelocationRun.of(scenario, RunMonitor.NONE).relocations();
    }

    private static GuestPlacement placementOf(RelocationResult result, Scenario scenario) {
        return scenario.installation().guests().stream().filter(g -> g.id().equals(result.request().guest()))
                .findFirst().orElseThrow().placement();
    }

    private static void assertLaws(RelocationResult result, GuestPlacement placement) {
        theOwnerChangesOnceOrNever(result);
        if (result.request().method().kind() != MethodKind.RESTART_ELSEWHERE) {
            pagesAreConserved(result, placement.instantiated());
            oneOwnerAtTheEnd(result, placement.instantiated());
        }
        phasesFollowEachOther(result);
        downtimeIsTheTimeStopped(result);
        if (PASS_AFTER_PASS.contains(result.request().method().kind())) {
            passesHandOnWhatIsLeft(result);
            bytesOfPassesAreBytesOfResources(result);
        }
        if (result.request().method() instanceof QemuPrecopy) {
            passesOfAScanHandOnWhatIsLeft(result);
            bytesOfPassesAreBytesOfResources(result);
        }
        bytesAreAtLeastTheUnavoidable(result, placement);
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

    /** The guest runs at the source before a restart at the target, and nowhere else after it; without one, at the source. */
    private static void theOwnerChangesOnceOrNever(RelocationResult result) {
        var kinds = result.phases().stream().map(Phase::kind).toList();
        int restart = Math.max(kinds.lastIndexOf(PhaseKind.RESTART), kinds.lastIndexOf(PhaseKind.BOOT));
        boolean relocated = result.outcome().isRelocated();
        boolean ranAtTarget = relocated || kinds.stream().anyMatch(AT_TARGET::contains);

        assertThat(kinds.stream().filter(EnumSet.of(PhaseKind.RESTART, PhaseKind.BOOT)::contains).count())
                .isLessThanOrEqualTo(1);
        assertThat(restart >= 0 || !relocated).isTrue();
        var before = ranAtTarget ? kinds.subList(0, restart) : kinds;
        assertThat(before).doesNotContainAnyElementsOf(AT_TARGET);
        assertThat(ranAtTarget ? kinds.subList(restart + 1, kinds.size()) : List.of()).isSubsetOf(AT_TARGET);
        assertThat(ranAtTarget && !relocated && !isLost(result)).isFalse();
        assertThat(ranAtTarget && kinds.contains(PhaseKind.RESUME_AT_SOURCE)).isFalse();
    }

    private static void oneOwnerAtTheEnd(RelocationResult result, Pages instantiated) {
        var owner = result.outcome().isRelocated() ? Side.TARGET : Side.SOURCE;

        assertThat(isLost(result) || pagesAtEnd(result, owner) == instantiated.count()).isTrue();
        assertThat(times(result)).isSorted();
    }

    /** The one case in which nobody has all of the guest's pages at the end. */
    private static boolean isLost(RelocationResult result) {
        return result.outcome() instanceof Outcome.GuestLost;
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
                assertThat(passes.get(i + 1).sent().plus(passes.get(i + 1).skipped())).isEqualTo(pass.left());
            }
            assertThat(pass.skipped()).isLessThanOrEqualTo(pass.newlyDirtied());
        }
        if (result.outcome().isRelocated()) {
            assertThat(passes.getLast().left()).isEqualTo(Pages.ZERO);
        }
    }

    /** What was left and written counts once, and the last entry may stand for many passes. */
    private static void passesOfAScanHandOnWhatIsLeft(RelocationResult result) {
        var passes = result.passes();
        for (int i = 1; i < passes.size(); i++) {
            var before = passes.get(i - 1);
            var pass = passes.get(i);
            boolean last = i == passes.size() - 1;
            assertThat(pass.number()).isGreaterThan(before.number());
            assertThat(pass.begin()).isGreaterThanOrEqualTo(before.end());
            if (!last || pass.number() == before.number() + 1) {
                long unsent = before.left().count() - pass.sent().count();
                assertThat(unsent).isGreaterThanOrEqualTo(-1);
                assertThat(pass.left().count()).isBetween(Math.max(unsent, pass.newlyDirtied().count()) - 2,
                        unsent + pass.newlyDirtied().count() + 2);
            }
        }
        if (result.outcome().isRelocated()) {
            assertThat(passes.getLast().left()).isEqualTo(Pages.ZERO);
        }
    }

    private static void bytesAreAtLeastTheUnavoidable(RelocationResult result, GuestPlacement placement) {
        if (result.outcome().isRelocated()) {
            assertThat(
                    result.resources().stream().filter(LawsTest::carriesAway).mapToLong(u -> u.bytes().count()).sum())
                    .isGreaterThanOrEqualTo(leastPages(result.request().method(), placement) * Pages.SIZE);
        }
    }

    private static boolean carriesAway(ResourceUse use) {
        return use.direction() != ResourceUse.Direction.READ;
    }

    /** Every page must be carried once; one with a valid slot on shared volumes lies there already. */
    private static long leastPages(MethodSpec method, GuestPlacement placement) {
        return switch (method.kind()) {
            case SHARED_DASD_PAGING, SHARED_XSTORE_PAGING ->
                    (long) (0.8 * placement.resident().count());
            case SUSPEND_RESUME, RESTART_ELSEWHERE -> 0;
            default -> (long) (placement.instantiated().count() * (1 - mostSaved(method)));
        };
    }

    /** Most of a page's first journey that compression saves; in Xen's first round pages are skipped, and go as changes. */
    private static double mostSaved(MethodSpec method) {
        return sendOf(method).compression()
                .filter(c -> c.kind() == Compression.Kind.PAGES || method instanceof XenPrecopy)
                .map(c -> c.saved().map(r -> r.value()).orElse(c.kind() == Compression.Kind.PAGES ? 0.5 : 0.9))
                .orElse(0.0);
    }

    private static void bytesOfPassesAreBytesOfResources(RelocationResult result) {
        boolean paging = result.request().method() instanceof SharedDasdPaging;
        var kind = paging ? ResourceUse.Kind.PAGING_VOLUME : ResourceUse.Kind.LINK;
        var direction = paging ? ResourceUse.Direction.WRITE : ResourceUse.Direction.TO_TARGET;
        long used = result.resources().stream().filter(u -> u.kind() == kind && u.direction() == direction)
                .mapToLong(u -> u.bytes().count()).sum();
        long controlState = !paging && result.outcome().isRelocated() ? 2_097_152 : 0;

        // Parts of bytes are rounded leg by leg.
        long legs = 8L * result.passes().size();
        if (result.outcome() instanceof Outcome.GivenUp) {
            assertThat(used).isGreaterThanOrEqualTo(passBytes(result) - legs);
        } else {
            assertThat(used).isCloseTo(passBytes(result) + controlState, within(legs));
        }
    }

    private static long passBytes(RelocationResult result) {
        return result.passes().stream().mapToLong(p -> p.bytes().count()).sum();
    }

    private static SendOptions sendOf(MethodSpec method) {
        return switch (method) {
            case PlainPrecopy p -> p.send();
            case QemuPrecopy q -> q.send();
            case VspherePrecopy v -> v.send();
            case XenPrecopy x -> x.send();
            case Postcopy p -> p.send();
            case HybridCopy h -> h.send();
            case StopAndCopy c -> c.send();
            default -> SendOptions.PLAIN;
        };
    }
}
