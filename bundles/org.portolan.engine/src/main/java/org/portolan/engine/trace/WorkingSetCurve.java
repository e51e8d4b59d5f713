/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;
import java.util.List;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;

/**
 * How many distinct pages a window of so many references holds, on average over all windows of the trace. Rises from 0
 * to the pages of the whole trace, ever more slowly.
 */
public final class WorkingSetCurve {

    private final long references;
    /** Windows in references, growing, from 0 to the whole trace. */
    private final long[] windows;
    private final double[] pages;

    /** All arrays belong to the curve from now on. */
    WorkingSetCurve(long references, long[] windows, double[] pages) {
        this.references = references;
        this.windows = windows;
        this.pages = pages;
    }

    /**
     * A point of a curve.
     *
     * @param window in references
     * @param pages distinct pages in it, on average
     */
    public record Point(long window, double pages) {
    }

    /** How many references were measured: the longest window. */
    public long references() {
        return references;
    }

    /** Distinct pages of the whole trace; an estimate where the curve is one. */
    public Pages distinctPages() {
        return Pages.rounded(pages[pages.length - 1]);
    }

    /**
     * Distinct pages in a window, on average; on the straight line between two windows of the curve, which are less than
     * 0.8 % apart.
     *
     * @param window in references, at least 0; longer ones than the trace are as the trace
     */
    public double pages(double window) {
        Require.within("WorkingSetCurve.window", window, 0, Double.MAX_VALUE);
        if (window >= references) {
            return pages[pages.length - 1];
        }
        int found = Arrays.binarySearch(windows, (long) window);
        int step = found >= 0 ? found : -found - 2;
        double share = (window - windows[step]) / (windows[step + 1] - windows[step]);
        return pages[step] + share * (pages[step + 1] - pages[step]);
    }

    /**
     * Points of the curve, evenly over its length when there are too many, the first and the last always among them.
     *
     * @param most how many at most, 2 or more
     */
    public List<Point> points(int most) {
        Require.within("WorkingSetCurve.points", most, 2, Integer.MAX_VALUE);
        return CurveThinning.thin(windows, pages, most).mapToObj(i -> new Point(windows[i], pages[i])).toList();
    }
}
