/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.testkit.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementHost;
import org.portolan.engine.placement.PlacementPool;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;

/** Placement problems with up to four hosts and six guests: small enough to try everything, tight enough to matter. */
public final class SmallProblems {

    private static final int MOST_HOSTS = 4;
    private static final int MOST_GUESTS = 6;

    private final RandomGenerator random;

    private SmallProblems(RandomGenerator random) {
        this.random = random;
    }

    /** A problem made of a seed. */
    public static PlacementProblem of(RandomGenerator random) {
        return new SmallProblems(random).problem();
    }

    private PlacementProblem problem() {
        var hosts = IntStream.range(0, random.nextInt(1, MOST_HOSTS + 1)).mapToObj(this::host).toList();
        var guests = IntStream.range(0, random.nextInt(1, MOST_GUESTS + 1)).mapToObj(g -> guest(g, hosts.size()))
                .toList();
        return new PlacementProblem(hosts, guests, pools(), rules(), goals());
    }

    private PlacementHost host(int index) {
        var capacity = new HashMap<PlacementResource, Long>();
        capacity.put(PlacementResource.CENTRAL_STORAGE, random.nextLong(4, 13));
        if (random.nextInt(3) > 0) {
            capacity.put(PlacementResource.PROCESSORS, random.nextLong(2, 9));
        }
        return new PlacementHost("h" + index, capacity);
    }

    private PlacementGuest guest(int index, int hosts) {
        var demand = Map.of(PlacementResource.CENTRAL_STORAGE, random.nextLong(0, 8), PlacementResource.PROCESSORS,
                random.nextLong(0, 4));
        var present = random.nextInt(4) == 0 ? Optional.<String>empty() : Optional.of("h" + random.nextInt(hosts));
        var barred = new HashMap<String, Set<Barrier>>();
        for (int h = 0; h < hosts; h++) {
            if (random.nextInt(6) == 0) {
                barred.put("h" + h, random.nextBoolean() ? Set.of(Barrier.OUTSIDE_DOMAIN)
                        : Set.of(Barrier.OUTSIDE_DOMAIN, Barrier.DISK_NOT_REACHABLE));
            }
        }
        return PlacementGuest.of("g" + index, demand, present).with(barred).weighing(random.nextLong(0, 5),
                random.nextLong(0, 4));
    }

    private List<PlacementPool> pools() {
        return random.nextInt(3) > 0 ? List.of()
                : List.of(new PlacementPool("p", PlacementResource.CENTRAL_STORAGE, List.of("h0", "h1"),
                        random.nextLong(4, 20)));
    }

    private List<PlacementRule> rules() {
        var rules = new ArrayList<PlacementRule>();
        if (random.nextInt(3) == 0) {
            rules.add(new PlacementRule.KeepTogether("together", someGuests()));
        }
        if (random.nextInt(3) == 0) {
            rules.add(new PlacementRule.KeepApart("apart", someGuests()));
        }
        if (random.nextInt(5) == 0) {
            rules.add(new PlacementRule.PinTo("pin", List.of("g0"), List.of("h0", "h2")));
        }
        if (random.nextInt(5) == 0) {
            rules.add(new PlacementRule.KeepOff("off", someGuests(), List.of("h1")));
        }
        return rules;
    }

    private TreeSet<String> someGuests() {
        var guests = new TreeSet<String>();
        for (int i = 0; i < 3; i++) {
            guests.add("g" + random.nextInt(MOST_GUESTS));
        }
        return guests;
    }

    private List<PlacementGoal> goals() {
        var balance = new PlacementGoal.Balance(PlacementResource.CENTRAL_STORAGE);
        return switch (random.nextInt(8)) {
            case 0 -> List.of();
            case 1 -> List.of(new PlacementGoal.FewestMoves());
            case 2 -> List.of(new PlacementGoal.FewestHosts());
            case 3 -> List.of(balance);
            case 4 -> List.of(new PlacementGoal.FewestMoves(), balance);
            case 5 -> List.of(new PlacementGoal.FewestHosts(), new PlacementGoal.FewestMoves());
            case 6 -> List.of(new PlacementGoal.LeastLoss(), new PlacementGoal.FewestMoves());
            default -> List.of(new PlacementGoal.LeastLoss(), new PlacementGoal.FewestMoves(), balance);
        };
    }
}
