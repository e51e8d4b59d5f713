/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.Optional;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.PagingResult;
import org.portolan.engine.paging.PagingSpec;

/** Finds the steady state of hosts. */
public final class SteadyState {

    private SteadyState() {
    }

    /** All hosts whose central storage is known. */
    public static PagingResult of(PagingSpec spec, RunMonitor monitor) {
        throw new UnsupportedOperationException(spec.toString());
    }

    /** One host, if its central storage is known. */
    public static Optional<HostPaging> of(PagingSpec spec, String host, RunMonitor monitor) {
        return of(spec, monitor).host(host);
    }
}
