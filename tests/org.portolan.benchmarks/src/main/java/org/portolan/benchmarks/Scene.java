/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.portolan.engine.fleet.FleetSpec;
import org.portolan.engine.fleet.RouteSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * Many guests that move at once, of 1 + (7 i mod 16) GiB each, all of it written evenly, by pre-copy with the plain rule
 * (8 B beside each page, 300 ms), as a fleet or as a scenario.
 */
public enum Scene {

    /**
     * N guests on N/100 hosts with 10 Gb/s each way; guest i goes from host i mod (hosts/2) to the one half the hosts
     * further, and writes 610 pages per second.
     */
    BULK(Rate.ofGigabitsPerSecond(10), 610) {
        @Override
        int pairs(int guests) {
            return Math.max(1, guests / GUESTS_PER_HOST / 2);
        }
    },

    /** All guests over one shared link of 5 GB/s, each writing 62,500 bytes per second. */
    BACKBONE(Rate.ofMegabytesPerSecond(5000), 62_500.0 / Pages.SIZE) {
        @Override
        int pairs(int guests) {
            return 1;
        }
    };

    private static final int GUESTS_PER_HOST = 100;
    private static final int HEADER_BYTES = 8;
    private static final String LINK = "network";

    private final Rate rate;
    private final double writesPerSecond;

    Scene(Rate rate, double writesPerSecond) {
        this.rate = rate;
        this.writesPerSecond = writesPerSecond;
    }

    /** Number of pairs of hosts between which the guests move. */
    abstract int pairs(int guests);

    private static Pages memory(int guest) {
        return Bytes.ofGiB(1 + (7L * guest) % 16).wholePages();
    }

    /** The guests as rows of numbers. */
    public FleetSpec fleet(int guests) {
        var fleet = FleetSpec.builder();
        int pairs = pairs(guests);
        for (int pair = 0; pair < pairs; pair++) {
            int sends = fleet.addCarrier(rate);
            int receives = fleet.addCarrier(rate);
            fleet.addRoute(new RouteSpec(List.of(sends, receives), HEADER_BYTES, SimTime.ZERO));
        }
        var writes = new PageRate(writesPerSecond);
        for (int guest = 0; guest < guests; guest++) {
            fleet.addGuest(guest % pairs, memory(guest), writes, SimTime.ZERO);
        }
        return fleet.build();
    }

    /** The guests as an ordinary scenario. */
    public Scenario scenario(int guests) {
        int pairs = pairs(guests);
        var ends = new TreeSet<String>();
        var hosts = new ArrayList<HostSpec>();
        for (int host = 0; host < 2 * pairs; host++) {
            ends.add(host(host));
            hosts.add(new HostSpec(host(host), Optional.empty(), Optional.empty(), List.of()));
        }
        var specs = new ArrayList<GuestSpec>();
        var requests = new ArrayList<RelocationRequest>();
        for (int guest = 0; guest < guests; guest++) {
            var id = String.format(Locale.ROOT, "G%07d", guest);
            var pages = memory(guest);
            var profile = new MemoryProfileSpec.Populations(List.of(new PopulationSpec(pages, new PatternSpec.Uniform(),
                    PageRate.ZERO, new PageRate(writesPerSecond))));
            specs.add(GuestSpec.of(id, host(guest % pairs), 1, GuestPlacement.allResident(pages, Pages.ZERO), profile));
            requests.add(new RelocationRequest(id, host(pairs + guest % pairs), List.of(LINK), SimTime.ZERO,
                    PlainPrecopy.DEFAULTS));
        }
        var link = new LinkSpec.Ethernet(LINK, ends, rate, Optional.of(Ratio.ONE), SimTime.ZERO,
                OptionalInt.of(HEADER_BYTES));
        var installation = new InstallationSpec(hosts, List.of(), List.of(link), specs);
        return Scenario.of(installation, requests.getFirst(), Assumptions.DEFAULTS).with(requests);
    }

    private static String host(int number) {
        return String.format(Locale.ROOT, "H%05d", number);
    }
}
