/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import org.portolan.engine.quantity.Pages;

/**
 * Measures how many distinct pages lie between two references to the same page, which tells the misses of LRU at every
 * size at once: by Mattson's inclusion a page is in an LRU storage exactly when its distance is not more than the size.
 */
public final class StackDistances {

    private StackDistances() {
    }

    /** Of every reference, for traces of up to {@link ReplaySpec#DEFAULT_MAX_PAGES} distinct pages. */
    public static Measurement<MissRatioCurve> exact() {
        return exact(ReplaySpec.DEFAULT_MAX_PAGES);
    }

    /**
     * Of every reference.
     *
     * @param maxPages most distinct pages that the trace may have, 1 to 2^26; each takes at most some 60 bytes
     */
    public static Measurement<MissRatioCurve> exact(Pages maxPages) {
        return new ExactDistances(maxPages);
    }

    /**
     * Of the references to some pages only, which stand for all: SHARDS, with its adjustment (Waldspurger et al., FAST
     * 2015), and an estimate of the error.
     *
     * @param samples which pages
     */
    public static Measurement<MissRatioCurve> sampled(Samples samples) {
        return new SampledDistances(samples);
    }
}
