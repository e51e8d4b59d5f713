/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Max-min fair rates by progressive filling: all rates grow alike until a resource is full or a transfer reaches its
 * own limit; those are fixed, the others grow on. (Bertsekas and Gallager, Data Networks, section 6.5.2.)
 */
final class FairShare {

    private final List<Transfer> open;
    private final Map<Transfer, Double> rates = new IdentityHashMap<>();
    private final Map<Resource, Double> free = new IdentityHashMap<>();
    private double level;

    private FairShare(List<Transfer> transfers) {
        open = new ArrayList<>(transfers);
        for (var transfer : transfers) {
            transfer.demands().forEach(d -> free.putIfAbsent(d.resource(), d.resource().capacity()));
        }
    }

    /** Rate of every transfer in bytes per second. */
    static Map<Transfer, Double> of(List<Transfer> transfers) {
        var share = new FairShare(transfers);
        while (!share.open.isEmpty()) {
            share.fill();
        }
        return share.rates;
    }

    private void fill() {
        var load = load();
        double step = open.stream().mapToDouble(t -> headroom(t, load)).min().orElseThrow();
        var fixed = open.stream().filter(t -> headroom(t, load) <= step).toList();
        level += step;
        load.forEach((resource, perByte) -> free.compute(resource, (r, left) -> Math.max(0, left - step * perByte)));
        fixed.forEach(t -> rates.put(t, level));
        open.removeAll(fixed);
    }

    /** Units of every resource that the open transfers take for each byte per second. */
    private Map<Resource, Double> load() {
        var load = new IdentityHashMap<Resource, Double>();
        for (var transfer : open) {
            transfer.demands().forEach(d -> load.merge(d.resource(), d.perByte(), Double::sum));
        }
        return load;
    }

    private double headroom(Transfer transfer, Map<Resource, Double> load) {
        double room = transfer.ownLimit() - level;
        for (var demand : transfer.demands()) {
            room = Math.min(room, free.get(demand.resource()) / load.get(demand.resource()));
        }
        return Math.max(0, room);
    }
}
