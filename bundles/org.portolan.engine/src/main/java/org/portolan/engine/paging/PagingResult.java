/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.result.AssumptionInForce;

/**
 * The steady state of hosts.
 *
 * @param hosts every host that was asked about and whose central storage is known, in the order of ids
 * @param assumptions those that the run has used, in the order of the catalogue
 */
public record PagingResult(List<HostPaging> hosts, List<AssumptionInForce> assumptions) {

    public PagingResult {
        hosts = List.copyOf(hosts);
        assumptions = List.copyOf(assumptions);
    }

    /** A host, if its storage is known. */
    public Optional<HostPaging> host(String id) {
        return hosts.stream().filter(h -> h.host().equals(id)).findFirst();
    }
}
