/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Objects;
import java.util.Optional;

import org.portolan.engine.input.Pace;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/**
 * What wrote to a measured guest's memory while it was relocated.
 *
 * @param pattern in which order it chose pages
 * @param hotPages pages that it wrote to at all
 * @param zipfExponent s of the Zipf pattern; there for no other
 * @param writes writes per second, not distinct pages
 * @param pace whether a writer that is slowed makes up for it
 * @param backgroundPages pages that the guest's own kernel wrote once, in the first second of a relocation
 */
public record MeasuredWriter(Pattern pattern, Pages hotPages, Optional<Ratio> zipfExponent, PageRate writes, Pace pace,
        Pages backgroundPages) {

    /** In which order a writer chooses pages. */
    public enum Pattern {
        /** It writes nothing. */
        NONE,
        /** Every hot page is as likely as any other. */
        UNIFORM,
        /** One after the other, and again from the first. */
        SEQUENTIAL,
        /** Rank k with a probability that falls as k to the power -s; ranks are scattered over the hot pages. */
        ZIPF
    }

    public MeasuredWriter {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(pace, "pace");
        if (zipfExponent.isPresent() != (pattern == Pattern.ZIPF)) {
            throw new IllegalArgumentException("zipfExponent belongs to the Zipf pattern: " + pattern);
        }
    }
}
