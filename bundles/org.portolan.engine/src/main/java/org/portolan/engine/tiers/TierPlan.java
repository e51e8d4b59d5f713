/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import org.portolan.engine.paging.TierKind;

/**
 * A tier of a host.
 *
 * @param kind what it is
 * @param level id of the storage level
 * @param capacity pages that it has room for
 */
record TierPlan(TierKind kind, String level, double capacity) {

    TierPlan withCapacity(double other) {
        return new TierPlan(kind, level, other);
    }
}
