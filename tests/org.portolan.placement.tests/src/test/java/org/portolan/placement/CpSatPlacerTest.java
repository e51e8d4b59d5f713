/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.engine.placement.PlacementResource.CENTRAL_STORAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.GoalValue;
import org.portolan.engine.placement.PlacementGoal.Balance;
import org.portolan.engine.placement.PlacementGoal.FewestHosts;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.placement.PlacementStatus;
import org.portolan.testkit.placement.EveryPlacement;

/** CP-SAT, whose native library the build brings for all platforms of the product. */
class CpSatPlacerTest extends ExactPlacerContract {

    @Override
    ExactPlacer placer() {
        return new CpSatPlacer();
    }

    @Override
    PlacementSolver solver() {
        return PlacementSolver.CP_SAT;
    }

    @Test
    void theNativeLibraryIsThere() {
        assertThat(CpSatPlacer.isAvailable()).isTrue();
    }

    @Test
    void oneThousandGuestsOnThirtyTwoHostsAreProvenBest() {
        var guests = IntStream.range(0, 1000).mapToObj(
                g -> PlacementGuest.of(String.format("g%04d", g), Map.of(CENTRAL_STORAGE, 1 + 7L * g % 16),
                        Optional.empty()))
                .toList();
        var problem = new PlacementProblem(hosts(32, 300), guests, List.of(new Balance(CENTRAL_STORAGE)));

        var placement = place(problem);

        // 8500 units on 32 hosts: some host gets 266 at least, of 300.
        assertThat(placement.status()).isEqualTo(PlacementStatus.OPTIMAL);
        assertThat(placement.goals()).containsExactly(new GoalValue(new Balance(CENTRAL_STORAGE), 886_667, 886_667));
    }

    @Test
    void oneThousandGuestsNoTwoAlikeGetABoundWithinTheEffort() {
        var problem = Clusters.tight(32, 1000, 7);

        var placement = placer().place(problem, Clusters.SHORT, RunMonitor.NONE);

        assertThat(placement.isPlaced()).isTrue();
        assertThat(EveryPlacement.isValid(problem, placement.hostByGuest())).isTrue();
        assertThat(placement.goals()).allMatch(g -> g.bound() <= g.value());
        assertThat(placement.goals().getLast().bound()).isPositive();
    }

    @Test
    void aGroupTooLargeForItsHostsIsProvenNotToFitAmongAThousand() {
        // Forty that take more than half of a host each, on 32 hosts; all others would fit twice.
        var sizes = new ArrayList<Long>();
        IntStream.range(0, 40).forEach(i -> sizes.add(160L + i));
        IntStream.range(0, 960).forEach(i -> sizes.add(1L + i % 3));
        var problem = new PlacementProblem(hosts(32, 315), guests(sizes), List.of(new FewestHosts()));

        var placement = place(problem);

        assertThat(placement.status()).isEqualTo(PlacementStatus.INFEASIBLE);
        var conflict = placement.conflicts().getFirst();
        assertThat(conflict.guests()).hasSize(33).allMatch(g -> Integer.parseInt(g.substring(1)) < 40);
        assertThat(conflict.constraints()).hasSize(32);
    }

    @Test
    void whoListensIsToldOfBetterPlacementsAndBounds() {
        var told = new ArrayList<GoalValue>();
        var problem = Clusters.tight(8, 90, 5);

        var placement = new CpSatPlacer(told::add).place(problem, Clusters.SHORT, RunMonitor.NONE);

        assertThat(told).isNotEmpty().allMatch(g -> g.bound() <= g.value());
        assertThat(told.getLast().goal()).isEqualTo(placement.goals().getLast().goal());
        assertThat(told.getLast().value()).isGreaterThanOrEqualTo(placement.goals().getLast().value());
    }
}
