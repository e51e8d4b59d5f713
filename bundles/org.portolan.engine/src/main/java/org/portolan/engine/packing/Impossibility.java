/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Proofs that blocks do not all find a place, each of a relaxation in which blocks may be cut (docs/engine.md, 18). That
 * none of them succeeds does not say that there is a placement.
 */
final class Impossibility {

    private static final int MOST_SIZES = 16;

    private final PackingModel model;

    Impossibility(PackingModel model) {
        this.model = model;
    }

    boolean isProven() {
        if (model.blocks().stream().anyMatch(block -> block.allowed().isEmpty())) {
            return true;
        }
        return IntStream.range(0, model.resourceList().size()).anyMatch(r -> lacks(r) || lacksForLarge(r))
                || IntStream.range(0, model.groups()).anyMatch(this::lacksHosts)
                || model.pools().stream().anyMatch(this::lacks);
    }

    /** Blocks may be cut: a flow from blocks to hosts, whose cut is a set of hosts too small for those tied to it. */
    private boolean lacks(int resource) {
        long divisor = model.unitOf(resource);
        if (divisor == 0) {
            return false;
        }
        return !flows(IntStream.range(0, model.blocks().size()).toArray(),
                b -> model.block(b).demand()[resource] / divisor,
                h -> model.capacity(h, resource) / divisor);
    }

    /** Of blocks with at least some size a host holds only as many as it holds of that size. */
    private boolean lacksForLarge(int resource) {
        var sizes = model.blocks().stream().mapToLong(b -> b.demand()[resource]).filter(d -> d > 0).distinct().sorted()
                .toArray();
        long largest = IntStream.range(0, model.hosts()).mapToLong(h -> model.capacity(h, resource))
                .filter(c -> c < PackingModel.NO_END).max().orElse(0);
        for (int i = sizes.length - 1; i >= Math.max(0, sizes.length - MOST_SIZES); i--) {
            long size = sizes[i];
            if (size * 16 < largest) {
                return false;
            }
            var large = IntStream.range(0, model.blocks().size())
                    .filter(b -> model.block(b).demand()[resource] >= size).toArray();
            if (!flows(large, b -> 1, h -> model.capacity(h, resource) / size)) {
                return true;
            }
        }
        return false;
    }

    /** Every block of a group wants a host of its own. */
    private boolean lacksHosts(int group) {
        var blocks = IntStream.range(0, model.blocks().size())
                .filter(b -> Arrays.stream(model.block(b).apart()).anyMatch(g -> g == group)).toArray();
        return !flows(blocks, b -> 1, h -> 1);
    }

    private boolean lacks(PackingModel.Pool pool) {
        long demand = 0;
        for (var block : model.blocks()) {
            var outside = (BitSet) block.allowed().clone();
            outside.andNot(pool.hosts());
            demand += outside.isEmpty() ? block.demand()[pool.resource()] : 0;
        }
        return demand > pool.amount();
    }

    private boolean flows(int[] blocks, IntToLongFunction demand, IntToLongFunction capacity) {
        var byHosts = new LinkedHashMap<BitSet, Long>();
        long all = 0;
        for (int b : blocks) {
            long units = demand.applyAsLong(b);
            byHosts.merge(model.block(b).allowed(), units, Long::sum);
            all += units;
        }
        int source = byHosts.size() + model.hosts();
        var flow = new Flow(source + 2);
        IntUnaryOperator hostNode = h -> byHosts.size() + h;
        List<BitSet> sets = new ArrayList<>(byHosts.keySet());
        for (int s = 0; s < sets.size(); s++) {
            int set = s;
            flow.connect(source, s, byHosts.get(sets.get(s)));
            sets.get(s).stream().forEach(h -> flow.connect(set, hostNode.applyAsInt(h), PackingModel.NO_END));
        }
        for (int h = 0; h < model.hosts(); h++) {
            flow.connect(hostNode.applyAsInt(h), source + 1, capacity.applyAsLong(h));
        }
        return flow.greatest(source, source + 1) == all;
    }
}
