/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * Switches a guest before its pages are at the target: it is stopped, its control state goes over, it is restarted, and
 * what is missing is pushed and pulled. {@code Downtime = T_q + S_c / B + T_r}, whatever the size of the guest.
 */
final class SwitchOver {

    private final Relocation relocation;
    private final HandOver handOver;
    private final PushAndPull pushAndPull;

    SwitchOver(Relocation relocation, PullPlan plan) {
        this.relocation = relocation;
        this.handOver = new HandOver(relocation);
        this.pushAndPull = new PushAndPull(relocation, plan);
    }

    /**
     * Switches the guest.
     *
     * @param missing legs for what is missing at the target, asked for when the guest runs there
     * @param then what follows when everything is there; told since when the guest has run at the target
     */
    void run(Supplier<List<Leg>> missing, Consumer<SimTime> then) {
        relocation.log().left(LeaveReason.SWITCHED);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(),
                () -> handOver.run(() -> push(missing.get(), relocation.now(), then)));
    }

    private void push(List<Leg> missing, SimTime resumed, Consumer<SimTime> then) {
        pushAndPull.run(missing, () -> then.accept(resumed));
    }

    void interrupted() {
        pushAndPull.interrupted();
    }
}
