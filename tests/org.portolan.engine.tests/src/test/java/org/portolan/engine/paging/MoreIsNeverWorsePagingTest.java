/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * A faster device, more storage or fewer guests never slow a guest down where all guests are alike, and never put more
 * of a guest's pages on volumes. Where guests wait for nothing but the volumes they never raise the response time of these
 * either, whoever the guests are, as long as the pages that go are not changed more often. Where guests wait for
 * something else as well, such as expanded storage, relief there lets them run, and so ask more of the volumes; and pages
 * that stay longer are more often changed when they go.
 */
class MoreIsNeverWorsePagingTest {

    private static final int SEEDS = 200;
    /** Nanoseconds by which a fixed point and its rounding may differ. */
    private static final long ROUNDING = 2;
    /** Whole pages by which guests that are alike may differ. */
    private static final long UNEVEN = 4;
    private static final double NEARLY = 1 + 1e-6;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static Installation host(long seed) {
        var random = new Random(seed);
        var profiles = new RandomProfiles(seed);
        long frames = 2000 + random.nextInt(30_000);
        var host = Installation.of(frames);
        switch (random.nextInt(4)) {
            case 0 -> host.policy(new ReplacementPolicy.Clock());
            case 1 -> host.policy(new ReplacementPolicy.AgeList(new Ratio(0.1), new Ratio(0.02), true, true));
            case 2 -> host.zvm(6, 2);
            default -> host.policy(new ReplacementPolicy.LeastRecentlyUsed());
        }
        if (random.nextBoolean()) {
            host.xstore(1 + random.nextInt(10_000));
        }
        host.volumes(1 + random.nextInt(4), 100_000, 0.2e-3 + random.nextDouble() * 5e-3);
        boolean areAlike = seed % 2 == 0;
        var same = profiles.next();
        int guests = 2 + random.nextInt(6);
        for (int i = 0; i < guests; i++) {
            host.guest("G" + i, 20_000, areAlike ? same : profiles.next());
        }
        return host;
    }

    private static HostPaging solve(PagingSpec spec) {
        return Paging.solveHost(spec, "H", RunMonitor.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreCentralStorage(long seed) {
        var spec = host(seed).spec();
        long size = sizeOf(spec, StorageLevelSpec.Central.class);

        assertNotWorse(spec, new Change.CentralSize("H", new Bytes(size + size / 7 / Pages.SIZE * Pages.SIZE)), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreExpandedStorage(long seed) {
        var spec = host(seed).spec();
        long size = sizeOf(spec, StorageLevelSpec.Xstore.class);

        assertNotWorse(spec, new Change.XstoreSize("H", new Bytes(size + 1000L * Pages.SIZE)), seed);
    }

    private static long sizeOf(PagingSpec spec, Class<? extends StorageLevelSpec> kind) {
        return spec.installation().hosts().getFirst().level(kind).map(level -> switch (level) {
            case StorageLevelSpec.Central c -> c.size().count();
            case StorageLevelSpec.Xstore x -> x.size().count();
            case StorageLevelSpec.Remote r -> r.size().count();
            case StorageLevelSpec.PagingSpace p -> 0L;
        }).orElse(0L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fasterVolumes(long seed) {
        var spec = host(seed).spec();
        var present = spec.installation().pagingVolumes().getFirst().serviceTime().orElseThrow();

        assertNotWorse(spec, new Change.Devices("H", PagingVolumeSpec.Kind.FLASH,
                Optional.of(new SimTime(present.nanos() * 2 / 3)), OptionalInt.empty()), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreAliases(long seed) {
        var spec = host(seed).spec();

        assertNotWorse(spec, new Change.Devices("H", PagingVolumeSpec.Kind.ECKD,
                spec.installation().pagingVolumes().getFirst().serviceTime(), OptionalInt.of(2)), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreVolume(long seed) {
        var spec = host(seed).spec();
        var another = spec.installation().pagingVolumes().getFirst();

        assertNotWorse(spec, new Change.AddVolume("H", Installation.volume("another", another.slots().count(),
                another.serviceTime().orElseThrow().seconds())), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneGuestLess(long seed) {
        var spec = host(seed).spec();

        assertNotWorse(spec, new Change.RemoveGuest("G0"), seed);
    }

    private static void assertNotWorse(PagingSpec spec, Change change, long seed) {
        var before = solve(spec);
        var after = solve(change.apply(spec));

        if (waitsForVolumesAlone(before) && waitsForVolumesAlone(after)
                && changedShare(after) <= changedShare(before)) {
            assertThat(response(after)).isLessThanOrEqualTo(response(before) + ROUNDING);
        }
        if (seed % 2 == 0) {
            double slowdown = before.guests().getLast().slowdown();
            assertThat(after.guests().getLast().slowdown()).isLessThanOrEqualTo(slowdown * NEARLY);
        }
        assertPagesAreHigher(before, after, spec.installation().guests());
    }

    private static boolean waitsForVolumesAlone(HostPaging host) {
        return host.tier(TierKind.XSTORE).isEmpty() && (host.policy() instanceof ReplacementPolicy.LeastRecentlyUsed
                || host.policy() instanceof ReplacementPolicy.Clock);
    }

    /** Pages written for each that is read. */
    private static double changedShare(HostPaging host) {
        var volumes = host.tier(TierKind.DASD).orElseThrow();
        return Ratio.of(volumes.written().pagesPerSecond(), volumes.pageIns().pagesPerSecond()).value();
    }

    private static long response(HostPaging host) {
        return host.tier(TierKind.DASD).orElseThrow().response().nanos();
    }

    /** No guest that stays has more pages on volumes than before. */
    private static void assertPagesAreHigher(HostPaging before, HostPaging after, List<GuestSpec> guests) {
        for (var guest : guests) {
            after.guest(guest.id()).ifPresent(
                    g -> assertThat(low(g)).isLessThanOrEqualTo(low(before.guest(guest.id()).orElseThrow()) + UNEVEN));
        }
    }

    private static long low(GuestPaging guest) {
        return guest.in(TierKind.DASD).plus(guest.withoutPlace()).count();
    }

    /** Profiles of all sorts. */
    private static final class RandomProfiles {
        private long seed;

        RandomProfiles(long seed) {
            this.seed = seed * 1000;
        }

        MemoryProfileSpec next() {
            return RandomPaging.profile(seed++);
        }
    }
}
