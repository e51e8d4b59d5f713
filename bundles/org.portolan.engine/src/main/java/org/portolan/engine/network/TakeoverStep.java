/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import org.portolan.engine.quantity.SimTime;

/**
 * A state of the takeover and its beginning.
 *
 * @param state which
 * @param at since when
 */
public record TakeoverStep(TakeoverState state, SimTime at) {
}
