/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.disk.DiskModel;
import org.portolan.engine.event.EventKind;
import org.portolan.engine.event.EventQueue;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.failover.PhaseBound.Kind;
import org.portolan.engine.failover.PriorityRule;
import org.portolan.engine.failover.RestartPriority;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.network.MacTakeover;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.resource.Transfers;

/**
 * Guests that start, event by event. Each host takes its own in their order, so many at a time; guests with a copy resume as
 * soon as their host is fenced. Parts of boots share max-min fairly what they have in common (docs/engine.md, 8).
 */
final class Starts {

    private final HostLossSpec spec;
    private final AssumptionUse assumptions;
    private final RunMonitor monitor;
    private final Pools pools;
    private final int atOnce;
    private final EventQueue queue = new EventQueue();
    private final Transfers transfers = new Transfers(queue);
    private final List<Start> starts;
    private final Map<String, List<Start>> waiting = new TreeMap<>();
    private final Map<String, Integer> free = new HashMap<>();
    private final Map<RestartPriority, Integer> missing = new HashMap<>();
    private final Map<RestartPriority, SimTime> opened = new HashMap<>();

    /**
     * What a part of a boot takes of something shared.
     *
     * @param pool what is shared
     * @param perUnit how much of it for each unit of the part
     */
    private record Take(Pool pool, double perUnit) {
    }

    /** @param starts guests with their targets, in the order in which they are to start */
    Starts(HostLossSpec spec, List<Start> starts, Pools pools, AssumptionUse assumptions, RunMonitor monitor) {
        this.spec = spec;
        this.starts = starts;
        this.pools = pools;
        this.assumptions = assumptions;
        this.monitor = monitor;
        // Where nobody boots the answer does not rest on it.
        this.atOnce = starts.stream().allMatch(Start::resumes) ? 1
                : spec.startsAtOnce().orElseGet(() -> assumptions.count(AssumptionKey.STARTS_AT_ONCE));
    }

    /** Guests that a host starts at the same time. */
    int atOnce() {
        return atOnce;
    }

    /** Lets all of them come back. */
    void run() {
        for (var start : starts) {
            missing.merge(start.guest().priority(), 1, Integer::sum);
            if (start.resumes()) {
                queue.at(start.fenced(), EventKind.START, () -> resume(start));
            } else {
                waiting.computeIfAbsent(start.target(), t -> new ArrayList<>()).add(start);
            }
        }
        open(SimTime.ZERO);
        waiting.keySet().forEach(host -> free.put(host, atOnce));
        waiting.values().stream().flatMap(Collection::stream).map(Start::fenced).distinct().sorted()
                .forEach(fenced -> queue.at(fenced, EventKind.ADMISSION, this::admitEverywhere));
        do {
            monitor.checkCanceled();
        } while (queue.step());
    }

    // Who starts

    private void admitEverywhere() {
        waiting.keySet().forEach(this::admit);
    }

    private void admit(String host) {
        var guests = waiting.get(host);
        var left = guests.iterator();
        while (free.get(host) > 0 && left.hasNext()) {
            var next = left.next();
            if (mayStart(next)) {
                left.remove();
                free.merge(host, -1, Integer::sum);
                start(next);
            }
        }
    }

    private boolean mayStart(Start start) {
        return !start.fenced().isAfter(queue.now())
                && (spec.rule() == PriorityRule.OVERLAPPING || opened.containsKey(start.guest().priority()));
    }

    /** Priorities before which nobody is missing any more. */
    private void open(SimTime at) {
        for (var priority : RestartPriority.values()) {
            opened.putIfAbsent(priority, at);
            if (missing.getOrDefault(priority, 0) > 0) {
                return;
            }
        }
    }

    private void back(Start start) {
        start.back(queue.now());
        monitor.worked(1);
        boolean last = missing.merge(start.guest().priority(), -1, Integer::sum) == 0;
        if (!start.resumes()) {
            free.merge(start.target(), 1, Integer::sum);
            queue.at(queue.now(), EventKind.ADMISSION, () -> admit(start.target()));
        }
        if (last && spec.rule() == PriorityRule.ONE_BY_ONE) {
            open(queue.now());
            queue.at(queue.now(), EventKind.ADMISSION, this::admitEverywhere);
        }
    }

    // Resuming

    private void resume(Start start) {
        step(start, FailoverPhaseKind.DISKS, disksTime(start),
                () -> step(start, FailoverPhaseKind.NETWORK, networkTime(start),
                        () -> step(start, FailoverPhaseKind.RESUME, assumptions.time(AssumptionKey.RESTART_TIME),
                                () -> back(start))));
    }

    private SimTime networkTime(Start start) {
        return start.guest().spec().devices().interfaces().stream()
                .map(i -> MacTakeover.of(i, assumptions::value).registerTime()).reduce(SimTime.ZERO, SimTime::max);
    }

    // Booting

    private void start(Start start) {
        start.add(FailoverPhaseKind.QUEUED, start.fenced(), queue.now(), waitedFor(start));
        step(start, FailoverPhaseKind.POWER_ON, assumptions.time(AssumptionKey.POWER_ON_TIME),
                () -> step(start, FailoverPhaseKind.DISKS, disksTime(start), () -> boot(start)));
    }

    private PhaseBound waitedFor(Start start) {
        return spec.rule() == PriorityRule.ONE_BY_ONE
                && queue.now().equals(opened.get(start.guest().priority()))
                        ? PhaseBound.of(Kind.PRIORITY)
                        : PhaseBound.of(Kind.STARTS_AT_ONCE, start.target());
    }

    private SimTime disksTime(Start start) {
        return start.guest().spec().devices().disks().stream()
                .map(d -> DiskModel.of(d, assumptions::value).redoTime()).reduce(SimTime.ZERO, SimTime::max);
    }

    private void boot(Start start) {
        var demand = BootDemand.of(start.guest(), assumptions);
        part(start, FailoverPhaseKind.BOOT_READ, demand.reads(), demand.readsPerSecond(), readTakes(start, demand),
                () -> part(start, FailoverPhaseKind.BOOT_COMPUTE, demand.computeSeconds(), 1, computeTakes(start),
                        () -> step(start, FailoverPhaseKind.BOOT_WAIT, demand.rest(), () -> back(start))));
    }

    private List<Take> readTakes(Start start, BootDemand demand) {
        var takes = new ArrayList<Take>();
        pools.store(start.guest()).ifPresent(p -> takes.add(new Take(p, 1)));
        pools.channels(start.target()).ifPresent(p -> takes.add(new Take(p, demand.bytesPerRead())));
        if (demand.hypervisorSecondsPerRead() > 0) {
            pools.processors(start.target()).ifPresent(p -> takes.add(new Take(p, demand.hypervisorSecondsPerRead())));
        }
        return takes;
    }

    private List<Take> computeTakes(Start start) {
        return pools.processors(start.target()).map(p -> new Take(p, 1)).stream().toList();
    }

    // Parts

    /** A part that takes its time, whatever others do. */
    private void step(Start start, FailoverPhaseKind kind, SimTime time, Runnable then) {
        var begin = queue.now();
        var bound = PhaseBound.of(kind == FailoverPhaseKind.BOOT_WAIT ? Kind.GUEST : Kind.STEPS);
        start.addAlone(time);
        queue.at(begin.plus(time), EventKind.STEP_DONE, () -> {
            start.add(kind, begin, queue.now(), bound);
            then.run();
        });
    }

    /** A part of so many units, so many per second at most, that shares with others what it takes. */
    private void part(Start start, FailoverPhaseKind kind, double units, double perSecond, List<Take> takes,
            Runnable then) {
        if (units <= 0) {
            then.run();
            return;
        }
        var begin = queue.now();
        var alone = alone(units, perSecond, takes);
        start.addAlone(alone);
        takes.forEach(t -> t.pool().begin(start.guest().id(), perSecond * t.perUnit(), begin));
        var before = takes.stream().map(t -> t.pool().shortage(begin)).toList();
        transfers.begin(units, takes.stream().map(t -> new Demand(t.pool().resource(), t.perUnit())).toList(),
                perSecond, () -> {
                    var end = queue.now();
                    var bound = bound(takes, before, end);
                    takes.forEach(t -> t.pool().end(perSecond * t.perUnit(), units * t.perUnit(), end));
                    start.add(kind, begin, end, bound.map(Pool::bound).orElseGet(() -> PhaseBound.of(Kind.GUEST)));
                    bound.ifPresent(p -> start.delayed(p.bound(),
                            new SimTime(Math.max(0, end.minus(begin).nanos() - alone.nanos()))));
                    then.run();
                });
    }

    private static SimTime alone(double units, double perSecond, List<Take> takes) {
        double rate = perSecond;
        for (var take : takes) {
            rate = Math.min(rate, take.pool().capacity() / take.perUnit());
        }
        return Durations.ceil(units / rate);
    }

    /** What was shortest in supply while a part lasted, if anything was. */
    private static Optional<Pool> bound(List<Take> takes, List<Double> before, SimTime end) {
        Optional<Pool> found = Optional.empty();
        double most = 0;
        for (int i = 0; i < takes.size(); i++) {
            double shortage = takes.get(i).pool().shortage(end) - before.get(i);
            if (shortage > most) {
                most = shortage;
                found = Optional.of(takes.get(i).pool());
            }
        }
        return found;
    }
}
