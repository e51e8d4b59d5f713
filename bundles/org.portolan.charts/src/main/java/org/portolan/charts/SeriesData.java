/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import org.jfree.data.xy.XYSeries;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;

/** Time series of the engine as series of a plot, in the units of its axes. */
final class SeriesData {

    /** More points than a wide screen has columns do not show. */
    static final int MOST_POINTS = 4000;

    private final DisplayUnit time;
    private final DisplayUnit pages;

    SeriesData(DisplayUnit time, DisplayUnit pages) {
        this.time = time;
        this.pages = pages;
    }

    DisplayUnit time() {
        return time;
    }

    DisplayUnit pages() {
        return pages;
    }

    /** The series in its own order, jumps included. */
    XYSeries of(Comparable<?> key, TimeSeries series) {
        var data = new XYSeries(key, false, true);
        for (int index : Decimation.indexes(series, MOST_POINTS)) {
            data.add(x(series.timeAt(index)), y(series.valueAt(index)), false);
        }
        return data;
    }

    double x(SimTime instant) {
        return time.of(instant.seconds());
    }

    double y(long value) {
        return pages.of(value);
    }

    /** The number of pages that a point of a plot stands for. */
    String pagesText(double y) {
        return Quantities.pagesInWords(Pages.rounded(y * pages.size()));
    }

    /** The instant that a point of a plot stands for. */
    String timeText(double x) {
        return Quantities.time(SimTime.ofSeconds(x * time.size()));
    }
}
