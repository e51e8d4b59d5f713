/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedDasdPaging.Flush;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;

class SharedPagingTest {

    /** Device time of a volume to write one page: (0.5 ms + 131,072 B / 150 MB/s) / 32. */
    private static final double WRITE_SECONDS = (0.0005 + 131_072 / 150e6) / 32;

    @Test
    void thePhasesAreThoseOfTheProposal() {
        assertThat(paging(Flush.PRE_FLUSH).run().phases()).extracting(p -> p.kind()).containsExactly(PhaseKind.CHECK,
                PhaseKind.PRE_FLUSH, PhaseKind.STOP, PhaseKind.LAST_FLUSH, PhaseKind.CONTROL_STATE, PhaseKind.RESTART,
                PhaseKind.WARM_UP, PhaseKind.FREE_SLOTS);
    }

    @Test
    void stopFirstStopsBeforeAnythingIsWritten() {
        var result = paging(Flush.STOP_FIRST).run();

        assertThat(result.leaveReason()).contains(LeaveReason.AS_ASKED);
        assertThat(result.passes()).allMatch(p -> p.guest() == GuestState.STOPPED);
    }

    @Test
    void pagesWithAValidSlotCostNothing() {
        var scene = paging(Flush.STOP_FIRST);
        scene.placement = new GuestPlacement(new Pages(907_008), Optional.of(new Pages(907_008)), Pages.ZERO,
                Pages.ZERO, Pages.ZERO);

        var result = scene.run();

        assertThat(written(result)).isZero();
        assertThat(result.outcome().isRelocated()).isTrue();
    }

    @Test
    void onlyChangedPagesAreWritten() {
        var scene = paging(Flush.STOP_FIRST);
        scene.placement = new GuestPlacement(new Pages(1000), Optional.of(new Pages(400)), Pages.ZERO, new Pages(500),
                Pages.ZERO);

        assertThat(written(scene.run())).isEqualTo(600 * 4096);
    }

    @Test
    void volumesShareTheWorkByTheirSpeed() {
        var result = paging(Flush.STOP_FIRST).run();

        assertThat(result.resources()).filteredOn(u -> u.direction() == ResourceUse.Direction.WRITE).hasSize(8)
                .allSatisfy(u -> assertThat((double) u.bytes().count()).isCloseTo(725_606 * 4096.0 / 8,
                        withinPercentage(0.01)));
    }

    @Test
    void expandedStorageComesBackFirst() {
        var scene = paging(Flush.STOP_FIRST);
        scene.placement = new GuestPlacement(new Pages(100), Optional.of(new Pages(100)), new Pages(10_000), Pages.ZERO,
                Pages.ZERO);
        scene.sourceXstore =
                Optional.of(new StorageLevelSpec.Xstore("A.xstore", Bytes.ofGiB(2), Optional.empty()));

        var result = scene.run();

        // X tX = 10,000 * 20 us, then the same pages to 8 volumes
        assertThat(duration(result, PhaseKind.XSTORE_TO_CENTRAL)).isCloseTo(0.2, within(1e-8));
        assertThat(duration(result, PhaseKind.LAST_FLUSH)).isCloseTo(10_000 * WRITE_SECONDS / 8, within(1e-6));
        assertThat(result.timing().downtime().seconds()).isGreaterThan(0.2);
    }

    @Test
    void preFlushBringsExpandedStorageBackWhileTheGuestRuns() {
        var scene = paging(Flush.PRE_FLUSH);
        scene.placement = new GuestPlacement(new Pages(100_000), Optional.empty(), new Pages(100_000), Pages.ZERO,
                Pages.ZERO);

        var result = scene.run();

        assertThat(result.phases()).filteredOn(p -> p.kind() == PhaseKind.XSTORE_TO_CENTRAL).singleElement()
                .satisfies(p -> assertThat(p.guest()).isEqualTo(GuestState.RUNNING));
        // What the guest changes during those 2 s counts as well.
        double window = 2 + 180_000 * WRITE_SECONDS / 8;
        double changed = 200_000 * (1 - Math.exp(-20_000 * window / 200_000));
        assertThat((double) result.passes().getFirst().newlyDirtied().count()).isCloseTo(changed, within(3.0));
    }

    @Test
    void aChannelCanBeSlowerThanTheVolumes() {
        var scene = paging(Flush.STOP_FIRST);
        scene.channelRate = Optional.of(Rate.ofMegabytesPerSecond(409.6));

        // 409.6 MB/s are 100,000 pages/s.
        assertThat(duration(scene.run(), PhaseKind.LAST_FLUSH)).isCloseTo(7.25606, within(1e-6));
    }

    @Test
    void volumesThatOnlyTheSourceHasAreRefused() {
        var scene = paging(Flush.PRE_FLUSH);
        scene.sourceVolumes = 1;

        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
        assertThat(result.findings().getFirst()).isEqualTo(
                new StorageFinding.VolumesNotShared(Scene.GUEST, Scene.SOURCE, Scene.TARGET, List.of("A.own0")));
    }

    @Test
    void volumesThatOnlyTheTargetHasDoNoHarm() {
        var scene = paging(Flush.PRE_FLUSH);
        scene.targetVolumes = 2;

        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    @Test
    void noSharedVolumeAtAllIsRefused() {
        var scene = paging(Flush.PRE_FLUSH);
        scene.sharedVolumes = 0;

        assertThat(scene.run().findings().getFirst()).isInstanceOf(StorageFinding.VolumesNotShared.class);
    }

    @Test
    void exactlyFullSlotsAreEnoughAndOneLessIsNot() {
        // 100 cylinders are 18,000 slots; 8 volumes have 144,000.
        var scene = paging(Flush.STOP_FIRST);
        scene.cylinders = 100;
        scene.placement = changedOnly(144_000);
        assertThat(scene.run().outcome().isRelocated()).isTrue();

        scene.placement = changedOnly(144_001);
        var refused = scene.run();
        assertThat(refused.outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
        assertThat(refused.findings()).anySatisfy(f -> {
            assertThat(f).isInstanceOf(StorageFinding.PageSpaceShort.class);
            assertThat(f.remedies()).containsExactly(new Remedy.AddSlots(Scene.SOURCE, new Pages(1)));
        });
    }

    @Test
    void slotsInUseByAnybodyAreNotFree() {
        var scene = paging(Flush.STOP_FIRST);
        scene.cylinders = 100;
        scene.slotsUsed = new Pages(1_000);
        scene.placement = changedOnly(136_000);
        assertThat(scene.run().outcome().isRelocated()).isTrue();

        scene.placement = changedOnly(136_001);
        assertThat(scene.run().outcome().isRelocated()).isFalse();
    }

    @Test
    void pageSpaceAboveHalfIsRemarkedOn() {
        var scene = paging(Flush.STOP_FIRST);
        scene.cylinders = 100;
        scene.placement = changedOnly(72_000);
        assertThat(scene.run().findings()).noneMatch(StorageFinding.PageSpaceAboveHalf.class::isInstance);

        scene.placement = changedOnly(72_001);
        assertThat(scene.run().findings()).anyMatch(StorageFinding.PageSpaceAboveHalf.class::isInstance);
    }

    @Test
    void zvmDoesNotShareItsPagingVolumes() {
        var scene = paging(Flush.PRE_FLUSH);
        assertThat(scene.run().findings())
                .contains(new StorageFinding.SharedVolumesUnsupported(Scene.SOURCE, Scene.TARGET));

        scene.hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.KVM, 9, 0));
        assertThat(scene.run().findings()).noneMatch(StorageFinding.SharedVolumesUnsupported.class::isInstance);
    }

    @Test
    void theWarmUpEndsWhenMostOfTheWorkingSetIsBack() {
        var result = paging(Flush.PRE_FLUSH).run();

        // 99 % of WS after 5 s * ln 100 of run time, and the waiting for it
        double wait = 0.99 * 204_800 * (0.0005 + 32_768 / 150e6) / 8;
        assertThat(result.timing().warmUp().seconds()).isCloseTo(5 * Math.log(100) + wait, within(1e-3));
        assertThat(last(result, Side.TARGET, Tier.CENTRAL)).isEqualTo(202_752);
        assertThat(last(result, Side.TARGET, Tier.DASD)).isEqualTo(907_008 - 202_752);
        assertThat(read(result)).isEqualTo(202_752 * 4096L);
    }

    @Test
    void aWorkingSetThatFindsNoFramesIsRemarkedOn() {
        var scene = paging(Flush.PRE_FLUSH);
        scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 204_800 * 4096L);
        assertThat(scene.run().findings()).noneMatch(StorageFinding.TargetWillPage.class::isInstance);

        scene.targetStorage = new Bytes(Bytes.ofGiB(2).count() + 204_799 * 4096L);
        assertThat(scene.run().findings()).contains(new StorageFinding.TargetWillPage(Scene.GUEST, Scene.TARGET,
                new Pages(204_800), new Pages(204_799)));
    }

    @Test
    void moreFaultsAtOnceThanTheVolumesServeDoNotHelp() {
        var scene = paging(Flush.PRE_FLUSH);
        scene.virtualCpus = 8;
        double byEight = scene.run().serviceLost().warmUp().seconds();
        scene.virtualCpus = 64;

        assertThat(scene.run().serviceLost().warmUp().seconds()).isEqualTo(byEight);
    }

    @Test
    void aGuestThatTouchesNothingNeedsNoWarmUp() {
        var scene = paging(Flush.PRE_FLUSH);
        scene.profile = Scene.saturating(0, 0, 0);

        var result = scene.run();

        assertThat(result.timing().warmUp()).isEqualTo(SimTime.ZERO);
        assertThat(result.serviceLost().warmUp()).isEqualTo(SimTime.ZERO);
        assertThat(result.timing().end()).isEqualTo(result.timing().start().plus(result.timing().total()));
    }

    @Test
    void aWarmUpThatDominatesIsRemarkedOnWithWhatHelps() {
        assertThat(paging(Flush.PRE_FLUSH).run().findings())
                .filteredOn(Finding.WarmUpDominates.class::isInstance).singleElement().satisfies(f -> {
                    assertThat(f.remedies()).anyMatch(Remedy.MoreOutstandingFaults.class::isInstance);
                    assertThat(f.remedies()).anySatisfy(r -> assertThat(r).isInstanceOfSatisfying(
                            Remedy.UseMethod.class, m -> assertThat(m.method()).isEqualTo(MethodKind.LGR_PRECOPY)));
                });
    }

    @Test
    void onlyControlStateCrossesTheLink() {
        assertThat(paging(Flush.PRE_FLUSH).run().resources()).filteredOn(u -> u.kind() == ResourceUse.Kind.LINK)
                .singleElement().satisfies(u -> assertThat(u.bytes()).isEqualTo(new Bytes(2_097_152)));
    }

    @Test
    void pageTablesTravelWhereTheyMust() {
        var scene = paging(Flush.PRE_FLUSH).assume(AssumptionKey.CONTROL_STATE_PER_PAGE, 64);

        assertThat(scene.run().resources()).filteredOn(u -> u.kind() == ResourceUse.Kind.LINK).singleElement()
                .satisfies(u -> assertThat(u.bytes()).isEqualTo(new Bytes(2_097_152 + 64 * 907_008L)));
    }

    private static Scene paging(Flush flush) {
        var scene = new Scene();
        scene.method = new SharedDasdPaging(flush, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
        return scene;
    }

    private static GuestPlacement changedOnly(long pages) {
        return new GuestPlacement(new Pages(pages), Optional.of(Pages.ZERO), Pages.ZERO, Pages.ZERO, Pages.ZERO);
    }

    private static long written(RelocationResult result) {
        return bytes(result, ResourceUse.Direction.WRITE);
    }

    private static long read(RelocationResult result) {
        return bytes(result, ResourceUse.Direction.READ);
    }

    private static long bytes(RelocationResult result, ResourceUse.Direction direction) {
        return result.resources().stream().filter(u -> u.kind() == ResourceUse.Kind.PAGING_VOLUME)
                .filter(u -> u.direction() == direction).mapToLong(u -> u.bytes().count()).sum();
    }

    private static double duration(RelocationResult result, PhaseKind kind) {
        return result.phases().stream().filter(p -> p.kind() == kind).mapToDouble(p -> p.duration().seconds()).sum();
    }

    private static long last(RelocationResult result, Side side, Tier tier) {
        return result.course().tiers().stream().filter(t -> t.side() == side && t.tier() == tier)
                .mapToLong(t -> t.pages().valueAt(t.pages().size() - 1)).sum();
    }
}
