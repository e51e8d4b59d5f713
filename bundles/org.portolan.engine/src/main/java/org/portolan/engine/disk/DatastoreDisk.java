/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import org.portolan.engine.internal.Require;

/**
 * A virtual disk in a store of the hypervisor (VMDK, qcow2): the target opens it when the source has let go.
 *
 * @param store hosts that reach the store
 */
public record DatastoreDisk(Reach store) implements DiskPathSpec {

    public DatastoreDisk {
        Require.present("DatastoreDisk.store", store);
    }

    @Override
    public DiskPathKind kind() {
        return DiskPathKind.DATASTORE;
    }
}
