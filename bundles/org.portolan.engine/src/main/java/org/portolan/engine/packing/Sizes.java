/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.Arrays;
import java.util.Comparator;

/** Orders of blocks. */
final class Sizes {

    private Sizes() {
    }

    /** Large blocks first, those with few hosts to choose from before others of their size. */
    static Comparator<Integer> decreasing(PackingModel model) {
        return Comparator.<Integer>comparingDouble(b -> -model.block(b).share())
                .thenComparingInt(b -> model.block(b).allowed().cardinality())
                .thenComparingInt(b -> b);
    }

    /** Heavy blocks first, large ones before others of their weight. */
    static Comparator<Integer> byWeight(PackingModel model) {
        return Comparator.<Integer>comparingLong(b -> -model.block(b).weight()).thenComparing(decreasing(model));
    }

    /** Those first that weigh much for what they take. */
    static Comparator<Integer> byDensity(PackingModel model) {
        return Comparator.<Integer>comparingDouble(b -> -model.block(b).weight() / (model.block(b).share() + 1e-12))
                .thenComparing(decreasing(model));
    }

    /** Those first that take little for what it costs to move them. */
    static Comparator<Integer> dearest(PackingModel model) {
        return Comparator.<Integer>comparingDouble(b -> model.block(b).share() / dearness(model.block(b)))
                .thenComparingInt(b -> b);
    }

    private static double dearness(Block block) {
        return Arrays.stream(block.moveCost()).max().orElse(0) + 1e-6;
    }
}
