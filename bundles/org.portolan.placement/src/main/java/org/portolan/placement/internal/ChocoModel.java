/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGoal.Balance;

/** A question as a model of Choco: a placement that is better than the best one that is known. */
final class ChocoModel {

    /** Variables and their weights, to be added up. */
    private static final class Sum {
        private final List<IntVar> variables = new ArrayList<>();
        private final List<Long> weights = new ArrayList<>();

        void add(IntVar variable, long weight) {
            if (weight != 0) {
                variables.add(variable);
                weights.add(weight);
            }
        }
    }

    private static final int FIRST_RESTART = 200;
    private static final double LATER_RESTARTS = 1.3;

    private final Model solver = new Model();
    private final Question question;
    private final KindModel model;
    private final Work work;
    private final IntVar[][] counts;
    private BoolVar[] used = new BoolVar[0];

    ChocoModel(Question question, Optional<int[][]> best, Work work) {
        this.question = question;
        this.model = question.model();
        this.work = work;
        counts = new IntVar[model.kinds().size()][model.hosts()];
        count();
        hold();
        question.most().forEach(this::keep);
        question.goal().ifPresent(goal -> best.ifPresent(b -> keep(goal, model.value(goal, b) - 1)));
        best.ifPresent(this::hint);
    }

    /** A placement that keeps all this; empty when there is none, or the work was stopped. */
    Optional<int[][]> solve() {
        var search = solver.getSolver();
        var all = Arrays.stream(counts).flatMap(Arrays::stream).filter(Objects::nonNull).toArray(IntVar[]::new);
        search.setSearch(Search.domOverWDegSearch(all));
        if (used.length > 0) {
            search.setSearch(Search.domOverWDegSearch(all), Search.inputOrderLBSearch(used));
        }
        search.setGeometricalRestart(FIRST_RESTART, LATER_RESTARTS,
                new org.chocosolver.solver.search.limits.FailCounter(solver, 0), Integer.MAX_VALUE);
        search.addStopCriterion(work::isOver);
        return search.solve() ? Optional.of(found()) : Optional.empty();
    }

    /** True when the work was stopped before it came to an end. */
    boolean isStopped() {
        return solver.getSolver().isStopCriterionMet();
    }

    private int[][] found() {
        var found = new int[counts.length][model.hosts()];
        for (int k = 0; k < found.length; k++) {
            for (int h = 0; h < found[k].length; h++) {
                found[k][h] = counts[k][h] == null ? 0 : counts[k][h].getValue();
            }
        }
        return found;
    }

    // Constraints

    private void count() {
        for (int k = 0; k < counts.length; k++) {
            var kind = model.kinds().get(k);
            for (int h = 0; h < model.hosts(); h++) {
                int most = model.mostOn(kind, h);
                counts[k][h] = most == 0 ? null : solver.intVar("n" + k + '.' + h, 0, most);
            }
            var placed = Arrays.stream(counts[k]).filter(Objects::nonNull).toArray(IntVar[]::new);
            if (placed.length > 0) {
                solver.sum(placed, model.mayLeaveOut() ? "<=" : "=", kind.size()).post();
            } else if (!model.mayLeaveOut()) {
                solver.falseConstraint().post();
            }
        }
        if (asksForHosts()) {
            used = solver.boolVarArray("used", model.hosts());
            for (int k = 0; k < counts.length; k++) {
                for (int h = 0; h < model.hosts(); h++) {
                    if (counts[k][h] != null) {
                        var sum = new Sum();
                        sum.add(counts[k][h], 1);
                        sum.add(used[h], -model.mostOn(model.kinds().get(k), h));
                        atMost(sum, 0);
                    }
                }
            }
        }
    }

    private boolean asksForHosts() {
        return question.goal().filter(PlacementGoal.FewestHosts.class::isInstance).isPresent()
                || question.most().keySet().stream().anyMatch(PlacementGoal.FewestHosts.class::isInstance);
    }

    private void hold() {
        for (int h = 0; h < model.hosts(); h++) {
            for (int r = 0; r < model.resources(); r++) {
                if (model.capacity(h, r) != KindModel.NO_END) {
                    atMost(taken(new Sum(), h, r), model.capacity(h, r));
                }
            }
        }
        for (var pool : model.pools()) {
            var sum = new Sum();
            pool.hosts().stream().forEach(h -> taken(sum, h, pool.resource()));
            atMost(sum, pool.amount());
        }
        for (int g = 0; g < model.groups(); g++) {
            for (int h = 0; h < model.hosts(); h++) {
                atMost(ofGroup(g, h), 1);
            }
        }
    }

    private Sum ofGroup(int group, int host) {
        var sum = new Sum();
        for (int k = 0; k < counts.length; k++) {
            if (counts[k][host] != null && model.kinds().get(k).groups().get(group)) {
                sum.add(counts[k][host], 1);
            }
        }
        return sum;
    }

    private Sum taken(Sum sum, int host, int resource) {
        for (int k = 0; k < counts.length; k++) {
            if (counts[k][host] != null) {
                sum.add(counts[k][host], model.kinds().get(k).demand()[resource]);
            }
        }
        return sum;
    }

    /** No worse than that by a goal. */
    private void keep(PlacementGoal goal, long most) {
        switch (goal) {
            case PlacementGoal.FewestMoves moves -> atMost(cost((kind, host) -> kind.moveCost()[host]), most);
            case PlacementGoal.LeastLoss loss -> atMost(cost((kind, host) -> -kind.weight()),
                    most - model.kinds().stream().mapToLong(k -> k.weight() * k.size()).sum());
            case PlacementGoal.FewestHosts hosts -> {
                var sum = new Sum();
                Arrays.stream(used).forEach(u -> sum.add(u, 1));
                atMost(sum, most);
            }
            case Balance balance -> {
                int resource = model.indexOf(balance.resource());
                for (int h = 0; resource >= 0 && h < model.hosts(); h++) {
                    long capacity = model.capacity(h, resource);
                    if (capacity != KindModel.NO_END) {
                        atMost(taken(new Sum(), h, resource), Fills.most(most, capacity));
                    }
                }
            }
        }
    }

    private Sum cost(KindModel.Cost cost) {
        var sum = new Sum();
        for (int k = 0; k < counts.length; k++) {
            for (int h = 0; h < model.hosts(); h++) {
                if (counts[k][h] != null) {
                    sum.add(counts[k][h], cost.of(model.kinds().get(k), h));
                }
            }
        }
        return sum;
    }

    private void atMost(Sum sum, long bound) {
        if (sum.variables.isEmpty()) {
            if (bound < 0) {
                solver.falseConstraint().post();
            }
            return;
        }
        solver.post(new Constraint("at most", new WeightedAtMost(sum.variables.toArray(IntVar[]::new),
                sum.weights.stream().mapToLong(Long::longValue).toArray(), bound, work)));
    }

    private void hint(int[][] hint) {
        for (int k = 0; k < counts.length; k++) {
            for (int h = 0; h < model.hosts(); h++) {
                if (counts[k][h] != null) {
                    solver.getSolver().addHint(counts[k][h], hint[k][h]);
                }
            }
        }
    }
}
