/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.failover.Failover;
import org.portolan.engine.failover.Fit;
import org.portolan.engine.failover.NPlusCluster;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;

/**
 * Every host of every cluster lost, in a process of its own: {@code java -cp JARS org.portolan.benchmarks.NPlusRun HOSTS
 * GUESTS}. Guests of 1 + (7 i mod 16) GiB are spread over all hosts, which stand in clusters of 25 and have a fifth more
 * storage than their guests. Prints what comes of it and how long it took; a last argument repeats it, to see it warm.
 */
public final class NPlusRun {

    private static final int CLUSTER = 25;
    private static final long GIB_MEAN = 9;
    private static final double NANOS_PER_SECOND = 1e9;

    private NPlusRun() {
    }

    /** @param arguments hosts, guests on all of them, how many times */
    public static void main(String[] arguments) {
        int hosts = Integer.parseInt(arguments[0]);
        int guests = Integer.parseInt(arguments[1]);
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        for (int i = 0; i < times; i++) {
            System.out.println(run(spec(hosts, guests)));
        }
    }

    private static String run(NPlusSpec spec) {
        long begin = System.nanoTime();
        var result = Failover.nPlus(spec, new FirstFitPlacer(), RunMonitor.NONE);
        double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        return String.format(Locale.ROOT, "cases %d fit %d open %d took %.3f s", result.cases().size(),
                result.cases().stream().filter(c -> c.fit() == Fit.FITS).count(),
                result.cases().stream().filter(c -> c.fit() == Fit.UNKNOWN).count(), seconds);
    }

    private static NPlusSpec spec(int hosts, int guests) {
        var specs = new ArrayList<HostSpec>();
        var clusters = new ArrayList<NPlusCluster>();
        var members = new ArrayList<String>();
        long gibibytes = 8 + guests * GIB_MEAN * 6 / 5 / hosts;
        for (int host = 0; host < hosts; host++) {
            var cluster = "C" + host / CLUSTER;
            specs.add(new HostSpec(host(host), Optional.empty(), Optional.of(cluster), List.of(
                    new StorageLevelSpec.Central(host(host) + "-storage", Bytes.ofGiB(gibibytes), Optional.empty()))));
            members.add(host(host));
            if (members.size() == CLUSTER || host == hosts - 1) {
                clusters.add(new NPlusCluster(cluster, members));
                members.clear();
            }
        }
        var on = new ArrayList<GuestSpec>();
        for (int guest = 0; guest < guests; guest++) {
            var pages = Bytes.ofGiB(1 + (7L * guest) % 16).wholePages();
            var profile = new MemoryProfileSpec.Populations(List.of(new PopulationSpec(pages, new PatternSpec.Uniform(),
                    PageRate.ZERO, new PageRate(610))));
            on.add(GuestSpec.of(String.format(Locale.ROOT, "G%07d", guest), host(guest % hosts), 1,
                    GuestPlacement.allResident(pages, Pages.ZERO), profile));
        }
        return NPlusSpec.of(PagingSpec.of(new InstallationSpec(specs, List.of(), List.of(), on), Assumptions.DEFAULTS),
                clusters);
    }

    private static String host(int number) {
        return String.format(Locale.ROOT, "H%05d", number);
    }
}
