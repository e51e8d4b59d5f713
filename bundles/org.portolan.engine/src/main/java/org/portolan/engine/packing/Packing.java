/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.GoalValue;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.placement.PlacementConflicts;
import org.portolan.engine.placement.PlacementGoal.Balance;
import org.portolan.engine.placement.PlacementGoal.FewestMoves;
import org.portolan.engine.placement.PlacementGoal.LeastLoss;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.placement.PlacementStatus;

/** First fit decreasing with repair, from several starts; then bounds, and a search where the problem is small. */
public final class Packing {

    private static final long SEARCH_STEPS = 200_000;
    private static final long REPAIR_STEPS = 100_000;
    private static final long PARTS_TO_IMPROVE = 4;
    private static final long STEPS_OF_QUESTION = 10_000;

    private final PackingModel model;
    private final PlacementLimits limits;
    private final Steps steps;
    private final RunMonitor monitor;
    private final boolean mayLeaveOut;

    private Packing(PlacementProblem problem, PlacementLimits limits, RunMonitor monitor) {
        this.model = new PackingModel(problem);
        this.limits = limits;
        this.steps = new Steps(limits.steps(), monitor);
        this.monitor = monitor;
        this.mayLeaveOut = problem.goals().stream().anyMatch(LeastLoss.class::isInstance);
    }

    /** The best placement that was found, or why there is none. */
    public static Placement of(PlacementProblem problem, PlacementLimits limits, RunMonitor monitor) {
        return new Packing(problem, limits, monitor).run();
    }

    private Placement run() {
        if (!mayLeaveOut && new Impossibility(model).isProven()) {
            return none(PlacementStatus.INFEASIBLE);
        }
        var best = best();
        if (best.isPresent()) {
            return placed(best.get());
        }
        var search = new Search(model, new Steps(Math.min(limits.steps(), SEARCH_STEPS), monitor));
        return switch (search.run()) {
            case PLACED -> placed(improved(search.loads()));
            case NONE -> none(PlacementStatus.INFEASIBLE);
            case UNKNOWN -> none(PlacementStatus.UNKNOWN);
        };
    }

    /** The best of all starts that lead to a placement of all blocks. */
    private Optional<Loads> best() {
        var score = new Score(model);
        Loads best = null;
        for (var start : starts()) {
            if (best == null || steps.areLeft() && !isOptimal(best)) {
                var loads = start.fromHome() ? start.construction().fromHome() : start.construction().afresh();
                boolean complete = loads.isComplete()
                        || new Repair(model, loads, start.choice(), steps.part(REPAIR_STEPS)).placeAll();
                if (complete || mayLeaveOut) {
                    improved(loads);
                    best = best == null || Score.isBetter(score.of(loads), score.of(best)) ? loads : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Loads improved(Loads loads) {
        new Improvement(model, loads, steps.part(limits.steps() / PARTS_TO_IMPROVE)).run();
        return loads;
    }

    private record Start(Construction construction, Choice choice, boolean fromHome) {
    }

    private List<Start> starts() {
        var goals = model.problem().goals();
        boolean movesFirst = goals.isEmpty() || goals.getFirst() instanceof FewestMoves;
        boolean balances = goals.stream().anyMatch(Balance.class::isInstance);
        var choices = balances
                ? List.of(Choice.EVENEST, Choice.EMPTIEST, Choice.FULLEST, Choice.FIRST)
                : List.of(Choice.FIRST, Choice.FULLEST, Choice.EMPTIEST);
        var starts = new ArrayList<Start>();
        for (var order : orders()) {
            choices.forEach(c -> starts.add(new Start(new Construction(model, c, order), c, true)));
            (movesFirst ? List.of(Choice.FULLEST) : choices)
                    .forEach(c -> starts.add(new Start(new Construction(model, c, order), c, false)));
        }
        return starts;
    }

    private List<Comparator<Integer>> orders() {
        return mayLeaveOut ? List.of(Sizes.byWeight(model), Sizes.byDensity(model)) : List.of(Sizes.decreasing(model));
    }

    private boolean isOptimal(Loads loads) {
        return values(loads).stream().allMatch(GoalValue::isOptimal);
    }

    private List<GoalValue> values(Loads loads) {
        var score = new Score(model);
        var bounds = new GoalBounds(model);
        return model.problem().goals().stream()
                .map(goal -> new GoalValue(goal, score.value(goal, loads), bounds.of(goal))).toList();
    }

    private Placement placed(Loads loads) {
        var values = values(loads);
        var status =
                values.stream().allMatch(GoalValue::isOptimal) ? PlacementStatus.OPTIMAL : PlacementStatus.FEASIBLE;
        return new Placement(status, PlacementSolver.FIRST_FIT, hosts(loads), unplaced(loads), values,
                List.of());
    }

    private SortedMap<String, String> hosts(Loads loads) {
        var hosts = new TreeMap<String, String>();
        for (int b = 0; b < model.blocks().size(); b++) {
            if (loads.hostOf(b) != Loads.NOWHERE) {
                var host = model.problem().hosts().get(loads.hostOf(b)).id();
                model.block(b).guests().forEach(g -> hosts.put(g.id(), host));
            }
        }
        return hosts;
    }

    private List<String> unplaced(Loads loads) {
        var unplaced = new ArrayList<String>();
        for (int b = 0; b < model.blocks().size(); b++) {
            if (loads.hostOf(b) == Loads.NOWHERE) {
                model.block(b).guests().forEach(g -> unplaced.add(g.id()));
            }
        }
        return unplaced.stream().sorted().toList();
    }

    private Placement none(PlacementStatus status) {
        if (status == PlacementStatus.UNKNOWN && steps.isCanceled()) {
            throw new CanceledException();
        }
        return new Placement(status, PlacementSolver.FIRST_FIT, new TreeMap<>(), List.of(), List.of(),
                status == PlacementStatus.INFEASIBLE && limits.explains() ? conflicts() : List.of());
    }

    private List<PlacementConflict> conflicts() {
        var quick = limits.withoutExplanation().withSteps(Math.min(limits.steps(), STEPS_OF_QUESTION));
        return PlacementConflicts.allOf(model.problem(), fewer -> of(fewer, quick, monitor).status(), monitor);
    }
}
