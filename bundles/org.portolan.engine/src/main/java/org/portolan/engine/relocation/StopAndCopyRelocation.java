/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.result.LeaveReason;

/**
 * The guest is stopped, all of it is sent, and it goes on at the target: what pre-copy avoids (Clark et al., NSDI 2005,
 * 2; docs/engine.md, 7c). CHECK, STOP, one stopped pass, CONTROL STATE, RESTART: downtime
 * {@code T_q + I (P + h) / B + S_c / B + T_r}.
 */
final class StopAndCopyRelocation implements RelocationMethod {

    private final Precopy precopy;

    StopAndCopyRelocation(Relocation relocation, StopAndCopy options) {
        this.precopy = new Precopy(relocation, options.send(), true);
    }

    @Override
    public void begin() {
        precopy.begin(() -> precopy.stop(LeaveReason.AS_ASKED));
    }

    @Override
    public void interrupted() {
        precopy.passes().interrupted();
    }

    @Override
    public void release() {
        precopy.storage().release();
    }
}
