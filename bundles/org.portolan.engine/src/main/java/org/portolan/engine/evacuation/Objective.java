/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

/** What makes one plan better than another, after all guests have arrived and all limits are kept. */
public enum Objective {
    /** The last guest is away as early as possible. */
    SHORTEST_TOTAL,
    /** Users lose the least service, in guest-seconds. */
    LEAST_SERVICE_LOST,
    /** The fewest guests are out of service, or on their way, for longer than was promised. */
    FEWEST_BREACHES,
    /** The fewest relocations. */
    FEWEST_MOVES
}
