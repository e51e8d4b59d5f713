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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.finding.FailureFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.WorkingSetMirror.Scope;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.Side;

/** A mirror over the link, kept up in cycles (docs/engine.md, 7b). */
class MirrorTest {

    private static final long ALL = 907_008;

    @ParameterizedTest
    @CsvSource({"1, 19054.5, 0.22821, 0.22821", "0.25, 4939.5, 0.23663, 0.05916", "5, 79118.3, 0.18951, 0.94757"})
    void theWorkedExamplesHold(double cycle, double pages, double utilisation, double delta) {
        var result = mirror(cycle).run();

        var cost = only(Finding.MirrorStandsBy.class, result);
        assertThat((double) cost.pages().count()).isCloseTo(pages, withinPercentage(0.1));
        assertThat(cost.pages().bytes().count() / 1e6).isCloseTo(pages * 4096 / 1e6, withinPercentage(0.1));
        assertThat(cost.utilisation().value()).isCloseTo(utilisation, withinPercentage(0.1));
        assertThat(last(result).sent()).isEqualTo(cost.pages());
        assertThat(last(result).duration().seconds()).isCloseTo(delta, withinPercentage(0.1));
        assertThat(cost.worstDelta().seconds()).isCloseTo(delta, withinPercentage(0.1));
        assertThat(result.timing().downtime().seconds())
                .isCloseTo(0.02 + delta + 2_097_152 / 342e6 + 0.05, withinPercentage(0.1));
    }

    @Test
    void aCycleOfOneSecondSends78Megabytes() {
        var result = mirror(1, 5).run();

        assertThat(result.passes().subList(3, 7)).allSatisfy(
                pass -> assertThat(pass.bytes().count() / 1e6).isCloseTo(78.05, withinPercentage(0.1)));
    }

    @Test
    void thePhasesAreThoseOfTheProposal() {
        var result = mirror(1).run();

        assertThat(result.phases()).extracting(p -> p.kind()).containsExactly(PhaseKind.CHECK, PhaseKind.ESTABLISH,
                PhaseKind.DUPLEX, PhaseKind.STOP, PhaseKind.STOPPED_PASS, PhaseKind.CONTROL_STATE, PhaseKind.RESTART);
        assertThat(result.downtimeTerms()).filteredOn(t -> t.kind() == DowntimeKind.LAST_PASSES).singleElement()
                .satisfies(t -> assertThat(t.restsOn()).isEmpty());
        // ESTABLISH and the cycle that catches up are those of pre-copy.
        assertThat(result.passes()).extracting(p -> p.sent().count()).startsWith(ALL, 133_905L, 29_689L);
    }

    @Test
    void duplexCyclesFollowEachOtherByTheClock() {
        var result = mirror(1, 4).run();

        var passes = result.passes();
        // After the cycle that catches up, each begins a second after the one before.
        assertThat(IntStream.range(3, passes.size() - 1)).allMatch(i -> passes.get(i).begin()
                .equals(passes.get(i - 1).begin().plus(SimTime.ofSeconds(1))));
        assertThat(passes).hasSize(2 + 4 + 1);
    }

    @Test
    void stayingReadyCostsProcessorsToo() {
        var cost = only(Finding.MirrorStandsBy.class, mirror(1).run());

        // 19,054.5 pages a second of 2 us each
        assertThat(cost.sourceProcessors().value()).isCloseTo(0.0381090, withinPercentage(0.1));
        assertThat(cost.targetProcessors().value()).isCloseTo(0.0381090, withinPercentage(0.1));
        assertThat(cost.rate().bytesPerSecond() / 1e6).isCloseTo(78.05, withinPercentage(0.1));
    }

    @Test
    void aFreezeAtRandomFindsLessThanTheWorst() {
        var cost = only(Finding.MirrorStandsBy.class, mirror(1).run());

        // w averaged over the cycle, and the backlog, a triangle over its share u of the cycle; a few pages are in both.
        double written = 204_800 * (1 - 204_800 / 20_000.0 * (1 - Math.exp(-20_000 / 204_800.0)));
        double backlog = 19_054.5 * 0.22821 / 2;
        assertThat((double) cost.meanLeft().count()).isCloseTo(written + backlog, withinPercentage(0.5));
        assertThat(cost.meanDelta()).isLessThan(cost.worstDelta());
    }

    @Test
    void aDuplexThatTheLinkCannotCarryIsNeverReached() {
        // w(1 s) = 302,389 pages, 1.24 GB
        var scene = mirror(1);
        scene.profile = Scene.saturating(400_000, 680_000, 680_000);

        var result = scene.run();

        // Known as soon as the mirror is established.
        assertThat(result.outcome())
                .isEqualTo(new Outcome.NeverEnds(result.passes().getFirst().end()));
        assertThat(result.outcome().code()).isEqualTo(EndCode.CANCELLED);
        assertThat(pagesAtEnd(result, Side.SOURCE)).isEqualTo(ALL);
        var finding = only(Finding.MirrorUnreachable.class, result);
        double written = 680_000 * (1 - Math.exp(-400_000 / 680_000.0));
        assertThat((double) finding.pages().count()).isCloseTo(written, withinPercentage(0.01));
        assertThat(finding.utilisation().value()).isCloseTo(written * 4096 / 342e6, withinPercentage(0.1));
        assertThat(finding.share().bytesPerSecond()).isCloseTo(342_000_000L, withinPercentage(0.001));
    }

    @Test
    void everyRemedyWorksWhenItIsTaken() {
        var scene = mirror(1);
        scene.profile = Scene.saturating(400_000, 680_000, 680_000);
        var remedies = only(Finding.MirrorUnreachable.class, scene.run()).remedies();

        var longer = only(remedies, Remedy.LengthenCycle.class);
        scene.method = method(longer.cycle().seconds(), 1);
        assertThat(scene.run().timing().downtime()).isEqualTo(longer.downtime());
        scene.method = method(longer.cycle().seconds() * 0.97, 1);
        assertThat(scene.run().outcome().isRelocated()).isFalse();

        scene.method = method(1, 1);
        var bandwidth = only(remedies, Remedy.RaiseBandwidth.class).needed().bytesPerSecond();
        assertThat(scene.rate(bandwidth).run().outcome().isRelocated()).isTrue();
        assertThat(scene.rate(bandwidth * 0.97).run().outcome().isRelocated()).isFalse();
    }

    @Test
    void mirrorsThatFitAloneMayNotFitTogether() {
        // Each takes 0.456 of the path: two fit, three do not.
        var two = mirror(1);
        two.profile = Scene.saturating(40_000, 409_600, 409_600);
        add(two, "H");
        assertThat(run(two)).allMatch(r -> r.outcome().isRelocated());

        var three = two;
        add(three, "I");
        var results = run(three);

        assertThat(results).anySatisfy(r -> {
            assertThat(r.outcome()).isInstanceOf(Outcome.NeverEnds.class);
            assertThat(only(Finding.MirrorUnreachable.class, r).remedies().getFirst())
                    .isInstanceOf(Remedy.RelocateAlone.class);
        });
        assertThat(results.getFirst().passes().size()).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.11, 5, 11.5, 12.7, 13.6, 13.8})
    void aMirrorThatIsGivenUpLeavesEverythingAtTheSource(double second) {
        var scene = mirror(1);
        scene.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ofSeconds(second), Scene.LINK));

        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(EndCode.CONNECTION_LOST);
        assertThat(pagesAtEnd(result, Side.SOURCE)).isEqualTo(ALL);
        assertConserved(result);
    }

    @Test
    void pagesAreConservedAtEverySample() {
        for (double cycle : List.of(0.01, 0.25, 1.0, 30.0)) {
            assertConserved(mirror(cycle, 3).run());
        }
    }

    @Test
    void tracingTakesItsShareFromTheFirstPageOn() {
        var result = mirror(1).run();
        double traced = result.phases().stream()
                .filter(p -> p.kind() == PhaseKind.ESTABLISH || p.kind() == PhaseKind.DUPLEX)
                .mapToDouble(p -> p.duration().seconds()).sum();

        assertThat(result.serviceLost().tracing().seconds()).isCloseTo(0.0225 * traced, within(1e-6));
    }

    @Test
    void anIdleGuestLeavesNothing() {
        var scene = mirror(1);
        scene.profile = Scene.saturating(0, 0, 0);

        var result = scene.run();

        assertThat(last(result).sent()).isEqualTo(Pages.ZERO);
        assertThat(only(Finding.MirrorStandsBy.class, result).utilisation().value()).isZero();
    }

    @Test
    void withoutItsOwnTheCycleIsTheAssumed() {
        var scene = new Scene().assume(AssumptionKey.MIRROR_CYCLE, 0.25);
        scene.method = WorkingSetMirror.DEFAULTS;

        var result = scene.run();

        assertThat(last(result).duration().seconds()).isCloseTo(0.05916, withinPercentage(0.1));
        assertThat(result.downtimeTerms()).filteredOn(t -> t.kind() == DowntimeKind.LAST_PASSES).singleElement()
                .satisfies(t -> assertThat(t.restsOn()).containsExactly(AssumptionKey.MIRROR_CYCLE));
    }

    @Test
    void moreBandwidthIsNeverWorse() {
        double total = Double.POSITIVE_INFINITY;
        double downtime = Double.POSITIVE_INFINITY;
        for (double rate : List.of(100e6, 171e6, 342e6, 684e6, 5e9)) {
            var timing = mirror(1).rate(rate).run().timing();
            assertThat(timing.downtime().seconds()).isLessThan(downtime);
            // Cycles begin by the clock: up to one of them may be waited for.
            assertThat(timing.total().seconds()).isLessThan(total + 1);
            total = timing.total().seconds();
            downtime = timing.downtime().seconds();
        }
    }

    @Test
    void aMirrorOfTheWorkingSetPullsTheRestAfterTheSwitch() {
        var result = workingSet().run();

        assertThat(result.phases()).extracting(p -> p.kind()).containsExactly(PhaseKind.CHECK, PhaseKind.ESTABLISH,
                PhaseKind.DUPLEX, PhaseKind.STOP, PhaseKind.STOPPED_PASS, PhaseKind.CONTROL_STATE, PhaseKind.RESTART,
                PhaseKind.PUSH_AND_PULL);
        assertThat(result.passes().getFirst().sent()).isEqualTo(new Pages(204_800));
        assertThat(last(result).sent().count()).isBetween(19_054L, 19_055L);
        // 702,208 pages follow: 8.41 s.
        var push = result.phases().getLast();
        assertThat(push.duration().seconds()).isCloseTo(702_208L * 4096 / 342e6, within(1e-6));
        // Downtime is that of a whole mirror.
        assertThat(result.timing().downtime()).isEqualTo(mirror(1).run().timing().downtime());
        assertThat(result.findings()).anyMatch(FailureFinding.SplitState.class::isInstance);
        assertThat(pagesAtEnd(result, Side.TARGET)).isEqualTo(ALL);
        assertConserved(result);
    }

    @Test
    void fewFirstTouchesMissTheWorkingSet() {
        // 5 % of them, of which a share p = t / T finds its page pushed: s WS (1 - tau/T (1 - exp(-T/tau))), and some
        // more because the guest, waiting, comes later.
        double push = 702_208L * 4096 / 342e6;
        double expected = 0.05 * 204_800 * (1 - 5 / push * (1 - Math.exp(-push / 5)));
        var result = workingSet().run();

        assertThat((double) result.stalls().faults()).isBetween(0.95 * expected, 1.005 * expected);
        // Each waits 15 + 30 + 12 us.
        double wait = 45e-6 + 4096 / 342e6;
        assertThat(result.serviceLost().stalls().seconds()).isCloseTo(result.stalls().faults() * wait,
                withinPercentage(0.1));
    }

    @Test
    void aPerfectWorkingSetNeverWaits() {
        var result = workingSet().assume(AssumptionKey.MIRROR_MISS, 0).run();

        assertThat(result.stalls().faults()).isZero();
        assertThat(result.serviceLost().stalls()).isEqualTo(SimTime.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"3, GIVEN_UP", "7.5, LOST", "20, DONE"})
    void aLinkThatIsLostAfterTheSwitchTakesTheGuestWithIt(double second, String end) {
        var scene = workingSet();
        scene.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ofSeconds(second), Scene.LINK));

        var result = scene.run();

        switch (end) {
            case "GIVEN_UP" -> assertThat(result.outcome()).isInstanceOf(Outcome.GivenUp.class);
            case "LOST" -> assertThat(result.outcome())
                    .isEqualTo(new Outcome.GuestLost(EndCode.CONNECTION_LOST, SimTime.ofSeconds(second)));
            default -> assertThat(result.outcome().isRelocated()).isTrue();
        }
        assertConserved(result);
    }

    @Test
    void aWorkingSetOfEverythingLeavesNothingToPull() {
        var scene = workingSet();
        scene.profile = Scene.saturating(20_000, 204_800, ALL);

        assertThat(scene.run().phases()).noneMatch(p -> p.kind() == PhaseKind.PUSH_AND_PULL);
    }

    private static Scene workingSet() {
        var scene = new Scene();
        scene.method = new WorkingSetMirror(Scope.WORKING_SET, Optional.of(SimTime.ofSeconds(1)), OptionalInt.of(1));
        return scene;
    }

    private static Scene mirror(double cycle) {
        return mirror(cycle, 1);
    }

    private static Scene mirror(double cycle, int cycles) {
        var scene = new Scene();
        scene.method = method(cycle, cycles);
        return scene;
    }

    private static WorkingSetMirror method(double cycle, int cycles) {
        return new WorkingSetMirror(Scope.ALL, Optional.of(SimTime.ofSeconds(cycle)), OptionalInt.of(cycles));
    }

    private static void add(Scene scene, String id) {
        scene.others.add(GuestSpec.of(id, Scene.SOURCE, 1, scene.placement, scene.profile));
        scene.otherRequests.add(new RelocationRequest(id, Scene.TARGET, scene.path, SimTime.ZERO, scene.method));
    }

    private static List<RelocationResult> run(Scene scene) {
        return Engine.run(scene.scenario(), RunMonitor.NONE).relocations();
    }

    private static Pass last(RelocationResult result) {
        return result.passes().getLast();
    }

    private static <T extends Finding> T only(Class<T> kind, RelocationResult result) {
        return result.findings().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static <T extends Remedy> T only(List<Remedy> remedies, Class<T> kind) {
        return remedies.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static long pagesAtEnd(RelocationResult result, Side side) {
        return result.course().tiers().stream().filter(t -> t.side() == side)
                .mapToLong(t -> t.pages().valueAt(t.pages().size() - 1)).sum();
    }

    private static void assertConserved(RelocationResult result) {
        assertThat(IntStream.range(0, result.course().pagesLeft().size())).allMatch(i -> result.course().tiers()
                .stream().mapToLong(t -> t.pages().valueAt(i)).sum() == ALL);
    }
}
