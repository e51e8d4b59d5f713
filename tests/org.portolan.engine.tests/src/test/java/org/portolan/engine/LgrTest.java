/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.ResourceUse;

class LgrTest {

    /** 10,000 pages per second. */
    private static final double LINK = 40_960_000;

    @Test
    void theQuiesceCoversTheFinalTwoPasses() {
        // 100,000 pages take 10 s, in which a sweep dirties 20,000; these take 2 s and leave 4,000: 0.4 s to go, below 1 s.
        // The drain of 0.02 s changes 40 pages.
        var result = sweeping(2_000).run();

        assertThat(result.passes()).extracting(p -> p.sent().count()).containsExactly(100_000L, 20_000L, 4_000L, 40L);
        assertThat(result.passes()).extracting(p -> p.guest()).containsExactly(GuestState.RUNNING, GuestState.RUNNING,
                GuestState.STOPPED, GuestState.STOPPED);
        assertThat(result.phases()).extracting(p -> p.kind()).containsExactly(PhaseKind.CHECK,
                PhaseKind.RUNNING_PASSES, PhaseKind.STOPPED_PASS, PhaseKind.STOP, PhaseKind.STOPPED_PASS,
                PhaseKind.CONTROL_STATE, PhaseKind.RESTART);
        double downtime = 0.4 + 0.02 + 0.004 + 2_097_152 / LINK + 0.05;
        assertThat(result.timing().downtime().seconds()).isCloseTo(downtime, within(1e-8));
    }

    @Test
    void whatTheDrainChangedIsWhatTheLastPassFinds() {
        var result = sweeping(2_000).run();

        assertThat(result.passes().get(2).left()).isEqualTo(new Pages(40));
        assertThat(result.passes().get(2).newlyDirtied()).isEqualTo(new Pages(40));
    }

    @Test
    void theDrainChangesNoMorePagesThanOutstandingIoHas() {
        var scene = sweeping(50_000);
        scene.method = new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.of(TimeLimit.NO_LIMIT), false, Set.of());

        var result = scene.run();

        assertThat(result.passes().getLast().sent()).isEqualTo(new Pages(256));
    }

    @Test
    void immediateMakesOneEarlyPassAndHasNoQuiesceLimit() {
        var scene = sweeping(9_999);
        scene.method = new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.empty(), true, Set.of());
        scene.rate(LINK / 2);

        var result = scene.run();

        assertThat(result.leaveReason()).contains(LeaveReason.AS_ASKED);
        assertThat(result.passes()).filteredOn(p -> p.guest() == GuestState.RUNNING).hasSize(1);
        assertThat(result.timing().downtime().seconds()).isGreaterThan(10);
        assertThat(result.outcome().isRelocated()).isTrue();
    }

    @Test
    void immediateWithAQuiesceLimitKeepsIt() {
        var scene = sweeping(9_999);
        scene.method = new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.of(TimeLimit.ofSeconds(5)), true, Set.of());

        assertThat(scene.run().outcome().code()).isEqualTo(EndCode.MAX_QUIESCE_EXCEEDED);
    }

    @Test
    void twoPassesWithoutProgressAreEnough() {
        var result = sweeping(9_500).run();

        assertThat(result.leaveReason()).contains(LeaveReason.NO_PROGRESS);
        assertThat(result.passes()).filteredOn(p -> p.guest() == GuestState.RUNNING).hasSize(2);
    }

    @Test
    void sixteenPassesAreEnough() {
        // Each pass leaves 89 % of what it found: progress, but slow.
        var result = sweeping(8_900).assume(AssumptionKey.LGR_GOAL, 0.1).run();

        assertThat(result.leaveReason()).contains(LeaveReason.PASS_LIMIT);
        assertThat(result.passes()).filteredOn(p -> p.guest() == GuestState.RUNNING).hasSize(16);
    }

    @Test
    void anIdleGuestNeedsOneRunningPassEvenWithoutAGoal() {
        var result = sweeping(0).assume(AssumptionKey.LGR_GOAL, 0).run();

        assertThat(result.leaveReason()).contains(LeaveReason.GOAL_MET);
        assertThat(result.passes()).extracting(p -> p.sent().count()).containsExactly(100_000L, 0L, 0L);
    }

    @Test
    void pagesOnDasdAreReadAtTheSourceBeforeTheyTravel() {
        // One volume reads 8 pages in 0.5 ms + 32,768 B / 150 MB/s = 0.71845 ms: 11,135 pages/s, above the link's 10,000.
        // At half of that the volume is the limit. Worth a remark only then.
        var fast = paged(LINK).run();
        var slow = paged(LINK * 2).run();

        assertThat(fast.passes().getFirst().duration().seconds()).isCloseTo(10, within(1e-6));
        double readSeconds = 60_000 * (0.0005 + 32_768 / 150e6) / 8;
        assertThat(slow.passes().getFirst().duration().seconds()).isCloseTo(40_000 / 20_000.0 + readSeconds,
                within(1e-6));
        assertThat(fast.findings()).noneMatch(Finding.SourcePageInLimits.class::isInstance);
        assertThat(slow.findings()).anyMatch(Finding.SourcePageInLimits.class::isInstance);
    }

    @Test
    void readingAtTheSourceIsCountedOnItsVolumes() {
        assertThat(paged(LINK).run().resources()).anySatisfy(use -> {
            assertThat(use.elementId()).isEqualTo("A.own0");
            assertThat(use.direction()).isEqualTo(ResourceUse.Direction.READ);
            assertThat(use.bytes()).isEqualTo(new Pages(60_000).bytes());
        });
    }

    @Test
    void pagesInExpandedStorageComeOneByOne() {
        var scene = sweeping(0);
        scene.placement = new GuestPlacement(new Pages(50_000), Optional.empty(), new Pages(50_000), Pages.ZERO,
                Pages.ZERO);
        scene.sourceXstore =
                Optional.of(new StorageLevelSpec.Xstore("A.xstore", Bytes.ofGiB(2), Optional.of(SimTime.ofMillis(1))));

        // 5 s for resident pages, 1 ms for each of the others
        assertThat(scene.run().passes().getFirst().duration().seconds()).isCloseTo(55, within(1e-6));
        assertThat(scene.run().cpu().source().seconds()).isGreaterThan(50);
    }

    @Test
    void whatFindsNoFrameIsPagedOutByTheTarget() {
        var scene = sweeping(0);
        scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 60_000 * 4096L);
        scene.sharedVolumes = 0;
        scene.targetVolumes = 1;
        // 4 times the link: 40,000 pages/s, but one volume writes 32 pages in 1.3738 ms
        scene.rate(LINK * 4);

        var result = scene.run();

        double writeSeconds = 40_000 * (0.0005 + 131_072 / 150e6) / 32;
        assertThat(result.passes().getFirst().duration().seconds()).isCloseTo(60_000 / 40_000.0 + writeSeconds,
                within(1e-6));
        assertThat(result.findings()).contains(
                new StorageFinding.TargetWillPage(Scene.GUEST, Scene.TARGET, new Pages(100_000), new Pages(60_000)));
    }

    @Test
    void theLargestSizeMustFitUnlessForced() {
        var scene = sweeping(0);
        scene.maximumMemory = Optional.of(Bytes.ofGiB(128));
        scene.sharedVolumes = 0;

        var refused = scene.run();
        scene.method = new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.empty(), false, Set.of(Force.STORAGE));
        var forced = scene.run();

        assertThat(refused.outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
        assertThat(refused.findings().getFirst().remedies()).contains(new Remedy.UseForce(Force.STORAGE));
        assertThat(forced.outcome().isRelocated()).isTrue();
        assertThat(forced.findings()).anySatisfy(f -> assertThat(f)
                .isInstanceOfSatisfying(StorageFinding.TargetStorageShort.class, s -> assertThat(s.forced()).isTrue()));
    }

    @Test
    void forceDoesNotMakeRoomForPagesThatThereAre() {
        var scene = sweeping(0);
        scene.targetStorage = Bytes.ofGiB(2);
        scene.sharedVolumes = 0;
        scene.method = new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.empty(), false, Set.of(Force.STORAGE));

        assertThat(scene.run().outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
    }

    @Test
    void theQuiesceJustBelowItsLimitIsRemarkedOn() {
        var scene = sweeping(9_999);
        scene.method = new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.of(TimeLimit.ofSeconds(11)), false, Set.of());

        var result = scene.run();

        assertThat(result.outcome().isRelocated()).isTrue();
        assertThat(result.findings()).contains(
                new Finding.QuiesceNearLimit(Scene.GUEST, result.timing().downtime(), SimTime.ofSeconds(11)));
    }

    /** 100,000 resident pages, over which a sweep writes so many pages per second. */
    private static Scene sweeping(double pagesPerSecond) {
        var scene = new Scene().resident(100_000).rate(LINK);
        scene.method = LgrPrecopy.DEFAULTS;
        scene.profile = new MemoryProfileSpec.Populations(List.of(new PopulationSpec(new Pages(100_000),
                new PatternSpec.Sequential(), PageRate.ZERO, new PageRate(pagesPerSecond))));
        return scene;
    }

    private static Scene paged(double rate) {
        var scene = sweeping(0).rate(rate);
        scene.placement = new GuestPlacement(new Pages(40_000), Optional.empty(), Pages.ZERO, new Pages(60_000),
                Pages.ZERO);
        scene.sharedVolumes = 0;
        scene.sourceVolumes = 1;
        return scene;
    }
}
