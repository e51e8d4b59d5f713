/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.Optional;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.paging.Knee;
import org.portolan.engine.paging.KneeQuery;
import org.portolan.engine.paging.PagingSpec;

/** Varies one thing until the throughput of a host falls. */
public final class KneeSearch {

    private KneeSearch() {
    }

    /** The knee, if the central storage of the host is known. */
    public static Optional<Knee> of(PagingSpec spec, KneeQuery query, RunMonitor monitor) {
        throw new UnsupportedOperationException(query.toString());
    }
}
