/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

/**
 * Where the pages of a running guest live. Every page of its storage is counted once.
 *
 * @param resident pages in frames of central storage
 * @param expanded pages in expanded storage
 * @param pagedOut pages on paging volumes only
 * @param untouched pages never instantiated, which cost nothing
 * @param measured true when the placement was measured; false when it follows from how full the host is
 */
public record GuestPages(long resident, long expanded, long pagedOut, long untouched, boolean measured) {

    /** Nothing: a guest that does not run. */
    static final GuestPages NONE = new GuestPages(0, 0, 0, 0, true);

    public GuestPages {
        if (resident < 0 || expanded < 0 || pagedOut < 0 || untouched < 0) {
            throw new IllegalArgumentException(
                    "pages must not be negative: " + resident + ", " + expanded + ", " + pagedOut + ", " + untouched);
        }
    }

    /** Pages that the guest ever touched. */
    public long instantiated() {
        return resident + expanded + pagedOut;
    }
}
