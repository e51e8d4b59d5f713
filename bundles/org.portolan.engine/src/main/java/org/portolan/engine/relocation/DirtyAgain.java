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
 * and b pages sent per second. Solved by the classical Runge-Kutta rule at the rates that the round would have when it begins; when
 * these change, so does its length, but not what it sends.
 */
final class DirtyAgain {

    private static final int STEPS = 16;

    private final Relocation relocation;
    private final Curve written;
    private final Optional<SimTime> window;
    private final double writtenInWindow;
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
        this.writtenInWindow = window.map(a -> written.at(a.seconds())).orElse(0.0);
        this.found = found;
    }

    /** The legs of a round with just the pages that are sent. */
    List<Leg> thinned(List<Leg> legs) {
        var scan = new Scan();
        return legs.stream().map(leg -> leg.isCounted() ? leg.withPages(scan.sentOf(leg)) : leg).toList();
    }

    /** Share of the pages found that are still clean after so many seconds of the round. */
    private double cleanShare(double seconds) {
        return found == 0 ? 1 : Math.clamp(1 - again(seconds) / found, 0, 1);
    }

    private double again(double seconds) {
        double inRound = written.at(seconds);
        return window.map(a -> writtenInWindow + inRound - written.at(a.seconds() + seconds)).orElse(inRound);
    }

    /** A walk over the pages of a round. */
    private final class Scan {

        private double now;

        long sentOf(Leg leg) {
            double step = (double) leg.pages() / STEPS;
            double secondsPerPage = relocation.secondsPerPage(leg);
            double sent = 0;
            for (int i = 0; i < STEPS; i++) {
                double sentInStep = step * meanCleanShare(step * secondsPerPage);
                sent += sentInStep;
                now += sentInStep * secondsPerPage;
            }
            return Math.min(leg.pages(), Math.round(sent));
        }

        /** Mean share that is sent of pages that would take so many seconds if all were. */
        private double meanCleanShare(double seconds) {
            double first = cleanShare(now);
            double second = cleanShare(now + seconds / 2 * first);
            double third = cleanShare(now + seconds / 2 * second);
            double fourth = cleanShare(now + seconds * third);
            return (first + 2 * second + 2 * third + fourth) / 6;
        }
    }
}
