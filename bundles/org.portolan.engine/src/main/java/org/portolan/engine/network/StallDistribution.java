/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/** Stalls of connections as a mixture of times that are spread evenly over intervals. */
final class StallDistribution {

    private final List<Piece> pieces = new ArrayList<>();
    private double stalled;
    private double undisturbed;
    private double lost;

    private record Piece(double weight, long from, long to) {

        double below(long time) {
            if (time >= to) {
                return weight;
            }
            return time < from ? 0 : weight * (time - from) / (to - from);
        }

        double middle() {
            return from + (to - from) / 2.0;
        }
    }

    void addStalled(double weight, long from, long to) {
        pieces.add(new Piece(weight, from, to));
        stalled += weight;
    }

    void addUndisturbed(double weight) {
        undisturbed += weight;
    }

    void addLost(double weight) {
        lost += weight;
    }

    double undisturbed() {
        return undisturbed;
    }

    double lost() {
        return lost;
    }

    /** The main figures; empty when nobody stands still. */
    Optional<Stall> stall() {
        if (stalled <= 0) {
            return Optional.empty();
        }
        long shortest = pieces.stream().mapToLong(Piece::from).min().orElseThrow();
        long longest = pieces.stream().mapToLong(Piece::to).max().orElseThrow();
        double mean = pieces.stream().mapToDouble(p -> p.weight() * p.middle()).sum() / stalled;
        return Optional.of(new Stall(new SimTime(shortest), new SimTime(Math.round(mean)),
                new SimTime(quantile(0.5, shortest, longest)), new SimTime(quantile(0.99, shortest, longest)),
                new SimTime(longest)));
    }

    /** The first nanosecond by which a share of those that stand still goes on. */
    private long quantile(double share, long shortest, long longest) {
        // A sum of weights may miss the share by its rounding.
        double wanted = share * stalled * (1 - 1e-12);
        long low = shortest;
        long high = longest;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (pieces.stream().mapToDouble(p -> p.below(middle)).sum() >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
