/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.portolan.engine.resource.ProgressiveFilling.Flow;

/** Random flows over random resources: some limited, some weighted, many alike, in one or several parts. */
final class RandomFlows {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private final Random random;
    private final List<Resource> resources = new ArrayList<>();
    private final List<Flow> kinds = new ArrayList<>();

    RandomFlows(long seed) {
        random = new Random(seed);
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            resources.add(new Resource(1 + random.nextInt(100)));
        }
        int most = 1 + random.nextInt(10);
        for (int i = 0; i < most; i++) {
            kinds.add(kind());
        }
    }

    Random random() {
        return random;
    }

    List<Resource> resources() {
        return resources;
    }

    /** So many flows, of far fewer kinds. */
    List<Flow> flows(int count) {
        return IntStream.range(0, count).mapToObj(i -> like(kinds.get(random.nextInt(kinds.size())))).toList();
    }

    private static Flow like(Flow kind) {
        return new Flow(kind.demands(), kind.ownLimit(), kind.weight());
    }

    private Flow kind() {
        var demands = new ArrayList<Demand>();
        int width = random.nextInt(4);
        for (int i = 0; i < width; i++) {
            demands.add(new Demand(resources.get(random.nextInt(resources.size())), oneOr(x -> 0.01 + 3 * x)));
        }
        boolean limited = demands.isEmpty() || random.nextInt(3) == 0;
        return new Flow(List.copyOf(demands), limited ? 0.1 + 20 * random.nextDouble() : NONE, oneOr(x -> 0.1 + 5 * x));
    }

    private double oneOr(DoubleUnaryOperator other) {
        return random.nextBoolean() ? 1 : other.applyAsDouble(random.nextDouble());
    }
}
