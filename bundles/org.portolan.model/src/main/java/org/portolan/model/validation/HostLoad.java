/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import org.portolan.model.Guest;
import org.portolan.model.Host;

/**
 * What the running guests of a host ask of its storage.
 *
 * @param virtualBytes virtual storage, with virtual disks in storage
 * @param instantiatedPages pages that guests have touched, as far as they are stated
 * @param pinnedBytes storage that is reserved for guests or locked
 */
record HostLoad(long virtualBytes, long instantiatedPages, long pinnedBytes) {

    static HostLoad of(Host host) {
        long virtual = 0;
        long instantiated = 0;
        long pinned = 0;
        for (Guest guest : host.getGuests()) {
            if (Survey.isRunning(guest)) {
                virtual += guest.getMemoryBytes() + (guest.getZvm() == null ? 0 : guest.getZvm().getVirtualDiskBytes());
                instantiated += guest.getInstantiatedPages();
                pinned += Math.max(guest.getMemoryReservationBytes(), guest.getReservedPages() * Values.PAGE_BYTES)
                        + guest.getLockedPages() * Values.PAGE_BYTES;
            }
        }
        return new HostLoad(virtual, instantiated, pinned);
    }
}
