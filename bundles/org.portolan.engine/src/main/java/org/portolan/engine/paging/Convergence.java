/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import org.portolan.engine.quantity.Ratio;

/**
 * How near to a fixed point the loop of faults, waits and speeds came.
 *
 * @param steps how often the loop was gone through
 * @param residual largest relative difference between a wait that went into the last step and the one that came out
 * @param reached whether that is as little as was wanted
 */
public record Convergence(int steps, Ratio residual, boolean reached) {
}
