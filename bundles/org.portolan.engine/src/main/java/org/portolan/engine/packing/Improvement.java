/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGoal.Balance;
import org.portolan.engine.placement.PlacementGoal.FewestHosts;
import org.portolan.engine.placement.PlacementGoal.FewestMoves;
import org.portolan.engine.placement.PlacementGoal.LeastLoss;

/** Changes a placement as long as one move or exchange makes it better by a goal and no worse by those before. */
final class Improvement {

    private static final int MOST_ROUNDS = 1000;
    private static final int REPAIR_STEPS = 2000;

    private final PackingModel model;
    private final Loads loads;
    private final Steps steps;
    private final Score score;
    private double[] best;

    Improvement(PackingModel model, Loads loads, Steps steps) {
        this.model = model;
        this.loads = loads;
        this.steps = steps;
        this.score = new Score(model);
        this.best = score.of(loads);
    }

    /** Improves by one goal after the other until none gets better. */
    void run() {
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS && steps.areLeft(); round++) {
            better = false;
            for (var goal : model.problem().goals()) {
                better |= improve(goal);
            }
        }
    }

    private boolean improve(PlacementGoal goal) {
        return switch (goal) {
            case FewestMoves moves -> goHome();
            case FewestHosts hosts -> emptyHosts();
            case LeastLoss loss -> placeMore();
            case Balance balance -> even(balance);
        };
    }

    private boolean goHome() {
        boolean better = false;
        for (int b = 0; b < model.blocks().size(); b++) {
            int home = model.homeOf(b);
            int at = loads.hostOf(b);
            if (home >= 0 && at != Loads.NOWHERE && at != home && steps.areLeft()) {
                better |= moveOrExchange(b, home);
            }
        }
        return better;
    }

    private boolean emptyHosts() {
        var byFill = IntStream.range(0, model.hosts()).filter(h -> !loads.isEmpty(h)).boxed()
                .sorted(Comparator.<Integer>comparingDouble(loads::fill)).toList();
        for (int host : byFill) {
            int moment = loads.moment();
            if (empties(host) && keepIfBetter(moment)) {
                return true;
            }
            loads.backTo(moment);
        }
        return false;
    }

    private boolean empties(int host) {
        var blocks = Arrays.stream(loads.blocksOn(host)).boxed().sorted(Sizes.decreasing(model)).toList();
        for (int block : blocks) {
            int target = Loads.NOWHERE;
            double fullest = -1;
            for (int h = 0; h < model.hosts() && steps.take(); h++) {
                if (h != host && !loads.isEmpty(h) && loads.fits(block, h) && loads.fillWith(block, h) > fullest) {
                    target = h;
                    fullest = loads.fillWith(block, h);
                }
            }
            if (target == Loads.NOWHERE) {
                return false;
            }
            loads.move(block, target);
        }
        return true;
    }

    private boolean placeMore() {
        boolean better = false;
        var unplaced = Arrays.stream(loads.unplaced()).boxed().sorted(Sizes.byWeight(model)).toList();
        for (int block : unplaced) {
            if (!steps.areLeft()) {
                return better;
            }
            int moment = loads.moment();
            boolean placed = new Repair(model, loads, Choice.FULLEST, steps.part(REPAIR_STEPS)).place(block)
                    && keepIfBetter(moment);
            if (!placed) {
                loads.backTo(moment);
                placed = displaces(block);
            }
            better |= placed;
        }
        return better;
    }

    /** Takes the place of lighter blocks. */
    private boolean displaces(int block) {
        var allowed = model.block(block).allowed();
        for (int h = allowed.nextSetBit(0); h >= 0; h = allowed.nextSetBit(h + 1)) {
            int moment = loads.moment();
            long spare = model.block(block).weight() - 1;
            var lightest = Arrays.stream(loads.blocksOn(h)).boxed()
                    .sorted(Comparator.<Integer>comparingLong(b -> model.block(b).weight())).toList();
            for (int other : lightest) {
                if (!steps.take() || loads.fits(block, h) || model.block(other).weight() > spare) {
                    break;
                }
                spare -= model.block(other).weight();
                loads.move(other, Loads.NOWHERE);
            }
            if (loads.fits(block, h)) {
                loads.move(block, h);
                if (keepIfBetter(moment)) {
                    return true;
                }
            }
            loads.backTo(moment);
        }
        return false;
    }

    private boolean even(Balance balance) {
        int r = model.resourceList().indexOf(balance.resource());
        if (r < 0) {
            return false;
        }
        boolean better = false;
        while (steps.areLeft() && evenOnce(fullest(r), r)) {
            better = true;
        }
        return better;
    }

    private int fullest(int resource) {
        int fullest = 0;
        double most = -1;
        for (int h = 0; h < model.hosts(); h++) {
            long capacity = model.capacity(h, resource);
            double fill =
                    capacity >= PackingModel.NO_END ? 0 : loads.used(h, resource) / (double) Math.max(1, capacity);
            if (fill > most) {
                most = fill;
                fullest = h;
            }
        }
        return fullest;
    }

    private boolean evenOnce(int host, int resource) {
        for (int block : loads.blocksOn(host)) {
            if (model.block(block).demand()[resource] > 0) {
                for (int h = 0; h < model.hosts() && steps.areLeft(); h++) {
                    if (h != host && moveOrExchange(block, h)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Moves a block to a host, or exchanges it with one there, when that is better. */
    private boolean moveOrExchange(int block, int host) {
        if (!steps.take() || !model.block(block).allowed().get(host)) {
            return false;
        }
        int moment = loads.moment();
        int from = loads.hostOf(block);
        if (loads.fits(block, host)) {
            loads.move(block, host);
            if (keepIfBetter(moment)) {
                return true;
            }
            loads.backTo(moment);
        }
        for (int other : loads.blocksOn(host)) {
            if (!steps.take()) {
                return false;
            }
            if (exchange(block, from, other, host) && keepIfBetter(moment)) {
                return true;
            }
            loads.backTo(moment);
        }
        return false;
    }

    private boolean exchange(int block, int from, int other, int host) {
        if (!model.block(other).allowed().get(from)) {
            return false;
        }
        loads.move(block, Loads.NOWHERE);
        loads.move(other, Loads.NOWHERE);
        if (!loads.fits(block, host)) {
            return false;
        }
        loads.move(block, host);
        if (!loads.fits(other, from)) {
            return false;
        }
        loads.move(other, from);
        return true;
    }

    private boolean keepIfBetter(int moment) {
        if (score.isBetter(loads, best)) {
            best = score.of(loads);
            return true;
        }
        loads.backTo(moment);
        return false;
    }
}
