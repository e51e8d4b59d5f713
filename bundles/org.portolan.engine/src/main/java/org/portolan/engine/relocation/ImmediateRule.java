/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.result.LeaveReason;

/** IMMEDIATE of {@code VMRELOCATE}: one early pass, then quiesce. */
record ImmediateRule() implements LeaveRule {

    @Override
    public Optional<LeaveReason> before(Outlook outlook) {
        return outlook.done().isEmpty() ? Optional.empty() : Optional.of(LeaveReason.AS_ASKED);
    }
}
