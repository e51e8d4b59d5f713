/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.Seeds;
import org.portolan.engine.input.Claim;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** The search for an order against every order, its laws, and what running many at once costs. */
class EvacuationSearchTest {

    /** Enough to run every order of six with every number at once. */
    private static final long EVERY_ORDER_OF_SIX = 40_000;

    // Against exhaustive search

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noOrderIsBetterForUpToFourGuests(long seed) {
        var spec = RandomCluster.of(seed, 4).with(PlanningEffort.USUAL);

        assertThat(planned(spec).best().figures()).satisfies(best -> assertThat(key(spec, best))
                .isEqualTo(bestOfAll(planned(spec).plan()).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noOrderOfSixIsBetter(long seed) {
        var cluster = new Cluster().host("A").host("B").host("D");
        var random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            cluster.guest("g" + i, "A", 50_000 + random.nextInt(400_000), 20_000 * random.nextDouble());
        }
        cluster.objective = Objective.values()[(int) (seed % 2)];
        cluster.limits = List.of(new ConcurrencyLimit.InAll(2, ConcurrencyLimit.Cost.ONE));
        var spec = cluster.emptying("A").with(PlanningEffort.USUAL.withRelocations(EVERY_ORDER_OF_SIX));

        var best = planned(spec);

        assertThat(key(spec, best.best().figures())).isEqualTo(bestOfAll(best.plan()).orElseThrow());
    }

    /** The usual effort for six is a sixth of all orders and numbers; what it finds is no more than this much worse. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theUsualEffortComesNear(long seed) {
        var cluster = RandomCluster.stopped(seed, 6);
        cluster.limits = List.of(new ConcurrencyLimit.InAll(2, ConcurrencyLimit.Cost.ONE));
        var spec = cluster.emptying("A");

        var found = planned(spec).best().figures().total().seconds();
        var best = planned(spec.with(PlanningEffort.USUAL.withRelocations(EVERY_ORDER_OF_SIX))).best().figures()
                .total().seconds();

        assertThat(found).isBetween(best, best * 1.01);
    }

    // Limits

    @Test
    void plansNeverBreakALimitAtAnyInstant() {
        Seeds.forEach(2_000, seed -> {
            var spec = RandomCluster.of(seed, 12);
            if (!spec.guests().isEmpty()) {
                var check = planned(spec.with(PlanningEffort.USUAL.withRelocations(30))).best();

                assertThat(check.violations()).noneMatch(Violation.LimitBroken.class::isInstance);
                assertThat(mostInAll(check)).isLessThanOrEqualTo(allowedInAll(spec));
                assertThat(check.figures().moves()).isEqualTo(spec.guests().size());
            }
        });
    }

    /** Counted here by itself, without the engine's own places. */
    private static int mostInAll(EvacuationCheck check) {
        int most = 0;
        for (RelocationResult one : check.run().relocations()) {
            int taken = 0;
            for (RelocationResult other : check.run().relocations()) {
                boolean runs = other.timing().start().compareTo(one.timing().start()) <= 0
                        && other.timing().end().isAfter(one.timing().start());
                taken += runs ? 1 : 0;
            }
            most = Math.max(most, taken);
        }
        return most;
    }

    private static int allowedInAll(EvacuationSpec spec) {
        return spec.limits().stream().filter(ConcurrencyLimit.InAll.class::isInstance)
                .mapToInt(ConcurrencyLimit::units).min().orElse(Integer.MAX_VALUE);
    }

    // How many at once

    @Test
    void eightAtATimeBeatAllAtOnceForGuestsThatWrite() {
        // 32 guests of 2 GiB over 1 GB/s write 4,000 pages/s each, all together half of what the link carries: with all of
        // them at once each is written while 31 others are sent.
        var cluster = new Cluster().host("A").host("B");
        for (int i = 0; i < 32; i++) {
            cluster.guest("g%02d".formatted(i), "A", 524_288, 4_000).to("g%02d".formatted(i), "B");
        }

        var result = planned(cluster.emptying("A"));

        var byNumber = new TreeMap<Integer, EvacuationFigures>();
        result.byConcurrency().forEach(p -> byNumber.put(p.atOnce().orElse(32), p.figures()));
        assertThat(byNumber).containsKeys(1, 2, 4, 8, 16, 32);
        assertThat(byNumber.get(8).total()).isLessThan(byNumber.get(32).total());
        assertThat(byNumber.get(8).serviceLost()).isLessThan(byNumber.get(32).serviceLost());
        assertThat(byNumber.get(8).overLinks().count()).isLessThan(byNumber.get(32).overLinks().count());
        assertThat(result.best().figures().total()).isLessThanOrEqualTo(byNumber.get(8).total());
    }

    @Test
    void withoutWritesTheLinkDecidesAlone() {
        var cluster = new Cluster().host("A").host("B");
        cluster.method = new PlainPrecopy(Optional.empty(), OptionalInt.of(1), Optional.empty(), Optional.empty());
        for (int i = 0; i < 10; i++) {
            cluster.guest("g" + i, "A", 500_000, 0).to("g" + i, "B");
        }

        var all = planned(cluster.emptying("A")).byConcurrency().getLast().figures();

        // 10 x 2.048 GB at 1 GB/s, and for each a check, a stop, 2 MiB of control state and a restart.
        assertThat(all.total().seconds()).isBetween(20.48 + 0.19, 20.48 + 0.23);
    }

    // Bounds and objectives

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noPlanBeatsTheBound(long seed) {
        var result = planned(RandomCluster.of(seed, 8));

        result.alternatives().stream().filter(a -> a.figures().failed() == 0)
                .forEach(a -> assertThat(a.figures().total()).isGreaterThanOrEqualTo(result.bound().total()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noAlternativeIsBetterThanAnotherByEverything(long seed) {
        var result = planned(RandomCluster.of(seed, 8));

        for (var one : result.alternatives()) {
            assertThat(result.alternatives()).noneMatch(other -> other.figures().dominates(one.figures()));
            // Figures are those of the plan when it runs.
            assertThat(Evacuation.check(one.plan(), RunMonitor.NONE).figures()).isEqualTo(one.figures());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachObjectiveFindsThePlanThatIsBestByIt(long seed) {
        var cluster = new Cluster().host("A").host("B");
        var random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            cluster.guest("g" + i, "A", 50_000 + random.nextInt(400_000), 50_000 * random.nextDouble());
        }
        var shortest = planned(cluster.emptying("A")).best().figures();
        var gentlest = planned(cluster.emptying("A").with(Objective.LEAST_SERVICE_LOST)).best().figures();

        assertThat(shortest.total()).isLessThanOrEqualTo(gentlest.total());
        assertThat(gentlest.serviceLost()).isLessThanOrEqualTo(shortest.serviceLost());
    }

    @Test
    void aHigherPriorityGoesFirst() {
        var cluster = new Cluster().host("A").host("B").guest("a", "A", 400_000, 0).guest("b", "A", 300_000, 0)
                .guest("c", "A", 200_000, 0);
        cluster.limits = ConcurrencyLimit.oneAtATime();
        var spec = cluster.emptying("A");

        var plan = planned(spec.with(spec.moves().withClaims(Map.of("c", Claim.ofPriority(1)))))
                .plan();

        assertThat(plan.moves().getFirst().guest()).isEqualTo("c");
    }

    // Never worse

    /** What is stopped and copied has no rule that more bandwidth could mislead. */
    @Test
    void moreBandwidthNeverMakesTheBestPlanWorse() {
        Seeds.forEach(20, seed -> {
            var cluster = RandomCluster.stopped(seed, 4);
            cluster.limits = List.of(new ConcurrencyLimit.InAll(2, ConcurrencyLimit.Cost.ONE));
            var slow = planned(cluster.emptying("A")).best().figures();
            cluster.megabytesPerSecond *= 1.3;
            var fast = planned(cluster.emptying("A")).best().figures();

            assertThat(fast.total()).isLessThanOrEqualTo(slow.total());
        });
    }

    @Test
    void moreTimeNeverMakesTheBestPlanWorse() {
        Seeds.forEach(20, seed -> {
            var cluster = RandomCluster.stopped(seed, 4);
            var spec = cluster.emptying("A").with(Objective.LEAST_SERVICE_LOST);
            var shortest = planned(cluster.emptying("A")).best().figures().total();
            var narrow = planned(spec.withWindow(shortest)).best();
            var wide = planned(spec.withWindow(shortest.plus(SimTime.ofSeconds(5)))).best();

            assertThat(narrow.violations()).isEmpty();
            assertThat(wide.violations()).isEmpty();
            assertThat(wide.figures().serviceLost()).isLessThanOrEqualTo(narrow.figures().serviceLost());
        });
    }

    @Test
    void withKnownPlansMoreHostsNeverMakeTheBestPlanWorse() {
        Seeds.forEach(20, seed -> {
            var spec = RandomCluster.of(seed, 8);
            if (!spec.guests().isEmpty()) {
                var few = Evacuation.plan(spec.with(spec.targets().withHosts(Set.of("D"))), new InTurn(),
                        RunMonitor.NONE);
                var more = Evacuation.plan(spec, new InTurn(), List.of(few.plan()), RunMonitor.NONE);

                assertThat(key(spec, more.best().figures())).isLessThanOrEqualTo(key(spec, few.best().figures()));
            }
        });
    }

    @Test
    void theOrderOfListsMakesNoDifference() {
        var spec = RandomCluster.of(5, 8);
        var installation = spec.installation();
        var shuffled = installation.withGuests(installation.guests().reversed())
                .withHosts(installation.hosts().reversed());

        assertThat(planned(spec.with(shuffled))).isEqualTo(planned(spec));
    }

    private static EvacuationResult planned(EvacuationSpec spec) {
        return Evacuation.plan(spec, new InTurn(), RunMonitor.NONE);
    }

    /** Failed relocations, then what the objective counts. */
    private static Key key(EvacuationSpec spec, EvacuationFigures figures) {
        return new Key(figures.failed(), switch (spec.objective()) {
            case SHORTEST_TOTAL -> figures.total().nanos();
            case LEAST_SERVICE_LOST -> figures.serviceLost().nanos();
            case FEWEST_BREACHES -> figures.breaches();
            case FEWEST_MOVES -> figures.moves();
        });
    }

    private record Key(int failed, long value) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byFailed = Integer.compare(failed, other.failed);
            return byFailed != 0 ? byFailed : Long.compare(value, other.value);
        }
    }

    /** The best of all orders with all numbers at once, run one by one by the engine. */
    private static Optional<Key> bestOfAll(EvacuationPlan plan) {
        var best = new ArrayList<Key>();
        var orders = new ArrayList<List<PlannedMove>>();
        permute(new ArrayList<>(plan.moves()), 0, orders);
        for (var order : orders) {
            boolean byPriority = true;
            for (int i = 1; i < order.size(); i++) {
                byPriority &= order.get(i - 1).claim().priority() >= order.get(i).claim().priority();
            }
            for (int number = 1; byPriority && number <= order.size(); number++) {
                best.add(keyOf(plan.with(order).withAtOnce(OptionalInt.of(number))));
            }
        }
        return best.stream().min(Key::compareTo);
    }

    private static Key keyOf(EvacuationPlan plan) {
        var results = Engine.figures(plan.scenario(), RunMonitor.NONE);
        var total = SimTime.ZERO;
        var lost = SimTime.ZERO;
        int failed = 0;
        int breaches = 0;
        for (var result : results) {
            total = total.max(result.timing().end());
            lost = lost.plus(result.serviceLost().total());
            failed += result.outcome().isRelocated() ? 0 : 1;
            breaches += breaks(plan, result) ? 1 : 0;
        }
        return key(plan.spec(), new EvacuationFigures(total, lost, breaches, results.size(), failed, SimTime.ZERO,
                SimTime.ZERO, 0, new Bytes(0)));
    }

    private static boolean breaks(EvacuationPlan plan, RelocationResult result) {
        RelocationRequest request = result.request();
        var promised = plan.spec().installation().guests().stream().filter(g -> g.id().equals(request.guest()))
                .findFirst().orElseThrow().serviceLevel();
        return promised.longestOutage().filter(result.timing().downtime()::isAfter).isPresent()
                || promised.longestOutage().filter(result.stalls().longest()::isAfter).isPresent()
                || promised.longestRelocation().filter(result.timing().total()::isAfter).isPresent();
    }

    private static void permute(List<PlannedMove> moves, int from, List<List<PlannedMove>> all) {
        if (from >= moves.size() - 1) {
            all.add(List.copyOf(moves));
            return;
        }
        for (int i = from; i < moves.size(); i++) {
            Collections.swap(moves, from, i);
            permute(moves, from + 1, all);
            Collections.swap(moves, from, i);
        }
    }
}
