/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * The guest is stopped, all of it is sent, and it goes on at the target: what pre-copy avoids (Clark et al., NSDI 2005,
 * 2; docs/engine.md, 7c). CHECK, STOP, one stopped pass, CONTROL STATE, RESTART: downtime
 * {@code T_q + I (P + h) / B + S_c / B + T_r}.
 */
final class StopAndCopyRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final Precopy precopy;
    private final HandOver handOver;

    StopAndCopyRelocation(Relocation relocation, StopAndCopy options) {
        this.relocation = relocation;
        this.precopy = new Precopy(relocation, options.send(), true);
        this.handOver = new HandOver(relocation, precopy.sending().mostPerSecond());
    }

    @Override
    public void begin() {
        precopy.check(() -> precopy.refusal().ifPresentOrElse(relocation::refuse, this::stop));
    }

    @Override
    public void interrupted() {
        precopy.passes().interrupted();
    }

    @Override
    public void release() {
        precopy.storage().release();
    }

    private void stop() {
        precopy.open();
        relocation.log().left(LeaveReason.AS_ASKED);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(),
                () -> precopy.stoppedPass(() -> handOver.run(precopy::done)));
    }
}
