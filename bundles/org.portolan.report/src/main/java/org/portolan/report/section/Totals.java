/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.report.input.ClusterFacts;
import org.portolan.report.input.GuestFacts;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.LevelFacts;
import org.portolan.report.input.ReportInput;
import org.portolan.study.capacity.Demand;
import org.portolan.study.capacity.HostCapacity;
import org.portolan.study.capacity.Overcommit;
import org.portolan.study.capacity.SpareCapacity;

/** Sums over guests and hosts that several sections tell. */
final class Totals {

    private final ReportInput input;

    Totals(ReportInput input) {
        this.input = input;
    }

    /** All guests of a cluster but templates, running or not. */
    List<GuestFacts> guestsOf(ClusterFacts cluster) {
        return cluster.hosts().stream().flatMap(h -> input.guestsOn(h).stream())
                .filter(g -> g.state() != GuestFacts.State.TEMPLATE).toList();
    }

    List<GuestFacts> runningOn(HostFacts host) {
        return input.guestsOn(host).stream().filter(GuestFacts::isRunning).toList();
    }

    static Demand demand(List<GuestFacts> guests) {
        return guests.stream()
                .map(g -> new Demand(g.virtualProcessors().orElse(0), g.memory().orElse(Bytes.ZERO)))
                .reduce(Demand.NONE, Demand::plus);
    }

    static List<GuestFacts> running(List<GuestFacts> guests) {
        return guests.stream().filter(GuestFacts::isRunning).toList();
    }

    Overcommit overcommit(HostFacts host) {
        var running = runningOn(host);
        return new Overcommit(sum(running.stream().map(g -> g.memory().orElse(Bytes.ZERO)).toList()),
                sum(running.stream().map(GuestFacts::virtualDisks).toList()),
                sum(running.stream().map(Totals::instantiated).toList()),
                host.centralStorage().orElse(Bytes.ZERO));
    }

    /** What the guest ever touched; all of its storage where that is not known. */
    private static Bytes instantiated(GuestFacts guest) {
        return guest.instantiated().map(Pages::bytes).or(guest::memory).orElse(Bytes.ZERO);
    }

    static SpareCapacity spare(ClusterFacts cluster) {
        return SpareCapacity.of(cluster.hosts().stream().map(Totals::capacity).toList(), cluster.spareHosts());
    }

    private static HostCapacity capacity(HostFacts host) {
        return new HostCapacity(host.id(), host.capacityKnown(), host.cores(),
                host.centralStorage().orElse(Bytes.ZERO));
    }

    /** The highest ratio of virtual to real storage that any host of the cluster aims at. */
    static double target(ClusterFacts cluster) {
        return cluster.hosts().stream().filter(HostFacts::capacityKnown).mapToDouble(HostFacts::overcommitTarget)
                .min().orElse(1);
    }

    /** The part of the page space that is in use; empty for a host without page space of known size. */
    static Optional<Double> pageSpaceUsed(HostFacts host) {
        var dasd = host.levels().stream().filter(l -> l.tier() == Tier.DASD && l.size().isPresent()
                && l.used().isPresent()).toList();
        var size = dasd.stream().flatMap(l -> l.size().stream()).mapToLong(Bytes::count).sum();
        var used = dasd.stream().map(LevelFacts::used).flatMap(Optional::stream).mapToLong(Bytes::count).sum();
        return size == 0 ? Optional.empty() : Optional.of((double) used / size);
    }

    static Bytes sum(List<Bytes> amounts) {
        return amounts.stream().reduce(Bytes.ZERO, Bytes::plus);
    }
}
