/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;

/**
 * What clients see of an outage (docs/engine.md, 7f). A connection's first segment that is lost leaves at a random phase:
 * at most a round trip before the detach, as what was under way then is not answered, and later for clients that send
 * seldom. It is sent again as {@link TcpBackoff} says; the connection goes on with the first retransmission after the
 * outage.
 */
public final class TcpClients {

    private final ToDoubleFunction<AssumptionKey> assumptions;

    /** @param assumptions values of assumptions */
    public TcpClients(ToDoubleFunction<AssumptionKey> assumptions) {
        this.assumptions = assumptions;
    }

    /**
     * What clients see.
     *
     * @param outages how long the guest may be out of reach; probabilities add up to 1
     * @param peers the clients
     */
    public ClientImpact impact(List<OutageCase> outages, PeersSpec peers) {
        var groups = peers.groups().isEmpty() ? List.of(byAssumption()) : peers.groups();
        var minimum = peers.minimumTimeout().orElseGet(() -> time(AssumptionKey.RTO_MINIMUM));
        var distribution = new StallDistribution();
        for (var group : groups) {
            for (var outage : outages) {
                if (group.connections() > 0 && outage.probability() > 0) {
                    add(distribution, group, minimum, outage);
                }
            }
        }
        long connections = groups.stream().mapToLong(PeerGroup::connections).sum();
        var mean = mean(outages);
        return new ClientImpact(mean, longest(outages), connections, distribution.undisturbed(), distribution.lost(),
                distribution.stall(), newConnections(outages), mean.seconds() / value(AssumptionKey.PING_INTERVAL));
    }

    private PeerGroup byAssumption() {
        return new PeerGroup((long) value(AssumptionKey.TCP_CONNECTIONS), Optional.empty(), SimTime.ZERO,
                Optional.empty());
    }

    static SimTime mean(List<OutageCase> outages) {
        return new SimTime(Math.round(outages.stream().mapToDouble(o -> o.probability() * o.duration().nanos()).sum()));
    }

    private static SimTime longest(List<OutageCase> outages) {
        return outages.stream().filter(o -> o.probability() > 0).map(OutageCase::duration).reduce(SimTime.ZERO,
                SimTime::max);
    }

    // Established connections

    private void add(StallDistribution distribution, PeerGroup group, SimTime minimum, OutageCase outage) {
        var roundTrip = group.roundTrip().orElseGet(() -> time(AssumptionKey.TCP_ROUND_TRIP));
        var backoff = TcpBackoff.of(new RoundTrips(roundTrip, group.variation()), minimum,
                time(AssumptionKey.RTO_MAXIMUM), time(AssumptionKey.TCP_GIVE_UP));
        long latestPhase = group.sendsEvery().orElse(roundTrip).nanos() - roundTrip.nanos();
        double weight = group.connections() * outage.probability();
        // How long before the end of the outage the first segment that is lost leaves.
        long least = outage.duration().nanos() - latestPhase;
        long most = outage.duration().nanos() + roundTrip.nanos();
        if (outage.duration().nanos() == 0) {
            distribution.addUndisturbed(weight);
        } else if (least == most) {
            addPhase(distribution, backoff, weight, outage.duration().nanos(), least, least);
        } else {
            addPhases(distribution, backoff, weight, outage.duration().nanos(), least, most);
        }
    }

    /** Phases spread evenly, cut where another retransmission is the first after the outage. */
    private static void addPhases(StallDistribution distribution, TcpBackoff backoff, double weight, long outage,
            long least, long most) {
        double perNano = weight / (most - least);
        if (least < 0) {
            distribution.addUndisturbed(perNano * (Math.min(0, most) - least));
        }
        long from = Math.max(0, least);
        while (from < most) {
            var sent = backoff.firstNotBefore(from + 1);
            long until = sent.isPresent() ? Math.min(most, sent.getAsLong()) : most;
            addPhase(distribution, backoff, perNano * (until - from), outage, from + 1, until);
            from = until;
        }
    }

    private static void addPhase(StallDistribution distribution, TcpBackoff backoff, double weight, long outage,
            long leastBefore, long mostBefore) {
        var sent = backoff.firstNotBefore(mostBefore);
        if (sent.isPresent()) {
            distribution.addStalled(weight, outage - mostBefore + sent.getAsLong(),
                    outage - leastBefore + sent.getAsLong());
        } else {
            distribution.addLost(weight);
        }
    }

    // New connections

    /** An outage is met the more likely the longer it is; within one, every moment is as likely. */
    private Optional<NewConnections> newConnections(List<OutageCase> outages) {
        double all = outages.stream().mapToDouble(o -> o.probability() * o.duration().nanos()).sum();
        if (all <= 0) {
            return Optional.empty();
        }
        var initial = time(AssumptionKey.RTO_INITIAL).nanos();
        int retries = (int) value(AssumptionKey.SYN_RETRIES);
        double waited = 0;
        double answered = 0;
        long longest = 0;
        long before = 0;
        long gap = initial;
        for (int i = 0; i < retries && before < SimTime.MAX_NANOS / 4; i++) {
            long sent = before + gap;
            double met = met(outages, before, sent);
            waited += met * sent;
            answered += met;
            longest = met > 0 ? sent : longest;
            before = sent;
            gap = Math.min(2 * gap, time(AssumptionKey.RTO_MAXIMUM).nanos());
        }
        double mean = answered > 0 ? waited / answered : 0;
        return Optional.of(new NewConnections(new SimTime(Math.round(mean)), new SimTime(longest),
                Math.max(0, 1 - answered / all)));
    }

    /** How much of all outages lies between two times before their ends, in nanoseconds. */
    private static double met(List<OutageCase> outages, long from, long until) {
        return outages.stream()
                .mapToDouble(o -> o.probability() * Math.max(0, Math.min(until, o.duration().nanos()) - from)).sum();
    }

    private SimTime time(AssumptionKey key) {
        return SimTime.ofSeconds(value(key));
    }

    private double value(AssumptionKey key) {
        return assumptions.applyAsDouble(key);
    }
}
