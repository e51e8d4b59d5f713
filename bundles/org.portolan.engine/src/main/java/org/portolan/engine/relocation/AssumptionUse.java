/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.AssumptionInForce;

/** Hands out assumptions and remembers which were asked for. */
public final class AssumptionUse {

    private final Assumptions assumptions;
    private final Set<AssumptionKey> used = EnumSet.noneOf(AssumptionKey.class);

    /** @param assumptions the values */
    public AssumptionUse(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** Value in force, in the key's unit. */
    public double value(AssumptionKey key) {
        used.add(key);
        return assumptions.value(key);
    }

    /** Value of a key whose unit is seconds. */
    public SimTime time(AssumptionKey key) {
        return SimTime.ofSeconds(value(key));
    }

    /** Value of a key that counts. */
    public int count(AssumptionKey key) {
        return (int) value(key);
    }

    /** True when it was asked for. */
    boolean isUsed(AssumptionKey key) {
        return used.contains(key);
    }

    /** Those that were asked for, in the order of the catalogue. */
    public List<AssumptionInForce> inForce() {
        return used.stream().map(k -> new AssumptionInForce(k, assumptions.value(k), assumptions.isOverridden(k)))
                .toList();
    }
}
