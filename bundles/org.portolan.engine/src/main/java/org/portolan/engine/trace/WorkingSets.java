/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import org.portolan.engine.quantity.Pages;

/**
 * Working sets of a trace.
 *
 * @param touched of all references
 * @param written of those that write: distinct pages written in a window of so many references of either kind
 */
public record WorkingSets(WorkingSetCurve touched, WorkingSetCurve written) {

    /** Measures them of all pages, for traces of up to {@link ReplaySpec#DEFAULT_MAX_PAGES} distinct pages. */
    public static Measurement<WorkingSets> exact() {
        return sampled(1, ReplaySpec.DEFAULT_MAX_PAGES);
    }

    /**
     * Measures them of some pages, which stand for all.
     *
     * @param rate share of the pages that is taken, 2^-20 to 1
     * @param maxPages most distinct pages that may be taken, 1 to 2^26; each takes at most some 100 bytes
     */
    public static Measurement<WorkingSets> sampled(double rate, Pages maxPages) {
        return new WorkingSetMeasurement(rate, maxPages);
    }
}
