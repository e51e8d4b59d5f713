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
 * Max-min fair rates as the textbook has them, flow by flow and from nothing: all rates grow in proportion to their
 * weights until a resource is full or a flow reaches its own limit; those are fixed, the others grow on. Slow, and
 * therefore easy to believe: what {@link Sharing} is held against.
 */
final class ProgressiveFilling {

    private final List<Flow> open;
    private final Map<Flow, Double> rates = new IdentityHashMap<>();
    private final Map<Resource, Double> free = new IdentityHashMap<>();
    private double level;

    /** A flow with its rights. */
    record Flow(List<Demand> demands, double ownLimit, double weight) {

        double demandOn(Resource resource) {
            return demands.stream().filter(d -> d.resource() == resource).mapToDouble(Demand::perByte).sum();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private ProgressiveFilling(List<Flow> flows) {
        open = new ArrayList<>(flows);
        for (var flow : flows) {
            flow.demands().forEach(d -> free.putIfAbsent(d.resource(), d.resource().capacity()));
        }
    }

    /** Rate of every flow in bytes per second. */
    static Map<Flow, Double> of(List<Flow> flows) {
        var filling = new ProgressiveFilling(flows);
        while (!filling.open.isEmpty()) {
            filling.fill();
        }
        return filling.rates;
    }

    private void fill() {
        var load = load();
        double step = open.stream().mapToDouble(f -> headroom(f, load)).min().orElseThrow();
        var fixed = open.stream().filter(f -> headroom(f, load) <= step).toList();
        level += step;
        load.forEach((resource, perLevel) -> free.compute(resource, (r, left) -> Math.max(0, left - step * perLevel)));
        fixed.forEach(f -> rates.put(f, Math.min(f.ownLimit(), level * f.weight())));
        open.removeAll(fixed);
    }

    /** Units of every resource that the open flows take for each unit of the level. */
    private Map<Resource, Double> load() {
        var load = new IdentityHashMap<Resource, Double>();
        for (var flow : open) {
            flow.demands().forEach(d -> load.merge(d.resource(), d.perByte() * flow.weight(), Double::sum));
        }
        return load;
    }

    private double headroom(Flow flow, Map<Resource, Double> load) {
        double room = flow.ownLimit() / flow.weight() - level;
        for (var demand : flow.demands()) {
            room = Math.min(room, free.get(demand.resource()) / load.get(demand.resource()));
        }
        return Math.max(0, room);
    }
}
