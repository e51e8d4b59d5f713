/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.result.LeaveReason;

/**
 * Pre-copy for some passes: stop for a pass that takes at most D_max, and switch the guest when so many have not led
 * there.
 *
 * @param maxSeconds D_max
 * @param passes how many
 */
record HybridLeaveRule(double maxSeconds, int passes) implements LeaveRule {

    @Override
    public Optional<LeaveReason> before(Outlook outlook) {
        if (outlook.predictedSeconds() <= maxSeconds) {
            return Optional.of(LeaveReason.GOAL_MET);
        }
        return outlook.done().size() >= passes ? Optional.of(LeaveReason.SWITCHED) : Optional.empty();
    }
}
