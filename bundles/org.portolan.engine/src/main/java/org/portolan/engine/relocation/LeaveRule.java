/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.result.LeaveReason;

/** Decides before every pass whether the guest is to be stopped for it. */
interface LeaveRule {

    /** Why the guest is to be stopped now; empty when the pass is to be made with the guest running. */
    Optional<LeaveReason> before(Outlook outlook);
}
