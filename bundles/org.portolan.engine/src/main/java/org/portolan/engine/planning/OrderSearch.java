/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.portolan.engine.evacuation.Alternative;
import org.portolan.engine.evacuation.ConcurrencyPoint;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.PlannedMove;

/**
 * Looks for the order of relocations, and how many at once: every number at once with the longest first, then other rules
 * of thumb with the best number, then one relocation after the other elsewhere in the order, as long as that helps. Where
 * the work allows it, all orders are run with all numbers.
 */
final class OrderSearch {

    /** Numbers that tell most, the most telling first: what hypervisors allow, one at a time, and what lies between. */
    private static final int[] TELLING = {8, 1, 4, 2, 16, 32, 64, 3, 6, 12, 24, 48, 96, 128, 5, 7, 256, 512};
    private static final int MOST_PERMUTED = 8;

    private final EvacuationPlan base;
    private final List<List<PlannedMove>> orders;
    private final Trials trials;
    private final List<ConcurrencyPoint> byConcurrency = new ArrayList<>();

    /**
     * @param base a plan with the relocations
     * @param orders orders to begin with, the most promising first
     * @param trials which runs plans
     */
    OrderSearch(EvacuationPlan base, List<List<PlannedMove>> orders, Trials trials) {
        this.base = base;
        this.orders = orders;
        this.trials = trials;
    }

    /** Spends the work that there is. */
    void run() {
        compareNumbers();
        if (everyPlan() <= trials.left()) {
            tryAll();
        } else {
            compareOrders();
            improve();
        }
    }

    /** The longest first with one at once, and with more and more; the last with as many as may be. */
    List<ConcurrencyPoint> byConcurrency() {
        return byConcurrency.stream()
                .sorted(Comparator.comparingInt(p -> p.atOnce().orElse(Integer.MAX_VALUE))).toList();
    }

    private void compareNumbers() {
        var all = point(OptionalInt.empty());
        for (int number : TELLING) {
            // A number that the limits never let come about changes nothing.
            if (number < all.figures().mostAtOnce() && number < mostOfOneHost() && trials.mayGoOn()) {
                point(OptionalInt.of(number));
            }
        }
    }

    private Alternative point(OptionalInt atOnce) {
        var run = trials.run(plan(orders.getFirst(), atOnce));
        byConcurrency.add(new ConcurrencyPoint(atOnce, run.figures()));
        return run;
    }

    private int mostOfOneHost() {
        return base.spec().hosts().stream().mapToInt(host -> (int) base.moves().stream()
                .filter(m -> m.source().equals(host) || m.target().equals(host)).count()).max().orElse(0);
    }

    private List<OptionalInt> numbers() {
        var numbers = new ArrayList<OptionalInt>();
        IntStream.range(1, mostOfOneHost()).forEach(k -> numbers.add(OptionalInt.of(k)));
        numbers.add(OptionalInt.empty());
        return numbers;
    }

    private void compareOrders() {
        var best = trials.best().plan().atOnce();
        for (var order : orders) {
            if (trials.mayGoOn()) {
                trials.run(plan(order, best));
            }
        }
    }

    // Every order

    private long everyPlan() {
        int count = base.moves().size();
        return count > MOST_PERMUTED ? Long.MAX_VALUE
                : numbers().size() * IntStream.rangeClosed(1, count).asLongStream().reduce(1, (a, b) -> a * b);
    }

    private void tryAll() {
        var numbers = numbers();
        permute(new ArrayList<>(orders.getFirst()), 0,
                order -> numbers.forEach(k -> trials.run(plan(Orders.byPriority(order), k))));
    }

    private static void permute(List<PlannedMove> moves, int from, Consumer<List<PlannedMove>> each) {
        if (from >= moves.size() - 1) {
            each.accept(List.copyOf(moves));
            return;
        }
        for (int i = from; i < moves.size(); i++) {
            Collections.swap(moves, from, i);
            permute(moves, from + 1, each);
            Collections.swap(moves, from, i);
        }
    }

    // Better and better

    private void improve() {
        var current = trials.best();
        boolean helps = true;
        while (helps && trials.mayGoOn()) {
            var before = current;
            current = betterOrder(betterNumber(current));
            helps = trials.isBetter(current, before);
        }
    }

    private Alternative betterNumber(Alternative from) {
        var best = from;
        int present = from.plan().atOnce().orElse(from.figures().mostAtOnce());
        for (int number : new int[] {present - 1, present + 1}) {
            if (number >= 1 && number < mostOfOneHost() && trials.mayGoOn()) {
                best = better(best, plan(from.plan().moves(), OptionalInt.of(number)));
            }
        }
        return best;
    }

    private Alternative betterOrder(Alternative from) {
        var best = from;
        int count = base.moves().size();
        var guests = from.plan().moves().stream().map(PlannedMove::guest).collect(Collectors.toList());
        for (var guest : guests) {
            for (int place = 0; place < count && trials.mayGoOn(); place++) {
                var moved = best.plan().reordered(guest, place);
                best = better(best, moved.with(Orders.byPriority(moved.moves())));
            }
        }
        return best;
    }

    private Alternative better(Alternative best, EvacuationPlan candidate) {
        var run = trials.run(candidate);
        return trials.isBetter(run, best) ? run : best;
    }

    private EvacuationPlan plan(List<PlannedMove> order, OptionalInt atOnce) {
        return base.with(order).withAtOnce(atOnce);
    }
}
