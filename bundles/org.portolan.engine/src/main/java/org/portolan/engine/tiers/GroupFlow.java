/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.SimTime;

/**
 * Hosts that share something, from event to event, in steps that are as long as little changes. Hosts without lists take
 * part in what they share as in their steady state.
 */
final class GroupFlow {

    private static final double NANOS = 1e9;
    /** Part of a guest's pages that may change its tier in a step; twice as much is taken back. */
    private static final double MOST_MOVED = 0.02;
    /** By how much the speed of a guest may change in a step before the next becomes shorter. */
    private static final double MOST_FASTER = 0.02;
    private static final double HALF = 0.5;
    /** What is rounded away is not without a place. */
    private static final double A_PAGE = 1;
    private static final double LONGER = 1.5;
    private static final long LEAST_NANOS = 10_000;
    private static final long FIRST_NANOS = 1_000_000;

    private final RunMonitor monitor;
    private final FlowWatch watch;
    private final Map<String, HostFlow> flows = new TreeMap<>();
    /** The same in the steady state to which they come. */
    private final Map<String, HostFlow> resting = new HashMap<>();
    private final Map<String, Backlog> backlogs = new HashMap<>();
    private PagingSpec spec;
    private Stock stock;
    private List<Plan> plans = List.of();
    private Loop rest;
    private Loop loop;
    private long now;
    private long step = FIRST_NANOS;

    /** @param watch told of every step */
    GroupFlow(RunMonitor monitor, FlowWatch watch) {
        this.monitor = monitor;
        this.watch = watch;
    }

    /**
     * A guest that comes.
     *
     * @param guest its id
     * @param pages share of its pages in each kind of tier; empty when none exists
     * @param filling seconds in which those come to be that it does not touch later
     */
    record Comer(String guest, Optional<Map<TierKind, Double>> pages, double filling) {
    }

    /**
     * Goes on with other hosts or guests; those that were there are as they have become.
     *
     * @param current hosts and guests that there are now
     * @param currentStock what the hosts have
     * @param hosts those of this group
     * @param comer who comes
     */
    void begin(PagingSpec current, Stock currentStock, List<HostSpec> hosts, Optional<Comer> comer) {
        spec = current;
        stock = currentStock;
        boolean isFirst = loop == null;
        var sources = new HashMap<String, List<Optional<Cohort>>>();
        plans = Plan.of(spec, stock, hosts, (host, kinds) -> split(host, kinds, sources));
        rest = new Loop(spec.installation(), plans.stream().map(p -> new HostLoop(p, stock.assumptions())).toList(),
                stock.assumptions(), monitor);
        rest.run();
        resting.clear();
        flows.keySet().removeIf(id -> hosts.stream().noneMatch(h -> h.id().equals(id)));
        for (var plan : plans) {
            plan.lists().ifPresent(lists -> {
                var atRest = HostFlow.atRest(plan, lists);
                var host = plan.host().id();
                resting.put(host, atRest);
                flows.put(host, isFirst ? atRest
                        : flow(plan, lists, sources.get(host), comer).after(flows.get(host)));
            });
        }
        flows.forEach((id, flow) -> backlogs.computeIfAbsent(id, h -> new Backlog()).adapt(flow.shape().tiers()));
        if (isFirst) {
            loop = rest;
        } else {
            settle();
        }
        step = FIRST_NANOS;
    }

    /** What was put where there is no room moves on. */
    private void settle() {
        var beyond = beyond();
        for (var flow : flows.values()) {
            flow.settle(flow.plan().tiers(stock, beyond));
            backlogs.get(flow.plan().host().id()).owe(flow);
        }
        loop = loop(0);
    }

    /** Guests that have fared differently are kept apart. */
    private List<GuestKind> split(HostSpec host, List<GuestKind> kinds, Map<String, List<Optional<Cohort>>> sources) {
        var split = new ArrayList<GuestKind>();
        var its = new ArrayList<Optional<Cohort>>();
        var flow = flows.get(host.id());
        for (var kind : kinds) {
            var parts = new LinkedHashMap<Optional<Cohort>, List<GuestSpec>>();
            for (var guest : kind.guests()) {
                var cohort = Optional.ofNullable(flow).flatMap(f -> f.cohortOf(guest.id()));
                parts.computeIfAbsent(cohort, c -> new ArrayList<>()).add(guest);
            }
            parts.forEach((cohort, guests) -> {
                split.add(kind.of(guests));
                its.add(cohort);
            });
        }
        sources.put(host.id(), its);
        return split;
    }

    private static HostFlow flow(Plan plan, Lists lists, List<Optional<Cohort>> sources, Optional<Comer> comer) {
        var shape = Shape.of(plan, lists);
        var cohorts = new ArrayList<Cohort>();
        for (int i = 0; i < sources.size(); i++) {
            var kind = plan.kinds().get(i);
            cohorts.add(sources.get(i).map(c -> c.become(kind, shape))
                    .orElseGet(() -> comes(kind, shape, plan, comer.orElseThrow())));
        }
        return new HostFlow(plan, lists, cohorts);
    }

    private static Cohort comes(GuestKind kind, Shape shape, Plan plan, Comer comer) {
        return comer.pages().map(p -> Cohort.arrived(kind, shape, shares(plan.tiers(), p)))
                .orElseGet(() -> Cohort.loggedOn(kind, shape, comer.filling()));
    }

    /** What is in a kind of tier that the host does not have is in the next below, or in frames where there is none. */
    private static double[] shares(List<TierPlan> tiers, Map<TierKind, Double> pages) {
        double[] shares = new double[tiers.size()];
        pages.forEach((kind, share) -> {
            int tier = 0;
            while (tier < tiers.size() && tiers.get(tier).kind().compareTo(kind) < 0) {
                tier++;
            }
            shares[tier < tiers.size() ? tier : 0] += share;
        });
        return shares;
    }

    /** How the guests of a host run now. */
    HostLoop hostLoop(HostFlow flow) {
        return hostLoop(loop, flow);
    }

    /** How the guests of a host run in one of the loops of this group. */
    HostLoop hostLoop(Loop of, HostFlow flow) {
        return of.hosts().get(plans.indexOf(flow.plan()));
    }

    /** Hosts that are followed, in the order of ids. */
    Collection<HostFlow> hosts() {
        return flows.values();
    }

    /** A host, if it is followed. */
    Optional<HostFlow> host(String id) {
        return Optional.ofNullable(flows.get(id));
    }

    /** A host that is followed in the steady state to which it comes. */
    HostFlow atRest(HostFlow flow) {
        return resting.get(flow.plan().host().id());
    }

    /** How all guests run now. */
    Loop loop() {
        return loop;
    }

    /** How they run in the steady state to which they come. */
    Loop rest() {
        return rest;
    }

    SimTime now() {
        return new SimTime(now);
    }

    /** Hosts on which pages have no place. */
    List<String> withoutPlace() {
        return flows.values().stream().filter(f -> f.withoutPlace() > A_PAGE).map(f -> f.plan().host().id()).toList();
    }

    /** Takes steps until an instant, or until pages have no place. */
    void runTo(long end) {
        while (now < end && !flows.isEmpty()) {
            monitor.checkCanceled();
            long length = Math.min(Math.min(step, end - now), (end - now + 1) / 2 < step ? end - now : step);
            double moved = advance(length);
            if (moved > 2 * MOST_MOVED && length > LEAST_NANOS) {
                flows.values().forEach(HostFlow::undo);
                step = Math.max(LEAST_NANOS, (long) (length * HALF));
            } else {
                take(length, moved);
                if (!withoutPlace().isEmpty()) {
                    return;
                }
            }
        }
        now = end;
    }

    private double advance(long nanos) {
        var beyond = beyond();
        double moved = 0;
        for (var flow : flows.values()) {
            var host = hostLoop(flow);
            var pacings = new ArrayList<Pacing>();
            for (int kind = 0; kind < flow.cohorts().size(); kind++) {
                pacings.add(host.pacing(kind));
            }
            flow.step(nanos / NANOS, pacings, flow.plan().tiers(stock, beyond));
            moved = Math.max(moved, flow.moved());
        }
        return moved;
    }

    private void take(long nanos, double moved) {
        now += nanos;
        double seconds = nanos / NANOS;
        for (var flow : flows.values()) {
            backlogs.get(flow.plan().host().id()).passed(flow, hostLoop(flow), seconds);
        }
        var before = loop;
        loop = loop(seconds);
        double faster = faster(before);
        watch.passed(this, before, seconds);
        if (moved > MOST_MOVED || faster > MOST_FASTER) {
            step = Math.max(LEAST_NANOS, (long) (nanos * HALF));
        } else if (moved < HALF * MOST_MOVED && faster < HALF * MOST_FASTER) {
            step = Math.max(step, (long) (nanos * LONGER));
        }
    }

    private double faster(Loop before) {
        double most = 0;
        for (int i = 0; i < loop.hosts().size(); i++) {
            var host = loop.hosts().get(i);
            for (int kind = 0; kind < host.plan().kinds().size(); kind++) {
                most = Math.max(most, Math.abs(host.pacing(kind).run() - before.hosts().get(i).pacing(kind).run()));
            }
        }
        return most;
    }

    /** The loop at this instant, after a step of so many seconds. */
    private Loop loop(double seconds) {
        var beyond = beyond();
        var loops = new ArrayList<HostLoop>();
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            var flow = flows.get(plan.host().id());
            if (flow == null) {
                loops.add(new HostLoop(plan, stock.assumptions()));
            } else {
                var at = flow.now(stock, beyond, stock.assumptions().value(AssumptionKey.REORDER_STALL));
                loops.add(new HostLoop(at, stock.assumptions()));
            }
        }
        var next = new Loop(spec.installation(), loops, stock.assumptions(), monitor);
        for (var host : loops) {
            Optional.ofNullable(backlogs.get(host.plan().host().id()))
                    .ifPresent(b -> host.move(b.pay(seconds, HALF * next.mostMoved(host))));
        }
        next.resume(seconds > 0 ? loop : rest);
        return next;
    }

    private Map<String, Double> beyond() {
        var beyond = new HashMap<String, Double>();
        plans.forEach(p -> beyond.put(p.host().id(), p.beyondFrames()));
        flows.forEach((id, flow) -> beyond.put(id, flow.beyondFrames()));
        return beyond;
    }
}
