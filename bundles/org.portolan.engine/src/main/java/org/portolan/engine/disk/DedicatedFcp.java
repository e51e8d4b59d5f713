/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import org.portolan.engine.internal.Require;

/**
 * A logical unit behind an FCP subchannel of the guest, used through QDIO. The fabric and the storage server know the
 * guest by a port name (WWPN). With N_Port ID virtualization that name is the guest's and can move with it; without, it
 * is the adapter's, and the unit has to be zoned to, and masked for, the adapter of the target by its own name.
 *
 * @param npiv whether the port name is the guest's
 * @param zoned hosts whose ports are zoned to the storage server
 * @param masked hosts that the storage server lets use the unit
 */
public record DedicatedFcp(boolean npiv, Reach zoned, Reach masked) implements DiskPathSpec {

    public DedicatedFcp {
        Require.present("DedicatedFcp.zoned", zoned);
        Require.present("DedicatedFcp.masked", masked);
    }

    @Override
    public DiskPathKind kind() {
        return DiskPathKind.DEDICATED_FCP;
    }
}
