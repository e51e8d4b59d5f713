/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.paging.KneePoint;
import org.portolan.engine.paging.Throughput;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.paging.TierUse;

/**
 * A host at one value of what is varied.
 *
 * @param value the value, in bytes where it is storage
 * @param guests guests on the host
 * @param state what the host comes to
 * @param throughput what its guests get done
 * @param tiers its tiers
 * @param converged whether the fixed point was reached
 */
public record SweepPoint(double value, int guests, HostState state, Throughput throughput, List<TierUse> tiers,
        boolean converged) {

    public SweepPoint {
        tiers = List.copyOf(tiers);
    }

    static SweepPoint of(double value, HostPaging host) {
        return new SweepPoint(value, host.guests().size(), host.state(), host.throughput(), host.tiers(),
                host.convergence().reached());
    }

    static SweepPoint of(double value, KneePoint point) {
        return new SweepPoint(value, point.guests(), point.state(), point.throughput(), point.tiers(),
                point.isConverged());
    }

    /** The first tier of a kind. */
    public Optional<TierUse> tier(TierKind kind) {
        return tiers.stream().filter(t -> t.kind() == kind).findFirst();
    }
}
