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

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.Evacuation;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.PlanningEffort;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * An evacuation planned and checked in a process of its own:
 * {@code java -cp JARS org.portolan.benchmarks.EvacuationRun HOSTS EMPTIED GUESTS EFFORT}. Guests of 1 + (7 i mod 16) GiB
 * that write 610 pages per second evenly, as in {@link Scene#BULK}, are on the hosts to be emptied; hosts have 10 Gb/s
 * each way and as much storage as the guests need in all, over the hosts that stay, and a quarter more. Prints what the
 * plan comes to and how long it took to find; a last argument repeats it, to see it warm.
 */
public final class EvacuationRun {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double WRITES = 610;
    private static final long GIB_MEAN = 9;

    private EvacuationRun() {
    }

    /** @param arguments hosts, hosts to be emptied, guests on them, relocations to compare plans by, how many times */
    public static void main(String[] arguments) {
        int hosts = Integer.parseInt(arguments[0]);
        int emptied = Integer.parseInt(arguments[1]);
        int guests = Integer.parseInt(arguments[2]);
        long effort = Long.parseLong(arguments[3]);
        int times = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1;
        for (int i = 0; i < times; i++) {
            System.out.println(run(spec(hosts, emptied, guests, effort)));
        }
    }

    private static String run(EvacuationSpec spec) {
        long begin = System.nanoTime();
        var result = Evacuation.plan(spec, new FirstFitPlacer(), RunMonitor.NONE);
        double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        var figures = result.best().figures();
        return String.format(Locale.ROOT,
                "moves %d failed %d stranded %d plans %d total %.3f s bound %.3f s lost %.3f s violations %d took %.3f s",
                figures.moves(), figures.failed(), result.stranded().size(), result.plansRun(),
                figures.total().seconds(), result.bound().total().seconds(), figures.serviceLost().seconds(),
                result.best().violations().size(), seconds);
    }

    private static EvacuationSpec spec(int hosts, int emptied, int guests, long effort) {
        var ends = new TreeSet<String>();
        var specs = new ArrayList<HostSpec>();
        long gibibytes = 8 + guests * GIB_MEAN * 5 / 4 / Math.max(1, hosts - emptied);
        for (int host = 0; host < hosts; host++) {
            ends.add(host(host));
            specs.add(new HostSpec(host(host), Optional.empty(), Optional.of("cluster"), List.of(
                    new StorageLevelSpec.Central(host(host) + "-storage", Bytes.ofGiB(gibibytes), Optional.empty()))));
        }
        var link = new LinkSpec.Ethernet("network", ends, Rate.ofGigabitsPerSecond(10), Optional.of(Ratio.ONE),
                SimTime.ZERO, OptionalInt.of(8));
        var on = new ArrayList<GuestSpec>();
        for (int guest = 0; guest < guests; guest++) {
            var pages = Bytes.ofGiB(1 + (7L * guest) % 16).wholePages();
            var profile = new MemoryProfileSpec.Populations(List.of(new PopulationSpec(pages, new PatternSpec.Uniform(),
                    PageRate.ZERO, new PageRate(WRITES))));
            on.add(GuestSpec.of(String.format(Locale.ROOT, "G%07d", guest), host(guest % emptied), 1,
                    GuestPlacement.allResident(pages, Pages.ZERO), profile));
        }
        var names = new ArrayList<String>();
        for (int host = 0; host < emptied; host++) {
            names.add(host(host));
        }
        return EvacuationSpec
                .of(new InstallationSpec(specs, List.of(), List.of(link), on), names, PlainPrecopy.DEFAULTS,
                        Assumptions.DEFAULTS)
                .withLimits(ConcurrencyLimit.vcenterTo67()).with(PlanningEffort.USUAL.withRelocations(effort));
    }

    private static String host(int number) {
        return String.format(Locale.ROOT, "H%05d", number);
    }
}
