/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.CurvePoint;

/**
 * The least concave curve above measured points, straight between its corners: from the origin, with slopes that fall at
 * every corner, to a level that it keeps. What was met before the first point is taken to be met evenly until then.
 */
final class ConcaveCurve {

    /** Less than any time there is. */
    private static final double AT_ONCE = 0.5e-9;

    /** Corners, the first at no time and without pages. */
    private final double[] seconds;
    private final double[] pages;

    private ConcaveCurve(List<double[]> corners) {
        seconds = corners.stream().mapToDouble(c -> c[0]).toArray();
        pages = corners.stream().mapToDouble(c -> c[1]).toArray();
    }

    /**
     * @param points measured points, times growing, pages not falling
     * @param most pages that there are: right of the last point its slope goes on until these
     */
    static ConcaveCurve of(List<CurvePoint> points, double most) {
        var hull = new ArrayList<double[]>();
        hull.add(new double[] {0, 0});
        for (var point : points) {
            addCorner(hull, Math.max(AT_ONCE, point.time().seconds()), point.pages().count());
        }
        return new ConcaveCurve(cut(hull, most));
    }

    private static void addCorner(List<double[]> hull, double seconds, double pages) {
        while (hull.size() > 1 && slope(hull.get(hull.size() - 2), hull.getLast()) <= slope(hull.getLast(), seconds,
                pages)) {
            hull.removeLast();
        }
        hull.add(new double[] {seconds, pages});
    }

    /** No corner above the pages that there are; the last slope goes on until then. */
    private static List<double[]> cut(List<double[]> hull, double most) {
        var corners = new ArrayList<double[]>();
        corners.add(hull.getFirst());
        for (int i = 1; i < hull.size() && corners.getLast()[1] < most; i++) {
            double slope = slope(hull.get(i - 1), hull.get(i));
            boolean isLast = i == hull.size() - 1;
            if (hull.get(i)[1] >= most || isLast && slope > 0) {
                corners.add(new double[] {corners.getLast()[0] + (most - corners.getLast()[1]) / slope, most});
                break;
            }
            corners.add(hull.get(i));
        }
        return corners;
    }

    private static double slope(double[] from, double[] to) {
        return slope(from, to[0], to[1]);
    }

    private static double slope(double[] from, double seconds, double pages) {
        return (pages - from[1]) / (seconds - from[0]);
    }

    /** Corners behind the beginning. */
    int corners() {
        return seconds.length - 1;
    }

    /** Where a corner is. */
    double seconds(int corner) {
        return seconds[corner + 1];
    }

    /** By how many pages per second the slope falls at a corner. */
    double slopeFall(int corner) {
        return slopeBefore(corner) - (corner + 1 < corners() ? slopeBefore(corner + 1) : 0);
    }

    private double slopeBefore(int corner) {
        return (pages[corner + 1] - pages[corner]) / (seconds[corner + 1] - seconds[corner]);
    }

    /** The curve in a window of so many seconds. */
    double at(double time) {
        for (int i = 0; i < corners(); i++) {
            if (time < seconds(i)) {
                return pages[i] + slopeBefore(i) * (time - seconds[i]);
            }
        }
        return pages[pages.length - 1];
    }
}
