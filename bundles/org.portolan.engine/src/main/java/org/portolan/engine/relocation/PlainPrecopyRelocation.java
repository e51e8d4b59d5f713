/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * Pre-copy with the plain rule (Clark et al., NSDI 2005; docs/engine.md, 5): passes while the guest runs, one with the
 * guest stopped, control state, restart.
 */
final class PlainPrecopyRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final Precopy precopy;
    private final HandOver handOver;
    private final LeaveRule rule;

    PlainPrecopyRelocation(Relocation relocation, PlainPrecopy options) {
        this.relocation = relocation;
        this.precopy = new Precopy(relocation, options.send(), true);
        this.handOver = new HandOver(relocation, precopy.sending().mostPerSecond());
        this.rule = rule(options);
    }

    @Override
    public void begin() {
        precopy.check(() -> precopy.refusal().ifPresentOrElse(relocation::refuse, this::firstPass));
    }

    @Override
    public void interrupted() {
        precopy.passes().interrupted();
    }

    @Override
    public void release() {
        precopy.storage().release();
    }

    private void firstPass() {
        precopy.open();
        nextPass();
    }

    private void nextPass() {
        var outlook = new Outlook(relocation.log().passes(), relocation.predictedSeconds(precopy.legs()));
        rule.before(outlook).ifPresentOrElse(this::stop, () -> precopy.runningPass(this::nextPass));
    }

    private void stop(LeaveReason reason) {
        relocation.log().left(reason);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(), this::lastPass);
    }

    private void lastPass() {
        precopy.stoppedPass(() -> handOver.run(precopy::done));
    }

    private LeaveRule rule(PlainPrecopy options) {
        double memory = relocation.guest().placement().total().bytes().count();
        return PlainLeaveRule.of(options, memory, relocation.assumptions()::value);
    }
}
