/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Weighted max-min fair rates by progressive filling: a level rises from zero, every flow gets its weight times the
 * level, until a supply is full or a flow reaches its own limit; those are fixed, the others grow on. (Bertsekas and
 * Gallager, Data Networks, section 6.5.2.) Filled are whole classes, and only those that a change can reach over shared
 * resources.
 */
final class MaxMin {

    private final List<FlowClass> classes = new ArrayList<>();
    private final List<Supply> supplies = new ArrayList<>();
    private final List<FlowClass> limited = new ArrayList<>();
    private final PriorityQueue<FullAt> full = new PriorityQueue<>();
    private long visit;

    private record FullAt(double level, Supply supply) implements Comparable<FullAt> {
        @Override
        public int compareTo(FullAt other) {
            int order = Double.compare(level, other.level);
            return order == 0 ? Integer.compare(supply.number(), other.supply.number()) : order;
        }
    }

    /** The classes that a class shares resources with, directly or through others, itself included. */
    List<FlowClass> around(FlowClass start) {
        visit++;
        classes.clear();
        supplies.clear();
        start.enter(visit);
        classes.add(start);
        for (int next = 0; next < classes.size(); next++) {
            addNeighbours(classes.get(next));
        }
        return classes;
    }

    private void addNeighbours(FlowClass flowClass) {
        for (int i = 0; i < flowClass.demands(); i++) {
            var supply = flowClass.supply(i);
            if (supply.enter(visit)) {
                supplies.add(supply);
                addUsers(supply);
            }
        }
    }

    private void addUsers(Supply supply) {
        for (int i = 0; i < supply.userCount(); i++) {
            var user = supply.user(i);
            if (user.enter(visit)) {
                classes.add(user);
            }
        }
    }

    /** Solves the classes found last, each for the number of flows that was set. */
    void solve() {
        if (classes.size() == 1) {
            solveAlone(classes.getFirst());
        } else {
            fill();
        }
    }

    private static void solveAlone(FlowClass flowClass) {
        if (!flowClass.isFixed()) {
            double level = Double.POSITIVE_INFINITY;
            for (int i = 0; i < flowClass.demands(); i++) {
                level = Math.min(level, flowClass.supply(i).capacity() / flowClass.perLevel(i));
            }
            flowClass.fixAt(level);
        }
    }

    private void fill() {
        begin();
        double level = 0;
        int nextLimited = 0;
        while (!full.isEmpty() || nextLimited < limited.size()) {
            if (nextLimited < limited.size()
                    && (full.isEmpty() || limited.get(nextLimited).limitedAt() <= full.peek().level())) {
                var flowClass = limited.get(nextLimited++);
                level = Math.max(level, flowClass.limitedAt());
                fix(flowClass, level);
            } else {
                level = fixUsers(full.poll(), level);
            }
        }
    }

    private void begin() {
        limited.clear();
        for (var supply : supplies) {
            supply.empty();
            addLoad(supply);
        }
        for (var flowClass : classes) {
            if (!flowClass.isFixed() && flowClass.isLimited()) {
                limited.add(flowClass);
            }
        }
        if (limited.size() > 1) {
            limited.sort(Comparator.comparingDouble(FlowClass::limitedAt).thenComparingInt(FlowClass::number));
        }
    }

    private void addLoad(Supply supply) {
        for (int i = 0; i < supply.userCount(); i++) {
            var user = supply.user(i);
            if (!user.isFixed()) {
                supply.grows(user.perLevel(user.indexOf(supply)));
            }
        }
        if (supply.hasGrowing()) {
            full.add(new FullAt(supply.fullAt(), supply));
        }
    }

    /** Fixes all that still grow on a full supply; returns the level. */
    private double fixUsers(FullAt lowest, double level) {
        var supply = lowest.supply();
        if (!supply.hasGrowing()) {
            return level;
        }
        // Others were fixed since this was computed, and leave more: it may not be the lowest any more.
        double now = Math.max(level, supply.fullAt());
        if (now > lowest.level()) {
            full.add(new FullAt(now, supply));
            return level;
        }
        for (int i = 0; i < supply.userCount(); i++) {
            fix(supply.user(i), now);
        }
        return now;
    }

    private static void fix(FlowClass flowClass, double level) {
        if (flowClass.isFixed()) {
            return;
        }
        flowClass.fixAt(level);
        for (int i = 0; i < flowClass.demands(); i++) {
            flowClass.supply(i).fixed(flowClass.perLevel(i), flowClass.units(i));
        }
    }
}
