/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.List;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * What a sender makes of the round trips that it has measured (RFC 6298, 2): smoothed, and how much they vary.
 *
 * @param smoothed SRTT
 * @param variation RTTVAR
 */
public record RoundTrips(SimTime smoothed, SimTime variation) {

    private static final int SMOOTHING = 8;
    private static final int VARIATION_SMOOTHING = 4;

    /**
     * Of measured round trips, the oldest first.
     *
     * @param measured one or more
     */
    public static RoundTrips of(List<SimTime> measured) {
        Require.notEmpty("RoundTrips.measured", measured);
        double smoothed = measured.getFirst().seconds();
        double variation = smoothed / 2;
        for (var next : measured.subList(1, measured.size())) {
            variation += (Math.abs(smoothed - next.seconds()) - variation) / VARIATION_SMOOTHING;
            smoothed += (next.seconds() - smoothed) / SMOOTHING;
        }
        return new RoundTrips(SimTime.ofSeconds(smoothed), SimTime.ofSeconds(variation));
    }
}
