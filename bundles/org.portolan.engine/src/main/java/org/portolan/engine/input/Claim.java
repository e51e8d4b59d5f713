/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Set;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;

/**
 * How a relocation stands beside others: who goes first where not all may run at once, and who gets how much of what
 * they share.
 *
 * @param priority those with a higher one leave the queue first, -1000 to 1000; usually 0
 * @param weight share of a full resource in relation to others on it, 0.001 to 1000; usually 1
 * @param stores ids of the datastores that hold the guest's disks, for limits per store; stores that pages go through
 *            count by themselves
 * @param movesDisks true when the guest's disks move along, which costs more units of a limit
 */
public record Claim(int priority, Ratio weight, SortedSet<String> stores, boolean movesDisks) {

    /** Like any other: priority 0, weight 1, no stores, disks stay. */
    public static final Claim USUAL = new Claim(0, Ratio.ONE, Copies.sorted(Set.<String>of()), false);

    private static final int MOST_PRIORITY = 1000;
    private static final double LEAST_WEIGHT = 0.001;
    private static final double MOST_WEIGHT = 1000;

    public Claim {
        Require.within("Claim.priority", priority, -MOST_PRIORITY, MOST_PRIORITY);
        Require.within("Claim.weight", weight.value(), LEAST_WEIGHT, MOST_WEIGHT);
        stores = Copies.sorted(stores);
    }

    /** The usual claim with another priority. */
    public static Claim ofPriority(int priority) {
        return new Claim(priority, Ratio.ONE, USUAL.stores(), false);
    }

    /** The usual claim with another weight. */
    public static Claim ofWeight(double weight) {
        return new Claim(0, new Ratio(weight), USUAL.stores(), false);
    }
}
