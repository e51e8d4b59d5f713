/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

/**
 * Which guests count as demand when capacity without some hosts is judged.
 *
 * @param poweredOff whether guests that are off or suspended count: they may be started at any time
 * @param templates whether templates count: they never run
 */
public record CapacityOptions(boolean poweredOff, boolean templates) {

    /** Everything in the inventory counts, as sizing workshops do. */
    public static final CapacityOptions ALL = new CapacityOptions(true, true);

    /** Only what runs now counts. */
    public static final CapacityOptions RUNNING = new CapacityOptions(false, false);
}
