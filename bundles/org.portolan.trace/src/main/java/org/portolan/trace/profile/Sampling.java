/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.util.OptionalInt;

import org.portolan.engine.trace.Samples;

/**
 * Which pages of a trace are measured.
 *
 * @param rate share of them, 2^-20 to 1; 1 for all
 * @param mostPages so many of those at most tell the miss-ratio curve, 1 to 2^26; empty for all
 */
public record Sampling(double rate, OptionalInt mostPages) {

    /** Every page. */
    public static final Sampling ALL = new Sampling(1, OptionalInt.empty());

    public Sampling {
        if (!(rate >= Samples.LEAST_RATE && rate <= 1)) {
            throw new IllegalArgumentException("rate must be 2^-20 to 1: " + rate);
        }
        if (mostPages.isPresent() && (mostPages.getAsInt() < 1 || mostPages.getAsInt() > Samples.MOST_PAGES)) {
            throw new IllegalArgumentException("pages must be 1 to 2^26: " + mostPages.getAsInt());
        }
    }

    boolean isExact() {
        return rate == 1 && mostPages.isEmpty();
    }

    Samples samples() {
        return new Samples(rate, mostPages.orElse(Samples.MOST_PAGES));
    }
}
