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
 * What came of a measured relocation.
 *
 * @param converged whether it was done within its time limit
 * @param total from the start until the source had sent everything, or until somebody gave up
 * @param sent bytes that the source sent
 * @param livePasses passes while the guest ran
 * @param serviceDowntime from the stop at the source until the guest ran at the target
 * @param sourceDowntime the downtime that the hypervisor itself reports
 * @param longestStall longest gap in the guest's heartbeat
 * @param greatestThrottle greatest share of its processors' time that was taken from the guest
 */
public record Measurement(boolean converged, SimTime total, Bytes sent, OptionalInt livePasses,
        Optional<SimTime> serviceDowntime, Optional<SimTime> sourceDowntime, Optional<SimTime> longestStall,
        Optional<Ratio> greatestThrottle) {

    public Measurement {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(sent, "sent");
    }
}
