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
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.paging.Convergence;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.relocation.AssumptionUse;

/**
 * The closed loop of hosts (docs/engine.md, 13): the longer the waits, the slower the guests, the less is asked of
 * devices, the shorter the waits. For each device there is one wait at which both agree, which is found by bisection;
 * where several depend on each other they take turns until none moves any more.
 */
final class Loop {

    private static final int MOST_SWEEPS = 200;
    private static final int SWEEPS_UNDAMPED = 12;
    private static final int MOST_HALVINGS = 60;
    /** Names of parts of waits; those of shared volumes are their ids, which are not blank. */
    private static final String OWN_VOLUMES = "";
    private static final String CHANNELS = " ";
    private static final double NEAR = 1e-9;
    private static final double ENOUGH = 1e-6;
    /** Of one instant to the next, of which there are many. */
    private static final double NEAR_ENOUGH = 1e-8;
    private static final double NEARLY = 1e-10;
    private static final double SMALL_STEP = 1.02;
    private static final double BRACKET = 1e-14;
    private static final double MOST_WAIT = 1e15;
    private static final double LEAST_WAIT = 1e-12;
    private static final double WORTH_MENTIONING = 1e-6;
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
            return Double.isInfinite(answer) ? 1
                    : Math.abs(answer - seen) / Math.max(WORTH_MENTIONING, Math.max(answer, seen));
        }
    }

    Loop(InstallationSpec installation, List<HostLoop> hosts, AssumptionUse assumptions, RunMonitor monitor) {
        this.monitor = monitor;
        this.hosts = List.copyOf(hosts);
        volumes = new VolumeLoads(hosts, assumptions);
        links = new LinkLoads(installation, hosts, assumptions);
        hosts.forEach(this::addPageSpace);
        volumes.all().forEach(this::addShared);
        links.borrowings().forEach(
                b -> stations.add(new Station(wait -> b.host().see(b.tier(), wait), () -> links.seconds(b))));
    }

    /** Volumes that a host has for itself answer together, each that is shared by itself. */
    private void addPageSpace(HostLoop host) {
        var own = volumes.all().stream().filter(v -> v.users().equals(List.of(host))).toList();
        if (!own.isEmpty()) {
            stations.add(new Station(wait -> host.seePart(OWN_VOLUMES, wait),
                    () -> own.stream().mapToDouble(v -> v.waitOf(0, v.queueSeconds())).sum()));
        }
        if (host.plan().host().level(PagingSpace.class).flatMap(PagingSpace::channelRate).isPresent()) {
            stations.add(new Station(wait -> host.seePart(CHANNELS, wait), () -> channelSeconds(host)));
        }
    }

    private void addShared(VolumeLoads.Load load) {
        if (load.users().size() > 1) {
            stations.add(new Station(wait -> seeQueue(load, wait), load::queueSeconds));
        }
    }

    private static void seeQueue(VolumeLoads.Load load, double wait) {
        for (int user = 0; user < load.users().size(); user++) {
            load.users().get(user).seePart(load.volume().id(), load.waitOf(user, wait));
        }
    }

    /** All hosts that are solved together. */
    List<HostLoop> hosts() {
        return hosts;
    }

    VolumeLoads volumes() {
        return volumes;
    }

    LinkLoads links() {
        return links;
    }

    /** How near to a fixed point it came. */
    Convergence convergence() {
        return new Convergence(steps, new Ratio(Math.min(1, residual)), residual <= ENOUGH);
    }

    /** Goes round until nothing moves any more, or for long enough. */
    void run() {
        // Nobody asks for much at first, so that no device is asked for more than it does.
        stations.forEach(s -> s.answerTo(MOST_WAIT));
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

    /**
     * Goes on from where the same hosts were a little earlier: what each device was found to take then is near what it
     * takes now.
     */
    void resume(Loop earlier) {
        for (int i = 0; i < hosts.size(); i++) {
            hosts.get(i).lend(earlier.hosts.get(i).lending());
            hosts.get(i).seeContention(earlier.hosts.get(i).contention());
        }
        for (int i = 0; i < stations.size(); i++) {
            stations.get(i).answerTo(earlier.stations.get(i).seen);
        }
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            monitor.checkCanceled();
            for (var station : stations) {
                double before = station.seen;
                double wait = near(station);
                station.answerTo(sweep < SWEEPS_UNDAMPED || before <= 0 ? wait : Math.sqrt(before * wait));
            }
            lend();
            residual = shareProcessors();
            for (var station : stations) {
                residual = Math.max(residual, station.residual());
            }
            if (residual <= NEAR_ENOUGH) {
                return;
            }
        }
    }

    /** As {@link #agreed}, looked for around what was seen last: by regula falsi (Illinois) in the logarithms. */
    private double near(Station station) {
        double low = station.seen;
        double atLow = low <= LEAST_WAIT ? 0 : excess(station, low);
        if (low <= LEAST_WAIT || Math.abs(atLow) <= NEARLY) {
            return low <= LEAST_WAIT ? agreed(station) : low;
        }
        double high = low;
        double atHigh = atLow;
        double step = SMALL_STEP;
        while (atHigh > 0 && high < MOST_WAIT) {
            low = high;
            atLow = atHigh;
            high *= step;
            step *= step;
            atHigh = excess(station, high);
        }
        while (atLow <= 0 && low > LEAST_WAIT) {
            high = low;
            atHigh = atLow;
            low /= step;
            step *= step;
            atLow = excess(station, low);
        }
        return low <= LEAST_WAIT || high >= MOST_WAIT ? agreed(station) : between(station, low, atLow, high, atHigh);
    }

    private double between(Station station, double from, double atFrom, double to, double atTo) {
        double low = Math.log(from);
        double high = Math.log(to);
        double below = atFrom;
        double above = atTo;
        int side = 0;
        for (int step = 0; step < MOST_HALVINGS && high - low > BRACKET; step++) {
            double middle = step % 3 == 2 || Double.isInfinite(below) || Double.isInfinite(above) ? (low + high) / 2
                    : (low * above - high * below) / (above - below);
            double at = excess(station, Math.exp(middle));
            if (Math.abs(at) <= NEARLY) {
                return Math.exp(middle);
            }
            if (at > 0) {
                low = middle;
                below = at;
                above = side < 0 ? above / 2 : above;
                side = -1;
            } else {
                high = middle;
                above = at;
                below = side > 0 ? below / 2 : below;
                side = 1;
            }
        }
        return Math.exp(high);
    }

    /** By how much more comes of a wait than it is, in logarithms; it falls with the wait. */
    private double excess(Station station, double wait) {
        return Math.log(answer(station, wait) / wait);
    }

    /** The wait at which what is seen and what comes of it agree: the more is seen, the less comes of it. */
    private double agreed(Station station) {
        double low = station.answerTo(MOST_WAIT);
        if (low == 0 && station.answerTo(0) == 0) {
            return 0;
        }
        low = Math.max(low, LEAST_WAIT);
        double high = low;
        while (answer(station, high) > high) {
            low = high;
            high *= STEP;
        }
        for (int halving = 0; halving < MOST_HALVINGS && high / low > 1 + BRACKET; halving++) {
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

    /**
     * Pages that a host can move to its tiers in a second when all hosts do so and nothing else: what the slowest of its
     * volumes, channels and links allows.
     */
    double mostMoved(HostLoop host) {
        double most = Double.POSITIVE_INFINITY;
        var slots = host.plan().slots();
        for (int i = 0; i < slots.volumes().size(); i++) {
            var load = volumes.of(slots.volumes().get(i));
            if (slots.share(i) > 0) {
                most = Math.min(most, load.writesPerSecond() / load.users().size() / slots.share(i));
            }
        }
        var channels = host.plan().host().level(PagingSpace.class).flatMap(PagingSpace::channelRate);
        most = Math.min(most, channels.map(r -> (double) r.bytesPerSecond() / Pages.SIZE).orElse(most));
        for (var borrowing : links.borrowings()) {
            if (borrowing.host() == host) {
                var link = borrowing.level().link();
                long users = links.borrowings().stream().filter(b -> b.level().link().equals(link)).count();
                most = Math.min(most, links.pagesPerSecond(link) / users);
            }
        }
        return most;
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

    /** Wait of a page for the channels to all volumes of a host. */
    private double channelSeconds(HostLoop host) {
        double rate = host.plan().host().level(PagingSpace.class).flatMap(PagingSpace::channelRate).orElseThrow()
                .bytesPerSecond();
        int tier = host.plan().tiers().size() - 1;
        var slots = host.plan().slots();
        double transfers = 0;
        double perPage = 0;
        double seconds = 0;
        double square = 0;
        for (int i = 0; i < slots.volumes().size(); i++) {
            var load = volumes.of(slots.volumes().get(i));
            double reads = slots.share(i) * host.pageIns(tier) / load.readBlock();
            double writes = slots.share(i) * host.written() / load.writeBlock();
            double read = load.readBlock() * Pages.SIZE / rate;
            double write = load.writeBlock() * Pages.SIZE / rate;
            transfers += reads + writes;
            perPage += slots.share(i) / load.readBlock();
            seconds += reads * read + writes * write;
            square += reads * read * read + writes * write * write;
        }
        return transfers == 0 ? 0 : perPage * Queues.waitSeconds(1, transfers, seconds / transfers, square / transfers);
    }
}
