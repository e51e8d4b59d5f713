/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

/** Neighbouring pages of a zone that have the same history. */
final class Segment {

    /** Shares nearer to each other than this have become the same by another way of rounding. */
    private static final double SAME = 1e-12;

    final int zone;
    final double from;
    double to;
    /** Expected share of each class that is to be sent. */
    final double[] pending;
    /** Expected share of each class that was sent since the last synchronization. */
    final double[] sent;
    /** Since when the log tells of writes to those that were sent. */
    WriterTime cleared;

    Segment(int zone, double from, double to, double[] pending, double[] sent, WriterTime cleared) {
        this.zone = zone;
        this.from = from;
        this.to = to;
        this.pending = pending;
        this.sent = sent;
        this.cleared = cleared;
    }

    double length() {
        return to - from;
    }

    /** Cuts off and returns what lies behind a place. */
    Segment splitAt(double place) {
        var rest = new Segment(zone, place, to, pending.clone(), sent.clone(), cleared);
        to = place;
        return rest;
    }

    /** True when the next segment continues this one. */
    boolean isContinuedBy(Segment next) {
        if (zone != next.zone || !cleared.equals(next.cleared)) {
            return false;
        }
        for (int i = 0; i < pending.length; i++) {
            if (Math.abs(pending[i] - next.pending[i]) > SAME || Math.abs(sent[i] - next.sent[i]) > SAME) {
                return false;
            }
        }
        return true;
    }
}
