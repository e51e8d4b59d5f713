/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGoal.Balance;

/** A question as a model of CP-SAT: how many blocks of each kind run on each host. */
final class CpSatModel {

    /** A sum of products that the solver adds up without leaving its 63 bits has no more bits than this. */
    private static final int BITS_OF_SUM = 61;
    /** Fills are compared by products with {@link Balance#FULL}, which has 20 bits. */
    private static final int BITS_OF_CAPACITY = 41;

    private final CpModel solver = new CpModel();
    private final KindModel model;
    private final Question question;
    private final IntVar[][] counts;
    private BoolVar[] used = new BoolVar[0];

    private CpSatModel(Question question) {
        this.question = question;
        this.model = question.model();
        counts = new IntVar[model.kinds().size()][model.hosts()];
    }

    /** The model; empty when its numbers are too large for the solver. */
    static Optional<CpSatModel> of(Question question) {
        var model = new CpSatModel(question);
        return model.isInRange() ? Optional.of(model.built()) : Optional.empty();
    }

    CpModel model() {
        return solver;
    }

    /** The placement of a solution. */
    int[][] counts(ToLongFunction<IntVar> values) {
        var found = new int[counts.length][model.hosts()];
        for (int k = 0; k < found.length; k++) {
            for (int h = 0; h < found[k].length; h++) {
                found[k][h] = counts[k][h] == null ? 0 : (int) values.applyAsLong(counts[k][h]);
            }
        }
        return found;
    }

    private boolean isInRange() {
        for (int r = 0; r < model.resources(); r++) {
            double sum = 0;
            for (var kind : model.kinds()) {
                sum += (double) kind.size() * kind.demand()[r];
            }
            if (sum / divisor(r) > Math.pow(2, BITS_OF_SUM)) {
                return false;
            }
        }
        return true;
    }

    private CpSatModel built() {
        count();
        placeAll();
        for (int h = 0; h < model.hosts(); h++) {
            for (int r = 0; r < model.resources(); r++) {
                hold(h, r);
            }
        }
        model.pools().forEach(this::hold);
        for (int g = 0; g < model.groups(); g++) {
            keepApart(g);
        }
        question.most().forEach(this::keep);
        question.goal().ifPresent(this::minimize);
        question.hint().ifPresent(this::hint);
        return this;
    }

    // Constraints

    private void count() {
        for (int k = 0; k < counts.length; k++) {
            var kind = model.kinds().get(k);
            for (int h = 0; h < model.hosts(); h++) {
                int most = model.mostOn(kind, h);
                counts[k][h] = most == 0 ? null : solver.newIntVar(0, most, "");
            }
        }
        if (asksForHosts()) {
            used = IntStream.range(0, model.hosts()).mapToObj(h -> solver.newBoolVar("")).toArray(BoolVar[]::new);
            for (int k = 0; k < counts.length; k++) {
                for (int h = 0; h < model.hosts(); h++) {
                    if (counts[k][h] != null) {
                        int most = model.mostOn(model.kinds().get(k), h);
                        solver.addLessOrEqual(counts[k][h], LinearExpr.term(used[h], most));
                    }
                }
            }
        }
    }

    private boolean asksForHosts() {
        return question.goal().filter(PlacementGoal.FewestHosts.class::isInstance).isPresent()
                || question.most().keySet().stream().anyMatch(PlacementGoal.FewestHosts.class::isInstance);
    }

    private void placeAll() {
        for (int k = 0; k < counts.length; k++) {
            var kind = model.kinds().get(k);
            var placed = Arrays.stream(counts[k]).filter(c -> c != null).toArray(IntVar[]::new);
            if (model.mayLeaveOut()) {
                solver.addLessOrEqual(LinearExpr.sum(placed), kind.size());
            } else {
                solver.addEquality(LinearExpr.sum(placed), kind.size());
            }
        }
    }

    private void hold(int host, int resource) {
        long capacity = model.capacity(host, resource);
        if (capacity == KindModel.NO_END) {
            return;
        }
        long divisor = divisor(resource);
        var taken = taken(host, resource, divisor);
        if (used.length > 0) {
            // The same with a host that is not used, which ties the number of hosts to what they hold.
            taken.addTerm(used[host], -(capacity / divisor));
            solver.addLessOrEqual(taken, 0);
        } else {
            solver.addLessOrEqual(taken, capacity / divisor);
        }
    }

    private void hold(KindModel.Pool pool) {
        long divisor = divisor(pool.resource());
        var taken = LinearExpr.newBuilder();
        pool.hosts().stream().forEach(h -> taken.add(taken(h, pool.resource(), divisor)));
        solver.addLessOrEqual(taken, pool.amount() / divisor);
    }

    private void keepApart(int group) {
        for (int h = 0; h < model.hosts(); h++) {
            var of = new ArrayList<IntVar>();
            for (int k = 0; k < counts.length; k++) {
                if (counts[k][h] != null && model.kinds().get(k).groups().get(group)) {
                    of.add(counts[k][h]);
                }
            }
            if (!of.isEmpty()) {
                solver.addLessOrEqual(LinearExpr.sum(of.toArray(IntVar[]::new)), 1);
            }
        }
    }

    private LinearExprBuilder taken(int host, int resource, long divisor) {
        var taken = LinearExpr.newBuilder();
        for (int k = 0; k < counts.length; k++) {
            long demand = model.kinds().get(k).demand()[resource];
            if (counts[k][host] != null && demand > 0) {
                taken.addTerm(counts[k][host], demand / divisor);
            }
        }
        return taken;
    }

    /** What all demands are multiples of. */
    private long divisor(int resource) {
        long divisor = 0;
        for (var kind : model.kinds()) {
            divisor = gcd(divisor, kind.demand()[resource]);
        }
        return Math.max(1, divisor);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    // Goals

    /** No worse than that by another goal. */
    private void keep(PlacementGoal goal, long most) {
        switch (goal) {
            case PlacementGoal.FewestMoves moves -> solver.addLessOrEqual(moveCost(), most);
            case PlacementGoal.FewestHosts hosts -> solver.addLessOrEqual(LinearExpr.sum(used), most);
            case PlacementGoal.LeastLoss loss -> solver.addLessOrEqual(loss(), most);
            case Balance balance -> keep(balance, most);
        }
    }

    private void keep(Balance balance, long fill) {
        int resource = model.indexOf(balance.resource());
        for (int h = 0; resource >= 0 && h < model.hosts(); h++) {
            long capacity = model.capacity(h, resource);
            if (capacity != KindModel.NO_END) {
                long divisor = divisor(resource);
                solver.addLessOrEqual(taken(h, resource, divisor), Fills.most(fill, capacity) / divisor);
            }
        }
    }

    private void minimize(PlacementGoal goal) {
        switch (goal) {
            case PlacementGoal.FewestMoves moves -> minimize(moveCost());
            case PlacementGoal.FewestHosts hosts -> minimize(LinearExpr.newBuilder().add(LinearExpr.sum(used)));
            case PlacementGoal.LeastLoss loss -> minimize(loss());
            case Balance balance -> minimize(balance);
        }
    }

    private void minimize(LinearExprBuilder cost) {
        solver.addGreaterOrEqual(cost, question.bound());
        solver.minimize(cost);
    }

    private LinearExprBuilder moveCost() {
        return cost((kind, host) -> kind.moveCost()[host]);
    }

    private LinearExprBuilder loss() {
        return cost((kind, host) -> -kind.weight()).add(model.kinds().stream().mapToLong(k -> k.weight() * k.size())
                .sum());
    }

    private LinearExprBuilder cost(KindModel.Cost cost) {
        var sum = LinearExpr.newBuilder();
        for (int k = 0; k < counts.length; k++) {
            for (int h = 0; h < model.hosts(); h++) {
                if (counts[k][h] != null) {
                    sum.addTerm(counts[k][h], cost.of(model.kinds().get(k), h));
                }
            }
        }
        return sum;
    }

    /**
     * The highest fill of a host. Where numbers are too large for the product of a fill and a capacity, loads are rounded
     * down and capacities up: the bound that comes out is then a millionth too low at most, but never too high.
     */
    private void minimize(Balance balance) {
        int resource = model.indexOf(balance.resource());
        if (resource < 0) {
            return;
        }
        var fill = solver.newIntVar(question.bound(), Balance.FULL, "");
        long divisor = divisor(resource);
        for (int h = 0; h < model.hosts(); h++) {
            long capacity = model.capacity(h, resource);
            if (capacity != KindModel.NO_END) {
                fillAtMost(h, resource, divisor, fill);
            }
        }
        solver.minimize(fill);
        question.hint().ifPresent(hint -> solver.addHint(fill, model.value(balance, hint)));
    }

    private void fillAtMost(int host, int resource, long divisor, IntVar fill) {
        long capacity = model.capacity(host, resource);
        long common = gcd(divisor, capacity);
        long demandUnit = divisor / common;
        long of = capacity / common;
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(of) - BITS_OF_CAPACITY);
        long rounded = of + (1L << shift) - 1 >> shift;
        var load = solver.newIntVar(0, rounded, "");
        var taken = LinearExpr.newBuilder();
        for (int k = 0; k < counts.length; k++) {
            long demand = model.kinds().get(k).demand()[resource] / divisor * demandUnit >> shift;
            if (counts[k][host] != null && demand > 0) {
                taken.addTerm(counts[k][host], demand);
            }
        }
        solver.addEquality(taken, load);
        solver.addLessOrEqual(LinearExpr.newBuilder().addTerm(load, Balance.FULL).addTerm(fill, -rounded), 0);
    }

    private void hint(int[][] hint) {
        for (int k = 0; k < counts.length; k++) {
            for (int h = 0; h < model.hosts(); h++) {
                if (counts[k][h] != null) {
                    solver.addHint(counts[k][h], hint[k][h]);
                }
            }
        }
        for (int h = 0; h < used.length; h++) {
            int host = h;
            boolean isUsed = Arrays.stream(hint).anyMatch(of -> of[host] > 0);
            solver.addHint(used[h], isUsed ? 1 : 0);
        }
    }
}
