/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import org.portolan.engine.input.AssumptionKey;

/**
 * An assumption in force.
 *
 * @param key which one
 * @param value value in force, in the key's unit
 * @param changed true when it is not the default
 * @param reason why it was changed; may be empty
 */
public record AssumptionFacts(AssumptionKey key, double value, boolean changed, String reason) {
}
