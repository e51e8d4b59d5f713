/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.curve.TouchCurves;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * Some passes of pre-copy, then post-copy of what is left (QEMU's post-copy started after a pass; docs/engine.md, 7d).
 * When the passes converge before, it ends as pre-copy does.
 */
final class HybridRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final Precopy precopy;
    private final HandOver handOver;
    private final SwitchOver switchOver;
    private final LeaveRule rule;

    HybridRelocation(Relocation relocation, HybridCopy options) {
        this.relocation = relocation;
        this.precopy = new Precopy(relocation, options.send(), true);
        this.handOver = new HandOver(relocation);
        this.switchOver = new SwitchOver(relocation, new QueuedPull(relocation, new QueuedPull.Options(
                options.preempt(), options.prefetchPages(), options.outstandingFaults(), options.send()),
                this::touches));
        this.rule = new HybridLeaveRule(options.downtimeLimit().map(SimTime::seconds)
                .orElseGet(() -> relocation.assumptions().value(AssumptionKey.PRECOPY_MAX_DOWNTIME)),
                options.passes());
    }

    @Override
    public void begin() {
        precopy.check(() -> precopy.refusal().ifPresentOrElse(relocation::refuse, this::firstPass));
    }

    @Override
    public void interrupted() {
        precopy.passes().interrupted();
        switchOver.interrupted();
    }

    @Override
    public void release() {
        precopy.release();
    }

    private void firstPass() {
        precopy.open();
        nextPass();
    }

    private void nextPass() {
        var outlook = new Outlook(relocation.log().passes(), relocation.predictedSeconds(precopy.legs()));
        rule.before(outlook).ifPresentOrElse(this::leave, () -> precopy.runningPass(this::nextPass));
    }

    private void leave(LeaveReason reason) {
        if (reason == LeaveReason.SWITCHED) {
            switchOver.run(precopy::legs, precopy::done);
        } else {
            stop(reason);
        }
    }

    private void stop(LeaveReason reason) {
        relocation.log().left(reason);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.assumptions().time(AssumptionKey.STOP_TIME),
                () -> precopy.stoppedPass(() -> handOver.run(precopy::done)));
    }

    /** What is missing was written in the last pass. */
    private TouchCurves touches(long missing) {
        double window = relocation.log().passes().getLast().duration().seconds();
        return TouchCurves.ofWritten(relocation.guest(), relocation.assumptions()::value, window, missing);
    }
}
