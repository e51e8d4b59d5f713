/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import org.portolan.engine.placement.PlacementConflicts;
import org.portolan.engine.placement.PlacementConstraint;
import org.portolan.engine.placement.PlacementConstraint.Barred;
import org.portolan.engine.placement.PlacementConstraint.HostCapacity;
import org.portolan.engine.placement.PlacementConstraint.PoolCapacity;
import org.portolan.engine.placement.PlacementConstraint.Ruled;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;

/**
 * A problem in which every guest and every constraint holds only as long as a literal is assumed to be true. When there is
 * no placement, the solver names assumptions that suffice for that.
 */
final class CpSatCore {

    /** Beyond this many guests times hosts the model itself costs more than its answer is worth. */
    private static final long MOST_PAIRS = 250_000;
    private static final double MOST_SUM = Math.pow(2, 61);

    private final PlacementProblem problem;
    private final CpModel solver = new CpModel();
    private final Map<String, Map<String, BoolVar>> runs = new HashMap<>();
    private final Map<Integer, PlacementGuest> guestByLiteral = new HashMap<>();
    private final Map<Integer, PlacementConstraint> constraintByLiteral = new HashMap<>();

    private CpSatCore(PlacementProblem problem) {
        this.problem = problem;
    }

    /** The model; empty when it would be too large. */
    static Optional<CpSatCore> of(PlacementProblem problem) {
        boolean isTooLarge = (long) problem.guests().size() * problem.hosts().size() > MOST_PAIRS
                || problem.guests().stream().flatMap(g -> g.demand().values().stream()).mapToDouble(u -> u)
                        .sum() > MOST_SUM;
        return isTooLarge ? Optional.empty() : Optional.of(new CpSatCore(problem).built());
    }

    CpModel model() {
        return solver;
    }

    /** Guests and constraints whose literals are named. */
    PlacementProblem part(List<Integer> literals) {
        var guests = new HashSet<PlacementGuest>();
        var constraints = new ArrayList<PlacementConstraint>();
        for (int literal : literals) {
            Optional.ofNullable(guestByLiteral.get(literal)).ifPresent(guests::add);
            Optional.ofNullable(constraintByLiteral.get(literal)).ifPresent(constraints::add);
        }
        var some = problem.withGuests(problem.guests().stream().filter(guests::contains).toList());
        var named = Set.copyOf(PlacementConflicts.constraintsOf(some));
        return PlacementConflicts.keeping(some, constraints.stream().filter(named::contains).toList());
    }

    private CpSatCore built() {
        for (var guest : problem.guests()) {
            var byHost = new HashMap<String, BoolVar>();
            problem.hosts().forEach(h -> byHost.put(h.id(), solver.newBoolVar("")));
            runs.put(guest.id(), byHost);
            var anywhere = byHost.values().toArray(BoolVar[]::new);
            solver.addAtMostOne(anywhere);
            var assumed = assumed();
            guestByLiteral.put(assumed.getIndex(), guest);
            solver.addBoolOr(anywhere).onlyEnforceIf(assumed);
        }
        for (var constraint : PlacementConflicts.constraintsOf(problem)) {
            var assumed = assumed();
            constraintByLiteral.put(assumed.getIndex(), constraint);
            add(constraint, assumed);
        }
        return this;
    }

    private BoolVar assumed() {
        var literal = solver.newBoolVar("");
        solver.addAssumption(literal);
        return literal;
    }

    private void add(PlacementConstraint constraint, BoolVar assumed) {
        switch (constraint) {
            case HostCapacity host -> solver.addLessOrEqual(taken(List.of(host.host()), host.resource()),
                    host.capacity()).onlyEnforceIf(assumed);
            case PoolCapacity pool -> {
                var hosts = problem.pools().stream().filter(p -> p.id().equals(pool.pool())).findFirst().orElseThrow()
                        .hosts().stream().filter(h -> problem.hosts().stream().anyMatch(o -> o.id().equals(h)))
                        .toList();
                solver.addLessOrEqual(taken(hosts, pool.resource()), pool.amount()).onlyEnforceIf(assumed);
            }
            case Barred barred -> barred.hosts().forEach(h -> bar(barred.guest(), h, assumed));
            case Ruled ruled -> add(ruled.rule(), assumed);
        }
    }

    private LinearExprBuilder taken(List<String> hosts, PlacementResource resource) {
        var taken = LinearExpr.newBuilder();
        for (var guest : problem.guests()) {
            long demand = guest.demandOf(resource);
            if (demand > 0) {
                hosts.forEach(h -> taken.addTerm(runs.get(guest.id()).get(h), demand));
            }
        }
        return taken;
    }

    private void bar(String guest, String host, BoolVar assumed) {
        var at = runs.get(guest).get(host);
        if (at != null) {
            solver.addImplication(assumed, at.not());
        }
    }

    private void add(PlacementRule rule, BoolVar assumed) {
        switch (rule) {
            case PlacementRule.KeepTogether together -> {
                var guests = together.guests().stream().filter(runs::containsKey).toList();
                for (int i = 1; i < guests.size(); i++) {
                    for (var host : problem.hosts()) {
                        solver.addEquality(runs.get(guests.get(i - 1)).get(host.id()),
                                runs.get(guests.get(i)).get(host.id())).onlyEnforceIf(assumed);
                    }
                }
            }
            case PlacementRule.KeepApart apart -> {
                var guests = apart.guests().stream().filter(runs::containsKey).toList();
                for (var host : problem.hosts()) {
                    var there = guests.stream().map(g -> runs.get(g).get(host.id())).toArray(BoolVar[]::new);
                    solver.addLessOrEqual(LinearExpr.sum(there), 1).onlyEnforceIf(assumed);
                }
            }
            case PlacementRule.PinTo pin -> pin.guests().stream().filter(runs::containsKey)
                    .forEach(g -> problem.hosts().stream().filter(h -> !pin.hosts().contains(h.id()))
                            .forEach(h -> bar(g, h.id(), assumed)));
            case PlacementRule.KeepOff off -> off.guests().stream().filter(runs::containsKey)
                    .forEach(g -> off.hosts().forEach(h -> bar(g, h, assumed)));
        }
    }
}
