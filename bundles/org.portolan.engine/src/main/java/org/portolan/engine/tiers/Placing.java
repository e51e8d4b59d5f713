/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/**
 * Where the pages of a guest are, and what comes and goes in a second of its run time: what its processors pace and what
 * the clock paces apart from each other.
 */
final class Placing {

    /** Index of what the processors pace. */
    static final int PROCESSOR = 0;
    /** Index of what the clock paces. */
    static final int CLOCK = 1;

    /** Pages in each tier. */
    final double[] pages;
    /** Pages fetched from each tier, by pace and tier. */
    final double[][] pageIns;
    /** Pages written to paging volumes, by pace. */
    final double[] written = new double[2];
    /** Touches that take pages back from trial or the age list, by pace. */
    final double[] revalidated = new double[2];
    /** Pages in frames that are on trial or on the age list. */
    double ageing;
    /** Pages in frames or in between that have a valid slot. */
    double withSlot;
    /** Pages that fit nowhere. */
    double withoutPlace;
    /** Seconds in which the guest is stopped for each of its run time. */
    double stopped;

    Placing(int tiers) {
        pages = new double[tiers];
        pageIns = new double[2][tiers];
    }

    /** Index of the pace of a class. */
    static int paceOf(PageClass pages) {
        return pages.isByClock() ? CLOCK : PROCESSOR;
    }

    /** Pages fetched from all tiers, by pace. */
    double allPageIns(int pace) {
        double sum = 0;
        for (double rate : pageIns[pace]) {
            sum += rate;
        }
        return sum;
    }
}
