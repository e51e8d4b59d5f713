/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.portolan.engine.placement.PlacementResource.CENTRAL_STORAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.PlacementConstraint.Barred;
import org.portolan.engine.placement.PlacementConstraint.HostCapacity;
import org.portolan.engine.placement.PlacementConstraint.Ruled;
import org.portolan.engine.placement.PlacementGoal.Balance;
import org.portolan.engine.placement.PlacementGoal.FewestHosts;
import org.portolan.engine.placement.PlacementGoal.FewestMoves;
import org.portolan.engine.placement.PlacementGoal.LeastLoss;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.testkit.placement.EveryPlacement;
import org.portolan.testkit.placement.SmallProblems;

/** First fit decreasing against every placement of small problems, and cases that can be redone on paper. */
class FirstFitPlacerTest {

    private static final int PROBLEMS_PER_SEED = 400;

    private final Placer placer = new FirstFitPlacer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void smallProblemsAreAnsweredAsByTryingEverything(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < PROBLEMS_PER_SEED; i++) {
            var problem = SmallProblems.of(random);
            var best = EveryPlacement.best(problem);

            var placement = place(problem);

            assertThat(placement.isPlaced()).as("problem %d: %s", i, problem).isEqualTo(best.isPresent());
            best.ifPresent(values -> assertHonest(problem, placement, values));
        }
    }

    /** A valid placement, values as they are, bounds that the best does not go below, and no false claim. */
    private static void assertHonest(PlacementProblem problem, Placement placement, long[] best) {
        assertThat(EveryPlacement.isValid(problem, placement.hostByGuest())).as("valid: %s", problem).isTrue();
        assertThat(placement.goals()).extracting(GoalValue::value).containsExactly(
                IntStream.range(0, best.length)
                        .mapToObj(g -> EveryPlacement.values(problem, placement.hostByGuest())[g])
                        .toArray(Long[]::new));
        if (placement.status() == PlacementStatus.OPTIMAL) {
            assertThat(placement.goals().stream().mapToLong(GoalValue::value)).as("optimal: %s", problem)
                    .containsExactly(java.util.Arrays.stream(best).boxed().toArray(Long[]::new));
        }
        for (int g = 0; g < best.length; g++) {
            assertThat(placement.goals().get(g).bound()).as("bound %d: %s", g, problem).isLessThanOrEqualTo(best[g]);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void ofAConflictNothingCanBeLeftOut(long seed) {
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

    @ParameterizedTest
    @ValueSource(longs = {14, 15})
    void conflictsAreIndependentAndAllThereAre(long seed) {
        var random = new SplittableRandom(seed);
        int several = 0;
        for (int i = 0; i < PROBLEMS_PER_SEED; i++) {
            var problem = SmallProblems.of(random);
            var conflicts = place(problem).conflicts();
            var guests = conflicts.stream().flatMap(c -> c.guests().stream()).toList();
            several += conflicts.size() > 1 ? 1 : 0;
            assertThat(guests).as("conflicts of %s", problem).doesNotHaveDuplicates();
            if (!conflicts.isEmpty()) {
                assertThat(EveryPlacement.best(problem.withGoals(List.of()).withGuests(
                        problem.guests().stream().filter(g -> !guests.contains(g.id())).toList()))).isPresent();
            }
        }
        assertThat(several).isPositive();
    }

    private static void assertMinimal(PlacementProblem problem, PlacementConflict conflict) {
        assertThat(conflict.isMinimal()).isTrue();
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
    @ValueSource(longs = {21, 22, 23})
    void moreCapacityNeverTakesAPlacementAway(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < PROBLEMS_PER_SEED; i++) {
            var problem = SmallProblems.of(random);
            if (place(problem).isPlaced()) {
                var hosts = new ArrayList<>(problem.hosts());
                hosts.add(new PlacementHost("one more", Map.of(CENTRAL_STORAGE, 3L)));
                assertThat(place(problem.withHosts(hosts)).isPlaced()).isTrue();
                assertThat(place(problem.withHosts(problem.hosts().stream().map(FirstFitPlacerTest::larger).toList()))
                        .isPlaced()).isTrue();
            }
        }
    }

    private static PlacementHost larger(PlacementHost host) {
        var capacity = new java.util.TreeMap<>(host.capacity());
        capacity.replaceAll((resource, units) -> units + 2);
        return new PlacementHost(host.id(), capacity);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void anOrdinaryClusterIsPlacedWithinAnEighthOfTheBound(long seed) {
        var random = new SplittableRandom(seed);
        var hosts = IntStream.range(0, 32).mapToObj(h -> host("h" + h, 1000)).toList();
        var guests = IntStream.range(0, 1000)
                .mapToObj(g -> guest("g" + g, random.nextLong(1, 56), Optional.empty())).toList();
        var problem = new PlacementProblem(hosts, guests, List.of(new FewestHosts()));

        var placement = place(problem);

        assertThat(EveryPlacement.isValid(problem, placement.hostByGuest())).isTrue();
        var value = placement.goals().getFirst();
        assertThat(value.value()).isBetween(value.bound(), value.bound() + value.bound() / 8);
    }

    @Test
    void whatFitsStaysWhereItIs() {
        var problem = new PlacementProblem(List.of(host("a", 10), host("b", 10)),
                List.of(guest("x", 6, Optional.of("a")), guest("y", 4, Optional.of("a")),
                        guest("z", 9, Optional.of("b"))),
                List.of(new FewestMoves()));

        var placement = place(problem);

        assertThat(placement.status()).isEqualTo(PlacementStatus.OPTIMAL);
        assertThat(placement.hostByGuest()).containsExactlyInAnyOrderEntriesOf(Map.of("x", "a", "y", "a", "z", "b"));
        assertThat(placement.goals()).containsExactly(new GoalValue(new FewestMoves(), 0, 0));
    }

    @Test
    void othersMakeRoomForOneThatFitsNowhere() {
        var problem = new PlacementProblem(List.of(host("a", 10), host("b", 9)),
                List.of(guest("p", 5, Optional.of("a")), guest("q", 4, Optional.of("a")),
                        guest("r", 6, Optional.of("b")), guest("new", 4, Optional.empty())),
                List.of(new FewestMoves()));

        var placement = place(problem);

        // 19 units for 19: the host of 10 holds 6 + 4 and that of 9 holds 5 + 4, so that r and p change places.
        assertThat(placement.isPlaced()).isTrue();
        assertThat(placement.goals().getFirst().value()).isEqualTo(2);
    }

    @Test
    void aGuestTooLargeForEveryHostIsTheConflict() {
        var problem = new PlacementProblem(List.of(host("a", 10), host("b", 12)),
                List.of(guest("large", 13, Optional.of("a")), guest("small", 2, Optional.of("a"))), List.of());

        var placement = place(problem);

        assertThat(placement.status()).isEqualTo(PlacementStatus.INFEASIBLE);
        assertThat(placement.hostByGuest()).isEmpty();
        assertThat(placement.conflicts()).containsExactly(new PlacementConflict(
                List.of(new HostCapacity("a", CENTRAL_STORAGE, 10), new HostCapacity("b", CENTRAL_STORAGE, 12)),
                new java.util.TreeSet<>(Set.of("large")), true));
    }

    @Test
    void aRuleAndABarrierConflict() {
        var tied = guest("x", 1, Optional.of("a")).with(Map.of("b", Set.of(Barrier.OUTSIDE_DOMAIN)));
        var apart = new PlacementRule.KeepApart("apart", List.of("x", "y"));
        var pin = new PlacementRule.PinTo("pin", List.of("y"), List.of("a"));
        var problem = new PlacementProblem(List.of(host("a", 10), host("b", 10)),
                List.of(tied, guest("y", 1, Optional.empty())), List.of()).withRules(List.of(apart, pin));

        var placement = place(problem);

        assertThat(placement.conflicts().getFirst().constraints()).containsExactlyInAnyOrder(new Ruled(apart),
                new Ruled(pin), new Barred("x", Barrier.OUTSIDE_DOMAIN, new java.util.TreeSet<>(Set.of("b"))));
    }

    @Test
    void withoutRoomForAllTheHeavyHaveIt() {
        var problem = new PlacementProblem(List.of(host("a", 10)),
                List.of(guest("big", 10, Optional.empty()).weighing(3, 1),
                        guest("one", 5, Optional.empty()).weighing(2, 1),
                        guest("two", 5, Optional.empty()).weighing(2, 1)),
                List.of(new LeastLoss()));

        var placement = place(problem);

        assertThat(placement.unplaced()).containsExactly("big");
        assertThat(placement.goals().getFirst().value()).isEqualTo(3);
    }

    @Test
    void aBalanceIsAsEvenAsItCanBe() {
        var problem = new PlacementProblem(List.of(host("a", 100), host("b", 100), host("c", 100)),
                IntStream.range(0, 9).mapToObj(g -> guest("g" + g, 10, Optional.of("a"))).toList(),
                List.of(new Balance(CENTRAL_STORAGE)));

        var placement = place(problem);

        assertThat(placement.status()).isEqualTo(PlacementStatus.OPTIMAL);
        assertThat(placement.goals().getFirst().value()).isEqualTo(300_000);
    }

    @Test
    void theOrderInWhichThingsAreGivenDoesNotMatter() {
        var hosts = List.of(host("b", 10), host("a", 10));
        var guests = List.of(guest("y", 6, Optional.empty()), guest("x", 6, Optional.empty()));

        assertThat(place(new PlacementProblem(hosts, guests, List.of())))
                .isEqualTo(place(new PlacementProblem(hosts.reversed(), guests.reversed(), List.of())));
    }

    @Test
    void idsAreUnique() {
        assertThatThrownBy(() -> new PlacementProblem(List.of(host("a", 1), host("a", 2)), List.of(), List.of()))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void nothingAtAllIsPlaced() {
        assertThat(place(new PlacementProblem(List.of(), List.of(), List.of())).status())
                .isEqualTo(PlacementStatus.OPTIMAL);
    }

    @Test
    void withoutHostsThereIsNoPlacement() {
        var placement = place(new PlacementProblem(List.of(), List.of(guest("x", 0, Optional.empty())), List.of()));

        assertThat(placement.status()).isEqualTo(PlacementStatus.INFEASIBLE);
        assertThat(placement.conflicts().getFirst().constraints()).isEmpty();
    }

    @Test
    void cancelsWhereItHasNothingToShow() {
        var canceled = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                // nothing to tell
            }

            @Override
            public void worked(long work) {
                // nothing to tell
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };
        // 10 units for 10, so that no bound shows what a search would: 3 + 3 + 4 do not fill 5 + 5.
        var problem = new PlacementProblem(List.of(host("a", 5), host("b", 5)),
                List.of(guest("x", 3, Optional.empty()), guest("y", 3, Optional.empty()),
                        guest("z", 4, Optional.empty())),
                List.of());

        assertThatThrownBy(() -> placer.place(problem, PlacementLimits.USUAL.withSteps(1), canceled))
                .isInstanceOf(CanceledException.class);
    }

    private Placement place(PlacementProblem problem) {
        return placer.place(problem, PlacementLimits.USUAL, RunMonitor.NONE);
    }

    private static PlacementHost host(String id, long storage) {
        return new PlacementHost(id, Map.of(CENTRAL_STORAGE, storage));
    }

    private static PlacementGuest guest(String id, long storage, Optional<String> present) {
        return PlacementGuest.of(id, Map.of(CENTRAL_STORAGE, storage), present);
    }
}
