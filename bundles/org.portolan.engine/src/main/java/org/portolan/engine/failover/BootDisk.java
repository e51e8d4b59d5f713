/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import org.portolan.engine.internal.Require;

/**
 * Where a guest boots from.
 *
 * @param disk id of one of the guest's disks: its path and its device say how fast it is read
 * @param store id of the volume or store behind it; guests that name the same one share what it can do
 */
public record BootDisk(String disk, String store) {

    public BootDisk {
        Require.id("BootDisk.disk", disk);
        Require.id("BootDisk.store", store);
    }
}
