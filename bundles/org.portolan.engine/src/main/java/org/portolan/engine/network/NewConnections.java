/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import org.portolan.engine.quantity.SimTime;

/**
 * What clients see that connect while the guest is out of reach, at any moment of that time.
 *
 * @param meanDelay how long they wait on average, those that succeed
 * @param longestDelay how long they wait at most, those that succeed
 * @param failedShare share of them that give up, 0 to 1
 */
public record NewConnections(SimTime meanDelay, SimTime longestDelay, double failedShare) {
}
