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

/** What no placement can do better than (docs/engine.md, 18). */
final class GoalBounds {

    private final PackingModel model;
    private final boolean mayLeaveOut;

    GoalBounds(PackingModel model) {
        this.model = model;
        this.mayLeaveOut = model.problem().goals().stream().anyMatch(LeastLoss.class::isInstance);
    }

    long of(PlacementGoal goal) {
        return switch (goal) {
            case LeastLoss loss -> leastLoss();
            // With guests left out everything else can be had for nothing.
            case FewestMoves moves -> mayLeaveOut ? 0 : fewestMoves();
            case FewestHosts hosts -> mayLeaveOut ? 0 : fewestHosts();
            case Balance balance -> mayLeaveOut ? 0 : lowestFill(balance);
        };
    }

    /** Blocks that cannot stay, and what has to leave hosts that are too full. */
    private long fewestMoves() {
        long sum = 0;
        var leavesAtHome = new long[model.hosts()];
        for (int b = 0; b < model.blocks().size(); b++) {
            sum += leastCost(b);
        }
        for (int h = 0; h < model.hosts(); h++) {
            for (int r = 0; r < model.resourceList().size(); r++) {
                leavesAtHome[h] = Math.max(leavesAtHome[h], costOfLeaving(h, r));
            }
        }
        return sum + Arrays.stream(leavesAtHome).sum();
    }

    private long leastCost(int block) {
        var one = model.block(block);
        return one.allowed().stream().mapToLong(h -> one.moveCost()[h]).min().orElse(0);
    }

    /** What it costs at least beyond their least cost that so many blocks at home leave that the others fit. */
    private long costOfLeaving(int host, int resource) {
        if (model.capacity(host, resource) >= PackingModel.NO_END) {
            return 0;
        }
        var home = IntStream.range(0, model.blocks().size())
                .filter(b -> model.homeOf(b) == host && model.block(b).allowed().get(host)
                        && model.block(b).demand()[resource] > 0)
                .boxed().toList();
        long excess = home.stream().mapToLong(b -> model.block(b).demand()[resource]).sum()
                - model.capacity(host, resource);
        if (excess <= 0) {
            return 0;
        }
        var cheapest = home.stream().sorted(Comparator.comparingDouble(
                b -> extraCost(b, host) / (double) model.block(b).demand()[resource])).toList();
        double cost = 0;
        for (int b : cheapest) {
            long demand = model.block(b).demand()[resource];
            long extra = extraCost(b, host);
            if (demand >= excess) {
                return (long) Math.ceil(cost + extra * (excess / (double) demand) - 1e-6);
            }
            cost += extra;
            excess -= demand;
        }
        return (long) cost;
    }

    private long extraCost(int block, int host) {
        var one = model.block(block);
        return one.allowed().stream().filter(h -> h != host).mapToLong(h -> one.moveCost()[h]).min()
                .orElse(one.moveCost()[host]) - one.moveCost()[host];
    }

    /** As many hosts as hold everything, the largest first; and one for each of a group that is kept apart. */
    private long fewestHosts() {
        long most = model.blocks().isEmpty() ? 0 : 1;
        for (int r = 0; r < model.resourceList().size(); r++) {
            most = Math.max(most, hostsFor(r));
        }
        for (int g = 0; g < model.groups(); g++) {
            int group = g;
            most = Math.max(most, model.blocks().stream()
                    .filter(b -> Arrays.stream(b.apart()).anyMatch(a -> a == group)).count());
        }
        return most;
    }

    private long hostsFor(int resource) {
        long demand = model.blocks().stream().mapToLong(b -> b.demand()[resource]).sum();
        var largest = IntStream.range(0, model.hosts()).mapToLong(h -> model.capacity(h, resource)).sorted().toArray();
        int hosts = 0;
        for (int i = largest.length - 1; i >= 0 && demand > 0; i--) {
            demand -= Math.min(demand, largest[i]);
            hosts++;
        }
        return hosts;
    }

    /** Everything spread as evenly as its units allow, and each block alone on the host where it fills least. */
    private long lowestFill(Balance balance) {
        int r = model.resourceList().indexOf(balance.resource());
        if (r < 0 || model.totalCapacity(r) >= PackingModel.NO_END) {
            return 0;
        }
        long bound = evenFill(r);
        for (var block : model.blocks()) {
            bound = Math.max(bound, block.allowed().stream()
                    .mapToLong(h -> Score.fill(block.demand()[r], model.capacity(h, r))).min().orElse(0));
        }
        return bound;
    }

    /** Lowest fill of all hosts at which they hold as many units as all blocks together take. */
    private long evenFill(int resource) {
        long unit = model.unitOf(resource);
        if (unit == 0) {
            return 0;
        }
        long units = model.blocks().stream().mapToLong(b -> b.demand()[resource] / unit).sum();
        long tooLow = -1;
        long enough = Balance.FULL;
        while (enough - tooLow > 1) {
            long fill = (tooLow + enough) / 2;
            long held = IntStream.range(0, model.hosts())
                    .mapToLong(h -> atFill(model.capacity(h, resource), fill) / unit).sum();
            if (held < units) {
                tooLow = fill;
            } else {
                enough = fill;
            }
        }
        return enough;
    }

    /** What a host holds at a fill, rounded down; the product of both may have more than 63 bits. */
    private static long atFill(long capacity, long fill) {
        return capacity / Balance.FULL * fill + capacity % Balance.FULL * fill / Balance.FULL;
    }

    /** Blocks that no host holds, and of the others what does not fit when blocks may be cut. */
    private long leastLoss() {
        long hopeless = model.blocks().stream().filter(b -> b.allowed().isEmpty()).mapToLong(Block::weight).sum();
        long most = 0;
        for (int r = 0; r < model.resourceList().size(); r++) {
            most = Math.max(most, lossFor(r));
        }
        return hopeless + most;
    }

    private long lossFor(int resource) {
        long room = model.totalCapacity(resource);
        if (room >= PackingModel.NO_END) {
            return 0;
        }
        var dense = model.blocks().stream().filter(b -> !b.allowed().isEmpty() && b.demand()[resource] > 0)
                .sorted(Comparator.comparingDouble(b -> b.demand()[resource] / (b.weight() + 1e-9))).toList();
        double loss = 0;
        for (var block : dense) {
            long demand = block.demand()[resource];
            long taken = Math.min(room, demand);
            room -= taken;
            loss += block.weight() * ((demand - taken) / (double) demand);
        }
        return (long) Math.ceil(loss - 1e-6);
    }
}
