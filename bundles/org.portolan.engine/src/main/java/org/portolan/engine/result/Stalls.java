/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.quantity.SimTime;

/**
 * Times in which a guest that already runs at the target waits for single pages.
 *
 * @param faults how many times it waits; an expected value, rounded
 * @param longest longest time without progress, the downtime before it included where they follow each other
 */
public record Stalls(long faults, SimTime longest) {

    /** It never waits. */
    public static final Stalls NONE = new Stalls(0, SimTime.ZERO);
}
