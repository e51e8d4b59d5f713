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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.trace.GeneratedReferences;
import org.portolan.engine.trace.HierarchySizes;
import org.portolan.engine.trace.MissRatioCurve;
import org.portolan.engine.trace.PagePattern;
import org.portolan.engine.trace.ReferenceSource;
import org.portolan.engine.trace.Replay;
import org.portolan.engine.trace.ReplayPolicy;
import org.portolan.engine.trace.ReplayResult;
import org.portolan.engine.trace.ReplaySpec;
import org.portolan.engine.trace.Samples;
import org.portolan.engine.trace.StackDistances;
import org.portolan.engine.trace.TracePass;
import org.portolan.engine.trace.WorkingSets;

/** Replay and curves of references by Zipf's law over a million pages, with 100,000 frames of central storage. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TraceBenchmark {

    static final int REFERENCES = 10_000_000;
    static final int PAGES = 1_000_000;
    static final int FRAMES = 100_000;
    static final double RATE = 0.01;

    private static final int LOWER = 50_000;
    static final int SAMPLE = 8192;
    private static final long SEED = 1;

    /** Exponent of Zipf's law. */
    @Param({"0.8", "1.0"})
    public double skew;

    private final long[] references = new long[REFERENCES];

    /** Makes the trace up. */
    @Setup
    public void generate() {
        references(skew, REFERENCES).next(references);
    }

    static ReferenceSource references(double skew, long count) {
        return GeneratedReferences.of(new PagePattern.Zipf(PAGES, skew), 0, count, SEED);
    }

    /** The floor. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public long arrayLru() {
        return new ArrayLru(PAGES, FRAMES).misses(new InMemory(references));
    }

    /** LRU, central storage only. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public ReplayResult lruOneTier() {
        return replay(new ReplayPolicy.Lru(), HierarchySizes.of(FRAMES));
    }

    /** LRU with XSTORE and remote storage. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public ReplayResult lruThreeTiers() {
        return replay(new ReplayPolicy.Lru(), HierarchySizes.of(FRAMES, LOWER, LOWER));
    }

    /** CLOCK. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public ReplayResult clock() {
        return replay(new ReplayPolicy.Clock(), HierarchySizes.of(FRAMES));
    }

    /** CP as it comes. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public ReplayResult cp() {
        return replay(ReplayPolicy.Cp.of(Assumptions.DEFAULTS), HierarchySizes.of(FRAMES));
    }

    /** Stack distances of all references. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public MissRatioCurve exactCurve() {
        return TracePass.measure(new InMemory(references), StackDistances.exact(), RunMonitor.NONE);
    }

    /** Stack distances of one page in a hundred. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public MissRatioCurve sampledCurve() {
        return sampled(Samples.ofRate(RATE));
    }

    /** Stack distances of so many pages. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public MissRatioCurve sizedCurve() {
        return sampled(Samples.ofSize(SAMPLE));
    }

    /** Working sets of all pages. */
    @Benchmark
    @OperationsPerInvocation(REFERENCES)
    public WorkingSets workingSets() {
        return TracePass.measure(new InMemory(references), WorkingSets.exact(), RunMonitor.NONE);
    }

    private ReplayResult replay(ReplayPolicy policy, HierarchySizes sizes) {
        return TracePass.measure(new InMemory(references), Replay.of(ReplaySpec.of(policy, sizes)), RunMonitor.NONE);
    }

    private MissRatioCurve sampled(Samples samples) {
        return TracePass.measure(new InMemory(references), StackDistances.sampled(samples), RunMonitor.NONE);
    }

    /** References that lie in memory, so that none of the time is a reader's. */
    private static final class InMemory implements ReferenceSource {
        private final long[] references;
        private int at;

        InMemory(long[] references) {
            this.references = references;
        }

        @Override
        public int next(long[] block) {
            int count = Math.min(block.length, references.length - at);
            System.arraycopy(references, at, block, 0, count);
            at += count;
            return count;
        }
    }
}
