/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;

import org.portolan.engine.quantity.Bytes;

/**
 * A host with one thing varied.
 *
 * @param guests guests on the host
 * @param storage size of the storage that is varied; of central storage when guests are
 * @param state what the host comes to
 * @param throughput what its guests get done
 * @param tiers its tiers
 * @param isConverged whether the fixed point was reached
 */
public record KneePoint(int guests, Bytes storage, HostState state, Throughput throughput, List<TierUse> tiers,
        boolean isConverged) {

    public KneePoint {
        tiers = List.copyOf(tiers);
    }
}
