/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A logical unit over iSCSI in the hypervisor: TCP connections, session ids and outstanding tasks are state of the
 * hypervisor, not of the guest.
 *
 * @param takeover how the session gets to the target
 * @param sessionTimeout how long a session survives without its network; empty for the assumption
 *            {@code disk.iscsi.sessionSeconds}
 * @param portal hosts that reach the portal
 */
public record Iscsi(Takeover takeover, Optional<SimTime> sessionTimeout, Reach portal) implements DiskPathSpec {

    /** How a session gets from one host to another. */
    public enum Takeover {
        /** The target connects and logs in anew; what was outstanding is sent again. */
        LOGIN_AGAIN,
        /** The state of connections and session moves, and the target goes on where the source stopped. */
        MOVE_STATE
    }

    public Iscsi {
        Require.present("Iscsi.takeover", takeover);
        Require.present("Iscsi.sessionTimeout", sessionTimeout);
        Require.present("Iscsi.portal", portal);
    }

    @Override
    public DiskPathKind kind() {
        return DiskPathKind.ISCSI;
    }
}
