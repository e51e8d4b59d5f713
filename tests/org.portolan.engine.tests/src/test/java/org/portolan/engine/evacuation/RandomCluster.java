/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.portolan.engine.input.Claim;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.ConcurrencyLimit.Cost;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Small clusters with hosts to be emptied, each decided by its seed alone. */
final class RandomCluster {

    private final Random random;

    private RandomCluster(long seed) {
        random = new Random(seed);
    }

    /** One or two hosts to be emptied of up to so many guests, under limits of all kinds. */
    static EvacuationSpec of(long seed, int mostGuests) {
        return new RandomCluster(seed).spec(mostGuests);
    }

    /** One host of so many guests, which are stopped and copied, without limits. */
    static Cluster stopped(long seed, int guests) {
        var random = new RandomCluster(seed);
        var cluster = new Cluster().host("A").host("B").host("D");
        cluster.method = StopAndCopy.DEFAULTS;
        for (int i = 0; i < guests; i++) {
            cluster.guest("g" + i, "A", 1 + random.random.nextInt(400_000), 0)
                    .to("g" + i, random.random.nextBoolean() ? "B" : "D");
        }
        return cluster;
    }

    private EvacuationSpec spec(int mostGuests) {
        var cluster = new Cluster().host("A").host("B").host("D").host("E");
        boolean two = random.nextBoolean();
        cluster.method = method();
        cluster.megabytesPerSecond = Math.pow(10, 1.5 + 2 * random.nextDouble());
        int count = 1 + random.nextInt(mostGuests);
        for (int i = 0; i < count; i++) {
            cluster.guest("g" + i, two && random.nextBoolean() ? "B" : "A", 1 + random.nextInt(500_000),
                    random.nextInt(3) == 0 ? 0 : Math.pow(10, 5 * random.nextDouble()), promise());
        }
        cluster.limits = limits();
        cluster.objective = Objective.values()[random.nextInt(Objective.values().length)];
        var spec = two ? cluster.emptying("A", "B") : cluster.emptying("A");
        var claims = new TreeMap<String, Claim>();
        spec.guests().forEach(g -> claims.put(g.id(), claim()));
        return spec.with(spec.moves().withClaims(claims)).with(PlanningEffort.USUAL.withRelocations(200));
    }

    private Claim claim() {
        var stores = List.of(List.<String>of(), List.of("ds1"), List.of("ds1", "ds2")).get(random.nextInt(3));
        return new Claim(random.nextInt(3) - 1, random.nextBoolean() ? Ratio.ONE : new Ratio(2),
                new TreeSet<>(stores), random.nextInt(4) == 0);
    }

    private ServiceLevel promise() {
        return random.nextBoolean() ? ServiceLevel.NONE
                : new ServiceLevel(Optional.of(SimTime.ofSeconds(3 * random.nextDouble())),
                        Optional.of(SimTime.ofSeconds(60 * random.nextDouble())));
    }

    private MethodSpec method() {
        return switch (random.nextInt(6)) {
            case 0 -> PlainPrecopy.DEFAULTS;
            case 1 -> LgrPrecopy.DEFAULTS;
            case 2 -> VspherePrecopy.DEFAULTS;
            case 3 -> StopAndCopy.DEFAULTS;
            case 4 -> Postcopy.DEFAULTS;
            default -> new PlainPrecopy(Optional.empty(), OptionalInt.of(1 + random.nextInt(4)), Optional.empty(),
                    Optional.empty());
        };
    }

    private List<ConcurrencyLimit> limits() {
        var limits = new ArrayList<ConcurrencyLimit>();
        var cost = random.nextBoolean() ? Cost.ONE : new Cost(1, 2);
        if (random.nextBoolean()) {
            limits.add(new ConcurrencyLimit.PerHost(Optional.empty(), 2 + random.nextInt(4), cost));
        }
        if (random.nextInt(3) == 0) {
            limits.add(new ConcurrencyLimit.PerLink(Optional.of(Cluster.NETWORK), 2 + random.nextInt(3), cost));
        }
        if (random.nextInt(3) == 0) {
            limits.add(new ConcurrencyLimit.PerStore(Optional.empty(), 2, cost));
        }
        if (random.nextInt(4) == 0) {
            limits.addAll(ConcurrencyLimit.vcenterTo67());
        }
        if (random.nextInt(4) == 0) {
            limits.add(new ConcurrencyLimit.InAll(2 + random.nextInt(2), cost));
        }
        return limits;
    }
}
