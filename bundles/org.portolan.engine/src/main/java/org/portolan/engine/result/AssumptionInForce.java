/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.input.AssumptionKey;

/**
 * An assumption that a result rests on.
 *
 * @param key which one
 * @param value value in force, in the key's unit
 * @param overridden true when it is not the default
 */
public record AssumptionInForce(AssumptionKey key, double value, boolean overridden) {
}
