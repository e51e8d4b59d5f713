/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/**
 * How long pages of a guest stay where: for a characteristic time on the list that the policy watches, then first in,
 * first out in one place after the other.
 *
 * @param retention what the policy does
 * @param seconds T; infinite when no page has to leave
 * @param later when a page leaves each of the places behind, counted from when it left the list; never falling
 */
record Stay(Retention retention, double seconds, double[] later) {

    /** Pages that are touched, and gone from the list. */
    static double gone(References references, Retention retention, double seconds) {
        return gone(references, retention, seconds, 0);
    }

    /** Pages that are touched, and gone from the list for longer than a time. */
    static double gone(References references, Retention retention, double seconds, double later) {
        if (Double.isInfinite(seconds) || Double.isInfinite(later)) {
            return 0;
        }
        double sum = 0;
        for (var pages : references.random()) {
            double gone = retention.gone(pages.rate(), seconds);
            sum += pages.pages() * (later == 0 ? gone : gone * Math.exp(-pages.rate() * later));
        }
        for (var pages : references.rings()) {
            sum += pages.pages() * retention.goneOfRing(1 / pages.rate(), seconds, later);
        }
        return sum;
    }

    /** Pages that are gone from a place; from the list itself for -1. */
    double beyond(References references, int place) {
        return gone(references, retention, seconds, laterOf(place));
    }

    private double laterOf(int place) {
        return place < 0 ? 0 : later[place];
    }

    /** Touches per second of a page that find it gone from a place. */
    double misses(PageClass pages, int place) {
        double after = laterOf(place);
        return Double.isInfinite(seconds) || Double.isInfinite(after) ? 0
                : pages.rate() * retention.gone(pages.rate(), seconds) * Math.exp(-pages.rate() * after);
    }

    /** The same of a page of a ring. */
    double missesOfRing(PageClass pages, int place) {
        double after = laterOf(place);
        return Double.isInfinite(seconds) || Double.isInfinite(after) ? 0
                : pages.rate() * retention.missesOfRing(1 / pages.rate(), seconds, after);
    }

    /**
     * Chance that a page is not written from the touch that brought it back until it has left a place. Having left the
     * list it may be touched in time and begin anew.
     */
    double clean(PageClass pages, int place) {
        double writes = pages.writeShare();
        if (writes <= 0) {
            return 1;
        }
        double stay = (1 - writes) * retention.clean(pages.rate(), writes, seconds);
        double leaves = Math.exp(-pages.rate() * laterOf(place));
        return stay * leaves / (1 - stay * (1 - leaves));
    }
}
