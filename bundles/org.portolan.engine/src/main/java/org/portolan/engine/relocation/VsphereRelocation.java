/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * Pre-copy as VMware vMotion does it (Nelson, Lim and Hutchins, USENIX ATC 2005; VMware, vMotion in vSphere 5 and in
 * vSphere 7; docs/engine.md, 5): traces are installed, passes go on until what is left can be sent within the
 * switch-over goal. A guest that changes pages about as fast as they are sent is slowed just enough (stun during page
 * send), or, where that is not allowed or not enough, given up.
 */
final class VsphereRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final VspherePrecopy options;
    private final Precopy precopy;
    private final StunDuringPageSend stun;

    VsphereRelocation(Relocation relocation, VspherePrecopy options) {
        this.relocation = relocation;
        this.options = options;
        this.precopy = new Precopy(relocation, options.send(), false);
        this.stun = new StunDuringPageSend(relocation);
    }

    @Override
    public void begin() {
        precopy.begin(this::installTraces);
    }

    @Override
    public void interrupted() {
        stun.passEnded();
        precopy.passes().interrupted();
    }

    @Override
    public void release() {
        precopy.storage().release();
    }

    private void installTraces() {
        var time = Durations.ceil(relocation.instantiated()
                * relocation.assumptions().value(AssumptionKey.VSPHERE_TRACE_INSTALL));
        if (oneProcessorTraces()) {
            precopy.enterRunning();
            relocation.log().lostToTraceInstall(Durations.ceil(time.seconds() / relocation.guest().virtualCpus()));
        } else {
            relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        }
        relocation.pause(time, this::runningPass);
    }

    /** Since vSphere 7.0 U1 one virtual CPU installs traces while the others run; before, all stood still. */
    private boolean oneProcessorTraces() {
        return relocation.source().hypervisor()
                .filter(h -> h.kind() == HypervisorSpec.Kind.VSPHERE && h.version() < 7).isEmpty();
    }

    private void runningPass() {
        precopy.passes().writtenAlong(stun.passBegins());
        precopy.runningPass(this::passDone);
    }

    private void passDone() {
        stun.passEnded();
        var outlook = relocation.log().outlook(relocation.predictedSeconds(precopy.legs()));
        if (outlook.nothingIsLeft() || outlook.predictedSeconds() <= goalSeconds()) {
            precopy.stop(LeaveReason.GOAL_MET);
        } else if (outlook.done().size() >= MethodSpec.MOST_PASSES) {
            fail(LeaveReason.PASS_LIMIT);
        } else if (outlook.lastPassLeftAtLeast(1) && !canSlowFurther()) {
            fail(LeaveReason.NO_PROGRESS);
        } else {
            slow(outlook.predictedSeconds());
            runningPass();
        }
    }

    private boolean canSlowFurther() {
        return options.stunDuringPageSend() && stun.canSlowFurther();
    }

    private void slow(double passSeconds) {
        if (options.stunDuringPageSend()) {
            stun.slowFor(precopy.passes().left(), passSeconds);
        }
    }

    /** The guest is never stopped for longer than the goal: it goes on where it is. */
    private void fail(LeaveReason reason) {
        relocation.log().left(reason);
        relocation.giveUp(EndCode.MAX_QUIESCE_EXCEEDED);
    }

    private double goalSeconds() {
        return options.switchoverGoal().map(SimTime::seconds)
                .orElseGet(() -> relocation.assumptions().value(AssumptionKey.VSPHERE_GOAL));
    }
}
