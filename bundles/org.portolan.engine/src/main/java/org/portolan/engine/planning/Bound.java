/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.portolan.engine.evacuation.EvacuationBound;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.LinkEnds;

/**
 * What no order can beat: every page has to cross every link of its way once, and a relocation alone takes at least its
 * check and that. How often pages are sent again is not counted, as a slower link may make a rule give up earlier
 * (docs/engine.md, 8).
 */
final class Bound {

    private final EvacuationPlan plan;
    private final Ways ways;
    private final Map<String, GuestSpec> guests;
    private final Map<String, LinkSpec> links = new HashMap<>();
    private final Map<String, Double> secondsByEnd = new TreeMap<>();
    private final Map<String, String> linkByEnd = new HashMap<>();
    private double longest;

    private Bound(EvacuationPlan plan, Ways ways) {
        this.plan = plan;
        this.ways = ways;
        guests = plan.spec().installation().guests().stream().collect(Collectors.toMap(GuestSpec::id, g -> g));
        plan.spec().installation().links().forEach(l -> links.put(l.id(), l));
    }

    static EvacuationBound of(EvacuationPlan plan, Ways ways) {
        var bound = new Bound(plan, ways);
        plan.moves().forEach(bound::add);
        var busiest = bound.secondsByEnd.entrySet().stream().max(Map.Entry.comparingByValue());
        return new EvacuationBound(SimTime.ofSeconds(bound.longest),
                SimTime.ofSeconds(busiest.map(Map.Entry::getValue).orElse(0.0)),
                busiest.map(e -> bound.linkByEnd.get(e.getKey())).orElse(""));
    }

    private void add(PlannedMove move) {
        double check = plan.spec().assumptions().value(AssumptionKey.CHECK_TIME);
        double sending = 0;
        if (Methods.sendAllPages(move.method()) && !move.path().isEmpty()) {
            double bytes = (double) guests.get(move.guest()).placement().instantiated().count() * Pages.SIZE;
            sending = bytes / ways.payload(move.path()).bytesPerSecond();
            for (var hop : LinkEnds.of(move.path().stream().map(links::get).toList(), move.source(), move.target())) {
                double seconds = bytes / ways.payload(hop.link()).bytesPerSecond();
                cross(hop.link(), hop.link() + '>' + hop.from(), seconds);
                cross(hop.link(), hop.link() + '<' + hop.to(), seconds);
            }
        }
        longest = Math.max(longest, check + sending);
    }

    private void cross(String link, String end, double seconds) {
        secondsByEnd.merge(end, seconds, Double::sum);
        linkByEnd.put(end, link);
    }
}
