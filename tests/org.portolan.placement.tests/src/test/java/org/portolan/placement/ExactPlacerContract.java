/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.portolan.engine.placement.PlacementResource.CENTRAL_STORAGE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.placement.GoalValue;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.placement.PlacementConflicts;
import org.portolan.engine.placement.PlacementConstraint.Ruled;
import org.portolan.engine.placement.PlacementGoal.FewestHosts;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementHost;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementPool;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.placement.PlacementStatus;
import org.portolan.engine.quantity.SimTime;
import org.portolan.testkit.placement.EveryPlacement;
import org.portolan.testkit.placement.SmallProblems;

/** What holds for every exact placer: small problems against trying everything, and cases that can be redone on paper. */
abstract class ExactPlacerContract {

    private static final int PROBLEMS_PER_SEED = 150;

    abstract ExactPlacer placer();

    abstract PlacementSolver solver();

    // Against everything

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theBestOfAllPlacementsIsFoundAndProven(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < PROBLEMS_PER_SEED; i++) {
            var problem = SmallProblems.of(random);
            var best = EveryPlacement.best(problem);

            var placement = place(problem);

            assertThat(placement.status()).as("problem %d: %s", i, problem)
                    .isEqualTo(best.isPresent() ? PlacementStatus.OPTIMAL : PlacementStatus.INFEASIBLE);
            best.ifPresent(values -> assertBest(problem, placement, values));
        }
    }

    private static void assertBest(PlacementProblem problem, Placement placement, long[] best) {
        assertThat(EveryPlacement.isValid(problem, placement.hostByGuest())).as("valid: %s", problem).isTrue();
        assertThat(EveryPlacement.values(problem, placement.hostByGuest())).as("best: %s", problem)
                .containsExactly(best);
        assertThat(placement.goals()).extracting(GoalValue::value)
                .containsExactly(Arrays.stream(best).boxed().toArray(Long[]::new));
        assertThat(placement.goals()).allMatch(GoalValue::isOptimal);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aConflictIsOneAndNothingOfItCanBeLeftOut(long seed) {
        var random = new SplittableRandom(seed);
        int conflicts = 0;
        for (int i = 0; i < PROBLEMS_PER_SEED; i++) {
            var problem = SmallProblems.of(random);
            for (var conflict : place(problem).conflicts()) {
                conflicts++;
                assertMinimal(problem.withGoals(List.of()), conflict);
            }
        }
        assertThat(conflicts).isGreaterThan(20);
    }

    private static void assertMinimal(PlacementProblem problem, PlacementConflict conflict) {
        assertThat(conflict.isMinimal()).isTrue();
        assertThat(PlacementConflicts.constraintsOf(problem)).containsAll(conflict.constraints());
        var guests = problem.guests().stream().filter(g -> conflict.guests().contains(g.id())).toList();
        var core = PlacementConflicts.keeping(problem.withGuests(guests), conflict.constraints());
        assertThat(EveryPlacement.best(core)).as("conflict of %s", problem).isEmpty();
        for (int c = 0; c < conflict.constraints().size(); c++) {
            var fewer = PlacementConflicts.keeping(core, without(conflict.constraints(), c));
            assertThat(EveryPlacement.best(fewer)).as("without %s", conflict.constraints().get(c)).isPresent();
        }
        for (int g = 0; g < guests.size(); g++) {
            assertThat(EveryPlacement.best(core.withGuests(without(core.guests(), g)))).isPresent();
        }
    }

    private static <T> List<T> without(List<T> all, int index) {
        var fewer = new ArrayList<>(all);
        fewer.remove(index);
        return fewer;
    }

    @ParameterizedTest
    @ValueSource(longs = {21})
    void unitsDoNotMatter(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < PROBLEMS_PER_SEED; i++) {
            var problem = SmallProblems.of(random);
            var large = inUnitsOf(problem, 1L << 43);

            var placement = place(large);

            assertThat(placement.status()).as("problem %d: %s", i, problem).isEqualTo(place(problem).status());
            assertThat(placement.goals()).as("problem %d: %s", i, problem).isEqualTo(place(problem).goals());
        }
    }

    private static PlacementProblem inUnitsOf(PlacementProblem problem, long unit) {
        return new PlacementProblem(
                problem.hosts().stream().map(h -> new PlacementHost(h.id(), times(h.capacity(), unit))).toList(),
                problem.guests().stream().map(g -> new PlacementGuest(g.id(), times(g.demand(), unit), g.present(),
                        g.barred(), g.weight(), g.moveCost())).toList(),
                problem.pools().stream().map(p -> new PlacementPool(p.id(), p.resource(),
                        p.hosts(), p.amount() * unit)).toList(),
                problem.rules(), problem.goals());
    }

    private static TreeMap<PlacementResource, Long> times(Map<PlacementResource, Long> amounts, long unit) {
        var more = new TreeMap<>(amounts);
        more.replaceAll((resource, amount) -> amount * unit);
        return more;
    }

    // On paper

    @Test
    void guestsThatFillHostsToTheLastUnitAreSortedOut() {
        // 3 hosts of 20; 11 + 9, 10 + 10, 8 + 7 + 5 is the only way.
        var sizes = List.of(11L, 10L, 10L, 9L, 8L, 7L, 5L);
        var problem = new PlacementProblem(hosts(3, 20), guests(sizes), List.of(new FewestHosts()));

        var placement = place(problem);

        assertThat(placement.status()).isEqualTo(PlacementStatus.OPTIMAL);
        assertThat(EveryPlacement.isValid(problem, placement.hostByGuest())).isTrue();
    }

    @Test
    void whatOnlyPartitionRulesOutIsProvenNotToFit() {
        // Five of 4 take 20 units of 21, but a host of 7 holds one of them.
        var problem = new PlacementProblem(hosts(3, 7), guests(List.of(4L, 4L, 4L, 4L)), List.of());

        var placement = place(problem);

        assertThat(placement.status()).isEqualTo(PlacementStatus.INFEASIBLE);
        assertThat(placement.conflicts().getFirst().constraints()).hasSize(3);
        assertThat(placement.conflicts().getFirst().guests()).hasSize(4);
    }

    @Test
    void rulesThatContradictEachOtherAreTheConflictAndNothingElse() {
        var together = new PlacementRule.KeepTogether("together", List.of("g0", "g1"));
        var apart = new PlacementRule.KeepApart("apart", List.of("g0", "g1", "g2"));
        var problem = new PlacementProblem(hosts(4, 20), guests(List.of(1L, 1L, 1L, 1L)), List.of())
                .withRules(List.of(together, apart));

        var conflict = place(problem).conflicts().getFirst();

        assertThat(conflict.guests()).containsExactly("g0", "g1");
        assertThat(conflict.constraints()).containsExactlyInAnyOrder(
                new Ruled(together),
                new Ruled(apart));
        assertThat(conflict.isMinimal()).isTrue();
    }

    @Test
    void withoutGuestsThereIsNothingToDo() {
        assertThat(place(new PlacementProblem(hosts(2, 7), List.of(), List.of(new FewestHosts()))).status())
                .isEqualTo(PlacementStatus.OPTIMAL);
    }

    // How it behaves

    @Test
    void theSameProblemGetsTheSameAnswer() {
        var problem = Clusters.tight(8, 90, 5);

        assertThat(placer().place(problem, Clusters.SHORT, RunMonitor.NONE))
                .isEqualTo(placer().place(problem, Clusters.SHORT, RunMonitor.NONE));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void itIsNeverWorseThanFirstFitAndNoBetterThanItsBound(long seed) {
        var problem = Clusters.of(new SplittableRandom(seed));

        var first = new FirstFitPlacer().place(problem, Clusters.SHORT, RunMonitor.NONE);
        var placement = placer().place(problem, Clusters.SHORT, RunMonitor.NONE);

        assertThat(placement.isPlaced()).isTrue();
        assertThat(EveryPlacement.isValid(problem, placement.hostByGuest())).isTrue();
        assertThat(placement.goals()).allMatch(g -> g.bound() <= g.value());
        assertThat(Arrays.compare(values(placement), values(first))).isLessThanOrEqualTo(0);
        assertThat(placement.goals()).extracting(GoalValue::value).containsExactly(
                Arrays.stream(EveryPlacement.values(problem, placement.hostByGuest())).boxed().toArray(Long[]::new));
    }

    private static long[] values(Placement placement) {
        return placement.goals().stream().mapToLong(GoalValue::value).toArray();
    }

    @Test
    void whoCancelsGetsWhatThereIs() {
        var problem = Clusters.tight(8, 90, 5);
        var patient = PlacementLimits.USUAL.withEffort(SimTime.ofSeconds(100_000));

        var placement = placer().place(problem, patient, new Impatient(200));

        assertThat(placement.isPlaced()).isTrue();
        assertThat(EveryPlacement.isValid(problem, placement.hostByGuest())).isTrue();
    }

    @Test
    void whoCancelsBeforeThereIsAnythingGetsNothing() {
        var lazy = PlacementLimits.USUAL.withSteps(0);
        var random = new SplittableRandom(3);
        var problem = Stream.generate(() -> SmallProblems.of(random))
                .filter(p -> new FirstFitPlacer().place(p, lazy, RunMonitor.NONE).status() == PlacementStatus.UNKNOWN)
                .findFirst().orElseThrow();

        assertThatThrownBy(() -> placer().place(problem, lazy, new Impatient(0)))
                .isInstanceOf(CanceledException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void theAnswerOfAnotherIsMadeTheBest(long seed) {
        var lazy = PlacementLimits.USUAL.withSteps(0);
        var random = new SplittableRandom(seed);
        for (int i = 0; i < PROBLEMS_PER_SEED; i++) {
            var problem = SmallProblems.of(random);
            var known = new FirstFitPlacer().place(problem, lazy, RunMonitor.NONE);

            var placement = placer().improve(problem, known, PlacementLimits.USUAL, RunMonitor.NONE);

            var best = EveryPlacement.best(problem);
            assertThat(placement.isPlaced()).isEqualTo(best.isPresent());
            best.ifPresent(values -> assertBest(problem, placement, values));
            boolean isProven = known.status() == PlacementStatus.OPTIMAL
                    || known.status() == PlacementStatus.INFEASIBLE;
            assertThat(placement.solver()).isEqualTo(isProven ? known.solver() : solver());
        }
    }

    Placement place(PlacementProblem problem) {
        return placer().place(problem, PlacementLimits.USUAL, RunMonitor.NONE);
    }

    static List<PlacementHost> hosts(int count, long capacity) {
        return IntStream.range(0, count)
                .mapToObj(h -> new PlacementHost("h" + h, Map.of(CENTRAL_STORAGE, capacity))).toList();
    }

    static List<PlacementGuest> guests(List<Long> sizes) {
        return IntStream.range(0, sizes.size())
                .mapToObj(g -> PlacementGuest.of("g" + g, Map.of(CENTRAL_STORAGE, sizes.get(g)), Optional.empty()))
                .toList();
    }

    /** Wants no more after so many questions. */
    private static final class Impatient implements RunMonitor {

        private long left;

        Impatient(long questions) {
            left = questions;
        }

        @Override
        public void begin(long totalWork) {
            // does not matter
        }

        @Override
        public void worked(long work) {
            // does not matter
        }

        @Override
        public boolean isCanceled() {
            return left-- <= 0;
        }
    }
}
