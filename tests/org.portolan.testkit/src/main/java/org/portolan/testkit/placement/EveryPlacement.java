/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.testkit.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementHost;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;

/**
 * Tries every placement of a small problem. Written from the meaning of the records, not from any solver.
 */
public final class EveryPlacement {

    private final PlacementProblem problem;
    private final boolean mayLeaveOut;
    private final Map<String, String> hosts = new HashMap<>();
    private Optional<long[]> best = Optional.empty();

    private EveryPlacement(PlacementProblem problem) {
        this.problem = problem;
        this.mayLeaveOut = problem.goals().stream().anyMatch(PlacementGoal.LeastLoss.class::isInstance);
    }

    /** Values of the goals of the best placement; empty when there is none. */
    public static Optional<long[]> best(PlacementProblem problem) {
        var every = new EveryPlacement(problem);
        every.descend(0);
        return every.best;
    }

    /** True when a placement keeps all that was ruled. */
    public static boolean isValid(PlacementProblem problem, Map<String, String> hosts) {
        var every = new EveryPlacement(problem);
        every.hosts.putAll(hosts);
        return every.isValid();
    }

    /** Values of the goals of a placement. */
    public static long[] values(PlacementProblem problem, Map<String, String> hosts) {
        var every = new EveryPlacement(problem);
        every.hosts.putAll(hosts);
        return every.values();
    }

    private void descend(int guest) {
        if (guest == problem.guests().size()) {
            if (isValid()) {
                var values = values();
                best = best.filter(b -> Arrays.compare(b, values) <= 0).or(() -> Optional.of(values));
            }
            return;
        }
        var id = problem.guests().get(guest).id();
        for (var host : problem.hosts()) {
            hosts.put(id, host.id());
            descend(guest + 1);
        }
        hosts.remove(id);
        if (mayLeaveOut) {
            descend(guest + 1);
        }
    }

    private boolean isValid() {
        return (mayLeaveOut || hosts.size() == problem.guests().size())
                && problem.guests().stream().noneMatch(g -> g.barred().containsKey(hosts.getOrDefault(g.id(), "")))
                && problem.hosts().stream().allMatch(this::holds)
                && problem.pools().stream().allMatch(p -> taken(p.hosts(), p.resource()) <= p.amount())
                && problem.rules().stream().allMatch(this::isKept);
    }

    private boolean holds(PlacementHost host) {
        return host.capacity().entrySet().stream()
                .allMatch(e -> taken(Set.of(host.id()), e.getKey()) <= e.getValue());
    }

    private long taken(Set<String> of, PlacementResource resource) {
        return problem.guests().stream().filter(g -> of.contains(hosts.getOrDefault(g.id(), "")))
                .mapToLong(g -> g.demandOf(resource)).sum();
    }

    private boolean isKept(PlacementRule rule) {
        return switch (rule) {
            case PlacementRule.KeepTogether together -> hostsOf(together.guests()).stream().distinct().count() <= 1;
            case PlacementRule.KeepApart apart -> {
                var placed = hostsOf(apart.guests()).stream().filter(h -> !h.isEmpty()).toList();
                yield new HashSet<>(placed).size() == placed.size();
            }
            case PlacementRule.PinTo pin ->
                    hostsOf(pin.guests()).stream().allMatch(h -> h.isEmpty() || pin.hosts().contains(h));
            case PlacementRule.KeepOff off -> hostsOf(off.guests()).stream().noneMatch(off.hosts()::contains);
        };
    }

    private List<String> hostsOf(SortedSet<String> guests) {
        return problem.guests().stream().filter(g -> guests.contains(g.id()))
                .map(g -> hosts.getOrDefault(g.id(), "")).toList();
    }

    private long[] values() {
        return problem.goals().stream().mapToLong(this::value).toArray();
    }

    private long value(PlacementGoal goal) {
        return switch (goal) {
            case PlacementGoal.FewestHosts fewest -> new HashSet<>(hosts.values()).size();
            case PlacementGoal.FewestMoves moves -> problem.guests().stream()
                    .filter(g -> hosts.containsKey(g.id()) && g.present().isPresent()
                            && problem.hosts().stream().anyMatch(h -> h.id().equals(g.present().get()))
                            && !g.present().get().equals(hosts.get(g.id())))
                    .mapToLong(g -> g.moveCost()).sum();
            case PlacementGoal.LeastLoss loss -> problem.guests().stream().filter(g -> !hosts.containsKey(g.id()))
                    .mapToLong(g -> g.weight()).sum();
            case PlacementGoal.Balance balance -> problem.hosts().stream()
                    .mapToLong(h -> fill(h, balance.resource())).max().orElse(0);
        };
    }

    private long fill(PlacementHost host, PlacementResource resource) {
        var capacity = host.capacity().get(resource);
        long taken = taken(Set.of(host.id()), resource);
        return capacity == null || taken == 0 ? 0
                : BigDecimal.valueOf(taken).multiply(BigDecimal.valueOf(PlacementGoal.Balance.FULL))
                        .divide(BigDecimal.valueOf(capacity), 0, RoundingMode.CEILING).longValueExact();
    }
}
