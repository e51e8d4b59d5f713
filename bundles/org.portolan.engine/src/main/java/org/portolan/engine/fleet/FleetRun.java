/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.event.EventKind;
import org.portolan.engine.event.Timers;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.resource.FlowClass;
import org.portolan.engine.resource.Resource;
import org.portolan.engine.resource.Sharing;

/**
 * Runs a fleet part by part: the events of a part, and the flows that share its carriers. Written with loops and
 * columns of numbers throughout, for a fresh process spends more on linking streams and lambdas than on thousands of
 * guests.
 */
final class FleetRun implements Sharing.Alarms {

    private static final int EVENTS_BETWEEN_LOOKS = 256;
    private static final double EVEN = 1;

    private final RunMonitor monitor;
    private final Parts parts;
    private final Sharing sharing;
    private final FlowClass[] classOfRoute;
    private final FlowClass[] classByNumber;
    private final Relocations relocations;
    /** Guests of the part have the first numbers, classes those behind. */
    private final Timers timers;
    private final int firstClass;

    private long now;
    private int eventsToLook;
    private long told;

    FleetRun(FleetSpec fleet, RunMonitor monitor) {
        this.monitor = monitor;
        parts = new Parts(fleet);
        firstClass = parts.largest();
        sharing = new Sharing(this, firstClass, false);
        classOfRoute = classes(fleet);
        classByNumber = new FlowClass[classOfRoute.length];
        for (var flowClass : classOfRoute) {
            classByNumber[flowClass.number()] = flowClass;
        }
        timers = new Timers(firstClass + classOfRoute.length);
        relocations = new Relocations(fleet, firstClass, this);
    }

    private FlowClass[] classes(FleetSpec fleet) {
        var carriers = new ArrayList<Resource>();
        for (Rate rate : fleet.carriers()) {
            carriers.add(new Resource(rate.bytesPerSecond()));
        }
        double most = fleet.method().send()
                .mostPerSecond(() -> fleet.assumptions().value(AssumptionKey.STREAM_RATE));
        var classes = new FlowClass[fleet.routes().size()];
        for (int route = 0; route < classes.length; route++) {
            classes[route] = sharing.classOf(demands(fleet.routes().get(route), carriers), most, EVEN);
        }
        return classes;
    }

    private static List<Demand> demands(RouteSpec route, List<Resource> carriers) {
        var demands = new ArrayList<Demand>();
        for (int carrier : route.carriers()) {
            demands.add(new Demand(carriers.get(carrier), 1));
        }
        return demands;
    }

    FleetResult run() {
        monitor.begin(relocations.result().guestCount());
        monitor.checkCanceled();
        for (int part = 0; part < parts.count(); part++) {
            relocations.enter(parts, part, classOfRoute);
            runPart();
        }
        tell();
        return relocations.result();
    }

    private void runPart() {
        while (!timers.isEmpty()) {
            int due = timers.take();
            now = timers.nanosOf(due);
            if (due < firstClass) {
                relocations.waited(due, now);
            } else {
                relocations.sent(sharing.finishFirst(classByNumber[due - firstClass]), now);
                sharing.settle(now);
            }
            look();
        }
    }

    private void look() {
        if (--eventsToLook < 0) {
            eventsToLook = EVENTS_BETWEEN_LOOKS;
            monitor.checkCanceled();
            tell();
        }
    }

    private void tell() {
        if (relocations.ended() > told) {
            monitor.worked(relocations.ended() - told);
            told = relocations.ended();
        }
    }

    // What relocations ask for

    /** Wakes a relocation at an instant. */
    void wake(int index, long nanos, EventKind kind) {
        timers.set(index, nanos, kind);
    }

    /** Sends bytes for a relocation from now on. */
    void send(int index, FlowClass flowClass, double bytes) {
        sharing.begin(index, flowClass, bytes, now);
        sharing.settle(now);
    }

    /** Rate in bytes per second that one more flow of a class would have now. */
    double rateOfOneMore(FlowClass flowClass) {
        return sharing.rateOfOneMore(flowClass);
    }

    // What sharing asks for

    @Override
    public void set(FlowClass flowClass, long nanos) {
        timers.set(firstClass + flowClass.number(), nanos, EventKind.STEP_DONE);
    }

    @Override
    public void clear(FlowClass flowClass) {
        timers.clear(firstClass + flowClass.number());
    }
}
