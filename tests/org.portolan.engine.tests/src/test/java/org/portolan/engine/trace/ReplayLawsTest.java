/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.trace.HierarchyCounts.TierCounts;

/** Laws of replay over random traces and hierarchies, and the same counts as storage that is written down naively. */
class ReplayLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static HierarchySizes sizes(SplittableRandom random) {
        return HierarchySizes.of(random.longs(random.nextInt(1, 5), 1, 25).toArray());
    }

    private static int[] capacities(HierarchySizes sizes) {
        return sizes.tiers().stream().mapToInt(tier -> (int) tier.count()).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lruIsWhatIsWrittenDownNaively(long seed) {
        var random = new SplittableRandom(seed);
        var trace = Traces.random(seed);
        var sizes = sizes(random);
        boolean keepSlot = random.nextBoolean();
        var naive = new NaiveHierarchy(true, keepSlot, Set.of(sizes.tiers().size()), capacities(sizes)).touch(trace);

        var spec = new ReplaySpec(new ReplayPolicy.Lru(), List.of(sizes), keepSlot, new Pages(1000));
        var counts = Traces.measure(Replay.of(spec), trace).only();

        assertThat(counts.tiers()).isEqualTo(IntStream.range(0, sizes.tiers().size())
                .mapToObj(i -> new TierCounts(naive.hits[i], naive.demotions[i], naive.pages(i))).toList());
        assertThat(counts.firstTouches()).isEqualTo(naive.firstTouches);
        assertThat(counts.pageIns()).isEqualTo(naive.pageIns);
        assertThat(counts.pageOuts()).isEqualTo(naive.written[sizes.tiers().size()]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cpIsWhatIsWrittenDownNaively(long seed) {
        var random = new SplittableRandom(seed);
        var trace = Traces.random(seed);
        int valid = random.nextInt(4, 20);
        int trial = random.nextInt(1, 8);
        int age = random.nextInt(1, 8);
        int frames = valid + trial + age;
        boolean early = random.nextBoolean();
        boolean keepSlot = random.nextBoolean();
        var naive = new NaiveHierarchy(false, keepSlot, early ? Set.of(2, 3) : Set.of(3), valid, trial, age)
                .touch(trace);

        // half a frame more, so that rounding down gives the number again
        var cp = new ReplayPolicy.Cp((trial + 0.5) / frames, (age + 0.49) / frames, early);
        var spec = new ReplaySpec(cp, List.of(HierarchySizes.of(frames)), keepSlot, new Pages(1000));
        var counts = Traces.measure(Replay.of(spec), trace).only();

        assertThat(counts.tiers()).containsExactly(new TierCounts(Arrays.stream(naive.hits).sum(), naive.demotions[2],
                naive.pages(0) + naive.pages(1) + naive.pages(2)));
        assertThat(counts.trialRevalidations()).isEqualTo(naive.hits[1]);
        assertThat(counts.ageListRevalidations()).isEqualTo(naive.hits[2]);
        assertThat(counts.pageIns()).isEqualTo(naive.pageIns);
        assertThat(counts.earlyWrites()).isEqualTo(naive.written[2]);
        assertThat(counts.pageOuts()).isEqualTo(naive.written[2] + naive.written[3]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clockIsWhatIsWrittenDownNaively(long seed) {
        var trace = Traces.random(seed);
        int frames = new SplittableRandom(seed).nextInt(1, 40);

        var counts = Traces.replay(new ReplayPolicy.Clock(), HierarchySizes.of(frames), trace);

        assertThat(counts.misses()).isEqualTo(new NaiveClock(frames).touch(trace).misses);
    }

    /** Policies by name. */
    enum Policy {
        LRU(new ReplayPolicy.Lru()), CLOCK(new ReplayPolicy.Clock()), CP(new ReplayPolicy.Cp(0.1, 0.1, true)), //
        FIFO(new ReplayPolicy.Cp(0, 0, false));

        private final ReplayPolicy policy;

        Policy(ReplayPolicy policy) {
            this.policy = policy;
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreConservedAndNoTierIsOverfull(Policy policy) {
        seeds().forEach(seed -> {
            var trace = Traces.random(seed);
            var sizes = sizes(new SplittableRandom(seed));
            var result = Traces.measure(Replay.of(ReplaySpec.of(policy.policy, sizes)), trace);
            var counts = result.only();

            assertThat(counts.references()).as("seed %d", seed).isEqualTo(trace.length);
            assertThat(counts.misses() + counts.tiers().stream().mapToLong(TierCounts::hits).sum())
                    .as("every reference is a hit or a miss, seed %d", seed).isEqualTo(trace.length);
            assertThat(counts.firstTouches()).as("seed %d", seed)
                    .isEqualTo(Arrays.stream(trace).map(Reference::page).distinct().count());
            long entered = counts.misses() + counts.tiers().stream().skip(1).mapToLong(TierCounts::hits).sum();
            for (int i = 0; i < sizes.tiers().size(); i++) {
                var tier = counts.tiers().get(i);
                long left = tier.demotions() + (i == 0 ? 0 : tier.hits());
                assertThat(tier.pages()).as("tier %d holds what came in and has not left, seed %d", i, seed)
                        .isEqualTo(entered - left).isBetween(0L, sizes.tiers().get(i).count());
                entered = tier.demotions();
            }
            long onDasd = entered - counts.pageIns();
            assertThat(counts.tiers().stream().mapToLong(TierCounts::pages).sum() + onDasd)
                    .as("every page is somewhere, seed %d", seed).isEqualTo(result.distinctPages().count());
            assertThat(counts.pageOuts()).as("what is on DASD was written, seed %d", seed)
                    .isGreaterThanOrEqualTo(onDasd);
        });
    }

    @ParameterizedTest
    @EnumSource
    void severalHierarchiesInOnePassAreAsEachAlone(Policy policy) {
        seeds().limit(60).forEach(seed -> {
            var random = new SplittableRandom(seed);
            var trace = Traces.random(seed);
            var all = IntStream.range(0, random.nextInt(1, 9)).mapToObj(i -> sizes(random))
                    .toArray(HierarchySizes[]::new);

            var together = Traces.measure(Replay.of(ReplaySpec.of(policy.policy, all)), trace);

            assertThat(together.hierarchies()).as("seed %d", seed).isEqualTo(
                    Arrays.stream(all).map(sizes -> Traces.replay(policy.policy, sizes, trace)).toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theNumbersOfPagesDoNotMatter(Policy policy) {
        seeds().limit(60).forEach(seed -> {
            var trace = Traces.random(seed);
            var sizes = sizes(new SplittableRandom(seed));
            var elsewhere = Arrays.stream(trace).map(r -> Reference
                    .of(Hash.mix(Reference.page(r)) >>> 1 + Reference.page(r) % 60, Reference.isWrite(r))).toArray();

            assertThat(Traces.replay(policy.policy, sizes, elsewhere)).as("seed %d", seed)
                    .isEqualTo(Traces.replay(policy.policy, sizes, trace));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLargerLruHoldsWhatASmallerOneHolds(long seed) {
        // Mattson's inclusion: more frames never miss more.
        var trace = Traces.random(seed);
        var sizes = IntStream.rangeClosed(1, 24).mapToObj(HierarchySizes::of).toArray(HierarchySizes[]::new);

        var result = Traces.measure(Replay.of(ReplaySpec.of(new ReplayPolicy.Lru(), sizes)), trace);

        assertThat(result.hierarchies()).extracting(HierarchyCounts::misses)
                .isSortedAccordingTo((smaller, larger) -> Long.compare(larger, smaller));
        assertThat(result.hierarchies()).extracting(HierarchyCounts::pageOuts)
                .isSortedAccordingTo((smaller, larger) -> Long.compare(larger, smaller));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCurveOfOnePassIsReplayAtEverySize(long seed) {
        var trace = Traces.random(seed);
        var curve = Traces.measure(StackDistances.exact(), trace);

        for (int size = 1; size <= 64; size++) {
            assertThat(curve.missRatio(new Pages(size))).as("%d frames", size)
                    .isEqualTo(Traces.replay(new ReplayPolicy.Lru(), HierarchySizes.of(size), trace).missRatio());
        }
    }
}
