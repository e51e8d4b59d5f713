/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.placement.GoalValue;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.placement.PlacementConflicts;
import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.placement.PlacementStatus;
import org.portolan.engine.quantity.SimTime;
import org.portolan.placement.PlacementListener;

/**
 * Finds the best placement one goal after the other (docs/engine.md, 18). First fit goes first: what it finds is where the
 * solver starts from, what it proves need not be proven again, and the answer is never worse than its own.
 */
public final class GoalByGoal {

    /** Steps of first fit, and work of the solver, for one question on the way to a conflict. */
    private static final long STEPS_OF_QUESTION = 10_000;
    private static final SimTime EFFORT_OF_QUESTION = SimTime.ofMillis(500);

    private final Solver solver;
    private final PlacementProblem problem;
    private final PlacementLimits limits;
    private final Watch watch;
    private final KindModel model;
    private final List<PlacementGoal> goals;
    private SimTime left;

    private GoalByGoal(Solver solver, PlacementProblem problem, PlacementLimits limits, Watch watch) {
        this.solver = solver;
        this.problem = problem;
        this.limits = limits;
        this.watch = watch;
        model = new KindModel(problem);
        goals = problem.goals();
        left = limits.effort();
    }

    /** The best placement that was found, or why there is none. */
    public static Placement place(Solver solver, PlacementProblem problem, PlacementLimits limits,
            PlacementListener listener, RunMonitor monitor) {
        var first = new FirstFitPlacer().place(problem, limits.withoutExplanation(), monitor);
        return improve(solver, problem, first, limits, listener, monitor);
    }

    /** The same, from the answer of another placer. */
    public static Placement improve(Solver solver, PlacementProblem problem, Placement known, PlacementLimits limits,
            PlacementListener listener, RunMonitor monitor) {
        return new GoalByGoal(solver, problem, limits, new Watch(monitor, listener)).improved(known);
    }

    private Placement improved(Placement first) {
        if (first.status() == PlacementStatus.OPTIMAL) {
            return first;
        }
        if (first.status() == PlacementStatus.INFEASIBLE) {
            boolean isExplained = !first.conflicts().isEmpty()
                    && first.conflicts().stream().allMatch(PlacementConflict::isMinimal);
            return isExplained ? first : none(PlacementStatus.INFEASIBLE, first.solver());
        }
        if (first.isPlaced()) {
            return improved(model.countsOf(first.hostByGuest()), Optional.of(first));
        }
        var answer = ask(Question.any(model, left, limits.patience()));
        return switch (answer.verdict()) {
            case BEST, SOME -> improved(answer.counts().orElseThrow(), Optional.empty());
            case NONE -> none(PlacementStatus.INFEASIBLE, solver.name());
            case UNKNOWN -> none(PlacementStatus.UNKNOWN, solver.name());
        };
    }

    /** Improves by one goal after the other; what was reached by those before is kept. */
    private Placement improved(int[][] start, Optional<Placement> first) {
        var best = start;
        var most = new HashMap<PlacementGoal, Long>();
        var values = new ArrayList<GoalValue>();
        for (int i = 0; i < goals.size(); i++) {
            var goal = goals.get(i);
            long bound = bound(first, i);
            long value = model.value(goal, best);
            if (value > bound && !watch.isOver() && !left.equals(SimTime.ZERO)) {
                var effort = new SimTime(left.nanos() / (goals.size() - i));
                var answer = ask(new Question(model, Optional.of(goal), Map.copyOf(most), Optional.of(best), bound,
                        effort, limits.patience()));
                best = better(goal, best, answer.counts());
                value = model.value(goal, best);
                bound = Math.min(value, Math.max(bound, answer.bound()));
            }
            most.merge(goal, value, Math::min);
            values.add(new GoalValue(goal, value, Math.min(bound, value)));
        }
        return placed(best, first, values);
    }

    /** What first fit knows holds for all placements, and so for those that do as well by the goals before. */
    private static long bound(Optional<Placement> first, int goal) {
        return first.map(f -> f.goals().get(goal).bound()).orElse(0L);
    }

    private int[][] better(PlacementGoal goal, int[][] best, Optional<int[][]> other) {
        return other.filter(o -> model.value(goal, o) < model.value(goal, best)).orElse(best);
    }

    private Answer ask(Question question) {
        var answer = solver.ask(question, watch);
        left = new SimTime(Math.max(0, left.nanos() - answer.effort().nanos()));
        return answer;
    }

    private Placement placed(int[][] best, Optional<Placement> first, List<GoalValue> values) {
        var hosts = first.filter(f -> KindModel.areSame(model.countsOf(f.hostByGuest()), best))
                .map(Placement::hostByGuest).orElseGet(() -> model.hostsOf(best));
        var status =
                values.stream().allMatch(GoalValue::isOptimal) ? PlacementStatus.OPTIMAL : PlacementStatus.FEASIBLE;
        return new Placement(status, solver.name(), hosts, unplaced(hosts), values, List.of());
    }

    private List<String> unplaced(SortedMap<String, String> hosts) {
        return problem.guests().stream().map(g -> g.id()).filter(g -> !hosts.containsKey(g)).toList();
    }

    private Placement none(PlacementStatus status, PlacementSolver who) {
        if (status == PlacementStatus.UNKNOWN && watch.isOver()) {
            throw new CanceledException();
        }
        return new Placement(status, who, new TreeMap<>(), List.of(), List.of(),
                status == PlacementStatus.INFEASIBLE && limits.explains() ? conflicts() : List.of());
    }

    // Why there is none

    /** The solver names guests and constraints that suffice; then each is left out in turn. */
    private List<PlacementConflict> conflicts() {
        return PlacementConflicts.allOf(problem, this::conflict, this::status);
    }

    private PlacementConflict conflict(PlacementProblem of) {
        var core = solver.core(of, watch.silent()).filter(c -> status(c) == PlacementStatus.INFEASIBLE).orElse(of);
        return PlacementConflicts.of(core, this::status, watch.monitor());
    }

    /** Whether there is a placement: first fit tells most often, and the solver otherwise. */
    private PlacementStatus status(PlacementProblem other) {
        var quick = limits.withoutExplanation().withSteps(Math.min(limits.steps(), STEPS_OF_QUESTION));
        var first = new FirstFitPlacer().place(other, quick, watch.monitor()).status();
        if (first != PlacementStatus.UNKNOWN) {
            return first;
        }
        var question = Question.any(new KindModel(other), EFFORT_OF_QUESTION, limits.patience());
        return switch (solver.ask(question, watch.silent()).verdict()) {
            case BEST, SOME -> PlacementStatus.FEASIBLE;
            case NONE -> PlacementStatus.INFEASIBLE;
            case UNKNOWN -> PlacementStatus.UNKNOWN;
        };
    }
}
