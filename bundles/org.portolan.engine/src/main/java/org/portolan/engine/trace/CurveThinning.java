/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.stream.IntStream;

/** Takes some of many points of a curve, so that a drawing of them looks like one of all. */
final class CurveThinning {

    private CurveThinning() {
    }

    /**
     * Indices of the points to take: whoever comes closest to being evenly spread over the length of the curve, both
     * axes taken as 1 long.
     */
    static IntStream thin(long[] xs, double[] ys, int most) {
        int end = xs.length - 1;
        if (xs.length <= most) {
            return IntStream.range(0, xs.length);
        }
        double width = Math.max(1, xs[end] - xs[0]);
        double height = Math.max(Double.MIN_NORMAL, Math.abs(ys[end] - ys[0]));
        double step = 2.0 / (most - 1);
        var taken = IntStream.builder();
        double next = 0;
        for (int i = 0; i < end; i++) {
            double way = (xs[i] - xs[0]) / width + Math.abs(ys[i] - ys[0]) / height;
            if (way >= next) {
                taken.add(i);
                next = (Math.floor(way / step) + 1) * step;
            }
        }
        return taken.add(end).build();
    }
}
