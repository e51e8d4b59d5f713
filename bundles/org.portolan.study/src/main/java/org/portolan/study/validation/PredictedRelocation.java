/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * What the engine says about a measured relocation, in the quantities of {@link Measurement}: what is empty cannot be told
 * of a relocation of this kind.
 *
 * @param converged whether it is done within its time limit
 * @param total until the source has sent everything, or the time limit
 * @param sent bytes that the source sends in that time
 * @param livePasses passes while the guest runs
 * @param serviceDowntime from the stop at the source until the guest runs at the target
 * @param sourceDowntime the downtime that the hypervisor itself would report
 * @param longestStall longest time in which the guest does nothing
 * @param greatestThrottle greatest share of its processors' time that is taken from the guest
 */
public record PredictedRelocation(boolean converged, SimTime total, Bytes sent, OptionalInt livePasses,
        Optional<SimTime> serviceDowntime, Optional<SimTime> sourceDowntime, Optional<SimTime> longestStall,
        Optional<Ratio> greatestThrottle) {

    public PredictedRelocation {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(sent, "sent");
    }
}
