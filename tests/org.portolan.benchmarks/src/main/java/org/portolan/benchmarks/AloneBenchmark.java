/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

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
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.fleet.Fleet;
import org.portolan.engine.fleet.FleetResult;
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
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RunResult;

/**
 * One relocation alone: a guest of 8 GiB that writes 40,000 pages per second over 10 Gb/s. Some five passes by the
 * plain rule.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AloneBenchmark {

    private static final Rate RATE = Rate.ofGigabitsPerSecond(10);
    private static final Pages MEMORY = Bytes.ofGiB(8).wholePages();
    private static final PageRate WRITES = new PageRate(40_000);
    private static final int HEADER_BYTES = 8;

    /** How the guest writes its memory. */
    public enum Pattern {
        /** Evenly. */
        UNIFORM(new PatternSpec.Uniform()),
        /** By Zipf's law with exponent 1. */
        ZIPF(new PatternSpec.Zipf(1));

        private final PatternSpec spec;

        Pattern(PatternSpec spec) {
            this.spec = spec;
        }
    }

    /** Methods of {@link Engine}. */
    public enum Method {
        /** The plain rule. */
        PLAIN(PlainPrecopy.DEFAULTS),
        /** The rules of Xen. */
        XEN(XenPrecopy.DEFAULTS),
        /** The rules of VMware. */
        VSPHERE(VspherePrecopy.DEFAULTS),
        /** The rules of QEMU, in windows of 100 ms. */
        QEMU(QemuPrecopy.DEFAULTS),
        /** After the switch. */
        POSTCOPY(Postcopy.DEFAULTS);

        private final MethodSpec spec;

        Method(MethodSpec spec) {
            this.spec = spec;
        }
    }

    /** How the guest writes. */
    @State(Scope.Benchmark)
    public static class Lean {
        /** How the guest writes. */
        @Param
        public Pattern pattern;

        FleetSpec fleet;

        /** Describes the guest once. */
        @Setup
        public void describe() {
            fleet = fleet(pattern);
        }
    }

    /** How the guest writes, and how it is relocated. */
    @State(Scope.Benchmark)
    public static class Whole {
        /** How the guest writes. */
        @Param
        public Pattern pattern;
        /** How it is relocated. */
        @Param
        public Method method;

        Scenario scenario;

        /** Describes the guest once. */
        @Setup
        public void describe() {
            scenario = scenario(pattern, method);
        }
    }

    /** On the lean path. */
    @Benchmark
    public FleetResult fleet(Lean lean) {
        return Fleet.run(lean.fleet, RunMonitor.NONE);
    }

    /** With phases, passes, resources, courses, findings and the hash of the scenario. */
    @Benchmark
    public RunResult engine(Whole whole) {
        return Engine.run(whole.scenario, RunMonitor.NONE);
    }

    static FleetSpec fleet(Pattern pattern) {
        var fleet = FleetSpec.builder();
        int route = fleet.addRoute(new RouteSpec(List.of(fleet.addCarrier(RATE), fleet.addCarrier(RATE)), HEADER_BYTES,
                SimTime.ZERO));
        if (pattern == Pattern.UNIFORM) {
            fleet.addGuest(route, MEMORY, WRITES, SimTime.ZERO);
        } else {
            fleet.addGuest(route, MEMORY, Pages.ZERO, profile(pattern), SimTime.ZERO);
        }
        return fleet.build();
    }

    static Scenario scenario(Pattern pattern, Method method) {
        var hosts = List.of(host("A"), host("B"));
        var link = new LinkSpec.Ethernet("L", new TreeSet<>(List.of("A", "B")), RATE, Optional.of(Ratio.ONE),
                SimTime.ZERO, OptionalInt.of(HEADER_BYTES));
        var guest = GuestSpec.of("G", "A", 1, GuestPlacement.allResident(MEMORY, Pages.ZERO), profile(pattern));
        return Scenario.of(new InstallationSpec(hosts, List.of(), List.of(link), List.of(guest)),
                RelocationRequest.of("G", "B", "L", method.spec), Assumptions.DEFAULTS);
    }

    private static HostSpec host(String id) {
        return new HostSpec(id, Optional.empty(), Optional.empty(), List.of());
    }

    private static MemoryProfileSpec profile(Pattern pattern) {
        return new MemoryProfileSpec.Populations(
                List.of(new PopulationSpec(MEMORY, pattern.spec, PageRate.ZERO, WRITES)));
    }
}
