/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.PlacementConstraint.Barred;
import org.portolan.engine.placement.PlacementConstraint.HostCapacity;
import org.portolan.engine.placement.PlacementConstraint.PoolCapacity;
import org.portolan.engine.placement.PlacementConstraint.Ruled;

/**
 * Finds the least set of guests and constraints that conflict, by leaving out one after the other and keeping what it
 * does not work without (deletion filter). Guests go first: with the few that are left, asking again costs little.
 */
public final class PlacementConflicts {

    /** A conflict about hundreds of guests says no more when it is about a few less. */
    private static final int MOST_QUESTIONS_ABOUT_GUESTS = 50;
    private static final int MOST_QUESTIONS_ABOUT_CONSTRAINTS = 300;
    /** Nobody reads more. */
    private static final int MOST_CONFLICTS = 20;

    private final Function<PlacementProblem, PlacementStatus> oracle;
    private final RunMonitor monitor;
    private boolean isMinimal = true;

    private PlacementConflicts(Function<PlacementProblem, PlacementStatus> oracle, RunMonitor monitor) {
        this.oracle = oracle;
        this.monitor = monitor;
    }

    /**
     * Why a problem has no placement.
     *
     * @param problem a problem without a placement; its goals do not matter
     * @param oracle tells of other problems whether they have one
     * @param monitor asked often whether to go on
     * @return what conflicts; minimal when the oracle knew every time, and not too often had to be asked
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public static PlacementConflict of(PlacementProblem problem, Function<PlacementProblem, PlacementStatus> oracle,
            RunMonitor monitor) {
        return new PlacementConflicts(oracle, monitor).of(problem.withGoals(List.of()));
    }

    /**
     * All reasons why a problem has no placement: one, then another of the guests that it is not about, until the rest have
     * a placement or it is not known whether they have.
     *
     * @param problem a problem without a placement; its goals do not matter
     * @param oracle tells of other problems whether they have one
     * @param monitor asked often whether to go on
     * @return what conflicts, at least one; no two are about the same guest
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public static List<PlacementConflict> allOf(PlacementProblem problem,
            Function<PlacementProblem, PlacementStatus> oracle, RunMonitor monitor) {
        return allOf(problem, rest -> of(rest, oracle, monitor), oracle);
    }

    /**
     * All reasons why a problem has no placement, each told by another.
     *
     * @param conflict tells of a problem without a placement what conflicts
     * @see #allOf(PlacementProblem, Function, RunMonitor)
     */
    public static List<PlacementConflict> allOf(PlacementProblem problem,
            Function<PlacementProblem, PlacementConflict> conflict,
            Function<PlacementProblem, PlacementStatus> oracle) {
        var conflicts = new ArrayList<PlacementConflict>();
        var rest = problem.withGoals(List.of());
        do {
            var found = conflict.apply(rest);
            conflicts.add(found);
            rest = rest.withGuests(rest.guests().stream().filter(g -> !found.guests().contains(g.id())).toList());
        } while (conflicts.size() < MOST_CONFLICTS && !conflicts.getLast().guests().isEmpty()
                && oracle.apply(rest) == PlacementStatus.INFEASIBLE);
        return conflicts;
    }

    /** All constraints of a problem: what hosts and pools have, rules, and what bars guests. */
    public static List<PlacementConstraint> constraintsOf(PlacementProblem problem) {
        var constraints = new ArrayList<PlacementConstraint>();
        problem.guests().forEach(guest -> barriersOf(guest).forEach(constraints::add));
        capacitiesOf(problem).forEach(constraints::add);
        problem.pools().forEach(p -> constraints.add(new PoolCapacity(p.id(), p.resource(), p.amount())));
        problem.rules().forEach(rule -> constraints.add(new Ruled(rule)));
        return constraints;
    }

    /** Those of one resource next to each other, as most often all of them matter or none does. */
    private static List<HostCapacity> capacitiesOf(PlacementProblem problem) {
        return problem.hosts().stream()
                .flatMap(host -> host.capacity().entrySet().stream()
                        .map(e -> new HostCapacity(host.id(), e.getKey(), e.getValue())))
                .sorted(Comparator.comparing(HostCapacity::resource)).toList();
    }

    private static List<Barred> barriersOf(PlacementGuest guest) {
        var hosts = new TreeMap<Barrier, TreeSet<String>>();
        guest.barred().forEach((host, reasons) -> reasons
                .forEach(reason -> hosts.computeIfAbsent(reason, r -> new TreeSet<>()).add(host)));
        return hosts.entrySet().stream().map(e -> new Barred(guest.id(), e.getKey(), e.getValue())).toList();
    }

    /** The problem with some of its constraints only. */
    public static PlacementProblem keeping(PlacementProblem problem, List<PlacementConstraint> kept) {
        var rules = new ArrayList<PlacementRule>();
        var pools = new TreeSet<String>();
        var capacities = new TreeMap<String, TreeMap<PlacementResource, Long>>();
        var barred = new TreeMap<String, List<Barred>>();
        for (var constraint : kept) {
            switch (constraint) {
                case Ruled ruled -> rules.add(ruled.rule());
                case PoolCapacity pool -> pools.add(pool.pool());
                case HostCapacity host -> capacities.computeIfAbsent(host.host(), h -> new TreeMap<>())
                        .put(host.resource(), host.capacity());
                case Barred bar -> barred.computeIfAbsent(bar.guest(), g -> new ArrayList<>()).add(bar);
            }
        }
        return new PlacementProblem(
                problem.hosts().stream()
                        .map(h -> new PlacementHost(h.id(), capacities.getOrDefault(h.id(), new TreeMap<>()))).toList(),
                problem.guests().stream().map(g -> g.with(bars(barred.getOrDefault(g.id(), List.of())))).toList(),
                problem.pools().stream().filter(p -> pools.contains(p.id())).toList(), rules, problem.goals());
    }

    private static TreeMap<String, Set<Barrier>> bars(List<Barred> barred) {
        var bars = new TreeMap<String, Set<Barrier>>();
        barred.forEach(bar -> bar.hosts()
                .forEach(host -> bars.computeIfAbsent(host, h -> new TreeSet<>()).add(bar.barrier())));
        return bars;
    }

    private PlacementConflict of(PlacementProblem problem) {
        var guests = filtered(smallFirst(problem.guests()), problem::withGuests, MOST_QUESTIONS_ABOUT_GUESTS);
        var fewer = problem.withGuests(guests);
        var constraints = filtered(constraintsOf(fewer), kept -> keeping(fewer, kept),
                MOST_QUESTIONS_ABOUT_CONSTRAINTS);
        return new PlacementConflict(constraints,
                guests.stream().map(PlacementGuest::id).collect(Collectors.toCollection(TreeSet::new)), isMinimal);
    }

    private static List<PlacementGuest> smallFirst(List<PlacementGuest> guests) {
        return guests.stream().sorted(Comparator.comparingDouble(PlacementConflicts::size)
                .thenComparing(PlacementGuest::id)).toList();
    }

    /** A product of demands, so that units do not matter. */
    private static double size(PlacementGuest guest) {
        return guest.demand().values().stream().mapToDouble(units -> Math.log1p(units)).sum();
    }

    /** Leaves out larger and larger parts as long as that goes, then smaller ones down to single elements. */
    private <T> List<T> filtered(List<T> all, Function<List<T>, PlacementProblem> problem, int mostQuestions) {
        var kept = new ArrayList<>(all);
        int size = Math.max(1, kept.size() / 2);
        int at = 0;
        int questions = 0;
        while (at < kept.size()) {
            monitor.checkCanceled();
            if (questions++ == mostQuestions) {
                isMinimal = false;
                return kept;
            }
            int end = Math.min(kept.size(), at + size);
            var fewer = new ArrayList<>(kept.subList(0, at));
            fewer.addAll(kept.subList(end, kept.size()));
            var status = oracle.apply(problem.apply(fewer));
            if (status == PlacementStatus.INFEASIBLE) {
                kept = fewer;
                size = Math.min(2 * size, Math.max(1, kept.size() - at));
            } else if (end - at > 1) {
                size = Math.max(1, (end - at) / 2);
            } else {
                isMinimal &= status != PlacementStatus.UNKNOWN;
                at++;
            }
        }
        return kept;
    }
}
