/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.Comparator;

import org.portolan.engine.failover.RestartPriority;
import org.portolan.engine.failover.RestartSpec;
import org.portolan.engine.input.GuestSpec;

/**
 * A guest of a host that was lost.
 *
 * @param spec the guest as it was
 * @param restart how it comes back
 */
record LostGuest(GuestSpec spec, RestartSpec restart) {

    /** The order in which guests are to start. */
    static final Comparator<LostGuest> ORDER = Comparator.comparing(LostGuest::priority)
            .thenComparing(g -> g.restart.order().orElse(Integer.MAX_VALUE)).thenComparing(LostGuest::id);

    String id() {
        return spec.id();
    }

    RestartPriority priority() {
        return restart.priority();
    }

    boolean isRestarted() {
        return priority() != RestartPriority.NEVER;
    }
}
