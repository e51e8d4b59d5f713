/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.PagingMoment;
import org.portolan.engine.evacuation.PagingMoment.HostPages;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.paging.Paging;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.TierUse;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** Page rates between the relocations of a plan: steady states at the begin, at some instants on the way, at the end. */
final class PagingMoments {

    /** States that are solved beside those of begin and end: a picture, not a film. */
    private static final int ON_THE_WAY = 6;
    /** With more guests, the begin and the end must do: each state takes as long as all guests are many. */
    private static final int MOST_GUESTS_ON_THE_WAY = 200;

    private final EvacuationPlan plan;
    private final Set<String> concerned = new TreeSet<>();
    private final RunMonitor monitor;

    private PagingMoments(EvacuationPlan plan, RunMonitor monitor) {
        this.plan = plan;
        this.monitor = monitor;
        plan.moves().forEach(m -> {
            concerned.add(m.source());
            concerned.add(m.target());
        });
    }

    static List<PagingMoment> of(EvacuationPlan plan, List<RelocationResult> results, RunMonitor monitor) {
        return new PagingMoments(plan, monitor).solve(results);
    }

    /** What hosts come to when all of a plan goes well. */
    static List<HostPages> after(EvacuationPlan plan, RunMonitor monitor) {
        var targets = new HashMap<String, String>();
        plan.moves().forEach((PlannedMove m) -> targets.put(m.guest(), m.target()));
        return new PagingMoments(plan, monitor).hosts(targets);
    }

    /** What they are before it. */
    static List<HostPages> before(EvacuationPlan plan, RunMonitor monitor) {
        return new PagingMoments(plan, monitor).hosts(Map.of());
    }

    private List<PagingMoment> solve(List<RelocationResult> results) {
        var arrivals = results.stream().filter(r -> r.outcome().isRelocated())
                .sorted(Comparator.comparing((RelocationResult r) -> r.timing().end())
                        .thenComparing(r -> r.request().guest()))
                .toList();
        var moments = new ArrayList<PagingMoment>();
        moments.add(new PagingMoment(SimTime.ZERO, 0, hosts(Map.of())));
        boolean isFew = plan.spec().installation().guests().size() <= MOST_GUESTS_ON_THE_WAY;
        int parts = isFew ? ON_THE_WAY + 1 : 1;
        var targets = new HashMap<String, String>();
        int arrived = 0;
        for (int part = 1; part <= parts; part++) {
            int until = Math.ceilDiv(arrivals.size() * part, parts);
            if (until > arrived) {
                arrivals.subList(arrived, until)
                        .forEach(r -> targets.put(r.request().guest(), r.request().targetHost()));
                arrived = until;
                moments.add(new PagingMoment(arrivals.get(until - 1).timing().end(), arrived, hosts(targets)));
            }
        }
        return moments;
    }

    private List<HostPages> hosts(Map<String, String> targetByGuest) {
        var installation = plan.spec().installation();
        var now = installation.withGuests(installation.guests().stream()
                .map(g -> targetByGuest.containsKey(g.id()) ? g.on(targetByGuest.get(g.id())) : g).toList());
        var solved = Paging.solve(PagingSpec.of(now, plan.spec().assumptions()), monitor);
        return solved.hosts().stream().filter(h -> concerned.contains(h.host())).map(PagingMoments::pages).toList();
    }

    /** A host's steady state in short. */
    static HostPages pages(HostPaging host) {
        double pageIns = host.tiers().stream().map(TierUse::pageIns).mapToDouble(PageRate::pagesPerSecond).sum();
        return new HostPages(host.host(), host.state(), new PageRate(pageIns), host.throughput().share());
    }

    /** True for a state that no host may be brought to. */
    static boolean isBad(HostState state) {
        return state == HostState.THRASHES || state == HostState.OUT_OF_PAGE_SPACE;
    }
}
