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
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.FindingCode;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.QemuPrecopy.DirtyLog;
import org.portolan.engine.method.SendOptions;
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
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;

/** Pre-copy by the rules of QEMU: docs/engine.md, 5a. */
class QemuPrecopyTest {

    private static final long PAGES = 100_000;
    private static final double PAGE = 4104;
    private static final double FLUSH = 32 * PAGE;

    private static QemuPrecopy qemu(double downtime, double timeLimit, Optional<AutoConverge> throttle,
            Optional<Rate> limit) {
        return new QemuPrecopy(Optional.of(SimTime.ofSeconds(downtime)),
                timeLimit == 0 ? Optional.empty() : Optional.of(SimTime.ofSeconds(timeLimit)), DirtyLog.ALL_AT_SYNC,
                throttle, new SendOptions(limit, OptionalInt.empty(), Optional.empty()));
    }

    private static PopulationSpec writer(PatternSpec pattern, long pages, double rate, Pace pace) {
        return new PopulationSpec(new Pages(pages), pattern, PageRate.ZERO, new PageRate(rate), pace);
    }

    private static MemoryProfileSpec uniform(long pages, double rate) {
        return new MemoryProfileSpec.Populations(
                List.of(writer(new PatternSpec.Uniform(), pages, rate, Pace.PROCESSOR)));
    }

    /** A guest of 100,000 pages and as many that were never touched, on a link of 100 MB/s; nothing but pages takes time. */
    private static Scene scene(MemoryProfileSpec profile, QemuPrecopy method) {
        var scene = new Scene();
        scene.placement = GuestPlacement.allResident(new Pages(PAGES), new Pages(PAGES));
        scene.profile = profile;
        scene.method = method;
        scene.link = Scene.plainLink(Rate.ofMegabytesPerSecond(100), 8);
        return scene.assume(AssumptionKey.CHECK_TIME, 0).assume(AssumptionKey.STOP_TIME, 0)
                .assume(AssumptionKey.CONTROL_STATE, 0).assume(AssumptionKey.RESTART_TIME, 0)
                .assume(AssumptionKey.QEMU_BACKGROUND, 0);
    }

    private static double bytes(RelocationResult result) {
        return result.resources().getFirst().bytes().count();
    }

    private static Finding.DoesNotConverge doesNotConverge(RelocationResult result) {
        return (Finding.DoesNotConverge) result.findings().stream()
                .filter(f -> f.code() == FindingCode.DOES_NOT_CONVERGE).findFirst().orElseThrow();
    }

    @Test
    void aGuestThatWritesNothingIsStoppedForItsLastPages() {
        var result = scene(uniform(1000, 0), qemu(0.3, 0, Optional.empty(), Optional.empty())).run();

        double all = PAGES * PAGE + PAGES * 9;
        assertThat(result.outcome()).isEqualTo(new Outcome.Relocated());
        assertThat(result.leaveReason()).contains(LeaveReason.GOAL_MET);
        assertThat(bytes(result)).isCloseTo(all, within(2.0));
        assertThat(result.timing().total().seconds()).isCloseTo(all / 1e8, within(1e-6));
        // The tail of 2,000 pages waits behind the zeros, which count whole until they are passed.
        assertThat(result.timing().downtime().seconds()).isBetween(0.0, 2000 * PAGE / 1e8);
        assertThat(result.passes()).extracting(Pass::guest).containsExactly(GuestState.RUNNING, GuestState.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.1, 0.3})
    void theGuestIsStoppedWithinTheLimitAndNotLongBeforeIt(double limit) {
        var result = scene(uniform(20_000, 5000), qemu(limit, 0, Optional.empty(), Optional.empty())).run();

        // It looks up every 50 ms and a group of pages; a page is 4,096 B to the estimate and more on the wire.
        double step = 0.05 + 64 * PAGE / 1e8;
        assertThat(result.timing().downtime().seconds()).isBetween(Math.max(0, limit - 2 * step), limit * 1.003);
        var last = result.passes().get(result.passes().size() - 2);
        assertThat(last.left().count() * PAGE / 1e8).isCloseTo(result.timing().downtime().seconds(), within(1e-3));
    }

    @Test
    void aPassEndsBeforeItsSetIsSentAndTheRestJoinsTheNext() {
        var result = scene(uniform(20_000, 15_000), qemu(0.3, 0, Optional.empty(), Optional.empty())).run();

        var passes = result.passes();
        assertThat(passes.size()).isGreaterThan(3);
        for (int i = 1; i < passes.size() - 1; i++) {
            var pass = passes.get(i);
            long unsent = passes.get(i - 1).left().count() - pass.sent().count();
            assertThat(unsent).as("unsent of pass %d", i + 1).isBetween(1L, Math.round(0.31e8 / PAGE));
            // What was left and written counts once.
            assertThat(pass.left().count()).isBetween(Math.max(unsent, pass.newlyDirtied().count()) - 1,
                    unsent + pass.newlyDirtied().count() + 1);
        }
    }

    @Test
    void aSenderWithALimitSendsWholeFlushesPerWindow() {
        var limit = Rate.ofMegabytesPerSecond(25);
        var result = scene(uniform(1000, 0), qemu(0.3, 0, Optional.empty(), Optional.of(limit))).run();

        double budget = Math.ceil(2.5e6 / FLUSH) * FLUSH;
        var running = result.passes().getFirst();
        double windows = running.duration().seconds() / 0.1;
        assertThat(windows).isCloseTo(Math.rint(windows), within(1e-6));
        assertThat(running.bytes().count()).isEqualTo(Math.round(windows * budget));
        // The limit does not hold for the stopped guest: the link carries 100 MB/s.
        double rest = PAGES * PAGE + PAGES * 9 - windows * budget;
        assertThat(result.timing().downtime().seconds()).isCloseTo(rest / 1e8, within(1e-6));
    }

    @Test
    void thereIsNoEstimateInTheFirstWindow() {
        var scene = scene(uniform(100, 0), qemu(10, 0, Optional.empty(), Optional.empty()));
        scene.placement = GuestPlacement.allResident(new Pages(1000), Pages.ZERO);

        var result = scene.run();

        assertThat(result.passes().getFirst().end().seconds()).isCloseTo(0.1, within(1e-9));
        assertThat(result.timing().downtime().seconds()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aLogThatIsClearedBeforeSendingSavesSecondCopies() {
        var base = qemu(0.1, 0, Optional.empty(), Optional.empty());
        var atSync = scene(uniform(90_000, 8000), base).run();
        var scene = scene(uniform(90_000, 8000), new QemuPrecopy(base.downtimeLimit(), base.timeLimit(),
                DirtyLog.CHUNKS_BEFORE_SEND, base.autoConverge(), base.send()));
        scene.assume(AssumptionKey.QEMU_CLEAR_CHUNK, 512);

        var before = scene.run();

        // Pages that are written before the scan comes to them: nearly half of those of the first pass.
        assertThat(bytes(before)).isLessThan(0.9 * bytes(atSync));
    }

    @Test
    void theQueueOnTheWayIsFilledFirstAndDrainsLast() {
        var method = qemu(0.3, 0, Optional.empty(), Optional.empty());
        var scene = scene(uniform(20_000, 2000), method);
        var without = scene.run();
        scene.link = queued(2_000_000);

        var with = scene.run();

        var inFlight = with.downtimeTerms().stream().filter(t -> t.kind() == DowntimeKind.IN_FLIGHT).findFirst()
                .orElseThrow();
        assertThat(inFlight.duration().seconds()).isCloseTo(0.02, within(1e-9));
        // All in all the link carries the same, give or take an iteration.
        assertThat(with.timing().total().seconds()).isCloseTo(without.timing().total().seconds(), within(0.06));
        assertThat(with.timing().total().seconds()).isCloseTo(bytes(with) / 1e8, within(1e-6));
    }

    private static LinkSpec queued(long bytes) {
        return new LinkSpec.Ethernet(Scene.LINK, new TreeSet<>(Set.of(Scene.SOURCE, Scene.TARGET)),
                Rate.ofMegabytesPerSecond(100), Optional.of(Ratio.ONE), SimTime.ZERO, OptionalInt.of(8),
                Optional.of(new Bytes(bytes)));
    }

    @Test
    void guestsOnALinkShareItAndItsQueue() {
        var method = qemu(0.3, 0, Optional.empty(), Optional.empty());
        var scene = scene(uniform(20_000, 2000), method);
        scene.link = queued(2_000_000);
        scene.others.add(GuestSpec.of("H", Scene.SOURCE, 1, scene.placement, scene.profile));
        scene.otherRequests.add(RelocationRequest.of("H", Scene.TARGET, Scene.LINK, method));

        // Each knows of the other before it sends.
        scene.assume(AssumptionKey.CHECK_TIME, 0.001);

        var results = Engine.run(scene.scenario(), RunMonitor.NONE).relocations();

        // Which of them begins first in the same instant decides where they look up, within an iteration.
        assertThat(results.get(0).timing().total().seconds())
                .isCloseTo(results.get(1).timing().total().seconds(), within(0.01));
        double together = bytes(results.get(0)) + bytes(results.get(1));
        assertThat(results.get(0).timing().total().seconds()).isCloseTo(0.001 + together / 1e8, within(1e-3));
    }

    @Test
    void withoutATimeLimitPassesThatGetNowhereNeverEnd() {
        var result = scene(uniform(50_000, 60_000), qemu(0.3, 0, Optional.empty(), Optional.empty())).run();

        assertThat(result.outcome()).isInstanceOf(Outcome.NeverEnds.class);
        assertThat(result.leaveReason()).isEmpty();
        assertThat(result.passes().size()).isLessThan(100);
        assertThat(result.serviceLost().downtime()).isEqualTo(SimTime.ZERO);
        var finding = doesNotConverge(result);
        assertThat(finding.goal()).isEqualTo(SimTime.ofSeconds(0.3));
        assertThat(finding.share().bytesPerSecond()).isBetween(99_000_000L, 101_000_000L);
        assertThat(finding.remedies()).hasAtLeastOneElementOfType(Remedy.RaiseBandwidth.class)
                .hasAtLeastOneElementOfType(Remedy.AllowDowntime.class)
                .hasAtLeastOneElementOfType(Remedy.SlowGuest.class)
                .hasAtLeastOneElementOfType(Remedy.SlowByHypervisor.class);
    }

    @Test
    void aLimitOfTheSenderIsWhatMustBeRaised() {
        var limit = Optional.of(Rate.ofMegabytesPerSecond(50));
        var scene = scene(uniform(50_000, 15_000), qemu(0.3, 60, Optional.empty(), limit));
        var result = scene.run();

        var needed = doesNotConverge(result).remedies().stream().filter(Remedy.RaiseSendLimit.class::isInstance)
                .map(Remedy.RaiseSendLimit.class::cast).findFirst().orElseThrow().needed();

        assertThat(needed.bytesPerSecond()).isBetween(51_000_000L, 100_000_000L);
        scene.method = qemu(0.3, 60, Optional.empty(), Optional.of(needed));
        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    @Test
    void remediesForPassesThatGetNowhereHelp() {
        var scene = scene(uniform(50_000, 60_000), qemu(0.3, 0, Optional.empty(), Optional.empty()));
        var remedies = doesNotConverge(scene.run()).remedies();

        var limit = remedies.stream().filter(Remedy.AllowDowntime.class::isInstance)
                .map(Remedy.AllowDowntime.class::cast).findFirst().orElseThrow().limit();
        scene.method = qemu(limit.seconds(), 0, Optional.empty(), Optional.empty());
        assertThat(scene.run().outcome().isRelocated()).isTrue();

        var bandwidth = remedies.stream().filter(Remedy.RaiseBandwidth.class::isInstance)
                .map(Remedy.RaiseBandwidth.class::cast).findFirst().orElseThrow().needed();
        scene.method = qemu(0.3, 0, Optional.empty(), Optional.empty());
        scene.link = Scene.plainLink(bandwidth, 8);
        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    @Test
    void atTheTimeLimitItIsGivenUpWithAllThatWasSentUntilThen() {
        var result = scene(uniform(50_000, 60_000), qemu(0.3, 36_000, Optional.empty(), Optional.empty())).run();

        assertThat(result.outcome())
                .isEqualTo(new Outcome.GivenUp(EndCode.MAX_TOTAL_EXCEEDED, SimTime.ofSeconds(36_000)));
        assertThat(result.timing().total()).isEqualTo(SimTime.ofSeconds(36_000));
        assertThat(bytes(result)).isCloseTo(36_000 * 1e8, within(1e7));
        assertThat(result.passes().size()).isLessThan(100);
        // One entry stands for all passes that were not followed.
        assertThat(result.passes().getLast().number()).isGreaterThan(10_000);
        assertThat(result.passes().stream().mapToLong(p -> p.bytes().count()).sum())
                .isCloseTo(Math.round(bytes(result)), within(1000L));
    }

    @Test
    void autoConvergeSlowsTheGuestUntilItConverges() {
        var scene = scene(uniform(50_000, 60_000), qemu(0.3, 0, Optional.of(AutoConverge.DEFAULTS), Optional.empty()));

        var result = scene.run();

        assertThat(result.outcome().isRelocated()).isTrue();
        assertThat(result.greatestThrottle().value()).isBetween(0.2, 0.99);
        assertThat(Math.rint(result.greatestThrottle().value() * 100) % 10).isZero();
        assertThat(result.serviceLost().throttle().seconds()).isPositive();
        assertThat(result.serviceLost().throttle().seconds()).isLessThan(result.timing().total().seconds());
    }

    @Test
    void aWriterThatTheClockPacesIsSlowedOnlyAsFarAsItCannotCatchUp() {
        var clock = new MemoryProfileSpec.Populations(
                List.of(writer(new PatternSpec.Uniform(), 50_000, 60_000, Pace.CLOCK)));
        var method = qemu(0.3, 0, Optional.of(AutoConverge.DEFAULTS), Optional.empty());
        var little = scene(clock, method).assume(AssumptionKey.CLOCK_HEADROOM, 1).run();
        var much = scene(clock, method).assume(AssumptionKey.CLOCK_HEADROOM, 4).run();

        assertThat(little.greatestThrottle().value()).isLessThan(much.greatestThrottle().value());
        assertThat(little.timing().total().seconds()).isLessThan(much.timing().total().seconds());
    }

    @Test
    void aGuestWithTheBandwidthOfManyEndsWithoutWaiting() {
        // Two guests that never end on one link, beside one that does: neither judgement nor outcome waits for ever.
        var method = qemu(0.3, 0, Optional.empty(), Optional.empty());
        var scene = scene(uniform(50_000, 60_000), method);
        scene.others.add(GuestSpec.of("H", Scene.SOURCE, 1, scene.placement, uniform(50_000, 70_000)));
        scene.others.add(GuestSpec.of("I", Scene.SOURCE, 1, scene.placement, uniform(1000, 100)));
        scene.otherRequests.add(RelocationRequest.of("H", Scene.TARGET, Scene.LINK, method));
        scene.otherRequests.add(RelocationRequest.of("I", Scene.TARGET, Scene.LINK, method));

        var results = Engine.run(scene.scenario(), RunMonitor.NONE).relocations();

        assertThat(results.get(0).outcome()).isInstanceOf(Outcome.NeverEnds.class);
        assertThat(results.get(1).outcome()).isInstanceOf(Outcome.NeverEnds.class);
        assertThat(results.get(2).outcome().isRelocated()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DirtyLog.class)
    void pagesCountOnceAtEverySample(DirtyLog log) {
        var base = qemu(0.1, 0, Optional.of(AutoConverge.DEFAULTS), Optional.empty());
        var profile = new MemoryProfileSpec.Populations(
                List.of(writer(new PatternSpec.Zipf(1), 30_000, 20_000, Pace.CLOCK),
                        writer(new PatternSpec.Sequential(), 10_000, 5000, Pace.PROCESSOR)));
        var scene = scene(profile, new QemuPrecopy(base.downtimeLimit(), base.timeLimit(), log, base.autoConverge(),
                base.send()));
        scene.placement = new GuestPlacement(new Pages(80_000), Optional.empty(), Pages.ZERO, new Pages(20_000),
                new Pages(5000));
        scene.sourceVolumes = 4;

        var result = scene.run();

        assertThat(result.outcome().isRelocated()).isTrue();
        var tiers = result.course().tiers();
        for (int i = 0; i < result.course().pagesLeft().size(); i++) {
            int sample = i;
            assertThat(tiers.stream().mapToLong(t -> t.pages().valueAt(sample)).sum()).isEqualTo(PAGES);
        }
        assertThat(result.course().pagesLeft().valueAt(result.course().pagesLeft().size() - 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 1_000_000_000_000L})
    void theWorkDoesNotGrowWithTheMemory(long pages) {
        var scene = scene(uniform(pages / 10, pages / 100.0), qemu(0.3, 0, Optional.empty(), Optional.empty()));
        scene.placement = GuestPlacement.allResident(new Pages(pages), Pages.ZERO);
        scene.link = Scene.plainLink(new Rate(pages * 100), 8);
        scene.sourceStorage = Bytes.ofGiB(1L << 30);
        scene.targetStorage = Bytes.ofGiB(1L << 30);
        scene.assume(AssumptionKey.QEMU_TAIL, 0);

        var result = scene.run();

        assertThat(result.outcome().isRelocated()).isTrue();
        assertThat(result.timing().total().seconds()).isCloseTo(47.03, within(0.01));
    }
}
