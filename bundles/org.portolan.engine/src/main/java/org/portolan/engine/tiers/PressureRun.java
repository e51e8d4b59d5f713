/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.pressure.ArrivedPages;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;

/**
 * Follows hosts from event to event (docs/engine.md, 14). Hosts with which nothing happens, nor with any that they share
 * something with, stay in their steady state.
 */
public final class PressureRun {

    private static final long WORK = 1000;

    private final PressureSpec spec;
    private final RunMonitor monitor;
    private final AssumptionUse assumptions;
    private final PressurePopulation population;
    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Due> open = new PriorityQueue<>(Comparator.comparing(Due::event, PressureEvent.ORDER));
    private final PressureRecord told;
    private final PressureOutcomes outcomes;
    private Stock stock;

    /**
     * Something that is to happen.
     *
     * @param event what
     * @param cause the event of the specification to which it belongs
     */
    private record Due(PressureEvent event, PressureEvent cause) {
    }

    /**
     * Hosts that share something.
     *
     * @param hosts their ids
     * @param flow the hosts
     * @param isTouched whether anything happens to them
     */
    private record Group(Set<String> hosts, GroupFlow flow, boolean isTouched) {
    }

    private PressureRun(PressureSpec spec, RunMonitor monitor) {
        this.spec = spec;
        this.monitor = monitor;
        assumptions = new AssumptionUse(spec.before().assumptions());
        population = new PressurePopulation(spec.before());
        stock = new Stock(spec.before(), assumptions);
        spec.events().forEach(e -> open.add(new Due(e, e)));
        told = new PressureRecord();
        outcomes = new PressureOutcomes(spec.events());
    }

    /** What the hosts do; without contradictions. */
    public static PressureResult of(PressureSpec spec, RunMonitor monitor) {
        return new PressureRun(spec, monitor).run();
    }

    /** Hosts and guests after the last event. */
    public static PagingSpec after(PressureSpec spec) {
        var population = new PressurePopulation(spec.before());
        spec.events().forEach(population::apply);
        return population.spec();
    }

    private PressureResult run() {
        monitor.begin(WORK);
        var named = PressureCheck.hostsOf(spec);
        for (var hosts : SteadyState.groups(stock.hosts())) {
            monitor.checkCanceled();
            begin(hosts, hosts.stream().anyMatch(h -> named.contains(h.id())));
        }
        long worked = 0;
        for (int instant = 1; instant <= spec.instants(); instant++) {
            var end = new SimTime(Math.round((double) spec.until().nanos() / spec.instants() * instant));
            while (!open.isEmpty() && !open.peek().event().at().isAfter(end)) {
                var due = open.poll();
                runTo(due.event().at());
                happen(due);
            }
            runTo(end);
            boolean isLast = instant == spec.instants();
            groups.stream().filter(g -> g.isTouched() || isLast).forEach(g -> told.tell(g.flow(), end));
            monitor.worked(WORK * instant / spec.instants() - worked);
            worked = WORK * instant / spec.instants();
        }
        return told.result(outcomes, assumptions.inForce());
    }

    private void begin(List<HostSpec> hosts, boolean isTouched) {
        var flow = new GroupFlow(monitor, this::passed);
        flow.begin(spec.before(), stock, hosts, Optional.empty());
        var ids = hosts.stream().map(HostSpec::id).collect(Collectors.toSet());
        groups.add(new Group(ids, flow, isTouched));
        told.begin(flow);
        for (var out = flow.withoutPlace(); !out.isEmpty(); out = flow.withoutPlace()) {
            end(groups.getLast(), out.getFirst(), SimTime.ZERO);
        }
        told.tell(flow, SimTime.ZERO);
    }

    private void passed(GroupFlow group, Loop before, double seconds) {
        told.passed(group, before, seconds);
        outcomes.passed(group, before, seconds);
    }

    private void runTo(SimTime end) {
        for (var group : groups) {
            if (group.isTouched()) {
                group.flow().runTo(end.nanos());
                while (endWithoutPlace(group, group.flow().now())) {
                    group.flow().runTo(end.nanos());
                }
            }
        }
    }

    /** Ends hosts that have no place for pages. */
    private boolean endWithoutPlace(Group group, SimTime now) {
        var out = group.flow().withoutPlace();
        if (!out.isEmpty()) {
            out.forEach(host -> end(group, host, now));
            told.tell(group.flow(), now);
        }
        return !out.isEmpty();
    }

    private void end(Group group, String host, SimTime now) {
        told.outOfPageSpace(host, now, population.guestsOf(host).size());
        outcomes.ends(host);
        lose(group, host, now);
        replan(group, Optional.empty());
        outcomes.planned(group.flow());
    }

    private void happen(Due due) {
        var event = due.event();
        var now = event.at();
        switch (event) {
            case PressureEvent.LogOff e -> leave(e.guest(), due);
            case PressureEvent.Leave e -> leave(e.guest(), due);
            case PressureEvent.HostLost e -> lose(e, due);
            case PressureEvent.Grow e -> population.guest(e.guest()).ifPresent(g -> {
                var group = before(g.host(), now);
                population.grow(e.guest(), e.factor().value());
                after(group, due, Optional.empty(), Optional.of(g.id()));
            });
            case PressureEvent.LogOn e -> {
                var comer = new GroupFlow.Comer(e.guest().id(), Optional.empty(), e.filling().seconds());
                come(e.guest().host(), due, comer, () -> population.come(e.guest(), e.residency()));
            }
            case PressureEvent.Arrive e -> {
                var comer = new GroupFlow.Comer(e.guest().id(), Optional.of(shares(e.pages())), 0);
                come(e.guest().host(), due, comer, () -> population.come(e.guest(), e.residency()));
            }
        }
    }

    private static Map<TierKind, Double> shares(ArrivedPages pages) {
        var shares = new EnumMap<TierKind, Double>(TierKind.class);
        double all = Math.max(1, pages.all().count());
        shares.put(TierKind.CENTRAL, pages.all().equals(Pages.ZERO) ? 1 : pages.resident().count() / all);
        shares.put(TierKind.XSTORE, pages.xstore().count() / all);
        shares.put(TierKind.REMOTE, pages.remote().count() / all);
        shares.put(TierKind.DASD, pages.dasd().count() / all);
        return shares;
    }

    /** Nobody comes to a host that has ended meanwhile. */
    private void come(String host, Due due, GroupFlow.Comer comer, Runnable change) {
        if (population.hasHost(host) && population.guest(comer.guest()).isEmpty()) {
            var group = before(host, due.event().at());
            change.run();
            told.begins(comer.guest(), host, due.event().at());
            after(group, due, Optional.of(comer), Optional.of(comer.guest()));
        }
    }

    private void leave(String guest, Due due) {
        population.guest(guest).ifPresent(g -> {
            var group = before(g.host(), due.event().at());
            told.ends(guest, due.event().at());
            population.leave(guest);
            after(group, due, Optional.empty(), Optional.empty());
        });
    }

    private void lose(PressureEvent.HostLost event, Due due) {
        if (!population.hasHost(event.host())) {
            return;
        }
        var known = new TreeMap<String, GuestSpec>();
        event.restarts().forEach(r -> population.guest(r.guest()).ifPresent(g -> known.put(g.id(), g)));
        var group = before(event.host(), event.at());
        told.lost(event.host(), event.at());
        lose(group, event.host(), event.at());
        after(group, due, Optional.empty(), Optional.empty());
        for (var restart : event.restarts()) {
            if (known.containsKey(restart.guest()) && population.guest(restart.guest()).isEmpty()) {
                open.add(new Due(new PressureEvent.LogOn(restart.at(), known.get(restart.guest()).on(restart.host()),
                        population.residencyOf(restart.guest()), restart.filling()), due.cause()));
            }
        }
    }

    /** A host ends, with all that is in its storage; guests of others that have pages there end, too. */
    private void lose(Group group, String host, SimTime now) {
        var gone = new HashSet<String>();
        population.guestsOf(host).forEach(g -> gone.add(g.id()));
        for (var flow : group.flow().hosts()) {
            var lent = flow.plan().host().storage().stream().filter(l -> PressurePopulation.isLentBy(l, host))
                    .map(StorageLevelSpec::id).collect(Collectors.toSet());
            gone.addAll(flow.guestsIn(lent));
        }
        gone.stream().sorted().forEach(g -> {
            told.ends(g, now);
            population.leave(g);
        });
        population.lose(host);
    }

    private Group before(String host, SimTime now) {
        var group = groups.stream().filter(g -> g.hosts().contains(host)).findFirst().orElseThrow();
        told.tell(group.flow(), now);
        return group;
    }

    private void after(Group group, Due due, Optional<GroupFlow.Comer> comer, Optional<String> brought) {
        var stood = outcomes.before(group.flow());
        replan(group, comer);
        outcomes.after(due.cause(), due.event().at(), stood, group.flow(), brought);
        endWithoutPlace(group, due.event().at());
        told.tell(group.flow(), due.event().at());
    }

    private void replan(Group group, Optional<GroupFlow.Comer> comer) {
        var now = population.spec();
        stock = stock.with(now);
        var hosts = stock.hosts().stream().filter(h -> group.hosts().contains(h.id())).toList();
        group.flow().begin(now, stock, hosts, comer);
    }
}
