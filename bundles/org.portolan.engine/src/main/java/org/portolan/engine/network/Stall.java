/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import org.portolan.engine.quantity.SimTime;

/**
 * How long established connections stand still, from the moment of detach until what was lost has been sent again:
 * over all connections that are disturbed and do not give up.
 *
 * @param shortest of all
 * @param mean expected value
 * @param median half of them stand still no longer
 * @param most99 99 of 100 stand still no longer
 * @param longest of all
 */
public record Stall(SimTime shortest, SimTime mean, SimTime median, SimTime most99, SimTime longest) {
}
