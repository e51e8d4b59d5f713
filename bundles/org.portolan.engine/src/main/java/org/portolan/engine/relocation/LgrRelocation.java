/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * Live guest relocation of z/VM 6.2 and later (IBM performance report 620lgr; docs/engine.md, 6): eligibility
 * and storage checks, running passes, then the quiesce with the final two passes. The last but one sends what the
 * running passes left dirty, outstanding I/O drains, the last sends what it changed. MAXTOTAL and MAXQUIESCE end it on
 * the way.
 */
final class LgrRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final LgrPrecopy options;
    private final Precopy precopy;
    private final HandOver handOver;

    LgrRelocation(Relocation relocation, LgrPrecopy options) {
        this.relocation = relocation;
        this.options = options;
        this.precopy = new Precopy(relocation, SendOptions.PLAIN, false);
        this.handOver = new HandOver(relocation);
    }

    @Override
    public void commanded() {
        limit(options.maxTotal(), EndCode.MAX_TOTAL_EXCEEDED);
    }

    @Override
    public void begin() {
        precopy.begin(this::refusal, this::nextPass);
    }

    @Override
    public void interrupted() {
        precopy.passes().interrupted();
    }

    @Override
    public void release() {
        precopy.storage().release();
    }

    private Optional<EndCode> refusal() {
        var admission = new Admission(relocation);
        boolean forced = options.force().contains(Force.STORAGE);
        return admission.ofLgr(options.force())
                .or(() -> precopy.storage().check(relocation.guest().maximumPages(), forced))
                .or(admission::ofExit);
    }

    private void nextPass() {
        var outlook = relocation.log().outlook(predictedQuiesce());
        rule().before(outlook).ifPresentOrElse(this::quiesce, () -> precopy.runningPass(this::nextPass));
    }

    private void quiesce(LeaveReason reason) {
        relocation.log().left(reason);
        limit(maxQuiesce(), EndCode.MAX_QUIESCE_EXCEEDED);
        precopy.stoppedPass(this::drain);
    }

    private void drain() {
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(stopTime(), () -> {
            precopy.passes().changed(drainPages());
            lastPass();
        });
    }

    private void lastPass() {
        precopy.stoppedPass(() -> handOver.run(precopy::done));
    }

    private double predictedQuiesce() {
        return relocation.predictedSeconds(precopy.legs()) + stopTime().seconds()
                + relocation.predictedSeconds(precopy.legsFor(drainPages())) + handOver.predictedSeconds();
    }

    /** Pages that outstanding I/O changes; not more than the running guest would change in that time. */
    private long drainPages() {
        double byGuest = relocation.curves().written().at(stopTime().seconds());
        return Math.min(Math.round(byGuest), (long) relocation.assumptions().value(AssumptionKey.LGR_DRAIN_PAGES));
    }

    private SimTime stopTime() {
        return relocation.devices().stopTime();
    }

    private LeaveRule rule() {
        if (options.immediate()) {
            return new ImmediateRule();
        }
        var assumptions = relocation.assumptions();
        return new LgrLeaveRule(goal(), assumptions.count(AssumptionKey.LGR_MAX_PASSES),
                assumptions.value(AssumptionKey.LGR_NO_PROGRESS),
                assumptions.count(AssumptionKey.LGR_NO_PROGRESS_TIMES));
    }

    /** The lesser of MAXQUIESCE and the goal. */
    private double goal() {
        double goal = relocation.assumptions().value(AssumptionKey.LGR_GOAL);
        return switch (maxQuiesce()) {
            case TimeLimit.NoLimit none -> goal;
            case TimeLimit.Within within -> Math.min(goal, within.most().seconds());
        };
    }

    private TimeLimit maxQuiesce() {
        return options.maxQuiesce().orElseGet(() -> options.immediate() ? TimeLimit.NO_LIMIT
                : new TimeLimit.Within(relocation.assumptions().time(AssumptionKey.LGR_MAX_QUIESCE)));
    }

    private void limit(TimeLimit limit, EndCode code) {
        if (limit instanceof TimeLimit.Within within) {
            relocation.limit(relocation.now().plusAtMost(within.most()), code);
        }
    }
}
