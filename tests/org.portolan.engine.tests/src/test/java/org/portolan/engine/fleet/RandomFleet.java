/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestClass;
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
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** The same random guests on one switched network as a scenario and as a fleet. */
final class RandomFleet {

    private static final String LINK = "L";
    private static final Ratio ALL = Ratio.ONE;

    private final Random random;
    private final int hosts;
    private final Rate rate;
    private final int headerBytes;
    private final SimTime latency;
    private final Assumptions assumptions;
    private final PlainPrecopy method;

    private final List<GuestSpec> guests = new ArrayList<>();
    private final List<RelocationRequest> requests = new ArrayList<>();
    private final FleetSpec.Builder fleet = FleetSpec.builder();
    private final int[][] routes;

    RandomFleet(long seed) {
        random = new Random(seed);
        hosts = 2 + random.nextInt(6);
        rate = Rate.ofMegabytesPerSecond(100 + random.nextInt(1000));
        headerBytes = random.nextInt(2) * 8;
        latency = SimTime.ofMillis(random.nextInt(3));
        assumptions = random.nextBoolean() ? Assumptions.DEFAULTS
                : Assumptions.DEFAULTS.with(AssumptionKey.STOP_TIME, 0).with(AssumptionKey.CONTROL_STATE_PER_PAGE, 1);
        method = method();
        routes = routes();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            addGuest(String.format("G%03d", i));
        }
    }

    private PlainPrecopy method() {
        var send = random.nextInt(3) > 0 ? SendOptions.PLAIN
                : new SendOptions(Optional.of(Rate.ofMegabytesPerSecond(1 + random.nextInt(200))), OptionalInt.of(2),
                        Optional.empty());
        return random.nextBoolean() ? PlainPrecopy.DEFAULTS
                : new PlainPrecopy(Optional.of(SimTime.ofMillis(random.nextInt(2000))),
                        OptionalInt.of(1 + random.nextInt(12)), Optional.of(new Ratio(1 + random.nextDouble())),
                        Optional.of(new Ratio(0.5 + random.nextDouble())), send);
    }

    private int[][] routes() {
        int[] sending = new int[hosts];
        int[] receiving = new int[hosts];
        for (int host = 0; host < hosts; host++) {
            sending[host] = fleet.addCarrier(rate);
            receiving[host] = fleet.addCarrier(rate);
        }
        int[][] numbers = new int[hosts][hosts];
        for (int from = 0; from < hosts; from++) {
            for (int to = 0; to < hosts; to++) {
                numbers[from][to] = fleet
                        .addRoute(new RouteSpec(List.of(sending[from], receiving[to]), headerBytes, latency));
            }
        }
        return numbers;
    }

    private void addGuest(String id) {
        int from = random.nextInt(hosts);
        int to = (from + 1 + random.nextInt(hosts - 1)) % hosts;
        var pages = new Pages(random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(4) * 100_000L);
        var untouched = new Pages(random.nextInt(2) * 50_000L);
        var start = SimTime.ofMillis(random.nextInt(3) * random.nextInt(4000));
        var profile = profile(pages.count());
        guests.add(GuestSpec.of(id, host(from), 1, GuestPlacement.allResident(pages, untouched), profile));
        requests.add(new RelocationRequest(id, host(to), List.of(LINK), start, method));
        if (profile instanceof MemoryProfileSpec.Populations p && untouched.isZero()
                && p.populations().getFirst().pattern() instanceof PatternSpec.Uniform) {
            fleet.addGuest(routes[from][to], pages, p.populations().getFirst().writes(), start);
        } else {
            fleet.addGuest(routes[from][to], pages, untouched, profile, start);
        }
    }

    private MemoryProfileSpec profile(long pages) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> population(pages, new PatternSpec.Uniform());
            case 2 -> population(pages, new PatternSpec.Zipf(1.1));
            case 3 -> population(pages, new PatternSpec.Sequential());
            case 4 -> new MemoryProfileSpec.Saturating(writes(), new Pages(pages / 3), new Pages(pages / 2),
                    SimTime.ofSeconds(5));
            case 5 -> new MemoryProfileSpec.Preset(GuestClass.values()[random.nextInt(GuestClass.values().length)]);
            default -> measured(pages);
        };
    }

    private MemoryProfileSpec population(long pages, PatternSpec pattern) {
        return new MemoryProfileSpec.Populations(
                List.of(new PopulationSpec(new Pages(pages), pattern, PageRate.ZERO, writes())));
    }

    private MemoryProfileSpec measured(long pages) {
        var points = List.of(new CurvePoint(SimTime.ofSeconds(1), new Pages(pages / 100)),
                new CurvePoint(SimTime.ofSeconds(10), new Pages(pages / 50)));
        return new MemoryProfileSpec.Measured(points, points);
    }

    private PageRate writes() {
        return new PageRate(random.nextInt(4) * 1000.0);
    }

    private static String host(int number) {
        return "H" + number;
    }

    Scenario scenario() {
        var ends = new TreeSet<String>();
        var specs = new ArrayList<HostSpec>();
        for (int host = 0; host < hosts; host++) {
            ends.add(host(host));
            specs.add(new HostSpec(host(host), Optional.empty(), Optional.empty(), List.of()));
        }
        var link =
                new LinkSpec.Ethernet(LINK, ends, rate, Optional.of(ALL), latency, OptionalInt.of(headerBytes));
        return Scenario.of(new InstallationSpec(specs, List.of(), List.of(link), guests), requests.getFirst(),
                assumptions).with(requests);
    }

    FleetSpec fleet() {
        return fleet.method(method).assumptions(assumptions).build();
    }
}
