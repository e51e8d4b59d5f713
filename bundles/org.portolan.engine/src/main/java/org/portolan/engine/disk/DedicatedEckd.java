/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Optional;

import org.portolan.engine.internal.Require;

/**
 * A 3390 that the guest has for itself (DEDICATE): its channel programs go to the device as they are. At the target its
 * paths are grouped anew, on a device that equals the one left behind.
 *
 * @param equivalenceId EQID that the target must offer; empty when equal device numbers count as alike
 * @param equivalentAt hosts that have such a device
 */
public record DedicatedEckd(Optional<String> equivalenceId, Reach equivalentAt) implements DiskPathSpec {

    public DedicatedEckd {
        Require.present("DedicatedEckd.equivalenceId", equivalenceId);
        Require.present("DedicatedEckd.equivalentAt", equivalentAt);
    }

    @Override
    public DiskPathKind kind() {
        return DiskPathKind.DEDICATED_ECKD;
    }
}
