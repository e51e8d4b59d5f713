/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flows that share resources max-min fairly (docs/engine.md, 8). Flows with the same demands and rights form a class;
 * rates are solved over classes, and only over those that a change touches; within a class one heap of finish marks in
 * virtual time tells which flow is done next. A change costs the classes around it, not the flows.
 * <p>
 * Flows are numbered by their owner. Changes take effect with {@link #settle}, so that a flow that ends and one that
 * begins at the same instant leave the others alone.
 */
public final class Sharing {

    /** Wakes the owner when the first flow of a class is done, to call {@link Sharing#finishFirst}. */
    public interface Alarms {

        /** To be woken at an instant, instead of at any other that was set for the class. */
        void set(FlowClass flowClass, long nanos);

        /** Not to be woken. */
        void clear(FlowClass flowClass);
    }

    private final Alarms alarms;
    private final boolean keepsHistory;
    private final Marks marks;
    private final MaxMin maxMin = new MaxMin();
    private final Map<Rights, FlowClass> classes = new HashMap<>();
    private final Map<Resource, Supply> supplies = new IdentityHashMap<>();
    /** Classes whose flows or solved rates have changed since rates were settled. */
    private final List<FlowClass> changed = new ArrayList<>();
    /** How many classes are not solved for the flows that they have. */
    private int unsolved;

    /**
     * @param alarms who is told when flows will be done
     * @param flows how many flows there is room for at first
     * @param keepsHistory whether rates of the past will be asked for
     */
    public Sharing(Alarms alarms, int flows, boolean keepsHistory) {
        this.alarms = alarms;
        this.marks = new Marks(flows);
        this.keepsHistory = keepsHistory;
    }

    /**
     * The class of flows with these rights.
     *
     * @param demands what each byte takes of which resource
     * @param ownLimit most bytes per second that a flow can do by itself; may be infinite if it has demands
     * @param weight how many times the share of a flow of weight 1 it gets, 10^-6 to 10^6
     */
    public FlowClass classOf(List<Demand> demands, double ownLimit, double weight) {
        var rights = new Rights(demands, ownLimit, weight);
        var known = classes.get(rights);
        if (known != null) {
            return known;
        }
        var made = newClass(rights);
        classes.put(rights, made);
        return made;
    }

    private FlowClass newClass(Rights rights) {
        var resources = rights.resources();
        var needed = new Supply[resources.size()];
        var perByte = new double[needed.length];
        for (int i = 0; i < needed.length; i++) {
            needed[i] = supplyOf(resources.get(i));
            perByte[i] = rights.perByteOf(resources.get(i));
        }
        return new FlowClass(classes.size(), rights, needed, perByte, marks, keepsHistory);
    }

    private Supply supplyOf(Resource resource) {
        var known = supplies.get(resource);
        if (known != null) {
            return known;
        }
        var made = new Supply(supplies.size(), resource.capacity());
        supplies.put(resource, made);
        return made;
    }

    /** Begins a flow of so many bytes; it takes its share when {@link #settle} is called. */
    public void begin(int flow, FlowClass flowClass, double bytes, long now) {
        forget(flowClass);
        flowClass.insert(flow, bytes, now);
        recall(flowClass);
    }

    /** Ends the flow of a class that is done first, whose alarm has gone off; returns its number. */
    public int finishFirst(FlowClass flowClass) {
        int flow = flowClass.first();
        flowClass.noAlarm();
        end(flow, flowClass);
        return flow;
    }

    /** Ends a flow before its time. */
    public void end(int flow, FlowClass flowClass) {
        forget(flowClass);
        flowClass.remove(flow);
        recall(flowClass);
    }

    /** Rate in bytes per second that one more flow of a class would have now. */
    public double rateOfOneMore(FlowClass flowClass) {
        list(flowClass);
        int wanted = flowClass.size() + 1;
        int others = unsolved - (flowClass.isSolved() ? 0 : 1);
        if (flowClass.solvedFlows() != wanted || others > 0) {
            solve(flowClass, wanted);
        }
        return flowClass.solvedRate();
    }

    /** Lets every flow have its fair rate from this instant on. */
    public void settle(long now) {
        // Solving adds to the list.
        for (int i = 0; i < changed.size() && unsolved > 0; i++) {
            if (!changed.get(i).isSolved()) {
                solve(changed.get(i), changed.get(i).size());
            }
        }
        for (int i = 0; i < changed.size(); i++) {
            use(changed.get(i), now);
        }
        changed.clear();
    }

    private void use(FlowClass flowClass, long now) {
        flowClass.delist();
        flowClass.useSolvedRate(now);
        if (flowClass.size() == 0) {
            flowClass.deactivate();
            if (flowClass.noAlarm()) {
                alarms.clear(flowClass);
            }
        } else {
            long done = flowClass.firstDoneAt(now);
            if (flowClass.alarmAt(done)) {
                alarms.set(flowClass, done);
            }
        }
    }

    private void solve(FlowClass flowClass, int wanted) {
        var around = maxMin.around(flowClass);
        for (var each : around) {
            forget(each);
            each.solveFor(each == flowClass ? wanted : each.size());
            recall(each);
        }
        maxMin.solve();
    }

    /** Takes a class out of the count of those that are not solved, before it changes. */
    private void forget(FlowClass flowClass) {
        list(flowClass);
        unsolved -= flowClass.isSolved() ? 0 : 1;
    }

    private void recall(FlowClass flowClass) {
        unsolved += flowClass.isSolved() ? 0 : 1;
    }

    private void list(FlowClass flowClass) {
        if (flowClass.enlist()) {
            changed.add(flowClass);
            if (!flowClass.isActive()) {
                flowClass.activate();
            }
        }
    }
}
