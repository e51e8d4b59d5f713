/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.engine.finding.EligibilityRule;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.Course;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.Outcome;

class EligibilityTest {

    @ParameterizedTest
    @EnumSource(EligibilityObstacle.class)
    void everyObstacleBreaksItsRule(EligibilityObstacle obstacle) {
        var scene = lgr();
        scene.eligibility = EligibilityFacts.of(Set.of(obstacle));

        var result = scene.run();

        assertThat(result.outcome()).isEqualTo(new Outcome.Refused(EndCode.NOT_ELIGIBLE));
        assertThat(brokenIn(scene)).singleElement()
                .satisfies(rule -> assertThat(rule.obstacle()).contains(obstacle));
    }

    @Test
    void everyObstacleHasARule() {
        var covered = Arrays.stream(EligibilityRule.values()).flatMap(r -> r.obstacle().stream());

        assertThat(covered).containsExactlyInAnyOrder(EligibilityObstacle.values());
    }

    @Test
    void allBrokenRulesAreNamedNotOnlyTheFirst() {
        var scene = lgr();
        scene.eligibility = new EligibilityFacts(
                Set.of(EligibilityObstacle.VIRTUAL_CTC, EligibilityObstacle.DEDICATED_DEVICE), true, Optional.empty());

        assertThat(brokenIn(scene)).containsExactlyInAnyOrder(EligibilityRule.NO_XSTORE,
                EligibilityRule.NO_DEDICATED_DEVICE, EligibilityRule.NO_VIRTUAL_CTC);
    }

    @Test
    void expandedStorageOfTheGuestBlocksAndCanBeDetached() {
        var scene = lgr();
        scene.eligibility = new EligibilityFacts(Set.of(), true, Optional.empty());

        assertThat(scene.run().findings()).singleElement()
                .satisfies(f -> assertThat(f.remedies()).containsExactly(new Remedy.DetachXstore()));
    }

    @Test
    void theDomainMustContainTheTargetUnlessForced() {
        var scene = lgr();
        scene.eligibility = new EligibilityFacts(Set.of(), false, Optional.of(new TreeSet<>(Set.of("A", "C"))));

        assertThat(brokenIn(scene)).containsExactly(EligibilityRule.DOMAIN_CONTAINS_TARGET);
        assertThat(scene.run().findings().getFirst().remedies()).containsExactly(new Remedy.UseForce(Force.DOMAIN));

        scene.method = forced(Force.DOMAIN);
        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    @Test
    void forceSkipsOnlyItsOwnRule() {
        var scene = lgr();
        scene.eligibility =
                EligibilityFacts.of(Set.of(EligibilityObstacle.ARCHITECTURE, EligibilityObstacle.VIRTUAL_DISK));
        scene.method = forced(Force.ARCHITECTURE);

        assertThat(brokenIn(scene)).containsExactly(EligibilityRule.NO_VIRTUAL_DISK);
    }

    @Test
    void liveGuestRelocationCameWithZvm62() {
        var scene = lgr();
        scene.hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.ZVM, 6, 1));
        assertThat(brokenIn(scene)).containsExactly(EligibilityRule.HYPERVISOR_RELOCATES);

        scene.hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.KVM, 9, 0));
        assertThat(brokenIn(scene)).containsExactly(EligibilityRule.HYPERVISOR_RELOCATES);

        scene.hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.ZVM, 7, 1));
        assertThat(scene.run().outcome().isRelocated()).isTrue();

        scene.hypervisor = Optional.empty();
        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    @Test
    void aRefusedGuestIsNeverTouched() {
        var scene = lgr();
        scene.eligibility = EligibilityFacts.of(Set.of(EligibilityObstacle.VIRTUAL_CTC));

        var result = scene.run();

        assertThat(result.passes()).isEmpty();
        assertThat(result.resources()).isEmpty();
        assertThat(result.timing().downtime()).isEqualTo(SimTime.ZERO);
        // T_chk
        assertThat(result.timing().total()).isEqualTo(SimTime.ofSeconds(0.1));
        assertThat(result.course()).isNotEqualTo(Course.EMPTY);
    }

    @Test
    void aGuestThatDoesNotRunIsRefusedByEveryMethod() {
        for (MethodSpec method : List.of(PlainPrecopy.DEFAULTS, SharedDasdPaging.DEFAULTS)) {
            var scene = lgr();
            scene.method = method;
            scene.eligibility = EligibilityFacts.of(Set.of(EligibilityObstacle.NOT_RUNNING));
            assertThat(scene.run().outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
        }
    }

    @Test
    void plainPrecopyDoesNotKnowTheRulesOfZvm() {
        var scene = new Scene();
        scene.eligibility = EligibilityFacts.of(Set.of(EligibilityObstacle.VIRTUAL_CTC));

        assertThat(scene.run().outcome().isRelocated()).isTrue();
    }

    private static Scene lgr() {
        var scene = new Scene();
        scene.method = LgrPrecopy.DEFAULTS;
        return scene;
    }

    private static LgrPrecopy forced(Force force) {
        return new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.empty(), false, Set.of(force));
    }

    private static List<EligibilityRule> brokenIn(Scene scene) {
        return scene.run().findings().stream().filter(Finding.NotEligible.class::isInstance)
                .map(f -> ((Finding.NotEligible) f).rule()).toList();
    }
}
