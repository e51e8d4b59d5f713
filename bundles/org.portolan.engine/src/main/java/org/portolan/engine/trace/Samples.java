/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import org.portolan.engine.internal.Require;

/**
 * Which pages stand for all: those whose hash is below a threshold. All references to a page are taken, or none.
 *
 * @param rate share of the pages that is taken, 1/2^20 to 1
 * @param mostPages sampled pages at most; with more the rate is lowered for the rest of the trace, and pages above it
 *        are dropped; 1 to 2^26. Each takes some 100 bytes
 */
public record Samples(double rate, int mostPages) {

    /** Most pages of a sample. */
    public static final int MOST_PAGES = 1 << 26;
    /** Least rate. */
    public static final double LEAST_RATE = 0x1p-20;

    public Samples {
        rate = Require.within("Samples.rate", rate, LEAST_RATE, 1.0);
        Require.within("Samples.mostPages", mostPages, 1, MOST_PAGES);
    }

    /** A share of all pages, however many there are. */
    public static Samples ofRate(double rate) {
        return new Samples(rate, MOST_PAGES);
    }

    /** So many pages, of all to begin with. */
    public static Samples ofSize(int mostPages) {
        return new Samples(1, mostPages);
    }
}
