/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.util.List;

/**
 * A measured curve by few points of it, straight between them.
 *
 * @param points times growing, pages not falling; two or more
 * @param largestError by how much the lines are off the curve at most, in points: percent of its last value
 */
public record ProfileCurve(List<ProfilePoint> points, double largestError) {

    public ProfileCurve {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a curve has two points or more");
        }
        for (int i = 1; i < points.size(); i++) {
            var before = points.get(i - 1);
            var point = points.get(i);
            if (!(point.seconds() > before.seconds() && point.pages() >= before.pages())) {
                throw new IllegalArgumentException("times grow and pages do not fall: " + before + ", " + point);
            }
        }
    }

    /** Distinct pages of the whole trace. */
    public double distinctPages() {
        return points.getLast().pages();
    }

    /** Length of the trace. */
    public double seconds() {
        return points.getLast().seconds();
    }
}
