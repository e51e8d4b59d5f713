/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Optional;

import org.portolan.model.CentralStorage;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Host;

/** Sizes of storage levels, with the defaults that the model documents. */
final class StorageSizes {

    private static final long GIB = 1L << 30;
    /** 25 % of central storage, at least 2 GiB, at most the 128 GiB that z/VM takes. domain notes 1.1. */
    private static final long LEAST_XSTORE = 2 * GIB;
    private static final long MOST_XSTORE = 128 * GIB;

    private StorageSizes() {
    }

    /** Central storage of a host, where it is known. */
    static Optional<CentralStorage> knownCentral(Host host) {
        return Elements.level(host, CentralStorage.class)
                .filter(c -> host.isCapacityKnown() && c.isSetSizeBytes() && c.getSizeBytes() > 0);
    }

    /** Size of expanded storage: its own, else that of the shared storage it is part of, else the 25 % rule. */
    static long expandedBytes(ExpandedStorage level) {
        if (level.isSetSizeBytes()) {
            return level.getSizeBytes();
        }
        if (level.getSharedStorage() != null) {
            return level.getSharedStorage().getSizeBytes();
        }
        long central = level.eContainer() instanceof Host host
                ? knownCentral(host).map(CentralStorage::getSizeBytes).orElse(0L) : 0L;
        return Math.min(MOST_XSTORE, Math.max(LEAST_XSTORE, central / 4));
    }
}
