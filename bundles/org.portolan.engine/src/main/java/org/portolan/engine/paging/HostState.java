/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

/** What a host's hierarchy comes to, best first. */
public enum HostState {
    /** All pages that guests touch stay in frames. */
    FITS,
    /** Guests fetch pages, and still get more than half of their work done. */
    PAGES,
    /** Guests get less than half of their work done. */
    THRASHES,
    /** Pages have no place: page space runs full, which ends the hypervisor (PGT004). */
    OUT_OF_PAGE_SPACE
}
