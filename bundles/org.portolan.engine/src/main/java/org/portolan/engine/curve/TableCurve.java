/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

import java.util.List;

import org.portolan.engine.input.CurvePoint;

/**
 * A measured curve, straight between its points. To the left the first segment goes on to t = 0, where a jump of zero
 * or more may stand; to the right the last slope goes on. As in the QEMU patch "Migration time prediction using
 * calc-dirty-rate" (Gudkov 2023; docs/engine.md, 2). A single point stands for a straight line from the origin.
 */
final class TableCurve implements Curve {

    private final double[] seconds;
    private final double[] pages;

    TableCurve(List<CurvePoint> points) {
        boolean single = points.size() == 1;
        int offset = single ? 1 : 0;
        seconds = new double[points.size() + offset];
        pages = new double[points.size() + offset];
        for (int i = 0; i < points.size(); i++) {
            seconds[i + offset] = points.get(i).time().seconds();
            pages[i + offset] = points.get(i).pages().count();
        }
    }

    @Override
    public double at(double time) {
        if (time == 0) {
            return 0;
        }
        int segment = 1;
        while (segment < seconds.length - 1 && seconds[segment] < time) {
            segment++;
        }
        return Math.max(0, onLine(segment, time));
    }

    private double onLine(int segment, double time) {
        double width = seconds[segment] - seconds[segment - 1];
        if (width == 0) {
            return pages[segment];
        }
        double slope = (pages[segment] - pages[segment - 1]) / width;
        return pages[segment - 1] + slope * (time - seconds[segment - 1]);
    }
}
