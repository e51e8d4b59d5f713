/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/**
 * Exchangeable pages of a guest on their way through the places of its host (docs/engine.md, 14). Places are counted
 * from the list of the policy on: those behind it that are in frames too, then the tiers below. A step is
 * {@link #touch}, and then {@link #keep} for one place after the other.
 */
final class PageFlow {

    /** Less of the pages than this is nothing. */
    private static final double NOTHING = 1e-9;

    private final PageClass pages;
    private final boolean isRing;
    /** Pages beyond each place, those never touched so far among them. */
    private final double[] beyond;
    private final double[] before;
    private double unborn;
    private double unbornBefore;

    /**
     * @param beyond pages beyond each place, never rising from one to the next
     * @param unborn those of them that were never touched so far
     */
    PageFlow(PageClass pages, boolean isRing, double[] beyond, double unborn) {
        this.pages = pages;
        this.isRing = isRing;
        this.beyond = beyond.clone();
        this.before = beyond.clone();
        this.unborn = unborn;
        unbornBefore = unborn;
    }

    PageClass pages() {
        return pages;
    }

    boolean isRing() {
        return isRing;
    }

    /** Pages beyond a place, those never touched among them. */
    double beyond(int place) {
        return beyond[place];
    }

    /** Pages that come to be at their first touch. */
    double unborn() {
        return unborn;
    }

    /** A step begins. */
    void begin() {
        System.arraycopy(beyond, 0, before, 0, beyond.length);
        unbornBefore = unborn;
    }

    /** The step was too long: all is as at its beginning. */
    void undo() {
        System.arraycopy(before, 0, beyond, 0, beyond.length);
        unborn = unbornBefore;
    }

    /** Run time passes: pages that are touched come to the list. Of a ring those come first that are away longest. */
    void touch(double seconds) {
        double left = Math.exp(-pages.rate() * seconds);
        double hand = pages.pages() * pages.rate() * seconds;
        for (int place = 0; place < beyond.length; place++) {
            beyond[place] = isRing ? Math.max(0, beyond[place] - hand) : beyond[place] * left;
        }
        unborn = isRing ? Math.max(0, unborn - hand) : unborn * left;
    }

    /** Pages beyond the list when they stay on it for a time. */
    double beyondList(Retention retention, double seconds) {
        if (Double.isInfinite(seconds)) {
            return beyond[0];
        }
        double gone = isRing ? retention.goneOfRing(1 / pages.rate(), seconds, 0)
                : retention.gone(pages.rate(), seconds);
        return Math.max(beyond[0], pages.pages() * gone);
    }

    /** Pages beyond a place behind the list when they stay in it for a time. */
    double beyond(int place, double seconds) {
        if (Double.isInfinite(seconds)) {
            return beyond[place];
        }
        double above = beyond[place - 1];
        double gone =
                isRing ? above - pages.pages() * pages.rate() * seconds : above * Math.exp(-pages.rate() * seconds);
        return Math.max(beyond[place], gone);
    }

    /** Pages leave a place. */
    void keep(int place, double gone) {
        beyond[place] = gone;
    }

    /** Touches in a second of run time that bring pages back from beyond a place. */
    double faults(int place) {
        if (isRing) {
            double nothing = NOTHING * pages.pages();
            return unborn <= nothing && beyond[place] > nothing ? pages.pages() * pages.rate() : 0;
        }
        return Math.max(0, beyond[place] - unborn) * pages.rate();
    }

    /** Touches in a second of run time that make pages. */
    double firstTouches() {
        double nothing = NOTHING * pages.pages();
        return !isRing ? unborn * pages.rate() : unborn > nothing ? pages.pages() * pages.rate() : 0;
    }

    /** By how many pages there are more beyond a place than at the beginning of the step, but for new ones. */
    double risen(int place) {
        return beyond[place] - before[place] + unbornBefore - unborn;
    }

    /** Pages that came to be in the step. */
    double born() {
        return unbornBefore - unborn;
    }
}
