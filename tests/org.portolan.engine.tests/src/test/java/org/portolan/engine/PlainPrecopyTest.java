/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;

/** Cases small enough to redo on paper: a link of 4.096 MB/s carries 1000 pages per second. */
class PlainPrecopyTest {

    private static final double THOUSAND_PAGES_PER_SECOND = 4_096_000;

    @Test
    void eachPassSendsWhatWasDirtiedInTheOneBefore() {
        // 1000 pages take 1 s, in which a sweep dirties 100; these take 0.1 s, in which it dirties 10.
        var result = sweeping(100).run();

        assertThat(sent(result)).containsExactly(1000L, 100L);
        assertThat(result.passes().get(0).duration()).isEqualTo(SimTime.ofSeconds(1));
        assertThat(result.passes().get(1).duration()).isEqualTo(SimTime.ofMillis(100));
        assertThat(result.passes().get(1).guest()).isEqualTo(GuestState.STOPPED);
        assertThat(result.leaveReason()).contains(LeaveReason.GOAL_MET);
    }

    @Test
    void aSmallerGoalNeedsMorePasses() {
        var scene = sweeping(100);
        scene.method = plain(0.002, 30, 3, 1);

        assertThat(sent(scene.run())).containsExactly(1000L, 100L, 10L, 1L);
    }

    @Test
    void whatFitsIntoTheGoalAtOnceIsSentWithTheGuestStopped() {
        var scene = sweeping(100);
        scene.resident(300);

        var result = scene.run();

        assertThat(result.passes()).singleElement().satisfies(p -> {
            assertThat(p.duration()).isEqualTo(SimTime.ofMillis(300));
            assertThat(p.guest()).isEqualTo(GuestState.STOPPED);
        });
    }

    @Test
    void onePageMoreThanTheGoalAllowsIsSentRunning() {
        var scene = sweeping(100);
        scene.resident(301);

        assertThat(scene.run().passes().getFirst().guest()).isEqualTo(GuestState.RUNNING);
    }

    @Test
    void aGuestWithoutPagesStillMovesItsControlState() {
        var scene = sweeping(0);
        scene.resident(0);

        var result = scene.run();

        assertThat(result.outcome().isRelocated()).isTrue();
        // T_q + S_c / B + T_r
        double downtime = 0.02 + 2_097_152 / THOUSAND_PAGES_PER_SECOND + 0.05;
        assertThat(result.timing().downtime().seconds()).isCloseTo(downtime, within(2e-9));
        assertThat(result.resources()).singleElement()
                .satisfies(use -> assertThat(use.bytes()).isEqualTo(new Bytes(2_097_152)));
    }

    @Test
    void anIdleGuestNeedsOneRunningPassAndAnEmptyLastOne() {
        assertThat(sent(sweeping(0).run())).containsExactly(1000L, 0L);
    }

    @Test
    void neverTouchedPagesCostNothing() {
        var scene = sweeping(100);
        scene.placement = GuestPlacement.allResident(new Pages(1000), new Pages(1_000_000));

        assertThat(sent(scene.run())).containsExactly(1000L, 100L);
    }

    @Test
    void aDirtyRateEqualToTheLinkRateMakesNoProgress() {
        var result = sweeping(1000).run();

        assertThat(sent(result)).containsExactly(1000L, 1000L);
        assertThat(result.leaveReason()).contains(LeaveReason.NO_PROGRESS);
        assertThat(result.outcome().isRelocated()).isTrue();
        assertThat(result.findings()).anyMatch(Finding.DoesNotConverge.class::isInstance);
    }

    @Test
    void aDirtyRateJustBelowTheLinkRateStopsAtThePassLimit() {
        var scene = sweeping(999);
        scene.method = plain(0.3, 5, 100, 1);

        var result = scene.run();

        assertThat(sent(result)).containsExactly(1000L, 999L, 998L, 997L, 996L);
        assertThat(result.leaveReason()).contains(LeaveReason.PASS_LIMIT);
        assertThat(result.passes().getLast().guest()).isEqualTo(GuestState.STOPPED);
    }

    @Test
    void sendingTooMuchStopsTheGuest() {
        var scene = sweeping(999);
        scene.method = plain(0.3, 100, 2.5, 1);

        // 1000 + 999 + 998 are the first to be more than 2.5 times 1000.
        assertThat(scene.run().leaveReason()).contains(LeaveReason.AMOUNT_LIMIT);
        assertThat(sent(scene.run())).containsExactly(1000L, 999L, 998L, 997L);
    }

    @Test
    void aSingleAllowedPassIsStopAndCopy() {
        var scene = sweeping(999);
        scene.method = plain(0, 1, 3, 1);

        var result = scene.run();

        assertThat(result.leaveReason()).contains(LeaveReason.AS_ASKED);
        assertThat(result.phases()).noneMatch(p -> p.kind() == PhaseKind.RUNNING_PASSES);
        assertThat(result.findings()).noneMatch(Finding.DoesNotConverge.class::isInstance);
    }

    @Test
    void headersTravelWithEveryPage() {
        var scene = sweeping(0);
        scene.link = Scene.plainLink(Rate.rounded(THOUSAND_PAGES_PER_SECOND), 4096);

        var first = scene.run().passes().getFirst();

        assertThat(first.bytes()).isEqualTo(new Bytes(1000 * 8192));
        assertThat(first.duration()).isEqualTo(SimTime.ofSeconds(2));
    }

    @Test
    void downtimeIsSplitIntoTermsWithTheirAssumptions() {
        var result = sweeping(100).run();

        assertThat(result.downtimeTerms()).extracting(t -> t.duration().nanos()).containsExactly(20_000_000L,
                100_000_000L, 512_000_000L, 50_000_000L);
        assertThat(result.downtimeTerms().getFirst().restsOn()).containsExactly(AssumptionKey.STOP_TIME);
    }

    @Test
    void aTermDoesNotRestOnAnAssumptionThatAnOptionReplaces() {
        var scene = sweeping(100);
        scene.method = new PlainPrecopy(Optional.of(SimTime.ofMillis(300)), OptionalInt.empty(), Optional.empty(),
                Optional.empty());

        assertThat(scene.run().downtimeTerms()).filteredOn(t -> t.kind() == DowntimeKind.LAST_PASSES).singleElement()
                .satisfies(t -> assertThat(t.restsOn()).containsExactly(AssumptionKey.PRECOPY_MAX_PASSES,
                        AssumptionKey.PRECOPY_MAX_SENT, AssumptionKey.PRECOPY_NO_PROGRESS));
    }

    @Test
    void tracingTakesAShareOfTheRunningPasses() {
        assertThat(sweeping(100).run().serviceLost().tracing()).isEqualTo(SimTime.ofSeconds(0.0225));
    }

    @Test
    void theTargetMustHaveRoomForWhatIsInstantiated() {
        var scene = sweeping(100);
        // 2 GiB are CP's; 999 frames are left, and no page space
        scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 999 * 4096);
        scene.sharedVolumes = 0;

        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
        assertThat(result.findings()).singleElement().isEqualTo(new StorageFinding.TargetStorageShort(Scene.GUEST,
                Scene.TARGET, new Pages(1000), new Pages(999), Pages.ZERO, false,
                List.of(new Remedy.FreeStorage(Scene.TARGET, new Pages(1)))));
    }

    @Test
    void exactlyEnoughRoomIsEnough() {
        var scene = sweeping(100);
        scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 1000 * 4096);
        scene.sharedVolumes = 0;

        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    /** 1000 resident pages, over which a sweep writes so many pages per second. */
    private static Scene sweeping(double pagesPerSecond) {
        var scene = new Scene().resident(1000).rate(THOUSAND_PAGES_PER_SECOND);
        scene.profile = new MemoryProfileSpec.Populations(List.of(new PopulationSpec(new Pages(1000),
                new PatternSpec.Sequential(), PageRate.ZERO, new PageRate(pagesPerSecond))));
        return scene;
    }

    private static PlainPrecopy plain(double maxDowntime, int maxPasses, double maxSent, double noProgress) {
        return new PlainPrecopy(Optional.of(SimTime.ofSeconds(maxDowntime)), OptionalInt.of(maxPasses),
                Optional.of(new Ratio(maxSent)), Optional.of(new Ratio(noProgress)));
    }

    private static List<Long> sent(RelocationResult result) {
        return result.passes().stream().map(Pass::sent).map(Pages::count).toList();
    }
}
