/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.finding.Finding.PromiseBroken.Promise;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.ConcurrencyLimit.Cost;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse.Direction;

/** Plans for given targets, as they run, and what they break. */
class EvacuationCheckTest {

    @Test
    void aSingleMoveInAPlanEqualsTheMoveAlone() {
        var cluster = three();
        var plan = planned(cluster.to("a", "B").emptying("A")).without("b").without("c");

        var inPlan = Evacuation.check(plan, RunMonitor.NONE).run().relocations().getFirst();
        var alone = Engine.run(Scenario.of(cluster.installation(),
                RelocationRequest.of("a", "B", Cluster.NETWORK, PlainPrecopy.DEFAULTS), Assumptions.DEFAULTS),
                RunMonitor.NONE).relocations().getFirst();

        assertThat(inPlan.timing()).isEqualTo(alone.timing());
        assertThat(inPlan.passes()).isEqualTo(alone.passes());
        assertThat(inPlan.serviceLost()).isEqualTo(alone.serviceLost());
        assertThat(inPlan.course()).isEqualTo(alone.course());
    }

    @Test
    void movesInSeriesTakeTheSumOfTheMovesAlone() {
        var spec = three().emptying("A");
        var series = Evacuation.check(planned(spec).withAtOnce(OptionalInt.of(1)), RunMonitor.NONE);

        var sum = SimTime.ZERO;
        for (var move : series.plan().moves()) {
            var others = new TreeSet<>(Set.of("a", "b", "c"));
            others.remove(move.guest());
            var plan = series.plan();
            for (var other : others) {
                plan = plan.without(other);
            }
            sum = sum.plus(Evacuation.check(plan, RunMonitor.NONE).figures().total());
        }

        assertThat(series.figures().total()).isEqualTo(sum);
        assertThat(series.figures().mostAtOnce()).isEqualTo(1);
    }

    @Test
    void theOrderOfThePlanIsTheOrderOfCommands() {
        var plan = planned(three().emptying("A")).withAtOnce(OptionalInt.of(1)).reordered("c", 0).reordered("a", 1);

        var results = Evacuation.check(plan, RunMonitor.NONE).run().relocations();

        assertThat(results).extracting(r -> r.request().guest()).containsExactly("c", "a", "b");
        assertThat(results).extracting(r -> r.timing().start()).isSorted();
    }

    @Test
    void linkLoadsAddUpToWhatWasSent() {
        var check = Evacuation.check(planned(three().emptying("A")), RunMonitor.NONE);

        var sent = check.links().stream().filter(l -> l.end().equals("A")).findFirst().orElseThrow();
        assertThat(sent.direction()).isEqualTo(Direction.SEND);
        assertThat(sent.payload().bytesPerSecond()).isEqualTo(1_000_000_000);
        double area = 0;
        long most = 0;
        for (int i = 1; i < sent.bytesPerSecond().size(); i++) {
            double seconds = (sent.bytesPerSecond().nanosAt(i) - sent.bytesPerSecond().nanosAt(i - 1)) / 1e9;
            area += seconds * sent.bytesPerSecond().valueAt(i - 1);
            most = Math.max(most, sent.bytesPerSecond().valueAt(i));
        }
        assertThat(area).isCloseTo(check.figures().overLinks().count(), Percentage.withPercentage(
                0.001));
        // Means over passes: three that share a link are never above what it carries, but for rounding.
        assertThat(most).isLessThanOrEqualTo((long) (1_000_000_000 * 1.000001));
    }

    @Test
    void storageIsTakenAtTheBeginAndFreeAtTheEnd() {
        var cluster = new Cluster().host("A", 1_000_000).host("B", 900_000).guest("a", "A", 300_000, 0)
                .guest("b", "A", 200_000, 0).guest("s", "B", 100_000, 0).to("a", "B").to("b", "B");

        var check = Evacuation.check(planned(cluster.emptying("A")), RunMonitor.NONE);

        assertThat(check.hosts()).extracting(HostFill::host).containsExactly("A", "B");
        var source = check.hosts().getFirst();
        var target = check.hosts().getLast();
        assertThat(source.frames()).contains(new Pages(1_000_000));
        assertThat(source.pages().valueAt(0)).isEqualTo(500_000);
        assertThat(source.pages().valueAt(source.pages().size() - 1)).isZero();
        assertThat(target.pages().valueAt(0)).isEqualTo(100_000);
        assertThat(target.pages().valueAt(target.pages().size() - 1)).isEqualTo(600_000);
        assertThat(check.paging()).first().satisfies(m -> assertThat(m.arrived()).isZero());
        assertThat(check.paging().getLast().arrived()).isEqualTo(2);
        assertThat(check.paging()).allSatisfy(
                m -> assertThat(m.hosts()).allMatch(h -> h.state() == HostState.FITS));
        assertThat(check.violations()).isEmpty();
    }

    @Test
    void whatAPlanBreaksIsNamed() {
        var promised = new ServiceLevel(Optional.of(SimTime.ofMillis(1)), Optional.of(SimTime.ofSeconds(1)));
        var cluster = new Cluster().host("A").host("B", 500_000).host("D").guest("a", "A", 600_000, 0)
                .guest("b", "A", 250_000, 0, promised).guest("c", "A", 250_000, 0).guest("s", "D", 1, 0)
                .to("a", "B").to("b", "D").to("c", "D");
        var apart = new PlacementRule.KeepApart("apart", Set.of("b", "s"));
        var together = new PlacementRule.KeepTogether("together", Set.of("b", "s", "nobody"));
        var pinned = new PlacementRule.PinTo("pinned", Set.of("b"), Set.of("B"));
        var spec = cluster.emptying("A")
                .with(TargetOptions.ANYWHERE.withRules(List.of(apart, together, pinned)).withExcluded(Set.of("c")))
                .withWindow(SimTime.ofSeconds(1));

        var check = Evacuation.check(planned(spec), RunMonitor.NONE);

        assertThat(check.isSound()).isFalse();
        assertThat(check.violations()).hasSize(7).satisfiesExactly(
                v -> assertThat(v).isInstanceOfSatisfying(Violation.MoveFailed.class, f -> {
                    assertThat(f.guest()).isEqualTo("a");
                    assertThat(f.outcome()).isInstanceOf(Outcome.Refused.class);
                }),
                v -> assertThat(v).isEqualTo(new Violation.GuestStays("c", "A")),
                v -> assertThat(v).isInstanceOfSatisfying(Violation.WindowExceeded.class,
                        w -> assertThat(w.guest()).isEqualTo("b")),
                v -> assertThat(v).isEqualTo(new Violation.RuleBroken(apart)),
                v -> assertThat(v).isEqualTo(new Violation.RuleBroken(pinned)),
                v -> assertThat(v).isInstanceOfSatisfying(Violation.PromiseBroken.class,
                        p -> assertThat(p.promise()).isEqualTo(Promise.OUTAGE)),
                v -> assertThat(v).isInstanceOfSatisfying(Violation.PromiseBroken.class,
                        p -> assertThat(p.promise()).isEqualTo(Promise.RELOCATION)));
        assertThat(check.figures().breaches()).isEqualTo(1);
        assertThat(check.figures().failed()).isEqualTo(1);
    }

    @Test
    void anEmptyHostNeedsNoPlan() {
        var check = Evacuation.plan(new Cluster().host("A").host("B").emptying("A"), new InTurn(), RunMonitor.NONE);

        assertThat(check.plan().moves()).isEmpty();
        assertThat(check.best().isSound()).isTrue();
        assertThat(check.best().figures().total()).isEqualTo(SimTime.ZERO);
    }

    @Test
    void plansAreValuesThatCanBeChanged() {
        var after = new TreeMap<>(Map.of("c", new TreeSet<>(Set.of("a"))));
        var spec = three().emptying("A");
        var plan = planned(spec.with(spec.moves().withAfter(new TreeMap<>(after))));

        assertThat(plan.withTarget("a", "D").moveOf("a").orElseThrow().target()).isEqualTo("D");
        assertThat(plan.withTarget("a", "D").moveOf("a").orElseThrow().path()).containsExactly(Cluster.NETWORK);
        assertThat(plan.moveOf("c").orElseThrow().after()).containsExactly("a");
        assertThat(plan.without("a").moveOf("c").orElseThrow().after()).isEmpty();
        assertThat(plan.without("a").staying()).extracting(g -> g.id()).containsExactly("a");
        assertThat(plan.installationAfter().guests()).allMatch(g -> !g.host().equals("A"));
        assertThatThrownBy(() -> plan.without("nobody")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aGuestWaitsForThoseThatItComesAfter() {
        var spec = three().emptying("A");
        var after = new TreeMap<String, SortedSet<String>>();
        after.put("a", new TreeSet<>(Set.of("b", "c")));

        var results = Evacuation.plan(spec.with(spec.moves().withAfter(after)), new InTurn(), RunMonitor.NONE).best()
                .run().relocations();

        var others = results.stream().filter(r -> !r.request().guest().equals("a")).map(r -> r.timing().end())
                .reduce(SimTime.ZERO, SimTime::max);
        assertThat(of(results, "a").timing().start()).isEqualTo(others);
    }

    @Test
    void theWayBackBringsEveryGuestHome() {
        var spec = three().emptying("A").withLimits(ConcurrencyLimit.vcenterTo67());
        var out = Evacuation.plan(spec, new InTurn(), RunMonitor.NONE);

        var back = Evacuation.plan(Evacuation.wayBack(out.plan()), new InTurn(), RunMonitor.NONE);

        assertThat(back.best().violations()).isEmpty();
        assertThat(back.plan().moves()).hasSize(3).allMatch(m -> m.target().equals("A"));
        assertThat(back.plan().installationAfter().guests()).extracting(g -> g.host()).containsOnly("A");
    }

    @Test
    void contradictionsAreRefused() {
        var cluster = three();
        assertThat(Evacuation.check(cluster.emptying("Z"))).hasSize(1);
        assertThat(Evacuation.check(cluster.to("a", "A").to("x", "B").emptying("A"))).hasSize(2);
        assertThatThrownBy(() -> Evacuation.plan(cluster.emptying("Z"), new InTurn(), RunMonitor.NONE))
                .isInstanceOf(InvalidScenarioException.class);
        var tooDear = three().emptying("A").withLimits(List.of(new ConcurrencyLimit.InAll(1, new Cost(2, 2))));
        assertThatThrownBy(() -> Evacuation.plan(tooDear, new InTurn(), RunMonitor.NONE))
                .isInstanceOf(InvalidScenarioException.class);
    }

    private static Cluster three() {
        return new Cluster().host("A").host("B").host("D").guest("a", "A", 1_000_000, 1_000)
                .guest("b", "A", 500_000, 40_000).guest("c", "A", 250_000, 2_000);
    }

    private static EvacuationPlan planned(EvacuationSpec spec) {
        return Evacuation.plan(spec, new InTurn(), RunMonitor.NONE).plan().withAtOnce(OptionalInt.empty());
    }

    private static RelocationResult of(List<RelocationResult> results, String guest) {
        return results.stream().filter(r -> r.request().guest().equals(guest)).findFirst().orElseThrow();
    }
}
