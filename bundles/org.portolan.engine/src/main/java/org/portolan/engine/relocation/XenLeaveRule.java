/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.result.LeaveReason;

/**
 * When Xen ends the running rounds (xc_domain_save; docs/engine.md, 5): fewer than so many pages are dirty, so many
 * rounds are made, or more than so many pages were sent. The first round is always made.
 *
 * @param maxRounds most running rounds
 * @param maxPages most pages sent
 * @param fewPages fewer dirty pages than these are sent with the guest stopped
 */
record XenLeaveRule(int maxRounds, double maxPages, long fewPages) implements LeaveRule {

    @Override
    public Optional<LeaveReason> before(Outlook outlook) {
        if (outlook.done().isEmpty()) {
            return Optional.empty();
        }
        if (outlook.done().getLast().left().count() < fewPages || outlook.nothingIsLeft()) {
            return Optional.of(LeaveReason.GOAL_MET);
        }
        if (outlook.done().size() >= maxRounds) {
            return Optional.of(LeaveReason.PASS_LIMIT);
        }
        return outlook.pagesSent() > maxPages ? Optional.of(LeaveReason.AMOUNT_LIMIT) : Optional.empty();
    }
}
