/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.quantity.SimTime;

/**
 * Which pages of a round are dirty again before their turn comes (docs/engine.md, 5). The V pages that a round finds
 * were dirtied in a window a before it; of them,
 *
 * <pre>{@code again(x) = w(a) + w(x) - w(a + x)}</pre>
 *
 * are dirtied again in the first x of the round: those that both windows have. This is exact for references at random
 * instants, page by page, and for a sweep, which goes on where it stood. The first round finds all pages, and
 * {@code again(x) = w(x)}. Turns come in an order that has nothing to do with how hot a page is. As a page that is skipped
 * takes no time, the round has come to the share u of its pages at x(u), with
 *
 * <pre>{@code dx/du = (V - again(x)) / b}</pre>
 *
 * and b pages sent per second. Solved by the midpoint rule at the rates that the round would have when it begins; when
 * these change, so does its length, but not what it sends.
 */
final class DirtyAgain {

    private static final int STEPS = 64;

    private final Relocation relocation;
    private final Curve written;
    private final Optional<SimTime> window;
    private final double found;

    /**
     * @param relocation whose round it is
     * @param window a; empty for the first round
     * @param found V
     */
    DirtyAgain(Relocation relocation, Optional<SimTime> window, double found) {
        this.relocation = relocation;
        this.written = relocation.curves().written();
        this.window = window;
        this.found = found;
    }

    /** The legs of a round with just the pages that are sent. */
    List<Leg> thinned(List<Leg> legs) {
        var scan = new Scan();
        return legs.stream().map(leg -> leg.isCounted() ? leg.withPages(scan.sentOf(leg)) : leg).toList();
    }

    /** Share of the pages found that are still clean after so many seconds of the round. */
    private double cleanShare(double seconds) {
        double both = window.map(SimTime::seconds)
                .map(a -> written.at(a) + written.at(seconds) - written.at(a + seconds))
                .orElseGet(() -> written.at(seconds));
        return found == 0 ? 1 : Math.clamp(1 - both / found, 0, 1);
    }

    /** A walk over the pages of a round. */
    private final class Scan {

        private double now;

        long sentOf(Leg leg) {
            double step = (double) leg.pages() / STEPS;
            double secondsPerPage = relocation.secondsPerPage(leg);
            double sent = 0;
            for (int i = 0; i < STEPS; i++) {
                double half = step / 2 * cleanShare(now) * secondsPerPage;
                double sentInStep = step * cleanShare(now + half);
                sent += sentInStep;
                now += sentInStep * secondsPerPage;
            }
            return Math.min(leg.pages(), Math.round(sent));
        }
    }
}
