/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

/** What is known about a placement. */
public enum PlacementStatus {
    /** No placement is better. */
    OPTIMAL,
    /** It keeps all constraints; a better one may exist. */
    FEASIBLE,
    /** It is proven that none keeps all constraints. */
    INFEASIBLE,
    /** None was found, and it is not proven that there is none. */
    UNKNOWN;

    /** True when there is a placement. */
    public boolean isPlaced() {
        return this == OPTIMAL || this == FEASIBLE;
    }
}
