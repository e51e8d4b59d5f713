/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RemoteXstore.SwitchPoint;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * NUMA in CP: storage of the target is one more level of the source's paging hierarchy, XXSTORE (docs/engine.md, 7d).
 * STAGE-IN of what is paged out; then, with the late switch, EXPORT of all pages and a last stopped pass for those that
 * changed meanwhile; with the early switch the guest is switched at once, and pulls while the export goes on.
 */
final class RemoteXstoreRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final RemoteXstore options;
    private final Precopy precopy;
    private final StageIn stageIn;
    private final RemoteChain chain;
    private final HandOver handOver;
    private final SwitchOver switchOver;

    RemoteXstoreRelocation(Relocation relocation, RemoteXstore options) {
        this.relocation = relocation;
        this.options = options;
        this.precopy = new Precopy(relocation, SendOptions.PLAIN, false);
        this.stageIn = new StageIn(relocation);
        this.chain = RemoteChain.of(relocation);
        this.handOver = new HandOver(relocation);
        this.switchOver = new SwitchOver(relocation, new RemotePull(relocation, options, chain));
    }

    @Override
    public void begin() {
        precopy.begin(this::stageIn);
    }

    @Override
    public void interrupted() {
        stageIn.interrupted();
        precopy.passes().interrupted();
        switchOver.interrupted();
    }

    @Override
    public void release() {
        stageIn.release();
        precopy.release();
    }

    private void stageIn() {
        stageIn.run(options.switchPoint() == SwitchPoint.EARLY ? this::switchGuest : this::export);
    }

    private void switchGuest() {
        switchOver.run(precopy::legs, this::done);
    }

    private void export() {
        relocation.enter(PhaseKind.EXPORT, GuestState.RUNNING);
        relocation.log().traceSteal(relocation.assumptions().value(AssumptionKey.TRACE_STEAL));
        precopy.passes().run(GuestState.RUNNING, throughChain(), this::stop);
    }

    private void stop() {
        relocation.log().left(LeaveReason.AS_ASKED);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(), () -> {
            relocation.enter(PhaseKind.STOPPED_PASS, GuestState.STOPPED);
            precopy.passes().run(GuestState.STOPPED, throughChain(), () -> handOver.run(() -> done(relocation.now())));
        });
    }

    private void done(SimTime resumed) {
        stageIn.release();
        precopy.done(resumed);
    }

    private List<Leg> throughChain() {
        return precopy.legs().stream().map(chain::through).toList();
    }
}
