/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.placement.PlacementRule.KeepApart;
import org.portolan.engine.placement.PlacementRule.KeepOff;
import org.portolan.engine.placement.PlacementRule.KeepTogether;
import org.portolan.engine.placement.PlacementRule.PinTo;

/** A problem with indices for ids, and guests that are kept together made one. */
final class PackingModel {

    /** Capacity of a resource of which there is no end. */
    static final long NO_END = Long.MAX_VALUE / 4;

    /** What several hosts have together. */
    record Pool(int resource, BitSet hosts, long amount) {
    }

    private final PlacementProblem problem;
    private final List<PlacementResource> resources;
    private final Map<String, Integer> hostIndex = new HashMap<>();
    private final Map<String, Integer> guestIndex = new HashMap<>();
    private final long[][] capacity;
    private final List<Pool> pools = new ArrayList<>();
    private final int[][] poolsOfHost;
    private final List<Block> blocks = new ArrayList<>();
    private final int[] homes;
    private final long[] leastCosts;
    private final long[] secondCosts;
    private final int balancedResource;
    private int groups;

    PackingModel(PlacementProblem problem) {
        this.problem = problem;
        for (int h = 0; h < problem.hosts().size(); h++) {
            hostIndex.put(problem.hosts().get(h).id(), h);
        }
        for (int g = 0; g < problem.guests().size(); g++) {
            guestIndex.put(problem.guests().get(g).id(), g);
        }
        resources = resources();
        balancedResource = problem.goals().stream().filter(PlacementGoal.Balance.class::isInstance).findFirst()
                .map(g -> resources.indexOf(((PlacementGoal.Balance) g).resource())).orElse(-1);
        capacity = capacities();
        indexPools();
        poolsOfHost = poolsOfHosts();
        indexBlocks();
        homes = new int[blocks.size()];
        leastCosts = new long[blocks.size()];
        secondCosts = new long[blocks.size()];
        indexHomes();
    }

    private List<PlacementResource> resources() {
        var all = new TreeSet<PlacementResource>();
        problem.hosts().forEach(h -> all.addAll(h.capacity().keySet()));
        problem.guests().forEach(g -> all.addAll(g.demand().keySet()));
        problem.pools().forEach(p -> all.add(p.resource()));
        return List.copyOf(all);
    }

    private long[][] capacities() {
        var of = new long[hosts()][resources.size()];
        for (int h = 0; h < hosts(); h++) {
            for (int r = 0; r < resources.size(); r++) {
                of[h][r] = problem.hosts().get(h).capacity().getOrDefault(resources.get(r), NO_END);
            }
        }
        return of;
    }

    private void indexPools() {
        for (var pool : problem.pools()) {
            var members = indices(pool.hosts());
            pools.add(new Pool(resources.indexOf(pool.resource()), members, pool.amount()));
        }
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

    private int[][] poolsOfHosts() {
        var of = new int[hosts()][];
        for (int h = 0; h < hosts(); h++) {
            int host = h;
            of[h] = IntStream.range(0, pools.size()).filter(p -> pools.get(p).hosts().get(host))
                    .toArray();
        }
        return of;
    }

    private void indexBlocks() {
        var leader = leaders();
        var members = new TreeMap<Integer, List<Integer>>();
        for (int g = 0; g < leader.length; g++) {
            members.computeIfAbsent(leader[g], l -> new ArrayList<>()).add(g);
        }
        var blockOf = new int[leader.length];
        int index = 0;
        for (var guests : members.values()) {
            for (int g : guests) {
                blockOf[g] = index;
            }
            index++;
        }
        var apart = new ArrayList<List<Integer>>();
        members.forEach((l, guests) -> apart.add(new ArrayList<>()));
        var impossible = new BitSet();
        for (var rule : problem.rules()) {
            if (rule instanceof KeepApart group) {
                keepApart(group, blockOf, apart, impossible);
            }
        }
        var allowed = allowedByGuest();
        index = 0;
        for (var guests : members.values()) {
            blocks.add(block(guests, allowed, apart.get(index), impossible.get(index)));
            index++;
        }
    }

    private void keepApart(KeepApart group, int[] blockOf, List<List<Integer>> apart, BitSet impossible) {
        var seen = new BitSet();
        for (var id : group.guests()) {
            var guest = guestIndex.get(id);
            if (guest != null) {
                int block = blockOf[guest];
                if (seen.get(block)) {
                    impossible.set(block);
                } else {
                    apart.get(block).add(groups);
                }
                seen.set(block);
            }
        }
        groups++;
    }

    /** For every guest the first of those that it is kept together with. */
    private int[] leaders() {
        var leader = new int[problem.guests().size()];
        Arrays.setAll(leader, g -> g);
        for (var rule : problem.rules()) {
            if (rule instanceof KeepTogether group) {
                int first = -1;
                for (var id : group.guests()) {
                    var guest = guestIndex.get(id);
                    if (guest != null) {
                        first = first < 0 ? root(leader, guest) : join(leader, first, guest);
                    }
                }
            }
        }
        for (int g = 0; g < leader.length; g++) {
            leader[g] = root(leader, g);
        }
        return leader;
    }

    private static int join(int[] leader, int one, int other) {
        int a = root(leader, one);
        int b = root(leader, other);
        leader[Math.max(a, b)] = Math.min(a, b);
        return Math.min(a, b);
    }

    private static int root(int[] leader, int guest) {
        int at = guest;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private BitSet[] allowedByGuest() {
        var allowed = new BitSet[problem.guests().size()];
        for (int g = 0; g < allowed.length; g++) {
            allowed[g] = new BitSet();
            allowed[g].set(0, hosts());
            allowed[g].andNot(indices(problem.guests().get(g).barred().keySet()));
        }
        for (var rule : problem.rules()) {
            restrict(rule, allowed);
        }
        return allowed;
    }

    private void restrict(PlacementRule rule, BitSet[] allowed) {
        switch (rule) {
            case PinTo pin -> pin.guests().stream().map(guestIndex::get).filter(Objects::nonNull)
                    .forEach(g -> allowed[g].and(indices(pin.hosts())));
            case KeepOff off -> off.guests().stream().map(guestIndex::get).filter(Objects::nonNull)
                    .forEach(g -> allowed[g].andNot(indices(off.hosts())));
            case KeepTogether together -> {
                // made one block
            }
            case KeepApart apart -> {
                // counted for each host
            }
        }
    }

    private Block block(List<Integer> members, BitSet[] allowedByGuest, List<Integer> apart, boolean impossible) {
        var demand = new long[resources.size()];
        var allowed = new BitSet();
        allowed.set(0, impossible ? 0 : hosts());
        var moveCost = new long[hosts()];
        long weight = 0;
        var guests = new ArrayList<PlacementGuest>();
        for (int g : members) {
            var guest = problem.guests().get(g);
            guests.add(guest);
            guest.demand().forEach((resource, units) -> demand[resources.indexOf(resource)] += units);
            allowed.and(allowedByGuest[g]);
            weight += guest.weight();
            guest.present().map(hostIndex::get).ifPresent(at -> {
                for (int h = 0; h < moveCost.length; h++) {
                    moveCost[h] += h == at ? 0 : guest.moveCost();
                }
            });
        }
        allowed.stream().filter(h -> !holds(h, demand)).forEach(allowed::clear);
        return new Block(List.copyOf(guests), demand, allowed, moveCost, weight, share(demand),
                apart.stream().mapToInt(Integer::intValue).toArray());
    }

    private boolean holds(int host, long[] demand) {
        for (int r = 0; r < demand.length; r++) {
            if (demand[r] > capacity[host][r]) {
                return false;
            }
        }
        for (int p : poolsOfHost[host]) {
            if (demand[pools.get(p).resource()] > pools.get(p).amount()) {
                return false;
            }
        }
        return true;
    }

    private double share(long[] demand) {
        double most = 0;
        for (int r = 0; r < demand.length; r++) {
            long all = totalCapacity(r);
            most = Math.max(most, all >= NO_END ? 0 : demand[r] / (double) Math.max(1, all));
        }
        return most;
    }

    /** What all hosts together have of a resource; {@link #NO_END} when one of them has no end. */
    long totalCapacity(int resource) {
        long sum = 0;
        for (var of : capacity) {
            sum = Math.min(NO_END, sum + of[resource]);
        }
        return sum;
    }

    /** Index of the resource that is to be balanced first, -1 when none is. */
    int balancedResource() {
        return balancedResource;
    }

    /** The largest number that all demands of a resource are multiples of; 0 when nobody takes any. */
    long unitOf(int resource) {
        return blocks.stream().mapToLong(b -> b.demand()[resource]).reduce(0, PackingModel::gcd);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    PlacementProblem problem() {
        return problem;
    }

    int hosts() {
        return problem.hosts().size();
    }

    int groups() {
        return groups;
    }

    List<PlacementResource> resourceList() {
        return resources;
    }

    List<Block> blocks() {
        return blocks;
    }

    Block block(int index) {
        return blocks.get(index);
    }

    long capacity(int host, int resource) {
        return capacity[host][resource];
    }

    long[] capacityOf(int host) {
        return capacity[host];
    }

    List<Pool> pools() {
        return pools;
    }

    int[] poolsOf(int host) {
        return poolsOfHost[host];
    }

    /** Host on which the block costs least to run, -1 when it costs the same everywhere. */
    int homeOf(int block) {
        return homes[block];
    }

    /** What it costs more at least that the block leaves a host; below zero when it is better off elsewhere. */
    long costOfLeaving(int block, int host) {
        return (homes[block] == host ? secondCosts[block] : leastCosts[block])
                - blocks.get(block).moveCost()[host];
    }

    private void indexHomes() {
        for (int b = 0; b < homes.length; b++) {
            var costs = blocks.get(b).moveCost();
            var sorted = Arrays.stream(costs).sorted().toArray();
            homes[b] = -1;
            for (int h = 0; h < costs.length && sorted[0] < sorted[sorted.length - 1] && homes[b] < 0; h++) {
                homes[b] = costs[h] == sorted[0] ? h : -1;
            }
            leastCosts[b] = sorted.length == 0 ? 0 : sorted[0];
            secondCosts[b] = sorted.length < 2 ? leastCosts[b] : sorted[1];
        }
    }
}
