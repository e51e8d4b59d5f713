/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * What a guest that resumes from a copy has lost: the work since the last state that the copy knows.
 *
 * @param work how much of its work
 * @param pages pages that it had written in that time
 * @param mostWork the most that it could have been, had the host been lost at another instant
 * @param mostPages pages then
 * @param utilisation share of the narrowest link that the copies over it take, to be kept up with
 */
public record ReplicaLoss(SimTime work, Pages pages, SimTime mostWork, Pages mostPages, Ratio utilisation) {
}
