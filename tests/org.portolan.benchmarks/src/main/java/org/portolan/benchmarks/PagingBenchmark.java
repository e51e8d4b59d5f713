/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestClass;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.Paging;
import org.portolan.engine.paging.PagingResult;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;

/**
 * The steady state of 100 hosts with 100 guests each, no two of which are alike, on hosts that page: 64 GiB, 4 GiB of
 * expanded storage and ten volumes each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class PagingBenchmark {

    private static final int HOSTS = 100;
    private static final int GUESTS = 100;
    private static final int VOLUMES = 10;
    private static final int LEAST_PAGES = 262_144;
    private static final int LAST_GENERATION = 7;

    /** How guests use their storage. */
    public enum Profile {
        /** Presets of classes. */
        PRESETS,
        /** References by Zipf's law. */
        ZIPF
    }

    /** How guests use their storage. */
    @Param
    public Profile profile;

    private PagingSpec spec;

    /** Describes the installation once. */
    @Setup
    public void describe() {
        var random = new Random(1);
        var hosts = new ArrayList<HostSpec>();
        var volumes = new ArrayList<PagingVolumeSpec>();
        var guests = new ArrayList<GuestSpec>();
        for (int i = 0; i < HOSTS; i++) {
            var host = "host" + i;
            var ids = IntStream.range(0, VOLUMES).mapToObj(v -> host + ".page" + v).toList();
            ids.forEach(id -> volumes.add(PagingVolumeSpec.eckd(id, 32_760, Pages.ZERO)));
            hosts.add(host(host, i % 2 == 0 ? new HypervisorSpec(HypervisorSpec.Kind.ZVM, 6, 2)
                    : new HypervisorSpec(HypervisorSpec.Kind.ZVM, LAST_GENERATION, 3), ids));
            for (int g = 0; g < GUESTS; g++) {
                guests.add(guest(host + ".guest" + g, host, random));
            }
        }
        spec = PagingSpec.of(new InstallationSpec(hosts, volumes, List.of(), guests), Assumptions.DEFAULTS);
    }

    private static HostSpec host(String id, HypervisorSpec hypervisor, List<String> volumes) {
        return new HostSpec(id, Optional.of(hypervisor), Optional.empty(),
                List.of(new StorageLevelSpec.Central(id + ".central", Bytes.ofGiB(64), Optional.empty()),
                        new StorageLevelSpec.Xstore(id + ".xstore", Bytes.ofGiB(4), Optional.empty()),
                        new StorageLevelSpec.PagingSpace(id + ".space", volumes, Optional.empty())));
    }

    private GuestSpec guest(String id, String host, Random random) {
        long pages = LEAST_PAGES + random.nextInt(LEAST_PAGES);
        return GuestSpec.of(id, host, 2, GuestPlacement.allResident(new Pages(pages), Pages.ZERO), switch (profile) {
            case PRESETS ->
                    new MemoryProfileSpec.Preset(GuestClass.values()[random.nextInt(GuestClass.values().length)]);
            case ZIPF -> new MemoryProfileSpec.Populations(List.of(new PopulationSpec(new Pages(pages * 3 / 4),
                    new PatternSpec.Zipf(0.6 + 0.6 * random.nextDouble()), new PageRate(20_000), new PageRate(1000))));
        });
    }

    /** All hosts. */
    @Benchmark
    public PagingResult all() {
        return Paging.solve(spec, RunMonitor.NONE);
    }

    /** One of them, as when a knob is turned. */
    @Benchmark
    public HostPaging one() {
        return Paging.solveHost(spec, "host7", RunMonitor.NONE);
    }
}
