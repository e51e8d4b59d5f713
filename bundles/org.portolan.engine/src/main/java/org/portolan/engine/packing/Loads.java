/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Blocks on hosts, never more than these hold. What was done can be taken back to any earlier moment. */
final class Loads {

    /** Where a block is that has no place. */
    static final int NOWHERE = -1;

    private final PackingModel model;
    private final int[] hostOf;
    private final long[][] used;
    private final long[] usedOfPool;
    private final int[][] ofGroup;
    private final List<BitSet> blocksOn = new ArrayList<>();
    /** Block and the host on which it was, in turn. */
    private int[] journal = new int[64];
    private int journaled;
    private long moveCost;
    private long loss;
    private int hostsUsed;

    Loads(PackingModel model) {
        this.model = model;
        hostOf = new int[model.blocks().size()];
        Arrays.fill(hostOf, NOWHERE);
        used = new long[model.hosts()][model.resourceList().size()];
        usedOfPool = new long[model.pools().size()];
        ofGroup = new int[model.groups()][model.hosts()];
        for (int h = 0; h < model.hosts(); h++) {
            blocksOn.add(new BitSet());
        }
        loss = model.blocks().stream().mapToLong(Block::weight).sum();
    }

    boolean fits(int block, int host) {
        var one = model.block(block);
        return one.allowed().get(host) && hasRoom(one, host) && isApart(one, host) && poolsHaveRoom(one, host);
    }

    private boolean hasRoom(Block block, int host) {
        var demand = block.demand();
        var capacity = model.capacityOf(host);
        var taken = used[host];
        for (int r = 0; r < demand.length; r++) {
            if (taken[r] + demand[r] > capacity[r] && demand[r] > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isApart(Block block, int host) {
        for (int group : block.apart()) {
            if (ofGroup[group][host] > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean poolsHaveRoom(Block block, int host) {
        for (int p : model.poolsOf(host)) {
            var pool = model.pools().get(p);
            long demand = block.demand()[pool.resource()];
            if (demand > 0 && usedOfPool[p] + demand > pool.amount()) {
                return false;
            }
        }
        return true;
    }

    /** Puts a block on a host, or nowhere. The caller has asked whether it fits. */
    void move(int block, int host) {
        if (hostOf[block] == host) {
            return;
        }
        note(block);
        shift(block, host);
    }

    private void note(int block) {
        if (journaled + 2 > journal.length) {
            journal = Arrays.copyOf(journal, 2 * journal.length);
        }
        journal[journaled++] = block;
        journal[journaled++] = hostOf[block];
    }

    private void shift(int block, int host) {
        int from = hostOf[block];
        if (from != NOWHERE) {
            add(block, from, -1);
        }
        if (host != NOWHERE) {
            add(block, host, 1);
        }
        hostOf[block] = host;
    }

    private void add(int index, int host, int sign) {
        var block = model.block(index);
        for (int r = 0; r < block.demand().length; r++) {
            used[host][r] += sign * block.demand()[r];
        }
        for (int p : model.poolsOf(host)) {
            usedOfPool[p] += sign * block.demand()[model.pools().get(p).resource()];
        }
        for (int group : block.apart()) {
            ofGroup[group][host] += sign;
        }
        moveCost += sign * block.moveCost()[host];
        loss -= sign * block.weight();
        hostsUsed -= blocksOn.get(host).isEmpty() ? 0 : 1;
        blocksOn.get(host).set(index, sign > 0);
        hostsUsed += blocksOn.get(host).isEmpty() ? 0 : 1;
    }

    /** A moment to come back to. */
    int moment() {
        return journaled;
    }

    /** Takes back what was done since a moment. */
    void backTo(int moment) {
        while (journaled > moment) {
            int host = journal[--journaled];
            int block = journal[--journaled];
            shift(block, host);
        }
    }

    int hostOf(int block) {
        return hostOf[block];
    }

    /** Blocks on a host, in their order, as they are now. */
    int[] blocksOn(int host) {
        return blocksOn.get(host).stream().toArray();
    }

    boolean isEmpty(int host) {
        return blocksOn.get(host).isEmpty();
    }

    long used(int host, int resource) {
        return used[host][resource];
    }

    /** Largest share of a resource that is taken once the block is there. */
    double fillWith(int block, int host) {
        var demand = model.block(block).demand();
        double most = 0;
        for (int r = 0; r < demand.length; r++) {
            long capacity = model.capacity(host, r);
            if (capacity < PackingModel.NO_END && demand[r] > 0) {
                most = Math.max(most, (used[host][r] + demand[r]) / (double) capacity);
            }
        }
        return most;
    }

    /** Share of the resource that is to be balanced first that is taken once the block is there. */
    double balancedFillWith(int block, int host) {
        int r = model.balancedResource();
        long capacity = r < 0 ? PackingModel.NO_END : model.capacity(host, r);
        return capacity >= PackingModel.NO_END ? 0
                : (used[host][r] + model.block(block).demand()[r]) / (double) Math.max(1, capacity);
    }

    /** Largest share of a resource of the host that is taken. */
    double fill(int host) {
        double most = 0;
        for (int r = 0; r < used[host].length; r++) {
            long capacity = model.capacity(host, r);
            if (capacity < PackingModel.NO_END && used[host][r] > 0) {
                most = Math.max(most, used[host][r] / (double) capacity);
            }
        }
        return most;
    }

    /** Blocks without a place, the one with the largest share first. */
    int[] unplaced() {
        return IntStream.range(0, hostOf.length).filter(b -> hostOf[b] == NOWHERE).boxed()
                .sorted(Sizes.decreasing(model)).mapToInt(Integer::intValue).toArray();
    }

    boolean isComplete() {
        return Arrays.stream(hostOf).noneMatch(h -> h == NOWHERE);
    }

    long moveCost() {
        return moveCost;
    }

    long loss() {
        return loss;
    }

    int hostsUsed() {
        return hostsUsed;
    }
}
