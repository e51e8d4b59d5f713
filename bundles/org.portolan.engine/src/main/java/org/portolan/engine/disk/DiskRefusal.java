/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import org.portolan.engine.internal.Require;

/**
 * Something that keeps a disk from going along.
 *
 * @param obstacle what
 * @param host id of the host at which it stands
 */
public record DiskRefusal(DiskObstacle obstacle, String host) {

    public DiskRefusal {
        Require.present("DiskRefusal.obstacle", obstacle);
        Require.id("DiskRefusal.host", host);
    }
}
