/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.input.Tier;

/**
 * Pages of the guest in one tier of one host over time.
 *
 * @param side which host
 * @param tier which tier
 * @param pages pages over time
 */
public record TierSeries(Side side, Tier tier, TimeSeries pages) {
}
