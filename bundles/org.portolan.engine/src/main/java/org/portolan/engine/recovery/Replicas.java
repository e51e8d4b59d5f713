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
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.ReplicaLoss;
import org.portolan.engine.failover.ReplicaSpec;
import org.portolan.engine.finding.FailoverFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.relocation.LinkRates;
import org.portolan.engine.resource.Durations;

/**
 * Copies that can be kept up with, and what is lost since their last state. Cycles of length tau begin together at zero. A
 * state is known to the copy when what was written in the cycle before it has been sent, which takes s: after a loss at T
 * the state of {@code floor((T - s) / tau) tau} is the last one. On a link that several copies share, each has sent when it
 * has, the others having sent as much or all that they have.
 */
final class Replicas {

    /** Writes are counted over this time where each is sent by itself. */
    private static final double INSTANT = 0.001;

    private final HostLossSpec spec;
    private final AssumptionUse assumptions;
    private final LinkRates rates;
    private final Map<String, LinkSpec> links;
    private final Map<String, Double> used = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<FailoverFinding> findings = new ArrayList<>();
    private final Map<String, ReplicaLoss> losses = new TreeMap<>();

    /** A copy that is kept up with. */
    private record Kept(LostGuest guest, ReplicaSpec replica, Curve written, double cycle) {
        double pagesPerCycle() {
            return written.at(cycle);
        }

        boolean isCyclic() {
            return replica.kind() != ReplicaSpec.Kind.SYNCHRONOUS;
        }
    }

    /** @param guests guests of lost hosts, in the order in which they are to start: the first have what links carry */
    Replicas(HostLossSpec spec, Collection<LostGuest> guests, AssumptionUse assumptions) {
        this.spec = spec;
        this.assumptions = assumptions;
        this.rates = new LinkRates(assumptions);
        this.links = spec.places().paging().installation().links().stream()
                .collect(Collectors.toMap(LinkSpec::id, Function.identity()));
        guests.stream().filter(LostGuest::isRestarted)
                .forEach(g -> g.restart().replica().ifPresent(r -> keep(g, r)));
        kept.forEach(k -> losses.put(k.guest().id(), loss(k)));
    }

    /** What a guest loses that resumes; empty for one that does not. */
    Optional<ReplicaLoss> of(String guest) {
        return Optional.ofNullable(losses.get(guest));
    }

    /** Copies that are of no use. */
    List<FailoverFinding> findings() {
        return findings;
    }

    private void keep(LostGuest guest, ReplicaSpec replica) {
        if (spec.lost().contains(replica.host())) {
            findings.add(new FailoverFinding.ReplicaUnusable(guest.id(), replica.host(), Optional.empty()));
            return;
        }
        var written = GuestCurves.of(guest.spec(), assumptions::value).written();
        double cycle = replica.kind() == ReplicaSpec.Kind.SYNCHRONOUS ? INSTANT
                : replica.cycle().orElseGet(() -> assumptions.time(AssumptionKey.MIRROR_CYCLE)).seconds();
        var candidate = new Kept(guest, replica, written, cycle);
        var full = replica.path().stream()
                .filter(l -> used.getOrDefault(l, 0.0) + utilisation(candidate, l) >= 1).findFirst();
        if (full.isPresent()) {
            findings.add(new FailoverFinding.ReplicaUnusable(guest.id(), replica.host(), full));
        } else {
            replica.path().forEach(l -> used.merge(l, utilisation(candidate, l), Double::sum));
            kept.add(candidate);
        }
    }

    private double utilisation(Kept copy, String link) {
        return sendSeconds(copy, link) / copy.cycle();
    }

    /** How long a link needs for what one cycle writes, when nobody else uses it. */
    private double sendSeconds(Kept copy, String link) {
        var spec = links.get(link);
        return copy.pagesPerCycle() * (Pages.SIZE + rates.headerBytes(spec)) / rates.bytesPerSecond(spec);
    }

    private ReplicaLoss loss(Kept copy) {
        var utilisation = new Ratio(copy.replica().path().stream().mapToDouble(used::get).max().orElse(0));
        if (!copy.isCyclic()) {
            return new ReplicaLoss(SimTime.ZERO, Pages.ZERO, SimTime.ZERO, Pages.ZERO, utilisation);
        }
        long cycle = Durations.ceil(copy.cycle()).nanos();
        long send = Math.min(cycle, Durations.ceil(slowestSend(copy)).nanos());
        var work = new SimTime(Math.floorMod(spec.at().nanos() - send, cycle) + send);
        var most = new SimTime(cycle + send);
        return new ReplicaLoss(work, written(copy, work), most, written(copy, most), utilisation);
    }

    private double slowestSend(Kept copy) {
        return copy.replica().path().stream().mapToDouble(link -> {
            double own = sendSeconds(copy, link);
            return kept.stream().filter(k -> k.isCyclic() && k.replica().path().contains(link))
                    .mapToDouble(k -> Math.min(own, sendSeconds(k, link))).sum();
        }).max().orElse(0);
    }

    private static Pages written(Kept copy, SimTime time) {
        return Pages.rounded(copy.written().at(time.seconds()));
    }
}
