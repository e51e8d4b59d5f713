/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.PagingMoment.HostPages;
import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.failover.Fit;
import org.portolan.engine.failover.HostAfter;
import org.portolan.engine.failover.NPlusCase;
import org.portolan.engine.failover.NPlusCluster;
import org.portolan.engine.failover.NPlusResult;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.failover.Shortfall;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.internal.SilentMonitor;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.Paging;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementHost;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.placement.PlacementStatus;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Ratio;

/**
 * Takes hosts away and looks for places for their guests on the others of the cluster. Guests of those stay where they
 * are: what they take is taken off what their hosts have.
 */
public final class Losses {

    /** To be left without a place weighs so much for a guest that runs already: it never is. */
    private static final long STAYS = 1_000_000;

    private final NPlusSpec spec;
    private final Placer placer;
    private final RunMonitor monitor;
    private final RunMonitor silent;
    private final Demands demands;
    private final SharedSlots slots;
    private final Survivors survivors;
    private final Map<String, HostSpec> hosts;
    private final Map<String, List<GuestSpec>> guests;
    private final Map<String, GuestSpec> guestById;
    private final ToLongFunction<String> weights;
    private final Map<String, String> given;
    private final Map<String, SortedMap<PlacementResource, Long>> demandByGuest = new HashMap<>();
    private final Map<String, Map<PlacementResource, Long>> usedByHost = new HashMap<>();

    private Losses(NPlusSpec spec, Map<String, String> given, ToLongFunction<String> weights, Placer placer,
            RunMonitor monitor) {
        this.spec = spec;
        this.given = given;
        this.weights = weights;
        this.placer = placer;
        this.monitor = monitor;
        silent = new SilentMonitor(monitor);
        var installation = spec.paging().installation();
        demands = new Demands(spec);
        slots = new SharedSlots(installation);
        survivors = new Survivors(spec.paging());
        hosts = installation.hosts().stream().collect(Collectors.toMap(HostSpec::id, Function.identity()));
        guests = installation.guests().stream().collect(Collectors.groupingBy(GuestSpec::host));
        guestById = installation.guests().stream().collect(Collectors.toMap(GuestSpec::id, Function.identity()));
        for (var guest : installation.guests()) {
            var demand = demands.of(guest);
            demandByGuest.put(guest.id(), demand);
            var used = usedByHost.computeIfAbsent(homeOf(guest), h -> new HashMap<>());
            demand.forEach((resource, units) -> used.merge(resource, units, Long::sum));
        }
    }

    /** All cases. */
    public static NPlusResult of(NPlusSpec spec, Placer placer, RunMonitor monitor) {
        return new Losses(spec, Map.of(), guest -> 1, placer, monitor).run();
    }

    /**
     * The cases in which just these hosts are lost: one for each cluster that any of them is of.
     *
     * @param given hosts of guests that have their place already, whatever else is there, by id
     * @param weights how much it counts that a guest finds a place where not all do, 0 to 10^6, by id
     * @param monitor asked whether to go on
     */
    public static List<NPlusCase> of(NPlusSpec spec, Set<String> lost, Map<String, String> given,
            ToLongFunction<String> weights, Placer placer, RunMonitor monitor) {
        return new Losses(spec, given, weights, placer, monitor).lose(lost);
    }

    private String homeOf(GuestSpec guest) {
        return given.getOrDefault(guest.id(), guest.host());
    }

    private List<NPlusCase> lose(Set<String> lost) {
        var cases = new ArrayList<NPlusCase>();
        for (var cluster : spec.clusters()) {
            monitor.checkCanceled();
            if (cluster.hosts().stream().anyMatch(lost::contains)) {
                cases.add(lose(cluster, lost));
            }
        }
        return cases;
    }

    private NPlusResult run() {
        monitor.begin(1 + spec.clusters().stream().mapToLong(c -> cases(c.hosts().size())).sum());
        var before = before();
        monitor.worked(1);
        var cases = new ArrayList<NPlusCase>();
        for (var cluster : spec.clusters()) {
            for (var lost : losses(cluster)) {
                monitor.checkCanceled();
                cases.add(lose(cluster, lost));
                monitor.worked(1);
            }
        }
        return new NPlusResult(before, cases);
    }

    private long cases(long size) {
        return spec.hostsLost() == 1 ? size : size * (size + 1) / 2;
    }

    /** Every host, then every two. */
    private List<TreeSet<String>> losses(NPlusCluster cluster) {
        var all = List.copyOf(cluster.hosts());
        var losses = new ArrayList<>(all.stream().map(h -> new TreeSet<>(Set.of(h))).toList());
        if (spec.hostsLost() > 1) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    losses.add(new TreeSet<>(Set.of(all.get(i), all.get(j))));
                }
            }
        }
        return losses;
    }

    private List<HostAfter> before() {
        var paged = new HashMap<String, HostPages>();
        Paging.solve(spec.paging(), silent).hosts().forEach(h -> paged.put(h.host(), PagingMoments.pages(h)));
        return spec.clusters().stream().flatMap(c -> c.hosts().stream())
                .map(h -> after(hosts.get(h), guests.getOrDefault(h, List.of()), 0, paged)).toList();
    }

    /** Loses hosts, of this cluster and perhaps of others; the case tells of this one. */
    private NPlusCase lose(NPlusCluster cluster, Set<String> lost) {
        var own = new TreeSet<>(cluster.hosts());
        own.retainAll(lost);
        var targets = cluster.hosts().stream().filter(h -> !lost.contains(h)).map(hosts::get)
                .filter(h -> h.level(Central.class).isPresent()).toList();
        var stranded = new ArrayList<Stranded>();
        var homeless = new ArrayList<GuestSpec>();
        var placed = new TreeMap<String, String>();
        for (var guest : own.stream().flatMap(h -> guests.getOrDefault(h, List.of()).stream()).toList()) {
            var barred = barred(guest, targets);
            if (given.containsKey(guest.id())) {
                placed.put(guest.id(), given.get(guest.id()));
            } else if (barred.size() == targets.size()) {
                stranded.add(new Stranded(guest.id(), barred));
            } else {
                homeless.add(guest);
            }
        }
        var free = targets.stream().map(h -> free(h, lost)).toList();
        var found = homeless.isEmpty() ? Found.NOTHING : place(free, homeless, targets);
        homeless.stream().filter(g -> !found.hostByGuest.containsKey(g.id()))
                .forEach(g -> stranded.add(new Stranded(g.id(), new TreeMap<>())));
        var barredFit = stranded.stream().anyMatch(s -> !s.barred().isEmpty()) || targets.isEmpty()
                && !stranded.isEmpty() ? Fit.DOES_NOT_FIT : found.fit;
        placed.putAll(found.hostByGuest);
        return new NPlusCase(cluster.id(), own, barredFit, placed,
                stranded.stream().sorted((a, b) -> a.guest().compareTo(b.guest())).toList(), shortfalls(free, homeless),
                found.conflicts, afterwards(targets, lost, placed));
    }

    // Places

    /**
     * What a placer found.
     *
     * @param fit whether all have a place
     * @param hostByGuest places of as many as have one
     * @param conflicts why not all have one
     */
    private record Found(Fit fit, SortedMap<String, String> hostByGuest, List<PlacementConflict> conflicts) {
        private static final Found NOTHING = new Found(Fit.FITS, new TreeMap<>(), List.of());
    }

    private Found place(List<PlacementHost> free, List<GuestSpec> homeless, List<HostSpec> targets) {
        var rules = rules(homeless, targets);
        var all = new ArrayList<>(homeless.stream().map(g -> PlacementGuest
                .of(g.id(), demandByGuest.get(g.id()), Optional.empty()).with(barred(g, targets))
                .weighing(weights.applyAsLong(g.id()), 1)).toList());
        all.addAll(bystanders(rules, homeless, targets));
        var balance = new PlacementGoal.Balance(PlacementResource.CENTRAL_STORAGE);
        var problem = new PlacementProblem(free, all, List.of(), rules, List.of(balance));
        var placement = ask(problem, spec.effort());
        if (placement.isPlaced()) {
            return new Found(Fit.FITS, only(homeless, placement), List.of());
        }
        // Some may fit where not all do. Why not all do is what was proven before.
        var some = ask(problem.withGoals(List.of(new PlacementGoal.LeastLoss(), balance)),
                spec.effort().withoutExplanation());
        return new Found(placement.status() == PlacementStatus.INFEASIBLE ? Fit.DOES_NOT_FIT : Fit.UNKNOWN,
                only(homeless, some), placement.conflicts());
    }

    private Placement ask(PlacementProblem problem, PlacementLimits limits) {
        var placement = placer.place(problem, limits, silent);
        // A placer that is stopped gives what it has; that would not be the same the next time.
        monitor.checkCanceled();
        return placement;
    }

    private static SortedMap<String, String> only(Collection<GuestSpec> homeless, Placement placement) {
        var hostByGuest = new TreeMap<String, String>();
        homeless.forEach(g -> placement.hostOf(g.id()).ifPresent(h -> hostByGuest.put(g.id(), h)));
        return hostByGuest;
    }

    /** Hosts that cannot take a guest, of those that are left. */
    private SortedMap<String, Set<Barrier>> barred(GuestSpec guest, List<HostSpec> targets) {
        var said = spec.barriers().of(guest.id());
        var barred = new TreeMap<String, Set<Barrier>>();
        targets.stream().filter(h -> said.containsKey(h.id())).forEach(h -> barred.put(h.id(), said.get(h.id())));
        return barred;
    }

    /** What a host has left; a host that holds more than it should has nothing. */
    private PlacementHost free(HostSpec host, Set<String> lost) {
        var used = usedByHost.getOrDefault(host.id(), Map.of());
        var free = new TreeMap<PlacementResource, Long>();
        demands.of(host, Room.frames(host, spec.paging().assumptions()).orElseThrow(), slots.of(host, lost))
                .forEach((resource, units) -> free.put(resource,
                        Math.max(0, units - used.getOrDefault(resource, 0L))));
        return new PlacementHost(host.id(), free);
    }

    private List<Shortfall> shortfalls(List<PlacementHost> free, List<GuestSpec> homeless) {
        var needed = new TreeMap<PlacementResource, Long>();
        homeless.forEach(
                g -> demandByGuest.get(g.id()).forEach((resource, units) -> needed.merge(resource, units, Long::sum)));
        var shortfalls = new ArrayList<Shortfall>();
        needed.forEach((resource, units) -> {
            if (free.stream().allMatch(h -> h.capacity().containsKey(resource))) {
                long left = free.stream().mapToLong(h -> h.capacity().get(resource)).sum();
                if (units > left) {
                    shortfalls.add(new Shortfall(resource, units, left));
                }
            }
        });
        return shortfalls;
    }

    // Rules

    /**
     * Rules that say something about guests without a place. Of guests that stay, one on each host stands for all: whether
     * they keep the rule among themselves is not the question.
     */
    private List<PlacementRule> rules(List<GuestSpec> homeless, List<HostSpec> targets) {
        var ids = homeless.stream().map(GuestSpec::id).collect(Collectors.toSet());
        var left = targets.stream().map(HostSpec::id).collect(Collectors.toSet());
        var rules = new ArrayList<PlacementRule>();
        for (var rule : spec.rules()) {
            var moved = new TreeSet<>(Rules.named(rule));
            moved.retainAll(ids);
            if (!moved.isEmpty()) {
                moved.addAll(standIns(rule, left));
                rules.add(Rules.with(rule, moved));
            }
        }
        return rules;
    }

    private Collection<String> standIns(PlacementRule rule, Set<String> left) {
        var byHost = new TreeMap<String, String>();
        for (var id : Rules.tied(rule)) {
            var guest = guestById.get(id);
            if (guest != null && left.contains(homeOf(guest))) {
                byHost.putIfAbsent(homeOf(guest), id);
            }
        }
        boolean alreadyBroken = rule instanceof PlacementRule.KeepTogether && byHost.size() > 1;
        return alreadyBroken ? List.of(byHost.firstEntry().getValue()) : byHost.values();
    }

    /** Guests that rules name together with those without a place: they are where they are. */
    private List<PlacementGuest> bystanders(List<PlacementRule> rules, List<GuestSpec> homeless,
            List<HostSpec> targets) {
        var named = new TreeSet<String>();
        rules.forEach(rule -> named.addAll(Rules.tied(rule)));
        homeless.forEach(g -> named.remove(g.id()));
        var bystanders = new ArrayList<PlacementGuest>();
        for (var id : named) {
            var host = homeOf(guestById.get(id));
            var elsewhere = new TreeMap<String, Set<Barrier>>();
            targets.stream().filter(t -> !t.id().equals(host))
                    .forEach(t -> elsewhere.put(t.id(), Set.of(Barrier.STAYS)));
            bystanders.add(PlacementGuest.of(id, Map.of(), Optional.of(host)).with(elsewhere).weighing(STAYS, 1));
        }
        return bystanders;
    }

    // Afterwards

    private List<HostAfter> afterwards(List<HostSpec> targets, Set<String> lost, Map<String, String> hostByGuest) {
        var arrivals = hostByGuest.keySet().stream().map(guestById::get)
                .collect(Collectors.groupingBy(g -> hostByGuest.get(g.id()), TreeMap::new, Collectors.toList()));
        var changed = new TreeSet<>(arrivals.keySet());
        targets.stream().map(HostSpec::id).filter(h -> survivors.dependsOn(h, lost)).forEach(changed::add);
        var paged = new HashMap<String, HostPages>();
        for (HostPaging host : survivors.solve(changed, lost, hostByGuest, silent)) {
            paged.put(host.host(), PagingMoments.pages(host));
        }
        return changed.stream().map(id -> {
            var arrived = arrivals.getOrDefault(id, List.of());
            var there = new ArrayList<>(guests.getOrDefault(id, List.of()));
            there.addAll(arrived);
            return after(hosts.get(id), there, arrived.size(), paged);
        }).toList();
    }

    private static HostAfter after(HostSpec host, List<GuestSpec> there, int arrived, Map<String, HostPages> paged) {
        long virtual = there.stream().mapToLong(g -> g.maximumPages().bytes().count()).sum();
        long cpus = there.stream().mapToLong(GuestSpec::virtualCpus).sum();
        return new HostAfter(host.id(), there.size(), arrived, new Bytes(virtual),
                host.level(Central.class).filter(c -> c.size().count() > 0)
                        .map(c -> new Ratio((double) virtual / c.size().count())),
                cpus, host.processors().map(p -> new Ratio(cpus / p.processors())),
                Optional.ofNullable(paged.get(host.id())));
    }
}
