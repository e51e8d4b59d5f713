/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.PagingResult;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.relocation.AssumptionUse;

/** Finds the steady state of hosts: those together that share something. */
public final class SteadyState {

    /** Hosts that share something, for which one more guest is still looked at. */
    private static final int MOST_TOGETHER = 4;

    private final PagingSpec spec;
    private final RunMonitor monitor;
    private final Stock stock;

    private SteadyState(PagingSpec spec, AssumptionUse assumptions, RunMonitor monitor) {
        this.spec = spec;
        this.monitor = monitor;
        stock = new Stock(spec, assumptions);
    }

    /** All hosts whose central storage is known. */
    public static PagingResult of(PagingSpec spec, RunMonitor monitor) {
        var steady = new SteadyState(spec, new AssumptionUse(spec.assumptions()), monitor);
        var hosts = steady.stock.hosts();
        monitor.begin(hosts.size());
        var results = new HashMap<String, HostPaging>();
        for (var group : groups(hosts)) {
            steady.solve(group).forEach(h -> results.put(h.host(), h));
            monitor.worked(group.size());
        }
        return new PagingResult(hosts.stream().map(h -> results.get(h.id())).toList(),
                steady.stock.assumptions().inForce());
    }

    /** One host alone, if its central storage is known. */
    public static Optional<PagingResult> of(PagingSpec spec, String host, RunMonitor monitor) {
        var steady = new SteadyState(spec, new AssumptionUse(spec.assumptions()), monitor);
        return groups(steady.stock.hosts()).stream()
                .filter(g -> g.stream().anyMatch(h -> h.id().equals(host))).findFirst()
                .map(g -> steady.solve(g).stream().filter(h -> h.host().equals(host)).toList())
                .map(h -> new PagingResult(h, steady.stock.assumptions().inForce()));
    }

    /**
     * The same without findings, for searches.
     *
     * @param assumptions those of the specification
     */
    static HostPaging figures(PagingSpec spec, String host, AssumptionUse assumptions, RunMonitor monitor) {
        var steady = new SteadyState(spec, assumptions, monitor);
        var group = groups(steady.stock.hosts()).stream()
                .filter(g -> g.stream().anyMatch(h -> h.id().equals(host))).findFirst().orElseThrow();
        var solved = steady.solved(Plan.of(spec, steady.stock, group));
        return solved.hosts().stream().filter(h -> h.plan().host().id().equals(host)).findFirst()
                .map(h -> solved.report(h).of()).orElseThrow();
    }

    private List<HostPaging> solve(List<HostSpec> hosts) {
        monitor.checkCanceled();
        var solved = solved(Plan.of(spec, stock, hosts));
        return solved.hosts().stream()
                .map(h -> solved.report(h).of(next(hosts, h.plan()), stock.assumptions())).toList();
    }

    private record Solved(List<HostLoop> hosts, Loop loop) {
        HostReport report(HostLoop host) {
            return new HostReport(host, loop);
        }
    }

    private Solved solved(List<Plan> plans) {
        var loops = plans.stream().map(p -> new HostLoop(p, stock.assumptions())).toList();
        var loop = new Loop(spec.installation(), loops, stock.assumptions(), monitor);
        loop.run();
        return new Solved(loops, loop);
    }

    /** The host with one more guest like most of its guests, where frames are short then and few hosts share. */
    private Optional<PagingFindings.Next> next(List<HostSpec> hosts, Plan plan) {
        var most = plan.kinds().stream().max(Comparator.comparingInt(GuestKind::count)
                .thenComparing(k -> k.guests().getFirst().id(), Comparator.reverseOrder()));
        return most.filter(k -> hosts.size() <= MOST_TOGETHER && isShort(plan, k)).map(k -> {
            var plans = Plan.of(spec, stock, hosts,
                    (host, kinds) -> host.id().equals(plan.host().id()) ? withOneMore(kinds, k) : kinds);
            var solved = solved(plans);
            var host = solved.hosts().stream().filter(h -> h.plan().host().id().equals(plan.host().id())).findFirst();
            return new PagingFindings.Next(k.guests().getFirst().id(), solved.report(host.orElseThrow()).of());
        });
    }

    private static boolean isShort(Plan plan, GuestKind kind) {
        return plan.pageable() + kind.pageable() > plan.tiers().getFirst().capacity();
    }

    private static List<GuestKind> withOneMore(List<GuestKind> kinds, GuestKind kind) {
        return kinds.stream().map(k -> k.guests().equals(kind.guests()) ? k.withOneMore() : k).toList();
    }

    /** Hosts that share volumes, expanded storage or links, or lend to each other, directly or through others. */
    static List<List<HostSpec>> groups(List<HostSpec> hosts) {
        var byPart = new HashMap<String, List<HostSpec>>();
        for (var host : hosts) {
            partsOf(host).forEach(p -> byPart.computeIfAbsent(p, k -> new ArrayList<>()).add(host));
        }
        var groups = new ArrayList<List<HostSpec>>();
        var seen = new HashSet<String>();
        for (var host : hosts) {
            if (!seen.contains(host.id())) {
                var group = new ArrayList<HostSpec>();
                collect(host, byPart, seen, group);
                group.sort(Comparator.comparing(HostSpec::id));
                groups.add(group);
            }
        }
        return groups;
    }

    private static void collect(HostSpec first, Map<String, List<HostSpec>> byPart, Set<String> seen,
            List<HostSpec> group) {
        var open = new ArrayList<HostSpec>();
        open.add(first);
        seen.add(first.id());
        while (!open.isEmpty()) {
            var host = open.removeLast();
            group.add(host);
            for (var part : partsOf(host)) {
                byPart.get(part).stream().filter(h -> seen.add(h.id())).forEach(open::add);
            }
        }
    }

    /** What others may have as well; the prefix keeps ids of different things apart. */
    private static Set<String> partsOf(HostSpec host) {
        var parts = new HashSet<String>();
        parts.add("host " + host.id());
        for (StorageLevelSpec level : host.storage()) {
            switch (level) {
                case Central c -> {}
                case Xstore x -> parts.add("xstore " + x.id());
                case Remote r -> {
                    parts.add("host " + r.lenderHost());
                    parts.add("link " + r.link());
                }
                case PagingSpace p -> p.volumes().forEach(v -> parts.add("volume " + v));
            }
        }
        return parts;
    }
}
