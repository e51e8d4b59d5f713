/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;

/** A placement problem as numbers of blocks of each kind on each host. */
final class KindModel {

    /** Capacity of a resource of which there is no end. */
    static final long NO_END = Long.MAX_VALUE;

    /** What several hosts have together. */
    record Pool(BitSet hosts, int resource, long amount) {
    }

    private final PlacementProblem problem;
    private final boolean mayLeaveOut;
    private final boolean movesMatter;
    private final List<PlacementResource> resources;
    private final Map<String, Integer> hostIndex = new HashMap<>();
    private final long[][] capacity;
    private final List<Pool> pools;
    private final List<Kind> kinds;
    private int groups;

    KindModel(PlacementProblem problem) {
        this.problem = problem;
        mayLeaveOut = problem.goals().stream().anyMatch(PlacementGoal.LeastLoss.class::isInstance);
        movesMatter = problem.goals().stream().anyMatch(PlacementGoal.FewestMoves.class::isInstance);
        var demanded = new TreeSet<PlacementResource>();
        problem.guests().forEach(g -> demanded.addAll(g.demand().keySet()));
        resources = List.copyOf(demanded);
        for (int h = 0; h < problem.hosts().size(); h++) {
            hostIndex.put(problem.hosts().get(h).id(), h);
        }
        capacity = new long[hosts()][resources.size()];
        for (int h = 0; h < hosts(); h++) {
            for (int r = 0; r < resources.size(); r++) {
                capacity[h][r] = problem.hosts().get(h).capacity().getOrDefault(resources.get(r), NO_END);
            }
        }
        pools = problem.pools().stream().filter(p -> resources.contains(p.resource()))
                .map(p -> new Pool(indices(p.hosts()), resources.indexOf(p.resource()), p.amount())).toList();
        kinds = readKinds();
    }

    // Reading the problem

    private List<Kind> readKinds() {
        var blocks = blocks();
        var blockOf = new HashMap<String, Integer>();
        for (int b = 0; b < blocks.size(); b++) {
            for (var guest : blocks.get(b)) {
                blockOf.put(guest.id(), b);
            }
        }
        var apart = new ArrayList<BitSet>();
        blocks.forEach(b -> apart.add(new BitSet()));
        var impossible = new BitSet();
        for (var rule : problem.rules()) {
            if (rule instanceof PlacementRule.KeepApart group) {
                int number = groups++;
                group.guests().stream().map(blockOf::get).filter(Objects::nonNull).forEach(b -> {
                    impossible.set(b, impossible.get(b) || apart.get(b).get(number));
                    apart.get(b).set(number);
                });
            }
        }
        var allowed = allowedByGuest();
        var byKey = new LinkedHashMap<Kind.Key, List<List<PlacementGuest>>>();
        for (int b = 0; b < blocks.size(); b++) {
            var key = key(blocks.get(b), allowed, apart.get(b), impossible.get(b));
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(blocks.get(b));
        }
        return byKey.entrySet().stream().map(e -> e.getKey().of(List.copyOf(e.getValue()))).toList();
    }

    /** Guests that are kept together, directly or by others, made one block; in the order of their first guests. */
    private List<List<PlacementGuest>> blocks() {
        var leaders = new HashMap<String, String>();
        problem.guests().forEach(g -> leaders.put(g.id(), g.id()));
        for (var rule : problem.rules()) {
            if (rule instanceof PlacementRule.KeepTogether together) {
                var members = together.guests().stream().filter(leaders::containsKey).toList();
                members.forEach(m -> join(leaders, members.getFirst(), m));
            }
        }
        var blocks = new LinkedHashMap<String, List<PlacementGuest>>();
        problem.guests().forEach(
                g -> blocks.computeIfAbsent(leader(leaders, g.id()), l -> new ArrayList<>()).add(g));
        return List.copyOf(blocks.values());
    }

    private static void join(Map<String, String> leaders, String one, String other) {
        leaders.put(leader(leaders, other), leader(leaders, one));
    }

    private static String leader(Map<String, String> leaders, String guest) {
        var at = guest;
        while (!leaders.get(at).equals(at)) {
            at = leaders.get(at);
        }
        return at;
    }

    private Map<String, BitSet> allowedByGuest() {
        var allowed = new HashMap<String, BitSet>();
        for (var guest : problem.guests()) {
            var hosts = new BitSet();
            hosts.set(0, hosts());
            hosts.andNot(indices(guest.barred().keySet()));
            allowed.put(guest.id(), hosts);
        }
        for (var rule : problem.rules()) {
            switch (rule) {
                case PlacementRule.PinTo pin -> pin.guests().stream().map(allowed::get).filter(Objects::nonNull)
                        .forEach(hosts -> hosts.and(indices(pin.hosts())));
                case PlacementRule.KeepOff off -> off.guests().stream().map(allowed::get).filter(Objects::nonNull)
                        .forEach(hosts -> hosts.andNot(indices(off.hosts())));
                case PlacementRule.KeepTogether together -> {
                    // made one block
                }
                case PlacementRule.KeepApart apart -> {
                    // made a group
                }
            }
        }
        return allowed;
    }

    private BitSet indices(Iterable<String> ids) {
        var set = new BitSet();
        for (var id : ids) {
            var index = hostIndex.get(id);
            if (index != null) {
                set.set(index);
            }
        }
        return set;
    }

    /** What goals do not ask about is left out: then more blocks are equal. */
    private Kind.Key key(List<PlacementGuest> block, Map<String, BitSet> allowed, BitSet apart, boolean impossible) {
        var demand = new long[resources.size()];
        var hosts = new BitSet();
        hosts.set(0, impossible ? 0 : hosts());
        var moveCost = new long[hosts()];
        long weight = 0;
        for (var guest : block) {
            for (int r = 0; r < demand.length; r++) {
                demand[r] += guest.demandOf(resources.get(r));
            }
            hosts.and(allowed.get(guest.id()));
            weight += mayLeaveOut ? guest.weight() : 0;
            var home = guest.present().map(hostIndex::get);
            if (movesMatter && home.isPresent()) {
                for (int h = 0; h < moveCost.length; h++) {
                    moveCost[h] += h == home.get() ? 0 : guest.moveCost();
                }
            }
        }
        var tooSmall = hosts.stream().filter(h -> mostOn(h, demand) == 0).toArray();
        Arrays.stream(tooSmall).forEach(hosts::clear);
        return new Kind.Key(Kind.boxed(demand), hosts, Kind.boxed(moveCost), weight, apart);
    }

    /** How many blocks of a size a host holds when it holds no others. */
    private int mostOn(int host, long[] demand) {
        long most = Integer.MAX_VALUE;
        for (int r = 0; r < demand.length; r++) {
            if (demand[r] > 0) {
                most = Math.min(most, capacity[host][r] / demand[r]);
                int resource = r;
                most = Math.min(most, pools.stream().filter(p -> p.resource() == resource && p.hosts().get(host))
                        .mapToLong(p -> p.amount() / demand[resource]).min().orElse(most));
            }
        }
        return (int) most;
    }

    // What there is

    PlacementProblem problem() {
        return problem;
    }

    /** True when blocks may be left without a place. */
    boolean mayLeaveOut() {
        return mayLeaveOut;
    }

    int hosts() {
        return problem.hosts().size();
    }

    int resources() {
        return resources.size();
    }

    /** Index of a resource that somebody takes; -1 for others. */
    int indexOf(PlacementResource resource) {
        return resources.indexOf(resource);
    }

    long capacity(int host, int resource) {
        return capacity[host][resource];
    }

    List<Pool> pools() {
        return pools;
    }

    /** Number of groups of which a host runs one block at most. */
    int groups() {
        return groups;
    }

    List<Kind> kinds() {
        return kinds;
    }

    /** Most blocks of a kind on a host, apart from what others take there. */
    int mostOn(Kind kind, int host) {
        if (!kind.hosts().get(host)) {
            return 0;
        }
        int most = Math.min(kind.size(), mostOn(host, kind.demand()));
        return kind.groups().isEmpty() ? most : Math.min(1, most);
    }

    // Placements

    /** How many blocks of each kind a placement puts on each host. */
    int[][] countsOf(Map<String, String> hostByGuest) {
        var counts = new int[kinds.size()][hosts()];
        for (int k = 0; k < counts.length; k++) {
            for (var block : kinds.get(k).blocks()) {
                var host = hostByGuest.get(block.getFirst().id());
                if (host != null) {
                    counts[k][hostIndex.get(host)]++;
                }
            }
        }
        return counts;
    }

    /** Guests on hosts: equal ones in their order on hosts in their order. */
    SortedMap<String, String> hostsOf(int[][] counts) {
        var hostByGuest = new TreeMap<String, String>();
        for (int k = 0; k < counts.length; k++) {
            var blocks = kinds.get(k).blocks().iterator();
            for (int h = 0; h < hosts(); h++) {
                for (int i = 0; i < counts[k][h]; i++) {
                    var host = problem.hosts().get(h).id();
                    blocks.next().forEach(g -> hostByGuest.put(g.id(), host));
                }
            }
        }
        return hostByGuest;
    }

    /** What a goal comes to. */
    long value(PlacementGoal goal, int[][] counts) {
        return switch (goal) {
            case PlacementGoal.FewestMoves moves -> sum(counts, (kind, host) -> kind.moveCost()[host]);
            case PlacementGoal.LeastLoss loss -> kinds.stream().mapToLong(k -> k.weight() * k.size()).sum()
                    - sum(counts, (kind, host) -> kind.weight());
            case PlacementGoal.FewestHosts fewest -> {
                var used = new BitSet();
                for (var byHost : counts) {
                    for (int h = 0; h < byHost.length; h++) {
                        used.set(h, used.get(h) || byHost[h] > 0);
                    }
                }
                yield used.cardinality();
            }
            case PlacementGoal.Balance balance -> highestFill(indexOf(balance.resource()), counts);
        };
    }

    private long highestFill(int resource, int[][] counts) {
        long highest = 0;
        for (int h = 0; resource >= 0 && h < hosts(); h++) {
            long taken = 0;
            for (int k = 0; k < counts.length; k++) {
                taken += counts[k][h] * kinds.get(k).demand()[resource];
            }
            highest = Math.max(highest, Fills.of(taken, capacity[h][resource]));
        }
        return highest;
    }

    /** Something that a block on a host counts. */
    @FunctionalInterface
    interface Cost {
        long of(Kind kind, int host);
    }

    private long sum(int[][] counts, Cost cost) {
        long sum = 0;
        for (int k = 0; k < counts.length; k++) {
            var kind = kinds.get(k);
            for (int h = 0; h < hosts(); h++) {
                sum += counts[k][h] * cost.of(kind, h);
            }
        }
        return sum;
    }

    /** True when two placements are the same but for the exchange of equal blocks. */
    static boolean areSame(int[][] one, int[][] other) {
        return Arrays.deepEquals(one, other);
    }
}
