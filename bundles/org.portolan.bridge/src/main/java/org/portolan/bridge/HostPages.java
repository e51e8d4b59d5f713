/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

/**
 * Pages of all running guests of a host, level by level.
 *
 * @param resident pages in frames of central storage
 * @param expanded pages in expanded storage
 * @param pagedOut pages on paging volumes
 * @param homeless measured pages that no level of the host has room for
 * @param estimatedAway pages that guests were taken not to have touched, because the host has no room for them
 */
public record HostPages(long resident, long expanded, long pagedOut, long homeless, long estimatedAway) {

    /** Pages that the guests ever touched. */
    public long instantiated() {
        return resident + expanded + pagedOut;
    }
}
