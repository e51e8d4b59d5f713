/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.WorkingSetMirror.Scope;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * A mirror of the guest's pages at the target, kept up in cycles as PPRC keeps disks, then frozen (docs/engine.md, 7b):
 * CHECK, ESTABLISH, DUPLEX, FREEZE, DELTA, RESUME. Every cycle sends what was written in the one before. One that takes
 * longer than its time only makes the next start later, so that the mirror catches up after it was established; it is
 * in duplex when a cycle was sent in its time. The guest is frozen at the end of a cycle, the worst instant for it:
 * {@code Downtime = T_q + w(tau) (P + h) / B + S_c / B + T_r}. Where only the working set is mirrored, the rest is pushed
 * and pulled once the guest runs at the target.
 * <p>
 * Duplex is never reached where the cycles would take all of the path, u >= 1, nor where, beside others, late cycles
 * leave as much as they found time after time.
 */
final class MirrorRelocation implements RelocationMethod {

    private static final int LATE_WITHOUT_GAIN = 16;
    /** Less than this is no gain: a part in a thousand, so that a mirror that catches up at all does so in bounded work. */
    private static final double GAIN = 0.001;

    private final Relocation relocation;
    private final WorkingSetMirror options;
    private final Precopy precopy;
    private final HandOver handOver;
    private final PushAndPull pushAndPull;
    private final long mirrored;
    private final MirrorCycle cycle;
    private SimTime cycleBegin = SimTime.ZERO;
    private int kept;
    private int lateWithoutGain;

    MirrorRelocation(Relocation relocation, WorkingSetMirror options) {
        this.relocation = relocation;
        this.options = options;
        this.precopy = new Precopy(relocation, SendOptions.PLAIN, false);
        this.handOver = new HandOver(relocation);
        this.pushAndPull = new PushAndPull(relocation, new MirrorPull(relocation));
        this.mirrored = options.scope() == Scope.ALL ? relocation.instantiated() : workingSet();
        this.cycle = new MirrorCycle(relocation, options, mirrored);
    }

    @Override
    public void begin() {
        precopy.passes().coverOnly(mirrored);
        precopy.begin(this::establish);
    }

    @Override
    public void interrupted() {
        precopy.passes().interrupted();
        pushAndPull.interrupted();
    }

    @Override
    public void release() {
        precopy.release();
    }

    private void establish() {
        relocation.enter(PhaseKind.ESTABLISH, GuestState.RUNNING);
        relocation.log().traceSteal(relocation.assumptions().value(AssumptionKey.TRACE_STEAL));
        precopy.passes().run(GuestState.RUNNING, cut(precopy.legs(), mirrored), this::established);
    }

    private void established() {
        if (cycle.utilisation() >= 1) {
            relocation.neverEnds();
        } else {
            relocation.enter(PhaseKind.DUPLEX, GuestState.RUNNING);
            nextCycle();
        }
    }

    private void nextCycle() {
        cycleBegin = relocation.now();
        precopy.passes().run(GuestState.RUNNING, precopy.legs(), this::sent);
    }

    private void sent() {
        var taken = relocation.now().minus(cycleBegin);
        if (taken.isAfter(cycle.length())) {
            late();
        } else {
            relocation.pause(cycle.length().minus(taken), () -> inTime(taken));
        }
    }

    private void inTime(SimTime taken) {
        lateWithoutGain = 0;
        precopy.passes().changed(cycle.written(cycle.length().seconds()) - cycle.written(taken.seconds()));
        kept++;
        if (kept == cycles()) {
            freeze();
        } else {
            nextCycle();
        }
    }

    private void late() {
        var pass = relocation.log().passes().getLast();
        if (pass.left().count() > (1 - GAIN) * pass.sent().count()) {
            lateWithoutGain++;
        }
        if (lateWithoutGain == LATE_WITHOUT_GAIN) {
            relocation.neverEnds();
        } else {
            nextCycle();
        }
    }

    private void freeze() {
        relocation.log().left(LeaveReason.AS_ASKED);
        relocation.log().finding(cycle.cost());
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(), this::delta);
    }

    private void delta() {
        precopy.stoppedPass(() -> handOver.run(this::resumed));
    }

    private void resumed() {
        var resumed = relocation.now();
        if (mirrored == relocation.instantiated()) {
            precopy.done(resumed);
        } else {
            pushAndPull.run(precopy.legsForRest(), () -> precopy.done(resumed));
        }
    }

    /** Pages that the guest touches or writes at all, within the horizon. */
    private long workingSet() {
        double horizon = relocation.assumptions().value(AssumptionKey.WARM_UP_HORIZON);
        double set = Math.max(relocation.curves().touched().at(horizon), relocation.curves().written().at(horizon));
        return Math.min(relocation.instantiated(), Math.round(set));
    }

    /** The first so many pages of some legs: those in central storage first, where a working set is. */
    private static List<Leg> cut(List<Leg> legs, long pages) {
        var first = new ArrayList<Leg>();
        long left = pages;
        for (var leg : legs) {
            long taken = Math.min(left, leg.pages());
            left -= taken;
            first.add(leg.withPages(taken));
        }
        return first;
    }

    private int cycles() {
        return options.cycles().orElseGet(() -> relocation.assumptions().count(AssumptionKey.MIRROR_CYCLES));
    }
}
