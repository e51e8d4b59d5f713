/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.PhaseKind;

/**
 * Last steps of every method: control state travels, disks and networks are handed over, then the guest is started at
 * the target: S_c / B + T_d + T_r.
 */
final class HandOver {

    private final Relocation relocation;
    private final double mostPerSecond;

    HandOver(Relocation relocation) {
        this(relocation, Double.POSITIVE_INFINITY);
    }

    /**
     * @param relocation the relocation
     * @param mostPerSecond most bytes per second that the sender lets itself send
     */
    HandOver(Relocation relocation, double mostPerSecond) {
        this.relocation = relocation;
        this.mostPerSecond = mostPerSecond;
    }

    /** Hands the guest over, then goes on with the guest running at the target. */
    void run(Runnable then) {
        relocation.enter(PhaseKind.CONTROL_STATE, GuestState.STOPPED);
        double bytes = stateBytes();
        relocation.transfer(bytes, relocation.path().demands(), mostPerSecond, () -> {
            new LinkUse(relocation).sent(bytes);
            drain(() -> relocation.pause(relocation.path().latency(), () -> takeOver(then)));
        });
    }

    /** Lets what was written ahead into queues arrive; the source is done by then. */
    private void drain(Runnable then) {
        double ahead = relocation.world().company().aheadOf(relocation);
        if (ahead > 0) {
            relocation.enter(PhaseKind.IN_FLIGHT, GuestState.STOPPED);
            relocation.transfer(ahead, relocation.path().demands(), Double.POSITIVE_INFINITY, then);
        } else {
            then.run();
        }
    }

    /** Seconds that all this would take if it began now. */
    double predictedSeconds() {
        return relocation.predictedSecondsOnLink(stateBytes(), mostPerSecond) + relocation.path().latency().seconds()
                + relocation.assumptions().value(AssumptionKey.DEVICE_HAND_OVER)
                + relocation.assumptions().value(AssumptionKey.RESTART_TIME);
    }

    /** Hands disks and networks over and starts the guest at the target, then goes on. */
    void takeOver(Runnable then) {
        var duration = relocation.assumptions().time(AssumptionKey.DEVICE_HAND_OVER);
        if (duration.equals(SimTime.ZERO)) {
            restart(then);
        } else {
            relocation.enter(PhaseKind.DEVICE_HAND_OVER, GuestState.STOPPED);
            relocation.pause(duration, () -> restart(then));
        }
    }

    private void restart(Runnable then) {
        relocation.enter(PhaseKind.RESTART, GuestState.STOPPED);
        relocation.pause(relocation.assumptions().time(AssumptionKey.RESTART_TIME), () -> {
            relocation.resumedAtTarget();
            then.run();
        });
    }

    /** S_c, with page tables where they must travel. */
    double stateBytes() {
        var assumptions = relocation.assumptions();
        return assumptions.value(AssumptionKey.CONTROL_STATE)
                + assumptions.value(AssumptionKey.CONTROL_STATE_PER_PAGE) * relocation.instantiated();
    }
}
