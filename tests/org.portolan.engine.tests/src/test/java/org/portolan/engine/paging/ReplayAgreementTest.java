/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.trace.HierarchyCounts;
import org.portolan.engine.trace.HierarchySizes;
import org.portolan.engine.trace.Reference;
import org.portolan.engine.trace.Replay;
import org.portolan.engine.trace.ReplayPolicy;
import org.portolan.engine.trace.ReplaySpec;

/**
 * The computed steady state against replayed references: shares of touches that find their page in each tier, to within
 * half a point where references come at random.
 */
class ReplayAgreementTest {

    private static final double HALF_A_POINT = 0.005;
    private static final int REFERENCES = 1_500_000;
    private static final double WRITES = 0.3;

    /** What a guest does: so many pages, a pattern, a weight. */
    private record Part(long pages, PatternSpec pattern, double weight) {
    }

    private record Case(String name, List<Part> guests, long... tiers) {
        @Override
        public String toString() {
            return name + " in " + Arrays.toString(tiers);
        }
    }

    private enum Policy {
        LRU, CLOCK, CP
    }

    private static Part part(long pages, PatternSpec pattern, double weight) {
        return new Part(pages, pattern, weight);
    }

    private static PatternSpec zipf(double exponent) {
        return new PatternSpec.Zipf(exponent);
    }

    static Stream<Case> random() {
        var uniform = List.of(part(20_000, new PatternSpec.Uniform(), 1));
        var two = List.of(part(10_000, new PatternSpec.Uniform(), 1), part(10_000, zipf(0.9), 3));
        var hot = List.of(part(20_000, new PatternSpec.HotCold(new Ratio(0.2), new Ratio(0.8)), 1));
        var fifty = IntStream.range(0, 50)
                .mapToObj(i -> part(200 + 10 * i, i % 2 == 0 ? zipf(0.6 + i * 0.012) : new PatternSpec.Uniform(),
                        1 + i % 5))
                .toList();
        return Stream.of(new Case("uniform", uniform, 5000), new Case("uniform", uniform, 15_000),
                new Case("zipf 0.6", List.of(part(20_000, zipf(0.6), 1)), 4000),
                new Case("zipf 0.8", List.of(part(20_000, zipf(0.8), 1)), 2000),
                new Case("zipf 1.0", List.of(part(20_000, zipf(1), 1)), 2000),
                new Case("zipf 1.2", List.of(part(20_000, zipf(1.2), 1)), 1000),
                new Case("hot and cold", hot, 6000), new Case("two guests", two, 6000),
                new Case("two guests", two, 4000, 3000),
                new Case("zipf 0.8", List.of(part(20_000, zipf(0.8), 1)), 1000, 2000, 4000),
                new Case("fifty guests", fifty, 4000, 3000), new Case("fifty guests", fifty, 2000, 2000, 2000, 2000));
    }

    @ParameterizedTest
    @MethodSource("random")
    void leastRecentlyUsed(Case scene) {
        assertAgreement(scene, Policy.LRU, HALF_A_POINT);
    }

    @ParameterizedTest
    @MethodSource("random")
    void clock(Case scene) {
        assertAgreement(scene, Policy.CLOCK, HALF_A_POINT);
    }

    @ParameterizedTest
    @MethodSource("random")
    void ageList(Case scene) {
        assertAgreement(scene, Policy.CP, HALF_A_POINT);
    }

    static Stream<Case> sweeps() {
        return Stream.of(new Case("sweep", List.of(part(10_000, new PatternSpec.Sequential(), 1)), 4000),
                new Case("sweep", List.of(part(10_000, new PatternSpec.Sequential(), 1)), 4000, 3000),
                new Case("sweep that fits", List.of(part(10_000, new PatternSpec.Sequential(), 1)), 12_000),
                new Case("sweep and zipf",
                        List.of(part(10_000, new PatternSpec.Sequential(), 1), part(10_000, zipf(0.8), 3)), 6000));
    }

    /** A sweep that does not fit finds nothing; beside random references it is exact under LRU as well. */
    @ParameterizedTest
    @MethodSource("sweeps")
    void sweepsUnderLeastRecentlyUsed(Case scene) {
        assertAgreement(scene, Policy.LRU, HALF_A_POINT);
    }

    private static void assertAgreement(Case scene, Policy policy, double tolerance) {
        double[] replayed = replayed(scene, policy);
        double[] computed = computed(scene, policy);

        assertThat(computed).hasSameSizeAs(replayed);
        for (int tier = 0; tier < replayed.length; tier++) {
            assertThat(computed[tier]).as("%s, %s, tier %d", scene, policy, tier).isCloseTo(replayed[tier],
                    within(tolerance));
        }
    }

    /** Share of the touches that each tier answers, paging volumes last; then pages written for each touch. */
    private static double[] replayed(Case scene, Policy policy) {
        var replay = Replay.of(ReplaySpec.of(switch (policy) {
            case LRU -> new ReplayPolicy.Lru();
            case CLOCK -> new ReplayPolicy.Clock();
            case CP -> new ReplayPolicy.Cp(0.1, 0.02, true);
        }, HierarchySizes.of(scene.tiers())));
        var source = new Source(scene.guests());
        feed(replay, source, REFERENCES);
        var before = replay.result().only();
        feed(replay, source, REFERENCES);
        var after = replay.result().only();
        double[] shares = new double[scene.tiers().length + 2];
        for (int tier = 0; tier < scene.tiers().length; tier++) {
            shares[tier] = (double) (hits(after, tier) - hits(before, tier)) / REFERENCES;
        }
        shares[scene.tiers().length] = (double) (after.misses() - before.misses()) / REFERENCES;
        shares[scene.tiers().length + 1] = (double) (after.pageOuts() - before.pageOuts()) / REFERENCES;
        return shares;
    }

    private static long hits(HierarchyCounts counts, int tier) {
        return counts.tiers().get(tier).hits();
    }

    private static void feed(Replay replay, Source source, int count) {
        long[] block = new long[1000];
        for (int i = 0; i < count; i += block.length) {
            source.fill(block);
            replay.accept(block, block.length);
        }
    }

    /** References by chance; zipf ranks by the inverse of their distribution, which is that of the engine. */
    private static final class Source {
        private final Random random = new Random(7);
        private final List<Part> parts;
        private final double[] upTo;
        private final long[] first;
        private final long[] next;

        Source(List<Part> parts) {
            this.parts = parts;
            upTo = new double[parts.size()];
            first = new long[parts.size()];
            next = new long[parts.size()];
            double weight = 0;
            long pages = 0;
            for (int i = 0; i < upTo.length; i++) {
                weight += parts.get(i).weight();
                upTo[i] = weight;
                first[i] = pages;
                pages += parts.get(i).pages();
            }
        }

        void fill(long[] block) {
            for (int i = 0; i < block.length; i++) {
                double drawn = random.nextDouble() * upTo[upTo.length - 1];
                int part = 0;
                while (upTo[part] < drawn) {
                    part++;
                }
                block[i] = Reference.of(first[part] + page(part), random.nextDouble() < WRITES);
            }
        }

        private long page(int index) {
            var part = parts.get(index);
            double u = random.nextDouble();
            return switch (part.pattern()) {
                case PatternSpec.Uniform p -> (long) (u * part.pages());
                case PatternSpec.Sequential p -> next[index]++ % part.pages();
                case PatternSpec.HotCold p -> {
                    long hot = (long) (p.hotPages().value() * part.pages());
                    yield random.nextDouble() < p.hotReferences().value() ? (long) (u * hot)
                            : hot + (long) (u * (part.pages() - hot));
                }
                case PatternSpec.Zipf p -> rank(u, part.pages(), p.exponent());
            };
        }

        private static long rank(double u, long pages, double exponent) {
            double power = 1 - exponent;
            double x = power == 0 ? Math.pow(pages + 1.0, u)
                    : Math.pow(1 + u * (Math.pow(pages + 1.0, power) - 1), 1 / power);
            return Math.clamp((long) x - 1, 0, pages - 1);
        }
    }

    private static double[] computed(Case scene, Policy policy) {
        var host = installation(scene, policy).solved();
        var touches = host.throughput().fullSpeed().pagesPerSecond();
        var done = host.throughput().references().pagesPerSecond();
        assertThat(done).isCloseTo(touches, within(touches * 1e-6));
        double[] shares = new double[scene.tiers().length + 2];
        shares[0] = 1 - host.tiers().getFirst().arrivals().pagesPerSecond() / touches;
        for (int tier = 1; tier <= scene.tiers().length; tier++) {
            shares[tier] = host.tiers().get(tier).pageIns().pagesPerSecond() / touches;
        }
        shares[scene.tiers().length + 1] = host.tiers().getLast().written().pagesPerSecond() / touches;
        return shares;
    }

    /** Devices are so fast, and touches so few, that nobody waits. */
    private static Installation installation(Case scene, Policy policy) {
        var host = Installation.of(scene.tiers()[0]).policy(switch (policy) {
            case LRU -> new ReplacementPolicy.LeastRecentlyUsed();
            case CLOCK -> new ReplacementPolicy.Clock();
            case CP -> new ReplacementPolicy.AgeList(new Ratio(0.1), new Ratio(0.02), true, true);
        });
        for (int tier = 1; tier < scene.tiers().length; tier++) {
            if (tier == 1) {
                host.xstore(scene.tiers()[tier]);
            } else {
                var lender = "L" + tier;
                host.link(new LinkSpec.Interconnect("to" + lender, new TreeSet<>(Set.of("H", lender)),
                        Rate.ofGigabitsPerSecond(100), Optional.empty(), SimTime.ZERO, OptionalInt.empty()));
                host.remote(lender, "to" + lender, scene.tiers()[tier]).and(Installation.of(lender, 100_000));
            }
        }
        host.volumes(4);
        double perSecond = 1e-3;
        for (int i = 0; i < scene.guests().size(); i++) {
            var part = scene.guests().get(i);
            var population = Installation.part(part.pages(), part.pattern(), part.weight() * perSecond * (1 - WRITES),
                    part.weight() * perSecond * WRITES);
            host.guest("G" + i, part.pages(), new MemoryProfileSpec.Populations(List.of(population)));
        }
        return host;
    }
}
