/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * Something that guests share while they start.
 *
 * @param element id of the store, or of the host whose channels or processors it is
 * @param kind what it is: a store, channels or processors
 * @param guests guests that used it
 * @param mostAtOnce most of them at the same time
 * @param use share of what it can do that was used, from the end of fencing until the last boot was over
 * @param saturated for how long it had less to give than was asked
 */
public record SharedUse(String element, PhaseBound.Kind kind, int guests, int mostAtOnce, Ratio use,
        SimTime saturated) {
}
