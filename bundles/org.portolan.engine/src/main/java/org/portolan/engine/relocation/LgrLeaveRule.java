/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.result.LeaveReason;

/**
 * When z/VM's live guest relocation leaves the running passes. The rule is not public; this one is an assumption
 * (docs/engine.md, 6): leave when the predicted quiesce is at most the goal, after so many passes, or when passes have
 * left more than a share of what they found so many times.
 *
 * @param goalSeconds goal of the quiesce
 * @param maxPasses most running passes
 * @param noProgressRatio share above which a pass has made no progress
 * @param noProgressTimes so many of them are enough
 */
record LgrLeaveRule(double goalSeconds, int maxPasses, double noProgressRatio, int noProgressTimes)
        implements LeaveRule {

    @Override
    public Optional<LeaveReason> before(Outlook outlook) {
        if (outlook.done().isEmpty()) {
            return Optional.empty();
        }
        if (outlook.predictedSeconds() <= goalSeconds || outlook.nothingIsLeft()) {
            return Optional.of(LeaveReason.GOAL_MET);
        }
        if (outlook.passesThatLeftMoreThan(noProgressRatio) >= noProgressTimes) {
            return Optional.of(LeaveReason.NO_PROGRESS);
        }
        return outlook.done().size() >= maxPasses ? Optional.of(LeaveReason.PASS_LIMIT) : Optional.empty();
    }
}
