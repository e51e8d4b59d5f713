/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestClass;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Installations of all sorts, the same for the same seed. */
final class RandomPaging {

    private final Random random;

    private RandomPaging(long seed) {
        random = new Random(seed);
    }

    /** Two hosts that share a volume, one of which may lend to the other, under any policies. */
    static Installation anything(long seed) {
        var r = new RandomPaging(seed);
        var shared =
                Installation.volume("shared", 1 + r.random.nextInt(400_000), 0.2e-3 + r.random.nextDouble() * 5e-3);
        var first = r.host("A", r.random.nextInt(20_000), List.of(shared));
        var second = Installation.of("B", 1000 + r.random.nextInt(40_000)).link(new LinkSpec.Interconnect("L",
                new TreeSet<>(Set.of("A", "B")), Rate.ofMegabytesPerSecond(20 + r.random.nextInt(2000)),
                Optional.empty(), SimTime.ZERO, OptionalInt.empty()));
        if (r.random.nextBoolean()) {
            second.xstore(r.random.nextInt(20_000));
        }
        if (r.random.nextBoolean()) {
            second.remote("A", "L", r.random.nextInt(20_000));
        }
        second.volumes(List.of(shared, Installation.volume("own", 500_000, 0.5e-3)));
        r.guests(second, "b");
        return second.and(first);
    }

    private Installation host(String id, long frames, List<PagingVolumeSpec> volumes) {
        var host = Installation.of(id, frames);
        if (random.nextBoolean()) {
            host.xstore(random.nextInt(20_000));
        }
        if (random.nextInt(4) > 0) {
            host.volumes(volumes);
        }
        guests(host, id.toLowerCase(Locale.ROOT));
        return host;
    }

    private void guests(Installation host, String prefix) {
        if (random.nextBoolean()) {
            host.processors(new ProcessorSpec(1 + random.nextInt(8), new Ratio(random.nextDouble() * 0.9)));
        }
        switch (random.nextInt(7)) {
            case 0 -> host.zvm(6, 2);
            case 1 -> host.zvm(7, 3);
            case 2 -> host.hypervisor(HypervisorSpec.Kind.VSPHERE);
            case 3 -> host.hypervisor(HypervisorSpec.Kind.KVM);
            case 4 -> host.policy(new ReplacementPolicy.Clock());
            case 5 -> host.policy(new ReplacementPolicy.AgeList(new Ratio(random.nextDouble() * 0.5),
                    new Ratio(random.nextDouble() * 0.45), random.nextBoolean(), random.nextBoolean()));
            default -> host.policy(new ReplacementPolicy.LeastRecentlyUsed());
        }
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            var id = prefix + i;
            host.guest(id, random.nextInt(30_000), profile());
            if (random.nextInt(3) == 0) {
                host.residency(id, residency());
            }
        }
    }

    private ResidencySpec residency() {
        var limit = random.nextInt(3) == 0 ? Optional.of(new Pages(5000 + random.nextInt(20_000)))
                : Optional.<Pages>empty();
        return new ResidencySpec(new Pages(random.nextInt(5000)), new Pages(random.nextInt(1000)),
                new Pages(random.nextInt(3000)), new Ratio(random.nextDouble() * 0.3),
                new Ratio(random.nextDouble() * 0.3), limit, OptionalInt.empty());
    }

    /** A profile of some sort. */
    static MemoryProfileSpec profile(long seed) {
        return new RandomPaging(seed).profile();
    }

    private MemoryProfileSpec profile() {
        return switch (random.nextInt(4)) {
            case 0 -> Installation.saturating(random.nextInt(30_000), 0.1 + random.nextDouble() * 20);
            case 1 -> new MemoryProfileSpec.Preset(GuestClass.values()[random.nextInt(GuestClass.values().length)]);
            case 2 -> measured();
            default -> populations();
        };
    }

    private MemoryProfileSpec populations() {
        var populations = new ArrayList<PopulationSpec>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            populations.add(new PopulationSpec(new Pages(random.nextInt(15_000)), pattern(),
                    new PageRate(random.nextInt(3) == 0 ? 0 : random.nextInt(100_000)),
                    new PageRate(random.nextInt(20_000)), random.nextInt(4) == 0 ? Pace.CLOCK : Pace.PROCESSOR));
        }
        return new MemoryProfileSpec.Populations(populations);
    }

    private PatternSpec pattern() {
        return switch (random.nextInt(4)) {
            case 0 -> new PatternSpec.Uniform();
            case 1 -> new PatternSpec.Sequential();
            case 2 -> new PatternSpec.Zipf(random.nextDouble() * 1.5);
            default -> new PatternSpec.HotCold(new Ratio(random.nextDouble()), new Ratio(random.nextDouble()));
        };
    }

    private MemoryProfileSpec measured() {
        return new MemoryProfileSpec.Measured(points(), points());
    }

    private List<CurvePoint> points() {
        var points = new ArrayList<CurvePoint>();
        double seconds = 0;
        long pages = 0;
        for (int i = random.nextInt(6); i >= 0; i--) {
            seconds += 0.01 + random.nextDouble() * 3;
            pages += random.nextInt(5000);
            points.add(new CurvePoint(SimTime.ofSeconds(seconds), new Pages(pages)));
        }
        return points;
    }
}
