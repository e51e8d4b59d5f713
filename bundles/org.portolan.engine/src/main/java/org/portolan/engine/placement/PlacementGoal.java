/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import org.portolan.engine.internal.Require;

/** What makes one placement better than another; the less the better. */
public sealed interface PlacementGoal {

    /** Sum of the costs of guests that run on another host than at present. A guest without a present host costs none. */
    record FewestMoves() implements PlacementGoal {
    }

    /** Number of hosts with guests. */
    record FewestHosts() implements PlacementGoal {
    }

    /**
     * Highest fill of a host, in millionths and rounded up. Hosts without an end of the resource do not count.
     *
     * @param resource of which
     */
    record Balance(PlacementResource resource) implements PlacementGoal {
        /** Fill of a host that is full. */
        public static final long FULL = 1_000_000;

        public Balance {
            Require.present("Balance.resource", resource);
        }
    }

    /** Sum of the weights of guests without a place. Only with this goal guests may be left without one. */
    record LeastLoss() implements PlacementGoal {
    }
}
