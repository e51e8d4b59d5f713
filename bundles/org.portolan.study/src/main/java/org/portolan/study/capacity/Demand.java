/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.capacity;

import org.portolan.engine.quantity.Bytes;

/**
 * What guests ask for.
 *
 * @param virtualProcessors virtual processors in all
 * @param memory virtual storage in all
 */
public record Demand(long virtualProcessors, Bytes memory) {

    /** No guests. */
    public static final Demand NONE = new Demand(0, Bytes.ZERO);

    public Demand {
        if (virtualProcessors < 0) {
            throw new IllegalArgumentException("virtual processors must not be negative: " + virtualProcessors);
        }
    }

    /** Both together. */
    public Demand plus(Demand other) {
        return new Demand(virtualProcessors + other.virtualProcessors, memory.plus(other.memory));
    }
}
