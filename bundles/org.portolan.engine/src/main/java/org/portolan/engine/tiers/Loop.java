/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.paging.Convergence;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/**
 * The closed loop of hosts (docs/engine.md, 13): the longer the waits, the slower the guests, the less is asked of
 * devices, the shorter the waits. For each device there is one wait at which both agree, which is found by bisection;
 * where several depend on each other they take turns until none moves any more.
 */
final class Loop {

    private static final int MOST_SWEEPS = 200;
    private static final int SWEEPS_UNDAMPED = 12;
    private static final int MOST_HALVINGS = 60;
    private static final double NEAR = 1e-9;
    private static final double MOST_WAIT = 1e15;
    private static final double STEP = 4;
    private static final double ABOVE_LENDING = 1.01;

    private final VolumeLoads volumes;
    private final LinkLoads links;
    private final RunMonitor monitor;
    private final List<HostLoop> hosts;
    private final List<Station> stations = new ArrayList<>();
    private int steps;
    private double residual;

    /** A device whose wait depends on how much is asked of it. */
    private static final class Station {
        private final DoubleConsumer guests;
        private final DoubleSupplier device;
        private double seen;

        /**
         * @param guests lets them run as with a wait
         * @param device the wait that comes of it; infinite when more is asked than it can do
         */
        Station(DoubleConsumer guests, DoubleSupplier device) {
            this.guests = guests;
            this.device = device;
        }

        double answerTo(double wait) {
            seen = wait;
            guests.accept(wait);
            return device.getAsDouble();
        }

        double residual() {
            double answer = device.getAsDouble();
            return answer == seen ? 0 : Math.abs(answer - seen) / Math.max(answer, seen);
        }
    }

    Loop(InstallationSpec installation, List<HostLoop> hosts, Assumptions assumptions, RunMonitor monitor) {
        this.monitor = monitor;
        this.hosts = List.copyOf(hosts);
        volumes = new VolumeLoads(hosts, assumptions);
        links = new LinkLoads(installation, hosts, assumptions);
        hosts.forEach(this::addPageSpace);
        links.borrowings().forEach(
                b -> stations.add(new Station(wait -> b.host().see(b.tier(), wait), () -> links.seconds(b))));
    }

    private void addPageSpace(HostLoop host) {
        int tier = host.plan().tiers().size() - 1;
        if (host.plan().tiers().get(tier).kind() == TierKind.DASD) {
            stations.add(new Station(wait -> host.see(tier, wait), () -> pageSeconds(host)));
        }
    }

    VolumeLoads volumes() {
        return volumes;
    }

    LinkLoads links() {
        return links;
    }

    /** How near to a fixed point it came. */
    Convergence convergence() {
        return new Convergence(steps, new Ratio(Math.min(1, residual)), residual <= NEAR);
    }

    /** Goes round until nothing moves any more, or for long enough. */
    void run() {
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            for (var station : stations) {
                monitor.checkCanceled();
                double before = station.seen;
                double wait = agreed(station);
                station.answerTo(sweep < SWEEPS_UNDAMPED || before <= 0 ? wait : Math.sqrt(before * wait));
            }
            lend();
            residual = shareProcessors();
            for (var station : stations) {
                residual = Math.max(residual, station.residual());
            }
            if (residual <= NEAR) {
                return;
            }
        }
    }

    /** The wait at which what is seen and what comes of it agree: the more is seen, the less comes of it. */
    private double agreed(Station station) {
        double low = station.answerTo(MOST_WAIT);
        double high = low;
        while (answer(station, high) > high) {
            low = high;
            high *= STEP;
        }
        for (int halving = 0; halving < MOST_HALVINGS && high / low > 1 + NEAR / STEP; halving++) {
            double middle = Math.sqrt(low * high);
            if (answer(station, middle) > middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double answer(Station station, double wait) {
        steps++;
        return station.answerTo(wait);
    }

    /** Tells lenders what borrowers take of their processors. */
    private void lend() {
        var taken = new HashMap<String, Double>();
        links.borrowings().forEach(
                b -> taken.merge(b.level().lenderHost(), links.lenderProcessors(b), Double::sum));
        hosts.forEach(h -> h.lend(taken.getOrDefault(h.plan().host().id(), 0.0)));
    }

    /** Lets guests wait for processors where these are too few; returns by how much that differs from before. */
    private double shareProcessors() {
        double most = 0;
        for (var host : hosts) {
            if (host.plan().host().processors().isPresent()) {
                double before = host.contention();
                host.seeContention(contention(host));
                most = Math.max(most, Math.abs(host.contention() - before) / (1 + before));
            }
        }
        return most;
    }

    /** What guests wait for processors when the host has too few for them and for paging. */
    private static double contention(HostLoop host) {
        host.seeContention(0);
        // What is lent to others does not wait.
        double most = Math.max(host.processors(), host.lending() * ABOVE_LENDING);
        return host.processorsTaken() <= most ? 0 : Roots.reach(z -> {
            host.seeContention(z);
            return -host.processorsTaken();
        }, -most, 1);
    }

    /** Wait for a page of a host's volumes, with its share of the block that is read. */
    private double pageSeconds(HostLoop host) {
        var slots = host.plan().slots();
        double channel = channelSeconds(host);
        double sum = 0;
        for (int i = 0; i < slots.volumes().size(); i++) {
            double share = slots.share(i);
            if (share > 0) {
                var load = volumes.of(slots.volumes().get(i));
                sum += share * (load.queueSeconds() + channel + load.readSeconds()) / load.readBlock();
            }
        }
        return sum;
    }

    /** Wait for the channels to all volumes of a host. */
    private double channelSeconds(HostLoop host) {
        var rate = host.plan().host().level(PagingSpace.class).flatMap(PagingSpace::channelRate);
        if (rate.isEmpty()) {
            return 0;
        }
        int tier = host.plan().tiers().size() - 1;
        var slots = host.plan().slots();
        double transfers = 0;
        double seconds = 0;
        double square = 0;
        for (int i = 0; i < slots.volumes().size(); i++) {
            var load = volumes.of(slots.volumes().get(i));
            double reads = slots.share(i) * host.pageIns(tier) / load.readBlock();
            double writes = slots.share(i) * host.written() / load.writeBlock();
            double read = load.readBlock() * Pages.SIZE / rate.get().bytesPerSecond();
            double write = load.writeBlock() * Pages.SIZE / rate.get().bytesPerSecond();
            transfers += reads + writes;
            seconds += reads * read + writes * write;
            square += reads * read * read + writes * write * write;
        }
        return transfers == 0 ? 0 : Queues.waitSeconds(1, transfers, seconds / transfers, square / transfers);
    }
}
