/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import static org.portolan.engine.placement.PlacementResource.CENTRAL_STORAGE;
import static org.portolan.engine.placement.PlacementResource.PROCESSORS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGoal.Balance;
import org.portolan.engine.placement.PlacementGoal.FewestHosts;
import org.portolan.engine.placement.PlacementGoal.FewestMoves;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementHost;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.quantity.SimTime;

/** Placement problems of the size of clusters. */
final class Clusters {

    /** Enough for a bound, and for tests to go on. */
    static final PlacementLimits SHORT =
            PlacementLimits.USUAL.withSteps(50_000).withEffort(SimTime.ofMillis(500));

    private Clusters() {
    }

    /** Six to ten hosts with up to 90 guests that fill them by three quarters, some rules, and any goals. */
    static PlacementProblem of(RandomGenerator random) {
        int hosts = random.nextInt(6, 11);
        int guests = random.nextInt(40, 90);
        var sizes = random.longs(guests, 1, 40).toArray();
        long all = java.util.Arrays.stream(sizes).sum();
        var on = IntStream.range(0, guests).mapToObj(g -> PlacementGuest.of("g" + g,
                Map.of(CENTRAL_STORAGE, sizes[g], PROCESSORS, random.nextLong(1, 5)),
                Optional.of("h" + random.nextInt(hosts)))).toList();
        var of = IntStream.range(0, hosts).mapToObj(h -> new PlacementHost("h" + h,
                Map.of(CENTRAL_STORAGE, all * 4 / 3 / hosts, PROCESSORS, 5L * guests / hosts))).toList();
        var apart = IntStream.range(0, 4).mapToObj(g -> "g" + g).toList();
        var together = IntStream.range(5, 8).mapToObj(g -> "g" + g).toList();
        return new PlacementProblem(of, on, goals(random)).withRules(List.of(
                new PlacementRule.KeepApart("apart", apart), new PlacementRule.KeepTogether("together", together)));
    }

    private static List<PlacementGoal> goals(RandomGenerator random) {
        var balance = new Balance(CENTRAL_STORAGE);
        return switch (random.nextInt(3)) {
            case 0 -> List.of(new FewestMoves(), balance);
            case 1 -> List.of(balance, new FewestMoves());
            default -> List.of(new FewestHosts(), new FewestMoves());
        };
    }

    /** Hosts that guests of two resources fill nearly, so that which of them share a host matters much. */
    static PlacementProblem tight(int hosts, int guests, long seed) {
        var random = new SplittableRandom(seed);
        var on = IntStream.range(0, guests).mapToObj(g -> PlacementGuest.of(String.format("g%04d", g),
                Map.of(CENTRAL_STORAGE, random.nextLong(50, 200), PROCESSORS, random.nextLong(50, 200)),
                Optional.of("h" + random.nextInt(hosts)))).toList();
        long most = Math.max(on.stream().mapToLong(g -> g.demandOf(CENTRAL_STORAGE)).sum(),
                on.stream().mapToLong(g -> g.demandOf(PROCESSORS)).sum());
        long capacity = most * 106 / 100 / hosts;
        return new PlacementProblem(IntStream.range(0, hosts).mapToObj(
                h -> new PlacementHost("h" + h, Map.of(CENTRAL_STORAGE, capacity, PROCESSORS, capacity))).toList(), on,
                List.of(new FewestMoves(), new Balance(CENTRAL_STORAGE)));
    }
}
