/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.network.RelearnCase.How;
import org.portolan.engine.quantity.SimTime;

/**
 * Takeover of an interface's addresses by another host (docs/engine.md, 7f):
 *
 * <pre>
 * T_net = (resumed - detached) + t_announce + t_relearn (+ routes)      t_register is part of the first term
 * t_relearn = a_k with probability (1 - p) p^(k-1), else until caches forget: probability p^n
 * </pre>
 */
public final class MacTakeover {

    /** What happens less than once in a million takeovers counts with what comes before it. */
    private static final double NEGLIGIBLE = 1e-6;

    private final NetworkInterfaceSpec nic;
    private final ToDoubleFunction<AssumptionKey> assumptions;

    private MacTakeover(NetworkInterfaceSpec nic, ToDoubleFunction<AssumptionKey> assumptions) {
        this.nic = nic;
        this.assumptions = assumptions;
    }

    /**
     * The takeover of an interface.
     *
     * @param nic the interface
     * @param assumptions values of assumptions
     */
    public static MacTakeover of(NetworkInterfaceSpec nic, ToDoubleFunction<AssumptionKey> assumptions) {
        return new MacTakeover(nic, assumptions);
    }

    /** Addresses that move with the guest, in bytes. */
    public double stateBytes() {
        return nic.addresses() * value(AssumptionKey.ADDRESS_STATE);
    }

    /** From when the addresses are at the target until its port forwards to them. */
    public SimTime registerTime() {
        var register = time(AssumptionKey.REGISTER_TIME);
        return has(NetworkCondition.PORT_FAILS_OVER) ? register.plus(time(AssumptionKey.PORT_FAILOVER_TIME)) : register;
    }

    /** Assumptions that {@link #registerTime()} rests on. */
    public List<AssumptionKey> registerKeys() {
        return has(NetworkCondition.PORT_FAILS_OVER)
                ? List.of(AssumptionKey.REGISTER_TIME, AssumptionKey.PORT_FAILOVER_TIME)
                : List.of(AssumptionKey.REGISTER_TIME);
    }

    /** When the rounds are sent, counted from the moment in which the new place can be announced. */
    public List<SimTime> rounds() {
        var spec = nic.announcements();
        // An adapter that forwards by IP address announces it as it is registered.
        var at = nic.layer() == Layer.THREE ? SimTime.ZERO
                : spec.first().orElseGet(() -> time(AssumptionKey.ANNOUNCE_TIME));
        var gap = spec.initial().orElseGet(() -> time(AssumptionKey.ANNOUNCE_INITIAL));
        var step = spec.step().orElseGet(() -> time(AssumptionKey.ANNOUNCE_STEP));
        var most = spec.most().orElseGet(() -> time(AssumptionKey.ANNOUNCE_MOST));
        int count = isAnnounced() ? spec.rounds().orElseGet(() -> (int) value(AssumptionKey.ANNOUNCE_ROUNDS)) : 0;
        var rounds = new ArrayList<SimTime>();
        for (int i = 0; i < count; i++) {
            rounds.add(at);
            at = at.plus(gap.min(most));
            gap = gap.plusAtMost(step);
        }
        return List.copyOf(rounds);
    }

    /** By what the network may learn the new place, earliest first; probabilities add up to 1. */
    public List<RelearnCase> relearnCases() {
        double loss = nic.announcements().loss().map(l -> l.value())
                .orElseGet(() -> value(AssumptionKey.ANNOUNCE_LOSS));
        var cases = new ArrayList<RelearnCase>();
        double silent = 1;
        for (var round : rounds()) {
            add(cases, silent * (1 - loss), How.ANNOUNCEMENT, round);
            silent *= loss;
        }
        if (isAnnounced() && nic.layer() == Layer.TWO) {
            add(cases, silent, How.AGE_OUT, time(AssumptionKey.MAC_AGE_OUT));
        } else {
            add(cases, silent, How.ARP_CACHE, time(AssumptionKey.ARP_CACHE));
        }
        return List.copyOf(cases);
    }

    /** Where nobody announces it, frames of the guest do not help: what is missing is ARP. */
    private void add(List<RelearnCase> cases, double probability, How how, SimTime after) {
        boolean hears = isAnnounced() && nic.layer() == Layer.TWO;
        var own = nic.ownTraffic().filter(o -> hears && after.isAfter(o));
        if (probability < NEGLIGIBLE && !cases.isEmpty()) {
            var before = cases.removeLast();
            cases.add(new RelearnCase(before.probability() + probability, before.how(), before.after()));
        } else if (probability > 0) {
            cases.add(own.map(o -> new RelearnCase(probability, How.OWN_TRAFFIC, o))
                    .orElseGet(() -> new RelearnCase(probability, how, after)));
        }
    }

    /** How it goes when the guest is relocated. */
    public Takeover relocated(TakeoverTimes times) {
        var cases = relearnCases();
        var outages = cases.stream()
                .map(c -> new OutageCase(c.probability(), reached(times, c).minus(times.detached()))).toList();
        var clients = clients(outages);
        var machine = new TakeoverMachine()
                .enter(TakeoverState.DETACHED, times.detached())
                .enter(TakeoverState.ADDRESSES_MOVED, times.moved())
                .enter(TakeoverState.REGISTERED, times.registered());
        var middle = learned(times, middle(cases));
        rounds().stream().map(round -> announcing(times).plus(round)).findFirst()
                .filter(first -> !first.isAfter(middle))
                .ifPresent(first -> machine.enter(TakeoverState.ANNOUNCING, first));
        machine.enter(TakeoverState.RELEARNED, middle);
        recover(machine, times.detached(), middle, clients);
        return new Takeover(nic.id(), machine.steps(), outages, clients);
    }

    /** How it goes when the guest stands still for a time and goes on where it was. */
    public Takeover returned(SimTime detached, SimTime resumed) {
        var outages = List.of(OutageCase.certain(resumed.minus(detached)));
        var clients = clients(outages);
        var machine = new TakeoverMachine().enter(TakeoverState.DETACHED, detached)
                .enter(TakeoverState.SRC_ACTIVE, resumed);
        recover(machine, detached, resumed, clients);
        return new Takeover(nic.id(), machine.steps(), outages, clients);
    }

    /** How it goes when the guest is shut down and boots elsewhere: its connections end with it. */
    public Takeover restarted(SimTime detached, SimTime resumed) {
        var course = relocated(new TakeoverTimes(detached, resumed, resumed, resumed));
        var steps = course.steps().stream().filter(s -> s.state() != TakeoverState.RECOVERED).toList();
        return new Takeover(nic.id(), steps, course.outages(), course.clients().withoutConnections());
    }

    private static void recover(TakeoverMachine machine, SimTime detached, SimTime reached, ClientImpact clients) {
        clients.established().map(stall -> detached.plus(stall.median()).max(reached))
                .ifPresent(at -> machine.enter(TakeoverState.RECOVERED, at));
    }

    private ClientImpact clients(List<OutageCase> outages) {
        return new TcpClients(assumptions).impact(outages, nic.peers());
    }

    /** From when on the new place can be announced: an adapter does that by itself, a guest when it runs. */
    private SimTime announcing(TakeoverTimes times) {
        return nic.layer() == Layer.THREE ? times.registered() : times.registered().max(times.resumed());
    }

    private SimTime learned(TakeoverTimes times, RelearnCase relearn) {
        return announcing(times).plus(relearn.after());
    }

    private SimTime reached(TakeoverTimes times, RelearnCase relearn) {
        var reached = learned(times, relearn).max(times.resumed());
        return has(NetworkCondition.DYNAMIC_ROUTES_LOST) ? reached.plus(time(AssumptionKey.ROUTES_TIME)) : reached;
    }

    private static RelearnCase middle(List<RelearnCase> cases) {
        double until = 0;
        for (var each : cases) {
            until += each.probability();
            if (until >= 0.5) {
                return each;
            }
        }
        return cases.getLast();
    }

    /** The interface. */
    public NetworkInterfaceSpec nic() {
        return nic;
    }

    /** True when somebody, the guest's hypervisor or its adapter, says where it is now. */
    public boolean isAnnounced() {
        return nic.layer() == Layer.THREE || !has(NetworkCondition.NOBODY_ANNOUNCES);
    }

    private boolean has(NetworkCondition condition) {
        return nic.conditions().contains(condition);
    }

    private SimTime time(AssumptionKey key) {
        return SimTime.ofSeconds(value(key));
    }

    private double value(AssumptionKey key) {
        return assumptions.applyAsDouble(key);
    }
}
