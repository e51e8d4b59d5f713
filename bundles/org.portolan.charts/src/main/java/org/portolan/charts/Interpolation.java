/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;

/** Values of a time series between its points, which are joined by straight lines. */
final class Interpolation {

    private Interpolation() {
    }

    /** The value at an instant; of a jump the value after it; beyond the ends the first or last value. */
    static long at(TimeSeries series, SimTime instant) {
        var nanos = instant.nanos();
        var after = 0;
        while (after < series.size() && series.nanosAt(after) <= nanos) {
            after++;
        }
        if (after == 0) {
            return series.valueAt(0);
        }
        if (after == series.size()) {
            return series.valueAt(after - 1);
        }
        var before = after - 1;
        var part = (double) (nanos - series.nanosAt(before)) / (series.nanosAt(after) - series.nanosAt(before));
        return Math.round(series.valueAt(before) + part * (series.valueAt(after) - series.valueAt(before)));
    }
}
