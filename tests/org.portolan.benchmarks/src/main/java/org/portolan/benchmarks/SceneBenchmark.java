/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

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
import org.portolan.engine.RunMonitor;
import org.portolan.engine.fleet.Fleet;
import org.portolan.engine.fleet.FleetResult;
import org.portolan.engine.fleet.FleetSpec;

/** Ten thousand guests at once, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class SceneBenchmark {

    private static final int GUESTS = 10_000;

    /** Which guests. */
    @Param
    public Scene scene;

    private FleetSpec fleet;

    /** Describes the guests once. */
    @Setup
    public void describe() {
        fleet = scene.fleet(GUESTS);
    }

    /** On the lean path. */
    @Benchmark
    public FleetResult fleet() {
        return Fleet.run(fleet, RunMonitor.NONE);
    }
}
