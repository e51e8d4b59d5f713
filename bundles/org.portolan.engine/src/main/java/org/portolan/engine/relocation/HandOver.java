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
 * the target: S_c / B + T_d + T_r. Where disks and networks are known, T_d is the time that they take, one after the
 * other.
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

    /**
     * Seconds that all this would take if it began now, but for devices that are known: no pass more or less changes
     * what they take.
     */
    double predictedSeconds() {
        return relocation.predictedSecondsOnLink(stateBytes(), mostPerSecond) + relocation.path().latency().seconds()
                + devicesSeconds()
                + relocation.assumptions().value(AssumptionKey.RESTART_TIME);
    }

    /** Hands disks and networks over and starts the guest at the target, then goes on. */
    void takeOver(Runnable then) {
        var devices = relocation.devices();
        if (devices.areKnown()) {
            devices.moved(relocation.now());
            step(PhaseKind.DISKS, devices.disksTime(), () -> {
                devices.disksReady(relocation.now());
                registerNetwork(then);
            });
        } else {
            step(PhaseKind.DEVICE_HAND_OVER, relocation.assumptions().time(AssumptionKey.DEVICE_HAND_OVER),
                    () -> restart(then));
        }
    }

    private void registerNetwork(Runnable then) {
        var devices = relocation.devices();
        step(PhaseKind.NETWORK, devices.networkTime(), () -> {
            devices.registered(relocation.now());
            restart(then);
        });
    }

    private void step(PhaseKind kind, SimTime duration, Runnable then) {
        if (duration.equals(SimTime.ZERO)) {
            then.run();
        } else {
            relocation.enter(kind, GuestState.STOPPED);
            relocation.pause(duration, then);
        }
    }

    private double devicesSeconds() {
        return relocation.devices().areKnown() ? 0 : relocation.assumptions().value(AssumptionKey.DEVICE_HAND_OVER);
    }

    private void restart(Runnable then) {
        relocation.enter(PhaseKind.RESTART, GuestState.STOPPED);
        relocation.pause(relocation.assumptions().time(AssumptionKey.RESTART_TIME), () -> {
            relocation.resumedAtTarget();
            then.run();
        });
    }

    /** S_c, with page tables where they must travel, and what is known of devices. */
    double stateBytes() {
        var assumptions = relocation.assumptions();
        return assumptions.value(AssumptionKey.CONTROL_STATE)
                + assumptions.value(AssumptionKey.CONTROL_STATE_PER_PAGE) * relocation.instantiated()
                + relocation.devices().stateBytes();
    }
}
