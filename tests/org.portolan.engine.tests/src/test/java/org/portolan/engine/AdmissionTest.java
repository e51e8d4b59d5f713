/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Claim;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.ConcurrencyLimit.Cost;
import org.portolan.engine.input.ConcurrencyLimit.InAll;
import org.portolan.engine.input.ConcurrencyLimit.PerAdapter;
import org.portolan.engine.input.ConcurrencyLimit.PerCluster;
import org.portolan.engine.input.ConcurrencyLimit.PerHost;
import org.portolan.engine.input.ConcurrencyLimit.PerLink;
import org.portolan.engine.input.ConcurrencyLimit.PerStore;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;

/** Limits on how many relocations run at once, and the queue before them. */
class AdmissionTest {

    private static final Optional<String> EACH = Optional.empty();

    // Who waits, and for how long

    @Test
    void whoFindsNoRoomWaitsUntilTheOneBeforeIsOver() {
        var yard = two();
        yard.limits = ConcurrencyLimit.oneAtATime();

        var results = yard.run();

        var first = results.getFirst();
        var second = results.getLast();
        assertThat(first.queued()).isEqualTo(SimTime.ZERO);
        assertThat(second.queued()).isEqualTo(first.timing().end());
        var queued = second.phases().getFirst();
        assertThat(queued.kind()).isEqualTo(PhaseKind.QUEUED);
        assertThat(queued.guest()).isEqualTo(GuestState.RUNNING);
        // Waiting counts, and after it all goes as it does alone.
        assertThat(second.timing().total()).isEqualTo(first.timing().total().plus(second.queued()));
        assertThat(second.timing().downtime()).isEqualTo(first.timing().downtime());
    }

    @ParameterizedTest
    @MethodSource("limitsThatLeaveRoom")
    void withRoomForAllNothingChanges(List<ConcurrencyLimit> limits) {
        var yard = two();
        var unlimited = yard.run();
        yard.limits = limits;

        assertThat(yard.run()).isEqualTo(unlimited);
    }

    static List<List<ConcurrencyLimit>> limitsThatLeaveRoom() {
        return List.of(ConcurrencyLimit.vcenterTo67(), ConcurrencyLimit.vcenter2021(),
                List.of(new InAll(2, Cost.ONE)), List.of(new PerCluster(Optional.of("C"), 2, Cost.ONE)),
                List.of(new PerHost(EACH, 1, new Cost(0, 1))), List.of(new PerStore(EACH, 1, Cost.ONE)));
    }

    @Test
    void higherPriorityGoesFirstThenTheEarlierCommandThenTheLesserId() {
        var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
        yard.limits = ConcurrencyLimit.oneAtATime();
        yard.move("e", "A", "B", 1000, 0, Claim.USUAL, "L");
        yard.move("d", "A", "B", 1000, 0, Claim.USUAL, "L");
        yard.move("c", "A", "B", 1000, 0, Claim.ofPriority(1), "L");
        yard.move("a", "A", "B", 1000, 0.05, Claim.USUAL, "L");
        yard.move("b", "A", "B", 1000, 0.05, Claim.ofPriority(2), "L");

        assertThat(inOrderOfBegin(yard)).containsExactly("c", "b", "d", "e", "a");
    }

    @Test
    void oneThatNeedsMuchIsNotPassedByTheSmallOnesBehindIt() {
        var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
        yard.limits = List.of(new PerHost(EACH, 8, new Cost(1, 4)));
        for (int i = 0; i < 5; i++) {
            yard.move("a" + i, "A", "B", 1000 + 1000 * i, "L");
        }
        yard.move("big", "A", "B", 1000, 0.01, new Claim(0, Ratio.ONE, new TreeSet<>(), true), "L");
        yard.move("later", "A", "B", 1000, 0.02, Claim.USUAL, "L");

        var results = yard.run();

        // Five units are taken, so that four do not fit; the one behind could fit, but would keep the big one waiting.
        var big = result(results, "big");
        assertThat(big.queued().isAfter(SimTime.ZERO)).isTrue();
        assertThat(begin(result(results, "later"))).isGreaterThanOrEqualTo(begin(big));
    }

    @Test
    void elsewhereOthersGoOn() {
        var yard = new Yard().hosts("A", "B", "C", "D").link("L", 100, "A", "B", "C", "D");
        yard.limits = List.of(new PerHost(EACH, 1, Cost.ONE));
        yard.move("a", "A", "B", 1000, "L").move("b", "A", "C", 1000, "L").move("c", "C", "D", 1000, "L");

        var results = yard.run();

        // b waits for host A, and does not keep host C for itself meanwhile.
        assertThat(result(results, "c").queued()).isEqualTo(SimTime.ZERO);
        assertThat(result(results, "b").queued().isAfter(SimTime.ZERO)).isTrue();
    }

    // What is limited

    @Test
    void anAdapterCountsWhatComesInAndGoesOut() {
        var fast = new AdapterSpec("fast", Rate.ofGigabitsPerSecond(10), Set.of("L"));
        var slow = new AdapterSpec("slow", Rate.ofGigabitsPerSecond(1), Set.of("L"));
        var yard = new Yard().host("A", Optional.empty(), fast).host("B", Optional.empty(), slow)
                .link("L", 100, "A", "B");
        for (int i = 0; i < 10; i++) {
            yard.move("g" + i, i % 2 == 0 ? "A" : "B", i % 2 == 0 ? "B" : "A", 10_000, "L");
        }
        yard.limits = ConcurrencyLimit.vcenterTo67();

        assertThat(most(yard.run(), r -> 1)).isEqualTo(4);
    }

    @Test
    void theEndOfALinkCountsAsAnAdapterWhereNoneIsKnown() {
        var yard = many(20, 1250);
        yard.limits = List.of(new PerAdapter(EACH, Optional.empty(), Optional.of(Rate.ofGigabitsPerSecond(10)), 4,
                Cost.ONE),
                new PerAdapter(EACH, Optional.of(Rate.ofGigabitsPerSecond(10)), Optional.empty(), 8,
                        Cost.ONE));
        assertThat(most(yard.run(), r -> 1)).isEqualTo(8);

        yard.links.clear();
        yard.link("L", 125, "A", "B");
        assertThat(most(yard.run(), r -> 1)).isEqualTo(4);
    }

    @Test
    void storesAreNamedByTheClaim() {
        var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
        for (int i = 0; i < 6; i++) {
            yard.move("g" + i, "A", "B", 1000, 0, new Claim(0, Ratio.ONE, new TreeSet<>(Set.of("ds" + i % 2)), false),
                    "L");
        }
        yard.limits = List.of(new PerStore(Optional.of("ds0"), 1, Cost.ONE));

        var results = yard.run();

        assertThat(most(results, r -> r.request().claim().stores().contains("ds0") ? 1 : 0)).isEqualTo(1);
        assertThat(most(results, r -> r.request().claim().stores().contains("ds1") ? 1 : 0)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void linksAndClustersAreLimited(int units) {
        var yard = many(7, 100);
        yard.limits = List.of(new PerLink(Optional.of("L"), units, Cost.ONE));
        assertThat(most(yard.run(), r -> 1)).isEqualTo(units);

        yard.limits = List.of(new PerCluster(EACH, units, Cost.ONE));
        assertThat(most(yard.run(), r -> 1)).isEqualTo(units);
    }

    @Test
    void eightWithoutAndTwoWithDisksRunAtOnceInVCenterOfAnyYear() {
        for (var limits : List.of(ConcurrencyLimit.vcenterTo67(), ConcurrencyLimit.vcenter2021())) {
            var yard = many(20, 2500);
            yard.limits = limits;
            assertThat(most(yard.run(), r -> 1)).isEqualTo(8);

            yard.requests.replaceAll(r -> r.with(new Claim(0, Ratio.ONE, new TreeSet<>(), true)));
            assertThat(most(yard.run(), r -> 1)).isEqualTo(2);
        }
    }

    // The end of the wait

    @Test
    void maxTotalCountsFromTheCommand() {
        var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
        yard.limits = ConcurrencyLimit.oneAtATime();
        yard.move("a", "A", "B", 100_000, "L");
        yard.method = new LgrPrecopy(TimeLimit.ofSeconds(2), Optional.empty(), false, Set.of());
        yard.move("b", "A", "B", 1000, "L").move("c", "A", "B", 100_000, 3, Claim.USUAL, "L");

        var results = yard.run();

        var b = result(results, "b");
        assertThat(b.outcome()).isEqualTo(new Outcome.GivenUp(EndCode.MAX_TOTAL_EXCEEDED, SimTime.ofSeconds(2)));
        assertThat(b.queued()).isEqualTo(SimTime.ofSeconds(2));
        assertThat(b.timing().downtime()).isEqualTo(SimTime.ZERO);
        // c waits for a, and MAXTOTAL goes on while it moves.
        var c = result(results, "c");
        assertThat(c.outcome()).isEqualTo(new Outcome.GivenUp(EndCode.MAX_TOTAL_EXCEEDED, SimTime.ofSeconds(5)));
        assertThat(c.passes()).isNotEmpty();
    }

    @Test
    void whoLeavesTheQueueMakesRoomForThoseBehind() {
        var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
        yard.limits = List.of(new PerHost(EACH, 2, new Cost(1, 2)));
        yard.move("a", "A", "B", 100_000, "L");
        yard.move("big", "A", "B", 1000, 0.1, new Claim(0, Ratio.ONE, new TreeSet<>(), true), "L");
        yard.move("c", "A", "B", 1000, 0.2, Claim.USUAL, "L");
        yard.incidents = List.of(new IncidentSpec.OperatorCancel(SimTime.ofSeconds(1), "big",
                IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL));

        var results = yard.run();

        assertThat(result(results, "big").outcome())
                .isEqualTo(new Outcome.GivenUp(EndCode.CANCELLED, SimTime.ofSeconds(1)));
        assertThat(result(results, "c").queued().seconds()).isEqualTo(0.8, within(1e-9));
    }

    @Test
    void whoIsGivenUpMakesRoom() {
        var yard = two();
        yard.limits = ConcurrencyLimit.oneAtATime();
        yard.incidents = List.of(new IncidentSpec.GuestReset(SimTime.ofSeconds(1), "a"));

        assertThat(yard.run().getLast().queued()).isEqualTo(SimTime.ofSeconds(1));
    }

    @Test
    void aLostLinkEndsTheWait() {
        var yard = two();
        yard.limits = ConcurrencyLimit.oneAtATime();
        yard.incidents = List.of(new IncidentSpec.LinkLost(SimTime.ofSeconds(1), "L"));

        assertThat(yard.run()).allSatisfy(r -> assertThat(r.outcome())
                .isEqualTo(new Outcome.GivenUp(EndCode.CONNECTION_LOST, SimTime.ofSeconds(1))));
    }

    @Test
    void whoWaitsLongerThanItMovesSaysWhere() {
        var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
        var limit = new PerHost(Optional.of("B"), 1, Cost.ONE);
        yard.limits = List.of(limit);
        yard.move("a", "A", "B", 100_000, "L").move("b", "A", "B", 1000, "L").move("c", "B", "A", 200_000, "L");

        var results = yard.run();

        var b = result(results, "b");
        assertThat(b.findings()).contains(new Finding.QueuedLong("b", "B", limit, b.queued(),
                b.timing().total().minus(b.queued()), List.of(new Remedy.RaiseConcurrency(limit, "B", 2))));
        assertThat(result(results, "a").findings()).noneMatch(Finding.QueuedLong.class::isInstance);
        // c waits as well, but not so long as it moves then.
        assertThat(result(results, "c").queued().isAfter(SimTime.ZERO)).isTrue();
        assertThat(result(results, "c").findings()).noneMatch(Finding.QueuedLong.class::isInstance);
    }

    @Test
    void aLimitIsToBeRaisedJustSoFarThatNoneWaitsLong() {
        for (int guests : List.of(3, 10)) {
            var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
            var limit = new ConcurrencyLimit.InAll(1, Cost.ONE);
            yard.limits = List.of(limit);
            for (int i = 0; i < guests; i++) {
                yard.move("g" + i, "A", "B", 10_000, "L");
            }

            int units = raised(yard, limit);

            yard.limits = List.of(limit.withUnits(units));
            assertThat(yard.run()).allMatch(r -> r.findings().stream().noneMatch(Finding.QueuedLong.class::isInstance));
            yard.limits = List.of(limit.withUnits(units - 1));
            assertThat(yard.run()).anyMatch(r -> r.findings().stream().anyMatch(Finding.QueuedLong.class::isInstance));
        }
    }

    private static int raised(Yard yard, ConcurrencyLimit limit) {
        var raised = yard.run().stream().flatMap(r -> r.findings().stream())
                .filter(Finding.QueuedLong.class::isInstance).flatMap(f -> f.remedies().stream()).distinct().toList();
        assertThat(raised).singleElement().isInstanceOfSatisfying(Remedy.RaiseConcurrency.class,
                r -> assertThat(r.limit()).isEqualTo(limit));
        return ((Remedy.RaiseConcurrency) raised.getFirst()).units();
    }

    // Contradictions

    @Test
    void aLimitBelowTheOwnCostIsAProblemAndNoEndlessWait() {
        var yard = two();
        yard.limits = List.of(new PerHost(EACH, 2, new Cost(3, 3)));

        assertThat(Engine.check(yard.scenario())).contains(
                ScenarioProblem.of(ScenarioProblemCode.LIMIT_BELOW_COST, "a", "A", 3, 2),
                ScenarioProblem.of(ScenarioProblemCode.LIMIT_BELOW_COST, "b", "B", 3, 2));
    }

    @Test
    void aSharedAdapterIsPaidForAtBothEnds() {
        var osa = new AdapterSpec("osa", Rate.ofGigabitsPerSecond(10), Set.of("L"));
        var yard = new Yard().host("A", Optional.empty(), osa).host("B", Optional.empty(), osa)
                .link("L", 100, "A", "B").move("a", "A", "B", 1000, "L");
        yard.limits = List.of(new PerAdapter(EACH, Optional.empty(), Optional.empty(), 1, Cost.ONE));

        assertThat(Engine.check(yard.scenario()))
                .containsExactly(ScenarioProblem.of(ScenarioProblemCode.LIMIT_BELOW_COST, "a", "osa", 2, 1));
    }

    @Test
    void limitsOnWhatIsNotThereAreProblems() {
        var yard = two();
        yard.limits = List.of(new PerHost(Optional.of("x"), 1, Cost.ONE), new PerLink(Optional.of("y"), 1, Cost.ONE),
                new PerCluster(Optional.of("z"), 1, Cost.ONE),
                new PerAdapter(Optional.of("q"), Optional.empty(), Optional.empty(), 1, Cost.ONE));

        assertThat(Engine.check(yard.scenario())).extracting(ScenarioProblem::elementId)
                .containsExactly("x", "y", "z", "q");
    }

    // Properties

    @Test
    void limitsHoldAtEveryInstantAndEveryoneGetsItsTurn() {
        for (long seed = 0; seed < 400; seed++) {
            var yard = random(seed);
            var results = yard.run();
            for (var limit : yard.limits) {
                switch (limit) {
                    case PerHost l -> yard.hosts.stream().filter(h -> l.place().map(h.id()::equals).orElse(true))
                            .forEach(h -> assertThat(most(results, r -> touches(r, h.id())
                                    ? l.cost().of(r.request().claim()) : 0)).isLessThanOrEqualTo(l.units()));
                    case PerLink l -> assertThat(most(results, r -> l.cost().of(r.request().claim())))
                            .isLessThanOrEqualTo(l.units());
                    case InAll l -> assertThat(most(results, r -> l.cost().of(r.request().claim())))
                            .isLessThanOrEqualTo(l.units());
                    default -> throw new IllegalStateException();
                }
            }
            assertThat(results).as("seed %d", seed).allMatch(r -> r.outcome().isRelocated());
        }
    }

    @Test
    void theOrderOfListsMakesNoDifference() {
        for (long seed = 0; seed < 100; seed++) {
            var yard = random(seed);
            var results = new ArrayList<>(yard.run());
            Collections.reverse(yard.requests);
            Collections.reverse(yard.guests);
            Collections.reverse(yard.hosts);
            yard.limits = yard.limits.reversed();

            assertThat(yard.run()).isEqualTo(results.reversed());
        }
    }

    @Test
    void roomIsNeverLeftWhileSomebodyCouldUseIt() {
        // One kind of place: whoever waits, waits for a place that is full at that instant.
        for (long seed = 0; seed < 200; seed++) {
            var yard = random(seed);
            yard.limits = List.of(new InAll(3, Cost.ONE));
            var results = yard.run();
            for (var waiting : results.stream().filter(r -> r.queued().isAfter(SimTime.ZERO)).toList()) {
                long middle = waiting.timing().start().nanos() + waiting.queued().nanos() / 2;
                assertThat(
                        results.stream().filter(r -> begin(r) <= middle && middle < r.timing().end().nanos()).count())
                        .isEqualTo(3);
            }
        }
    }

    // Downtime

    @Test
    void handingDevicesOverIsAPhaseAndATermOfItsOwn() {
        var scene = new Scene();
        var without = scene.run();
        var with = scene.assume(AssumptionKey.DEVICE_HAND_OVER, 0.25).run();

        assertThat(without.phases()).noneMatch(p -> p.kind() == PhaseKind.DEVICE_HAND_OVER);
        assertThat(with.phases()).extracting(p -> p.kind()).containsSubsequence(PhaseKind.CONTROL_STATE,
                PhaseKind.DEVICE_HAND_OVER, PhaseKind.RESTART);
        assertThat(with.timing().downtime()).isEqualTo(without.timing().downtime().plus(SimTime.ofMillis(250)));
        assertThat(with.downtimeTerms()).anySatisfy(t -> {
            assertThat(t.duration()).isEqualTo(SimTime.ofMillis(250));
            assertThat(t.restsOn()).containsExactly(AssumptionKey.DEVICE_HAND_OVER);
        });
    }

    private static Yard two() {
        return new Yard().hosts("A", "B").link("L", 100, "A", "B").move("a", "A", "B", 100_000, "L")
                .move("b", "A", "B", 100_000, "L");
    }

    private static Yard many(int guests, double megabytesPerSecond) {
        var yard = new Yard().hosts("A", "B").link("L", megabytesPerSecond, "A", "B");
        for (int i = 0; i < guests; i++) {
            yard.move("g" + i, "A", "B", 10_000 + 500 * i, "L");
        }
        return yard;
    }

    private static Yard random(long seed) {
        var random = new Random(seed);
        var yard = new Yard().hosts("A", "B", "C", "D", "E").link("L", 100 + random.nextInt(1000), "A", "B", "C", "D",
                "E");
        var ids = List.of("A", "B", "C", "D", "E");
        for (int i = 0; i < 4 + random.nextInt(20); i++) {
            int from = random.nextInt(5);
            int to = (from + 1 + random.nextInt(4)) % 5;
            yard.writes = random.nextInt(2) * random.nextInt(20_000);
            var claim = new Claim(random.nextInt(3), Ratio.ONE, new TreeSet<>(), random.nextInt(4) == 0);
            yard.move("g" + i, ids.get(from), ids.get(to), 1 + random.nextInt(100_000), random.nextInt(3) * 0.5, claim,
                    "L");
        }
        yard.limits = List.of(new PerHost(EACH, 4 + random.nextInt(8), new Cost(1, 4)),
                new PerHost(Optional.of("C"), 2 + random.nextInt(3), new Cost(1, 2)),
                new PerLink(EACH, 5 + random.nextInt(10), new Cost(1, 5)),
                new InAll(2 + random.nextInt(10), Cost.ONE));
        return yard;
    }

    private static boolean touches(RelocationResult result, String host) {
        return result.sourceHost().equals(host) || result.request().targetHost().equals(host);
    }

    /** Most units in use at any instant. */
    private static int most(List<RelocationResult> results, ToIntFunction<RelocationResult> units) {
        record Step(long nanos, int units) {
        }
        var steps = new ArrayList<Step>();
        for (var result : results) {
            steps.add(new Step(begin(result), units.applyAsInt(result)));
            steps.add(new Step(result.timing().end().nanos(), -units.applyAsInt(result)));
        }
        // At the same instant what is over makes room first.
        steps.sort((a, b) -> a.nanos() != b.nanos() ? Long.compare(a.nanos(), b.nanos())
                : Integer.compare(a.units(), b.units()));
        int now = 0;
        int most = 0;
        for (var step : steps) {
            now += step.units();
            most = Math.max(most, now);
        }
        return most;
    }

    private static long begin(RelocationResult result) {
        return result.timing().start().plus(result.queued()).nanos();
    }

    private static List<String> inOrderOfBegin(Yard yard) {
        var results = new ArrayList<>(yard.run());
        results.sort((a, b) -> Long.compare(begin(a), begin(b)));
        return results.stream().map(r -> r.request().guest()).toList();
    }

    private static RelocationResult result(List<RelocationResult> results, String guest) {
        return results.stream().filter(r -> r.request().guest().equals(guest)).findFirst().orElseThrow();
    }
}
