/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementHost;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.tiers.GuestFrames;

/**
 * Hosts for the guests that move. Storage in use may take no more of a host's frames than an overcommit allows, the least
 * that gives all of them a place; and what a method asks to find must be there in frames and slots.
 */
final class Targets {

    /** Overcommits that are tried, below the most that may be. */
    private static final double[] OVERCOMMITS = {1, 1.25, 1.5, 2, 2.5, 3, 4, 6, 10, 20, 50};
    /** Frames and slots, in pages. */
    private static final PlacementResource ROOM = PlacementResource.count("room");
    /** Bytes that arrive, of which the hosts are to get equal shares. */
    private static final PlacementResource ARRIVALS = PlacementResource.count("arrivals");

    private final EvacuationSpec spec;
    private final Ways ways;
    private final Placer placer;
    private final RunMonitor monitor;
    private final SharedSlots slots;
    private final List<HostSpec> hosts;
    private final List<GuestSpec> placed = new ArrayList<>();
    private final List<Stranded> stranded = new ArrayList<>();
    private final Map<String, Long> pagesUsed = new HashMap<>();
    private final Map<String, Long> mostBytes = new HashMap<>();

    /**
     * Where guests go.
     *
     * @param hostByGuest a host for every guest that has one
     * @param placement what the placer said; empty when it was not asked
     * @param question what it was asked when it placed all guests
     * @param overcommit what was allowed
     * @param stranded guests without a host
     */
    record Found(SortedMap<String, String> hostByGuest, Optional<Placement> placement,
            Optional<PlacementProblem> question, Ratio overcommit, List<Stranded> stranded) {
    }

    Targets(EvacuationSpec spec, Ways ways, Placer placer, RunMonitor monitor) {
        this.spec = spec;
        this.ways = ways;
        this.placer = placer;
        this.monitor = monitor;
        slots = new SharedSlots(spec.installation());
        hosts = spec.installation().hosts().stream().filter(h -> !spec.hosts().contains(h.id()))
                .filter(h -> spec.targets().hosts().map(t -> t.contains(h.id())).orElse(true)).toList();
        sortOut();
    }

    /** Guests with a given target need none; those that no host can take get none. */
    private void sortOut() {
        for (var guest : spec.installation().guests()) {
            take(guest, guest.host());
        }
        for (var guest : spec.guests()) {
            var given = spec.targetByGuest().get(guest.id());
            if (given != null) {
                take(guest, given);
                continue;
            }
            var barred = barred(guest);
            if (barred.size() == hosts.size()) {
                stranded.add(new Stranded(guest.id(), barred));
            } else {
                placed.add(guest);
            }
        }
    }

    private void take(GuestSpec guest, String host) {
        pagesUsed.merge(host, guest.placement().instantiated().count(), Long::sum);
    }

    /** Gives a host so much less next time than it got, whatever the overcommit: its guests would not get along. */
    void squeeze(String host, Found found, double factor) {
        long got = placed.stream().filter(g -> host.equals(found.hostByGuest().get(g.id()))).mapToLong(Targets::bytes)
                .sum();
        mostBytes.put(host, (long) (got * factor));
    }

    /** Finds a host for as many guests as possible. */
    Found find() {
        if (placed.isEmpty()) {
            return found(Collections.emptySortedMap(), Optional.empty(), Optional.empty(), Ratio.ONE, List.of());
        }
        double most = spec.targets().mostOvercommit().value();
        for (double overcommit : OVERCOMMITS) {
            if (overcommit < most) {
                var problem = problem(overcommit, goals());
                var placement = placer.place(problem, spec.effort().placement().withoutExplanation(), monitor);
                if (placement.isPlaced()) {
                    return found(placement, problem, new Ratio(overcommit));
                }
            }
        }
        var problem = problem(most, goals());
        var last = placer.place(problem, spec.effort().placement(), monitor);
        return last.isPlaced() ? found(last, problem, spec.targets().mostOvercommit()) : asManyAsPossible(last);
    }

    private Found asManyAsPossible(Placement refused) {
        var goals = new ArrayList<PlacementGoal>(List.of(new PlacementGoal.LeastLoss()));
        goals.addAll(goals());
        var some = placer.place(problem(spec.targets().mostOvercommit().value(), goals),
                spec.effort().placement().withoutExplanation(), monitor);
        // Why not all of them have a place is what was proven before.
        return found(some.hostByGuest(), Optional.of(refused), Optional.empty(), spec.targets().mostOvercommit(),
                placed.stream().map(GuestSpec::id).filter(g -> some.hostOf(g).isEmpty()).toList());
    }

    private Found found(Placement placement, PlacementProblem question, Ratio overcommit) {
        return found(placement.hostByGuest(), Optional.of(placement), Optional.of(question), overcommit, List.of());
    }

    private Found found(SortedMap<String, String> placement, Optional<Placement> said,
            Optional<PlacementProblem> question, Ratio overcommit, List<String> unplaced) {
        var hostByGuest = new TreeMap<String, String>();
        spec.guests().forEach(g -> Optional.ofNullable(spec.targetByGuest().get(g.id()))
                .or(() -> Optional.ofNullable(placement.get(g.id()))).ifPresent(h -> hostByGuest.put(g.id(), h)));
        var without = new ArrayList<>(stranded);
        unplaced.forEach(g -> without.add(new Stranded(g, new TreeMap<>())));
        without.sort(Comparator.comparing(Stranded::guest));
        return new Found(hostByGuest, said, question, overcommit, without);
    }

    private static List<PlacementGoal> goals() {
        return List.of(new PlacementGoal.Balance(ARRIVALS),
                new PlacementGoal.Balance(PlacementResource.CENTRAL_STORAGE));
    }

    // The problem

    private PlacementProblem problem(double overcommit, List<PlacementGoal> goals) {
        long arriving = placed.stream().mapToLong(Targets::bytes).sum();
        return new PlacementProblem(hosts.stream().map(h -> host(h, overcommit, arriving)).toList(), guests(),
                List.of(), rules(), goals);
    }

    private PlacementHost host(HostSpec host, double overcommit, long arriving) {
        var capacity = new TreeMap<PlacementResource, Long>();
        capacity.put(ARRIVALS, arriving);
        long used = pagesUsed.getOrDefault(host.id(), 0L);
        GuestFrames.of(host, lent(host), spec.assumptions()).ifPresent(frames -> {
            long allowed = Math.max(0, (long) (frames * overcommit) - used) * Pages.SIZE;
            capacity.put(PlacementResource.CENTRAL_STORAGE,
                    Math.min(allowed, mostBytes.getOrDefault(host.id(), Long.MAX_VALUE)));
        });
        Room.frames(host, spec.assumptions())
                .ifPresent(frames -> capacity.put(ROOM, Math.max(0, frames + slots.of(host, Set.of()) - used)));
        return new PlacementHost(host.id(), capacity);
    }

    private double lent(HostSpec lender) {
        return spec.installation().hosts().stream().flatMap(h -> h.storage().stream())
                .filter(Remote.class::isInstance).map(Remote.class::cast)
                .filter(r -> r.lenderHost().equals(lender.id())).mapToDouble(r -> r.size().count()).sum();
    }

    private List<PlacementGuest> guests() {
        var guests = new ArrayList<>(placed.stream().map(this::guest).toList());
        guests.addAll(bystanders());
        return guests;
    }

    private PlacementGuest guest(GuestSpec guest) {
        var demand = new TreeMap<PlacementResource, Long>();
        demand.put(ARRIVALS, bytes(guest));
        demand.put(PlacementResource.CENTRAL_STORAGE, bytes(guest));
        demand.put(ROOM, neededRoom(guest));
        return PlacementGuest.of(guest.id(), demand, Optional.empty()).with(barred(guest));
    }

    private static long bytes(GuestSpec guest) {
        return guest.placement().instantiated().bytes().count();
    }

    /** Live guest relocation wants room for all that a guest may ever have, unless it is forced. */
    private long neededRoom(GuestSpec guest) {
        boolean wantsAll = spec.moves().methodOf(guest.id()) instanceof LgrPrecopy lgr
                && !lgr.force().contains(Force.STORAGE);
        return wantsAll ? guest.maximumPages().count() : guest.placement().instantiated().count();
    }

    /** Guests that do not have to be placed, but that rules name together with others: they are where they are. */
    private List<PlacementGuest> bystanders() {
        var named = new TreeSet<String>();
        rules().forEach(rule -> named.addAll(Rules.tied(rule)));
        placed.forEach(g -> named.remove(g.id()));
        var ids = hosts.stream().map(HostSpec::id).toList();
        var bystanders = new ArrayList<PlacementGuest>();
        for (var guest : spec.installation().guests()) {
            var host = spec.targetByGuest().getOrDefault(guest.id(), guest.host());
            if (named.contains(guest.id()) && ids.contains(host)) {
                var elsewhere = new HashMap<String, Set<Barrier>>();
                ids.stream().filter(id -> !id.equals(host))
                        .forEach(id -> elsewhere.put(id, EnumSet.of(Barrier.STAYS)));
                bystanders.add(PlacementGuest.of(guest.id(), Map.of(), Optional.of(host)).with(elsewhere));
            }
        }
        return bystanders;
    }

    private List<PlacementRule> rules() {
        return spec.targets().rules();
    }

    /** Hosts that cannot take a guest, by what was said and for want of a way. */
    private SortedMap<String, Set<Barrier>> barred(GuestSpec guest) {
        var said = spec.targets().barredOf(guest.id());
        boolean needsLink = Methods.needLink(spec.moves().methodOf(guest.id()));
        var barred = new TreeMap<String, Set<Barrier>>();
        for (var host : hosts) {
            var why = EnumSet.noneOf(Barrier.class);
            why.addAll(said.getOrDefault(host.id(), Set.of()));
            if (needsLink && ways.between(guest.host(), host.id()).isEmpty()) {
                why.add(Barrier.NO_WAY);
            }
            if (!why.isEmpty()) {
                barred.put(host.id(), why);
            }
        }
        return barred;
    }
}
