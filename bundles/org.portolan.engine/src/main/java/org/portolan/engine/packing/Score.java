/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.List;

import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGoal.Balance;
import org.portolan.engine.placement.PlacementGoal.FewestHosts;
import org.portolan.engine.placement.PlacementGoal.FewestMoves;
import org.portolan.engine.placement.PlacementGoal.LeastLoss;

/**
 * How well loads do by each goal. The last number is none of the goals': the sum of squared fills, so that a balance
 * gets better step by step.
 */
final class Score {

    private static final long STEP = 1000;
    private static final double EQUAL = 1e-9;

    private final PackingModel model;
    private final List<PlacementGoal> goals;

    Score(PackingModel model) {
        this.model = model;
        this.goals = model.problem().goals();
    }

    double[] of(Loads loads) {
        var values = new double[goals.size() + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(i, loads);
        }
        return values;
    }

    private double number(int index, Loads loads) {
        if (index < goals.size()) {
            return value(goals.get(index), loads);
        }
        return goals.stream().filter(Balance.class::isInstance).map(Balance.class::cast)
                .mapToDouble(b -> unevenness(b, loads)).sum();
    }

    /** True when loads do better than others did; looks no further than to the first difference. */
    boolean isBetter(Loads loads, double[] others) {
        for (int i = 0; i < others.length; i++) {
            double difference = number(i, loads) - others[i];
            if (Math.abs(difference) > EQUAL) {
                return difference < 0;
            }
        }
        return false;
    }

    /** Value of a goal. */
    long value(PlacementGoal goal, Loads loads) {
        return switch (goal) {
            case FewestMoves moves -> loads.moveCost();
            case FewestHosts hosts -> loads.hostsUsed();
            case LeastLoss loss -> loads.loss();
            case Balance balance -> highestFill(balance, loads);
        };
    }

    private long highestFill(Balance balance, Loads loads) {
        int r = model.resourceList().indexOf(balance.resource());
        long highest = 0;
        for (int h = 0; r >= 0 && h < model.hosts(); h++) {
            highest = Math.max(highest, fill(loads.used(h, r), model.capacity(h, r)));
        }
        return highest;
    }

    /** Share that is taken in millionths, rounded up. */
    static long fill(long used, long capacity) {
        if (used == 0 || capacity >= PackingModel.NO_END) {
            return 0;
        }
        // In two steps: amounts have 48 bits at most, so that a thousand times a rest stays below 63.
        long whole = used / capacity;
        long rest = used % capacity * STEP;
        long thousandths = rest / capacity;
        rest = rest % capacity * STEP;
        return whole * Balance.FULL + thousandths * STEP + rest / capacity + (rest % capacity == 0 ? 0 : 1);
    }

    private double unevenness(Balance balance, Loads loads) {
        int r = model.resourceList().indexOf(balance.resource());
        double sum = 0;
        for (int h = 0; r >= 0 && h < model.hosts(); h++) {
            long capacity = model.capacity(h, r);
            double fill = capacity >= PackingModel.NO_END || capacity == 0 ? 0 : loads.used(h, r) / (double) capacity;
            sum += fill * fill;
        }
        return sum;
    }

    /** True when the first difference between two scores is in favour of the one. */
    static boolean isBetter(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            double difference = one[i] - other[i];
            if (Math.abs(difference) > EQUAL) {
                return difference < 0;
            }
        }
        return false;
    }
}
