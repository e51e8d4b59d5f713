/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;

/**
 * How bytes of which only begin, end and number are known were spread over that time: as the fair shares of the ports
 * that they cross were, which change when others begin or end. Each then has its number of bytes, no more and no less.
 */
final class FairShares {

    private static final double NANOS_PER_SECOND = 1e9;

    private final List<Flow> flows = new ArrayList<>();
    private final Set<Port> ports = new LinkedHashSet<>();

    /** One direction of one end of a link. */
    static final class Port {
        private final double capacity;
        private double weight;
        private double rate;
        private long[] nanos = new long[16];
        private long[] values = new long[16];
        private int size;

        /** @param capacity bytes per second */
        Port(double capacity) {
            this.capacity = capacity;
        }

        /** The rate from an instant on; a jump where it is another than before. */
        private void note(long now) {
            long value = Math.round(rate);
            long before = size == 0 ? 0 : values[size - 1];
            if (value != before) {
                append(now, before);
                append(now, value);
            }
        }

        private void append(long now, long value) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            nanos[size] = now;
            values[size++] = value;
        }

        /** Bytes per second over time, in steps. */
        TimeSeries series() {
            return new TimeSeries(Arrays.copyOf(nanos, size), Arrays.copyOf(values, size));
        }
    }

    private static final class Flow {
        private final long begin;
        private final long end;
        private final long bytes;
        private final double weight;
        private final List<Port> ports;
        /** What the fair shares alone would have carried. */
        private double carried;

        Flow(long begin, long end, long bytes, double weight, List<Port> ports) {
            this.begin = begin;
            this.end = end;
            this.bytes = bytes;
            this.weight = weight;
            this.ports = ports;
        }

        private double fairShare() {
            double least = Double.POSITIVE_INFINITY;
            for (var port : ports) {
                least = Math.min(least, port.capacity * weight / port.weight);
            }
            return least;
        }
    }

    /** Bytes that crossed ports between two instants. */
    void add(SimTime begin, SimTime end, long bytes, double weight, List<Port> crossed) {
        if (!crossed.isEmpty() && bytes > 0) {
            flows.add(new Flow(begin.nanos(), end.nanos(), bytes, weight, crossed));
            ports.addAll(crossed);
        }
    }

    /** Spreads them all. */
    void spread() {
        sweep((active, now, next) -> {
            double seconds = (next - now) / NANOS_PER_SECOND;
            active.forEach(f -> f.carried += f.fairShare() * seconds);
        });
        sweep((active, now, next) -> note(active, now));
    }

    private void note(Set<Flow> active, long now) {
        ports.forEach(p -> p.rate = 0);
        for (var flow : active) {
            double rate = flow.fairShare() * flow.bytes / flow.carried;
            flow.ports.forEach(p -> p.rate += rate);
        }
        ports.forEach(p -> p.note(now));
    }

    /** Does something with the flows between one change and the next. */
    private interface Stretch {
        void between(Set<Flow> active, long now, long next);
    }

    private void sweep(Stretch stretch) {
        var begins = flows.stream().sorted(Comparator.comparingLong((Flow f) -> f.begin)).toList();
        var ends = flows.stream().sorted(Comparator.comparingLong((Flow f) -> f.end)).toList();
        var active = new LinkedHashSet<Flow>();
        int begun = 0;
        int ended = 0;
        while (ended < ends.size()) {
            long now = begun < begins.size() ? Math.min(begins.get(begun).begin, ends.get(ended).end)
                    : ends.get(ended).end;
            while (ended < ends.size() && ends.get(ended).end == now) {
                leave(active, ends.get(ended++));
            }
            while (begun < begins.size() && begins.get(begun).begin == now) {
                enter(active, begins.get(begun++));
            }
            long next = nextChange(begins, begun, ends, ended, now);
            stretch.between(active, now, next);
        }
    }

    private static long nextChange(List<Flow> begins, int begun, List<Flow> ends, int ended, long now) {
        long next = ended < ends.size() ? ends.get(ended).end : now;
        return begun < begins.size() ? Math.min(next, begins.get(begun).begin) : next;
    }

    private static void enter(Set<Flow> active, Flow flow) {
        active.add(flow);
        flow.ports.forEach(p -> p.weight += flow.weight);
    }

    private static void leave(Set<Flow> active, Flow flow) {
        active.remove(flow);
        flow.ports.forEach(p -> p.weight -= flow.weight);
    }
}
