/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import org.portolan.engine.paging.GuestPaging;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.MemoryCurves;

/**
 * How a guest uses its memory, and what it has of its host in the steady state.
 *
 * @param curves how it uses its memory by itself
 * @param now what it has now
 * @param host its host now
 */
public record GuestMemory(MemoryCurves curves, GuestPaging now, HostPaging host) {

    /** Id of the guest. */
    public String guest() {
        return now.guest();
    }
}
