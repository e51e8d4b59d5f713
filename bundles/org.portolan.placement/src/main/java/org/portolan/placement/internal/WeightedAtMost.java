/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import org.chocosolver.solver.constraints.Propagator;
import org.chocosolver.solver.constraints.PropagatorPriority;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.util.ESat;

/** A sum of products is no more than a bound, in 64 bits: those of Choco itself have 32, which storage in bytes exceeds. */
final class WeightedAtMost extends Propagator<IntVar> {

    private final long[] weights;
    private final long bound;
    private final Work work;

    WeightedAtMost(IntVar[] variables, long[] weights, long bound, Work work) {
        super(variables, PropagatorPriority.LINEAR, false);
        this.weights = weights;
        this.bound = bound;
        this.work = work;
    }

    @Override
    public void propagate(int events) throws ContradictionException {
        work.add(vars.length);
        long slack = bound - least();
        if (slack < 0) {
            fails();
        }
        for (int i = 0; i < vars.length; i++) {
            if (weights[i] > 0) {
                vars[i].updateUpperBound(vars[i].getLB() + steps(slack, weights[i]), this);
            } else if (weights[i] < 0) {
                vars[i].updateLowerBound(vars[i].getUB() - steps(slack, -weights[i]), this);
            }
        }
    }

    private static int steps(long slack, long weight) {
        return (int) Math.min(Integer.MAX_VALUE / 4, slack / weight);
    }

    private long least() {
        long sum = 0;
        for (int i = 0; i < vars.length; i++) {
            sum += weights[i] * (weights[i] > 0 ? vars[i].getLB() : vars[i].getUB());
        }
        return sum;
    }

    private long greatest() {
        long sum = 0;
        for (int i = 0; i < vars.length; i++) {
            sum += weights[i] * (weights[i] > 0 ? vars[i].getUB() : vars[i].getLB());
        }
        return sum;
    }

    @Override
    public ESat isEntailed() {
        if (least() > bound) {
            return ESat.FALSE;
        }
        return greatest() <= bound ? ESat.TRUE : ESat.UNDEFINED;
    }
}
