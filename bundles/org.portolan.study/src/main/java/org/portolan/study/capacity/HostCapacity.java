/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.capacity;

import org.portolan.engine.quantity.Bytes;

/**
 * What a host offers.
 *
 * @param host id of the host
 * @param known false when nothing is known of it but its name; it then counts neither as a host nor as cores
 * @param cores processor cores that guests may use
 * @param storage central storage
 */
public record HostCapacity(String host, boolean known, long cores, Bytes storage) {

    public HostCapacity {
        if (cores < 0) {
            throw new IllegalArgumentException("cores must not be negative: " + cores);
        }
    }
}
