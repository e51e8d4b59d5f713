/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.PagingFinding;
import org.portolan.engine.paging.Throughput;
import org.portolan.engine.pressure.EventOutcome;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.quantity.SimTime;

/** Sees what events come to: on every host until the next event that concerns it. */
final class PressureOutcomes implements FlowWatch {

    private final List<PressureEvent> events;
    private final Map<PressureEvent, Map<String, OutcomeWindow>> windows = new IdentityHashMap<>();
    private final Map<PressureEvent, List<ArrivalWatch>> arrivals = new IdentityHashMap<>();
    /** The last window of every host. */
    private final Map<String, OutcomeWindow> open = new TreeMap<>();

    PressureOutcomes(List<PressureEvent> events) {
        this.events = events;
        for (var event : events) {
            windows.put(event, new TreeMap<>());
            arrivals.put(event, new ArrayList<>());
        }
    }

    /**
     * How a host stood.
     *
     * @param throughput what its guests got done
     * @param resident pages of every guest in frames
     */
    record Stood(Throughput throughput, Map<String, Double> resident) {
    }

    /** How the hosts stand, by host. */
    Map<String, Stood> before(GroupFlow group) {
        var stood = new HashMap<String, Stood>();
        for (var flow : group.hosts()) {
            var resident = new HashMap<String, Double>();
            flow.cohorts().forEach(c -> c.kind().guests().forEach(g -> resident.put(g.id(), c.in(0))));
            var loop = group.hostLoop(flow);
            stood.put(flow.plan().host().id(), new Stood(HostReport.throughput(loop.plan(), loop), resident));
        }
        return stood;
    }

    /**
     * Something has happened.
     *
     * @param event the event, or that to which it belongs
     * @param at when
     * @param stood how the hosts stood just before
     * @param brought the guest that came or grew
     */
    void after(PressureEvent event, SimTime at, Map<String, Stood> stood, GroupFlow group,
            Optional<String> brought) {
        for (var flow : group.hosts()) {
            var host = flow.plan().host().id();
            var window = windows.get(event).computeIfAbsent(host,
                    h -> new OutcomeWindow(h, event.at(), stood.get(h)));
            open.put(host, window);
            brought.ifPresent(window::brings);
            window.planned(flow, group);
            window.look(flow, group);
            brought.filter(g -> flow.cohortOf(g).isPresent())
                    .ifPresent(g -> arrivals.get(event).add(new ArrivalWatch(g, host, at)));
        }
        planned(group);
    }

    /** The hosts come to another steady state now. */
    void planned(GroupFlow group) {
        for (var flow : group.hosts()) {
            Optional.ofNullable(open.get(flow.plan().host().id())).ifPresent(w -> w.planned(flow, group));
            arrivals.values().forEach(all -> all.forEach(a -> a.planned(flow, group)));
        }
    }

    /** A host ends. */
    void ends(String host) {
        open.remove(host);
    }

    @Override
    public void passed(GroupFlow group, Loop before, double seconds) {
        for (var flow : group.hosts()) {
            var window = open.get(flow.plan().host().id());
            if (window != null) {
                window.passed(flow, group, before, seconds);
            }
            for (var event : events) {
                arrivals.get(event).forEach(a -> a.passed(flow, group, before, seconds));
            }
        }
    }

    List<EventOutcome> all() {
        return events.stream().map(e -> new EventOutcome(e,
                windows.get(e).values().stream().map(OutcomeWindow::outcome).toList(),
                arrivals.get(e).stream().map(ArrivalWatch::arrival).toList())).toList();
    }

    /** Hosts that are not at rest at the end. */
    List<Finding> notAtRest() {
        return open.values().stream().filter(w -> !w.isAtRest())
                .<Finding>map(w -> new PagingFinding.NotAtRest(w.host(), w.since())).toList();
    }
}
