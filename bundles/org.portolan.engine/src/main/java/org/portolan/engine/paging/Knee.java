/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.result.AssumptionInForce;

/**
 * Where the throughput of a host falls.
 *
 * @param query what was varied
 * @param points the host with more and more guests, or with more and more storage
 * @param present index of the point that stands for the host as it is; empty when it lies outside
 * @param peak index of the point with the most throughput, the first where several have it
 * @param halved first point beyond the peak, with more guests or less storage, at which less than half of the throughput
 *            of the peak is left; of storage to within a thousandth of its size, and not one of {@link #points}; empty
 *            when it does not fall as far
 * @param assumptions those that it rests on, in the order of the catalogue
 */
public record Knee(KneeQuery query, List<KneePoint> points, OptionalInt present, int peak,
        Optional<KneePoint> halved, List<AssumptionInForce> assumptions) {

    public Knee {
        points = List.copyOf(points);
        assumptions = List.copyOf(assumptions);
    }

    /** The point with the most throughput. */
    public KneePoint best() {
        return points.get(peak);
    }
}
