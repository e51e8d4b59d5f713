/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

/**
 * By how much a fitted curve is off the measured one, in points: percent of the last value of the measured one.
 *
 * @param largest at the place where it is off most
 * @param rms root of the mean square over all of the curve
 */
public record FitError(double largest, double rms) {

    /** There is nothing to be off from. */
    static final FitError NONE = new FitError(0, 0);
}
