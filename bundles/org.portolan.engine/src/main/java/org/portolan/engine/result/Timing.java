/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.quantity.SimTime;

/**
 * Main times of a relocation.
 *
 * @param start instant of the command
 * @param total relocation time: from the command until the guest runs at the target, or goes on at the source; what it
 *            waits in the queue counts, and is the duration of its phase {@link PhaseKind#QUEUED}
 * @param downtime quiesce time: how long the guest stood still
 * @param warmUp how long the guest was slowed by page faults after that
 * @param end instant at which everything is over, the warm-up and the release of slots included
 */
public record Timing(SimTime start, SimTime total, SimTime downtime, SimTime warmUp, SimTime end) {
}
