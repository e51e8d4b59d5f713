/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;
import java.util.Optional;

/**
 * The steady state of all hosts.
 *
 * @param hosts every host whose central storage is known, in the order of ids
 */
public record PagingResult(List<HostPaging> hosts) {

    public PagingResult {
        hosts = List.copyOf(hosts);
    }

    /** A host, if its storage is known. */
    public Optional<HostPaging> host(String id) {
        return hosts.stream().filter(h -> h.host().equals(id)).findFirst();
    }
}
