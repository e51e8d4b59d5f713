/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;

import org.portolan.engine.paging.HostState;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * The steady state of paging that hosts would come to if nothing moved any more from an instant on.
 *
 * @param at the instant
 * @param arrived how many guests have arrived by then
 * @param hosts hosts whose storage is known and on which guests come or go, in the order of ids
 */
public record PagingMoment(SimTime at, int arrived, List<HostPages> hosts) {

    /**
     * One host.
     *
     * @param host id of the host
     * @param state what it comes to
     * @param pageIns pages that its guests fetch
     * @param workDone share of their work that its guests get done
     */
    public record HostPages(String host, HostState state, PageRate pageIns, Ratio workDone) {
    }

    public PagingMoment {
        hosts = List.copyOf(hosts);
    }
}
