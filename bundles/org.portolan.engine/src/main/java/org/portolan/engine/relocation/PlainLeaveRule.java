/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.result.LeaveReason;

/**
 * The plain rule (docs/engine.md, 5): stop for the pass when it takes at most D_max, or is the N_max-th, or more
 * than phi times the memory has been sent, or the last pass left at least kappa times what it had found.
 *
 * @param maxSeconds D_max
 * @param maxPasses N_max
 * @param maxBytes phi times the memory
 * @param noProgressRatio kappa
 */
record PlainLeaveRule(double maxSeconds, int maxPasses, double maxBytes, double noProgressRatio)
        implements LeaveRule {

    @Override
    public Optional<LeaveReason> before(Outlook outlook) {
        if (maxPasses == 1) {
            return Optional.of(LeaveReason.AS_ASKED);
        }
        if (outlook.predictedSeconds() <= maxSeconds) {
            return Optional.of(LeaveReason.GOAL_MET);
        }
        if (outlook.number() >= maxPasses) {
            return Optional.of(LeaveReason.PASS_LIMIT);
        }
        if (outlook.bytesSent() > maxBytes) {
            return Optional.of(LeaveReason.AMOUNT_LIMIT);
        }
        return outlook.lastPassLeftAtLeast(noProgressRatio) ? Optional.of(LeaveReason.NO_PROGRESS) : Optional.empty();
    }
}
