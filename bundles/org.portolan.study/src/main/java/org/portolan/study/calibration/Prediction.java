/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import org.portolan.engine.quantity.Bytes;

/**
 * A time that a fit predicts.
 *
 * @param amount for how much
 * @param seconds the time
 * @param mean where the mean of many times lies, in seconds
 * @param single where a single time lies, in seconds
 * @param confidence with which they lie there, between 0 and 1
 * @param extrapolated true when the amount is outside of those that were measured: the intervals rest on the law
 *            holding there
 */
public record Prediction(Bytes amount, double seconds, Interval mean, Interval single, double confidence,
        boolean extrapolated) {
}
