/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import org.portolan.engine.placement.Placer;

/** The exact placers of this machine. */
public final class ExactPlacers {

    private ExactPlacers() {
    }

    /** The strongest one; it says in its answers who found them. */
    public static ExactPlacer best() {
        return best(PlacementListener.NONE);
    }

    /** The strongest one, which tells somebody how far it is. */
    public static ExactPlacer best(PlacementListener listener) {
        return CpSatPlacer.isAvailable() ? new CpSatPlacer(listener) : new ChocoPlacer(listener);
    }

    /**
     * First fit, and the strongest exact placer where first fit leaves open whether there is a placement, or whether more
     * guests could have one. For hundreds of problems of which only the answer counts, not how evenly hosts are filled.
     */
    public static Placer whereInDoubt() {
        return new InDoubt(best());
    }
}
