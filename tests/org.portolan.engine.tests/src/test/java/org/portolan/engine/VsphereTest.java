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
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;

/** vMotion's passes, its traces and stun during page send. */
class VsphereTest {

    /** 10,000 pages per second. */
    private static final double LINK = 40_960_000;
    private static final long PAGES = 100_000;

    @Test
    void passesGoOnUntilTheRestCanBeSentWithinTheGoal() {
        // 100,000, 20,000, 4,000, 800 pages: 0.4 s are within the goal of 0.5 s.
        var result = writing(2_000).run();

        assertThat(result.leaveReason()).contains(LeaveReason.GOAL_MET);
        assertThat(result.passes()).extracting(p -> p.sent().count()).containsExactly(100_000L, 20_000L, 4_000L);
        assertThat(result.serviceLost().throttle()).isEqualTo(SimTime.ZERO);
    }

    @Test
    void theGoalIsAnOption() {
        var scene = writing(2_000);
        scene.method = new VspherePrecopy(Optional.of(SimTime.ofMillis(100)), true, SendOptions.PLAIN);

        assertThat(scene.run().passes()).hasSize(4);
    }

    @Test
    void aGuestThatChangesMoreThanIsSentIsSlowedJustEnough() {
        // The sweep wants 30,000 pages/s; the link has 10,000. At a change of 0.8 of what is sent it goes at 8/30 of its speed.
        var result = writing(30_000).run();

        assertThat(result.outcome().isRelocated()).isTrue();
        assertThat(result.leaveReason()).contains(LeaveReason.GOAL_MET);
        var running = running(result);
        assertThat(running.get(1).sent().count()).isEqualTo(PAGES);
        assertThat(running.stream().skip(1)).allSatisfy(
                p -> assertThat((double) p.left().count()).isCloseTo(0.8 * p.sent().count(), within(1.0)));
        double slowed = running.stream().skip(1).mapToDouble(p -> p.duration().seconds()).sum();
        assertThat(result.serviceLost().throttle().seconds()).isCloseTo(slowed * (1 - 8.0 / 30),
                withinPercentage(0.01));
        assertThat(result.passes().getLast().duration().seconds()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void howMuchAPassMayLeaveIsAnAssumption() {
        var patient = writing(30_000).run();
        var strict = writing(30_000).assume(AssumptionKey.VSPHERE_CHANGE_SHARE, 0.4).run();

        assertThat(strict.passes().size()).isLessThan(patient.passes().size());
        assertThat(strict.timing().total()).isLessThan(patient.timing().total());
    }

    @Test
    void withoutStunAGuestThatDoesNotConvergeIsGivenUpUnharmed() {
        var scene = writing(30_000);
        scene.method = new VspherePrecopy(Optional.empty(), false, SendOptions.PLAIN);

        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(EndCode.MAX_QUIESCE_EXCEEDED);
        assertThat(result.timing().downtime()).isEqualTo(SimTime.ZERO);
        assertThat(result.findings()).anySatisfy(finding -> assertThat(finding)
                .isInstanceOfSatisfying(Finding.DoesNotConverge.class, f -> {
                    assertThat(f.goal()).isEqualTo(SimTime.ofMillis(500));
                    assertThat(f.leftAtStop()).isEqualTo(new Pages(PAGES));
                    assertThat(f.lastPasses().seconds()).isCloseTo(10, within(0.01));
                    assertThat(f.remedies()).hasAtLeastOneElementOfType(Remedy.RaiseBandwidth.class)
                            .hasAtLeastOneElementOfType(Remedy.SlowGuest.class)
                            .hasAtLeastOneElementOfType(Remedy.AllowDowntime.class)
                            .anySatisfy(r -> assertThat(r).isInstanceOfSatisfying(Remedy.UseMethod.class,
                                    m -> assertThat(m.method()).isEqualTo(MethodKind.VSPHERE_PRECOPY)));
                }));
    }

    @Test
    void whatIsWrittenByTheClockIsNotSlowed() {
        // 5,000 pages/s by the clock, 20,000 by processors; 8,000 are allowed, so processors are left 3,000.
        var scene = writing(new PopulationSpec(new Pages(50_000), new PatternSpec.Sequential(), PageRate.ZERO,
                new PageRate(5_000), Pace.CLOCK), sweep(50_000, 20_000));

        var result = scene.run();

        assertThat(result.outcome().isRelocated()).isTrue();
        var last = running(result).getLast();
        double slowedTo = 3_000.0 / 20_000;
        assertThat(result.serviceLost().throttle().seconds())
                .isGreaterThanOrEqualTo(last.duration().seconds() * (1 - slowedTo) * 0.99);
        assertThat(last.left().count()).isLessThanOrEqualTo(Math.round(0.8 * last.sent().count()));
    }

    @Test
    void aClockAloneCannotBeSlowedAndEndsIt() {
        var scene = writing(new PopulationSpec(new Pages(PAGES), new PatternSpec.Sequential(), PageRate.ZERO,
                new PageRate(30_000), Pace.CLOCK));

        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(EndCode.MAX_QUIESCE_EXCEEDED);
        assertThat(result.leaveReason()).contains(LeaveReason.NO_PROGRESS);
    }

    @Test
    void tracesTakeOneVirtualCpuSinceVsphere7() {
        // 100,000 pages of 20 ns are 2 ms of one of four virtual CPUs.
        var scene = writing(0);
        scene.virtualCpus = 4;

        var result = scene.run();

        double passes = running(result).stream().mapToDouble(p -> p.duration().seconds()).sum();
        assertThat(running(result).getFirst().begin()).isEqualTo(SimTime.ofSeconds(0.102));
        assertThat(result.serviceLost().tracing().seconds())
                .isCloseTo((passes + 0.002) * 0.0225 + 0.0005, within(1e-8));
    }

    @Test
    void tracesTakeAllVirtualCpusBefore() {
        var scene = writing(0);
        scene.hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.VSPHERE, 6, 7));

        var result = scene.run();

        assertThat(result.phases()).extracting(p -> p.kind()).startsWith(PhaseKind.CHECK, PhaseKind.STOP,
                PhaseKind.RUNNING_PASSES);
        assertThat(result.phases().get(1).duration()).isEqualTo(SimTime.ofMillis(2));
        assertThat(result.timing().downtime())
                .isEqualTo(writing(0).run().timing().downtime().plus(SimTime.ofMillis(2)));
    }

    @Test
    void aGuestGivenUpWhileSlowedHasLostWhatItLostByThen() {
        // The second pass begins at 10.102 s.
        var scene = writing(30_000);
        scene.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ofSeconds(15.102), Scene.LINK));

        assertThat(scene.run().serviceLost().throttle().seconds()).isCloseTo(5 * (1 - 8.0 / 30), within(1e-5));
    }

    @Test
    void aGuestGivenUpWhileStoppedLostNothingMore() {
        var scene = writing(30_000);
        var whole = scene.run();
        var stopped = whole.passes().getLast().begin().plus(SimTime.ofMillis(10));
        scene.incidents = List.of(new IncidentSpec.LinkLost(stopped, Scene.LINK));

        assertThat(scene.run().serviceLost().throttle()).isEqualTo(whole.serviceLost().throttle());
    }

    @Test
    void everySlowedRelocationEndsInBoundedWork() {
        assertThat(IntStream.range(0, 12).mapToObj(i -> writing(10_000 * Math.pow(4, i)).run()))
                .allSatisfy(r -> assertThat(r.passes()).hasSizeLessThan(200));
    }

    private static List<Pass> running(RelocationResult result) {
        return result.passes().stream().filter(p -> p.guest() == GuestState.RUNNING).toList();
    }

    private static PopulationSpec sweep(long pages, double rate) {
        return new PopulationSpec(new Pages(pages), new PatternSpec.Sequential(), PageRate.ZERO, new PageRate(rate));
    }

    private static Scene writing(double pagesPerSecond) {
        return writing(sweep(PAGES, pagesPerSecond));
    }

    private static Scene writing(PopulationSpec... populations) {
        var scene = new Scene().resident(PAGES).rate(LINK);
        scene.hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.VSPHERE, 8, 0));
        scene.sharedVolumes = 0;
        scene.method = VspherePrecopy.DEFAULTS;
        scene.profile = new MemoryProfileSpec.Populations(List.of(populations));
        return scene;
    }
}
