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
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.finding.Severity;
import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;

/** Paging through shared expanded storage (docs/engine.md, 7a). */
class SharedXstoreTest {

    private static final long ALL = 907_008;
    private static final double MOVE = 20e-6;
    /** Device time of a volume to write one page: (0.5 ms + 131,072 B / 150 MB/s) / 32, on 8 volumes. */
    private static final double WRITE = (0.0005 + 131_072 / 150e6) / 32 / 8;
    private static final double READ = (0.0005 + 32_768 / 150e6) / 8;

    @Test
    void oneProcessorMovesTheWorkedExampleOutIn18Seconds() {
        var result = xstore(1).run();

        assertThat(seconds(result, PhaseKind.MOVE_OUT)).isCloseTo(18.14, withinPercentage(0.1));
        // T_q + T_out + S_c / B + T_r
        assertThat(result.timing().downtime().seconds())
                .isCloseTo(0.02 + ALL * MOVE + 2_097_152 / 342e6 + 0.05, within(1e-6));
        assertThat(result.timing().total().seconds())
                .isCloseTo(0.1 + result.timing().downtime().seconds(), within(1e-9));
    }

    @Test
    void twoProcessorsTakeHalfTheTimeAndTheSameProcessorTime() {
        var result = xstore(2).run();

        assertThat(seconds(result, PhaseKind.MOVE_OUT)).isCloseTo(9.07, withinPercentage(0.1));
        assertThat(result.cpu().source()).isEqualTo(xstore(1).run().cpu().source());
        assertThat(result.cpu().source().seconds()).isCloseTo(18.14, withinPercentage(0.1));
    }

    @Test
    void theWarmUpTakesFourSecondsOfProcessorTime() {
        var result = xstore(1).run();

        assertThat(result.serviceLost().warmUp().seconds()).isCloseTo(4.0960, withinPercentage(0.1));
        // 99 % of the working set comes back within the relocation.
        assertThat(result.cpu().target().seconds())
                .isCloseTo(0.99 * 4.0960 + 0.99 * 204_800 * 1e-6, withinPercentage(0.1));
    }

    @Test
    void severalVirtualProcessorsShareTheSlowdown() {
        var scene = xstore(1);
        scene.virtualCpus = 4;

        assertThat(scene.run().serviceLost().warmUp().seconds()).isCloseTo(1.0240, withinPercentage(0.1));
    }

    @Test
    void thePhasesAreThoseOfTheProposal() {
        var result = xstore(1).run();

        assertThat(result.phases()).extracting(p -> p.kind()).containsExactly(PhaseKind.CHECK, PhaseKind.STOP,
                PhaseKind.MOVE_OUT, PhaseKind.CONTROL_STATE, PhaseKind.RESTART, PhaseKind.WARM_UP,
                PhaseKind.FREE_SLOTS);
        assertThat(result.passes()).singleElement().satisfies(pass -> {
            assertThat(pass.guest()).isEqualTo(GuestState.STOPPED);
            assertThat(pass.sent()).isEqualTo(new Pages(ALL));
        });
        assertThat(result.downtimeTerms()).filteredOn(t -> t.kind() == DowntimeKind.LAST_PASSES).singleElement()
                .satisfies(t -> assertThat(t.restsOn()).contains(AssumptionKey.XSTORE_MOVE));
    }

    @Test
    void whatCannotBeSharedInRealityIsSaidSo() {
        assertThat(xstore(1).run().findings())
                .contains(new StorageFinding.SharedXstoreUnsupported(Scene.XSTORE, Scene.SOURCE, Scene.TARGET));
    }

    @Test
    void pagesWithASlotOnSharedVolumesStayThere() {
        var scene = xstore(1);
        scene.placement = new GuestPlacement(new Pages(1000), Optional.of(new Pages(400)), Pages.ZERO, new Pages(500),
                Pages.ZERO);

        var result = scene.run();

        assertThat(written(result)).isEqualTo(600 * 4096);
        assertThat(at(result, Side.TARGET, Tier.DASD)).isEqualTo(900);
    }

    @Test
    void pagesOnVolumesThatAreNotSharedAreReadAndMoved() {
        var scene = xstore(1);
        scene.sharedVolumes = 0;
        scene.sourceVolumes = 1;
        scene.placement = new GuestPlacement(new Pages(1000), Optional.of(new Pages(400)), Pages.ZERO,
                new Pages(100_000), Pages.ZERO);

        var result = scene.run();

        assertThat(written(result)).isEqualTo(101_000 * 4096L);
        // One volume reads slower than one processor moves.
        assertThat(seconds(result, PhaseKind.MOVE_OUT)).isCloseTo(1000 * MOVE + 100_000 * READ, within(1e-6));
    }

    @Test
    void pagesAlreadyInTheSharedLevelStayThere() {
        var scene = xstore(1);
        scene.placement = new GuestPlacement(new Pages(1000), Optional.of(Pages.ZERO), new Pages(5000), Pages.ZERO,
                Pages.ZERO);

        var result = scene.run();

        assertThat(seconds(result, PhaseKind.MOVE_OUT)).isCloseTo(1000 * MOVE, within(1e-8));
        assertThat(at(result, Side.TARGET, Tier.XSTORE)).isEqualTo(6000);
    }

    @Test
    void whatFindsNoBlockGoesOnToSharedVolumesThroughCentralStorage() {
        var scene = xstore(2).sharedXstore(807_008);
        var result = scene.run();

        // N tX / n_cpu, then O (tX + 1 / V_w)
        assertThat(seconds(result, PhaseKind.MOVE_OUT)).isCloseTo(ALL * MOVE / 2, within(1e-6));
        assertThat(seconds(result, PhaseKind.XSTORE_TO_CENTRAL)).isCloseTo(100_000 * MOVE, within(1e-8));
        assertThat(seconds(result, PhaseKind.LAST_FLUSH)).isCloseTo(100_000 * WRITE, within(1e-6));
        assertThat(at(result, Side.TARGET, Tier.XSTORE)).isEqualTo(807_008);
        assertThat(result.findings()).contains(
                new StorageFinding.XstoreShort(Scene.GUEST, Scene.XSTORE, new Pages(ALL), new Pages(807_008), true));
        assertThat(result.passes()).extracting(p -> p.sent().count()).containsExactly(807_008L, 100_000L);
        // Part of the working set comes from volumes now.
        assertThat(result.serviceLost().warmUp().seconds())
                .isCloseTo(204_800 * (807_008 * MOVE + 100_000 * READ) / ALL, withinPercentage(0.1));
    }

    @Test
    void xstoreThatIsNotSharedIsRefused() {
        var scene = xstore(1);
        scene.targetXstore = Optional.of(new StorageLevelSpec.Xstore("other", Bytes.ofGiB(8), Optional.empty()));

        var result = scene.run();

        assertThat(result.outcome()).isEqualTo(new Outcome.Refused(EndCode.NOT_ELIGIBLE));
        assertThat(result.findings())
                .contains(new StorageFinding.XstoreNotShared(Scene.GUEST, Scene.SOURCE, Scene.TARGET));
    }

    @Test
    void noXstoreAtAllIsRefused() {
        var scene = xstore(1);
        scene.sourceXstore = Optional.empty();
        scene.targetXstore = Optional.empty();

        assertThat(scene.run().findings().getFirst()).isInstanceOf(StorageFinding.XstoreNotShared.class);
    }

    @Test
    void xstoreThatIsTooSmallIsRefusedWithoutSharedVolumes() {
        var scene = xstore(1).sharedXstore(ALL - 1);
        scene.sharedVolumes = 0;

        var result = scene.run();

        assertThat(result.outcome()).isEqualTo(new Outcome.Refused(EndCode.NOT_ELIGIBLE));
        assertThat(result.findings()).contains(
                new StorageFinding.XstoreShort(Scene.GUEST, Scene.XSTORE, new Pages(ALL), new Pages(ALL - 1), false));
        assertThat(result.findings().getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(scene.sharedXstore(ALL).run().outcome().isRelocated()).isTrue();
    }

    @Test
    void xstoreThatIsTooSmallIsRefusedWhenSlotsRunOutToo() {
        var scene = xstore(1).sharedXstore(1000);
        scene.cylinders = 100;

        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
        // 8 volumes of 18,000 slots
        assertThat(result.findings()).contains(new StorageFinding.PageSpaceShort(Scene.GUEST, Scene.SOURCE,
                new Pages(ALL - 1000), new Pages(144_000)));
    }

    @Test
    void blocksOfGuestsThatStayAreTaken() {
        var scene = xstore(1).sharedXstore(ALL + 500);
        scene.sharedVolumes = 0;
        assertThat(scene.run().outcome().isRelocated()).isTrue();

        scene.others.add(GuestSpec.of("H", Scene.TARGET, 1, new GuestPlacement(Pages.ZERO, Optional.empty(),
                new Pages(501), Pages.ZERO, Pages.ZERO), scene.profile));
        assertThat(scene.run().outcome().isRelocated()).isFalse();
    }

    @Test
    void blocksAreNeverAllocatedTwice() {
        // Three guests of 100,000 pages, 250,000 blocks: the third goes on to volumes.
        var scene = xstore(1).sharedXstore(250_000);
        scene.placement = noSlots(100_000);
        add(scene, "H", SimTime.ZERO);
        add(scene, "I", SimTime.ZERO);

        var results = run(scene);

        assertThat(results).allMatch(r -> r.outcome().isRelocated());
        long inXstore = results.stream().mapToLong(r -> at(r, Side.TARGET, Tier.XSTORE)).sum();
        assertThat(inXstore).isEqualTo(250_000);
        assertThat(results.stream()
                .filter(r -> r.findings().stream().anyMatch(StorageFinding.XstoreShort.class::isInstance)))
                .hasSize(1);
    }

    @Test
    void guestsThatMoveOutAtOnceShareTheProcessorsOfTheirHost() {
        // Two processors for two guests that have two each; the second finds no block, and goes on to slots.
        var scene = xstore(2).sharedXstore(100_000);
        scene.placement = noSlots(100_000);
        add(scene, "H", SimTime.ZERO);
        var scenario = scene.scenario();
        var hosts = scenario.installation().hosts().stream().map(h -> h.with(Optional.of(ProcessorSpec.idle(2))))
                .toList();

        var results = Engine.run(scenario.with(scenario.installation().withHosts(hosts)), RunMonitor.NONE)
                .relocations();

        // 200,000 pages of 20 us on two processors
        assertThat(results).allMatch(r -> r.outcome().isRelocated());
        assertThat(results).allSatisfy(r -> assertThat(seconds(r, PhaseKind.MOVE_OUT)).isCloseTo(2, within(1e-6)));
        assertThat(results.getLast().passes()).extracting(p -> p.sent().count()).contains(100_000L);
    }

    @Test
    void aGuestThatIsBackHasFreedItsBlocks() {
        var scene = xstore(1).sharedXstore(100_000);
        scene.sharedVolumes = 0;
        scene.placement = noSlots(100_000);
        // All of it is its working set.
        scene.profile = Scene.saturating(20_000, 100_000, 100_000);
        scene.assume(AssumptionKey.WARM_UP_END, 0.999999);
        var alone = scene.run();
        add(scene, "H", alone.timing().end());

        assertThat(run(scene)).allMatch(r -> r.outcome().isRelocated());

        scene.otherRequests.clear();
        add(scene, "I", alone.timing().end().minus(SimTime.ofMillis(500)));
        assertThat(run(scene).getLast().outcome().isRelocated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.11, 5, 18.2, 18.265, 18.3})
    void aRelocationThatIsGivenUpLeavesEverythingAtTheSource(double second) {
        var scene = xstore(1);
        scene.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ofSeconds(second), Scene.LINK));

        var result = scene.run();

        if (result.outcome().isRelocated()) {
            assertThat(result.phases()).anyMatch(p -> p.kind() == PhaseKind.RESTART && p.end().seconds() <= second);
        } else {
            assertThat(result.outcome().code()).isEqualTo(EndCode.CONNECTION_LOST);
            assertThat(at(result, Side.SOURCE, Tier.CENTRAL)).isEqualTo(ALL);
        }
        assertConserved(result);
    }

    @ParameterizedTest
    @EnumSource(IncidentSpec.OperatorCancel.Command.class)
    void aCancelFreesTheBlocks(IncidentSpec.OperatorCancel.Command command) {
        var scene = xstore(1).sharedXstore(ALL);
        scene.sharedVolumes = 0;
        scene.incidents = List.of(new IncidentSpec.OperatorCancel(SimTime.ofSeconds(5), Scene.GUEST, command));
        add(scene, "H", SimTime.ofSeconds(6));

        var results = run(scene);

        assertThat(results.getFirst().outcome().isRelocated()).isFalse();
        assertThat(results.getFirst().phases().getLast().kind()).isEqualTo(PhaseKind.RESUME_AT_SOURCE);
        // 4.88 s at one page in 20 us
        assertThat(results.getFirst().passes()).singleElement()
                .satisfies(p -> assertThat(p.sent().count()).isBetween(243_999L, 244_000L));
        assertThat(results.getLast().outcome().isRelocated()).isTrue();
    }

    @Test
    void pagesAreConservedAtEverySample() {
        for (long blocks : List.of(0L, 1L, 1000L, 500_000L, ALL)) {
            var scene = xstore(3).sharedXstore(blocks);
            scene.placement = new GuestPlacement(new Pages(ALL - 50_000), Optional.empty(), Pages.ZERO,
                    new Pages(50_000), new Pages(1000));
            assertConserved(scene.run());
        }
    }

    @Test
    void moreProcessorsAndMoreBlocksAreNeverWorse() {
        double before = Double.POSITIVE_INFINITY;
        for (int processors : List.of(1, 2, 3, 8, 64)) {
            double total = xstore(processors).sharedXstore(400_000).run().timing().total().seconds();
            assertThat(total).isLessThanOrEqualTo(before);
            before = total;
        }
        for (long blocks : List.of(400_001L, 600_000L, ALL, 2 * ALL)) {
            double total = xstore(64).sharedXstore(blocks).run().timing().total().seconds();
            assertThat(total).isLessThanOrEqualTo(before);
            before = total;
        }
    }

    @Test
    void anEmptyGuestMovesNothing() {
        var scene = xstore(1);
        scene.placement = noSlots(0);

        var result = scene.run();

        assertThat(result.outcome().isRelocated()).isTrue();
        assertThat(written(result)).isZero();
        assertThat(result.timing().downtime().seconds()).isCloseTo(0.07 + 2_097_152 / 342e6, within(1e-8));
    }

    @Test
    void aLevelOfTwoSizesContradictsItself() {
        var scene = xstore(1);
        scene.targetXstore =
                Optional.of(new StorageLevelSpec.Xstore(Scene.XSTORE, Bytes.ofGiB(8), Optional.empty()));

        assertThat(Engine.check(scene.scenario())).contains(ScenarioProblem.of(ScenarioProblemCode.XSTORE_DIFFERS,
                Scene.XSTORE, Scene.SOURCE, Scene.TARGET));
    }

    /** The worked example: no page has a slot copy. */
    private static Scene xstore(int processors) {
        var scene = new Scene().sharedXstore(ALL);
        scene.placement = noSlots(ALL);
        scene.method = new SharedXstorePaging(OptionalInt.of(processors));
        return scene;
    }

    private static GuestPlacement noSlots(long pages) {
        return new GuestPlacement(new Pages(pages), Optional.of(Pages.ZERO), Pages.ZERO, Pages.ZERO, Pages.ZERO);
    }

    private static void add(Scene scene, String id, SimTime start) {
        scene.others.add(GuestSpec.of(id, Scene.SOURCE, 1, scene.placement, scene.profile));
        scene.otherRequests.add(new RelocationRequest(id, Scene.TARGET, scene.path, start, scene.method));
    }

    private static List<RelocationResult> run(Scene scene) {
        return Engine.run(scene.scenario(), RunMonitor.NONE).relocations();
    }

    private static double seconds(RelocationResult result, PhaseKind kind) {
        return result.phases().stream().filter(p -> p.kind() == kind).mapToDouble(p -> p.duration().seconds()).sum();
    }

    private static long written(RelocationResult result) {
        return result.resources().stream().filter(u -> u.kind() == ResourceUse.Kind.XSTORE)
                .filter(u -> u.direction() == ResourceUse.Direction.WRITE).mapToLong(u -> u.bytes().count()).sum();
    }

    /** Pages at a place when the guest has resumed, before any has come back; at the end where it never did. */
    private static long at(RelocationResult result, Side side, Tier tier) {
        var series = result.course().tiers().stream().filter(t -> t.side() == side && t.tier() == tier).findFirst();
        boolean relocated = result.outcome().isRelocated();
        return series.map(t -> relocated ? IntStream.range(0, t.pages().size()).mapToLong(t.pages()::valueAt).max()
                .orElse(0) : t.pages().valueAt(t.pages().size() - 1)).orElse(0L);
    }

    private static void assertConserved(RelocationResult result) {
        long instantiated = result.course().tiers().stream().mapToLong(t -> t.pages().valueAt(0)).sum();
        assertThat(IntStream.range(0, result.course().pagesLeft().size()))
                .allMatch(i -> sum(result, i) == instantiated);
    }

    private static long sum(RelocationResult result, int sample) {
        return result.course().tiers().stream().mapToLong(t -> t.pages().valueAt(sample)).sum();
    }
}
