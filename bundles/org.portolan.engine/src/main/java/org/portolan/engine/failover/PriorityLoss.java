/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/**
 * What the guests of one priority lose.
 *
 * @param priority the priority
 * @param guests how many ran on the lost hosts
 * @param back how many come back
 * @param firstBack from the loss until the first is back; empty when none comes back
 * @param lastBack from the loss until the last of those that come back is
 * @param guestSecondsLost seconds without service of those that come back, together
 */
public record PriorityLoss(RestartPriority priority, int guests, int back, Optional<SimTime> firstBack,
        Optional<SimTime> lastBack, double guestSecondsLost) {
}
