/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import org.portolan.engine.quantity.SimTime;

/**
 * A host that was lost.
 *
 * @param host its id
 * @param guests guests that ran there
 * @param detected instant from which on the others know
 * @param fenced instant from which on they may use its disks
 */
public record LostHost(String host, int guests, SimTime detected, SimTime fenced) {
}
