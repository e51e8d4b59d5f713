/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.Map;
import java.util.TreeMap;

import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;

/** A value that rises and falls in steps. */
final class Steps {

    private final Map<Long, Double> changes = new TreeMap<>();

    /** Rises by an amount at an instant. */
    void add(SimTime at, double amount) {
        changes.merge(at.nanos(), amount, Double::sum);
    }

    /** Rises by an amount between two instants. */
    void add(SimTime begin, SimTime end, double amount) {
        if (!begin.equals(end)) {
            add(begin, amount);
            add(end, -amount);
        }
    }

    /** The steps as a series, two points at every jump. */
    TimeSeries series(double atBegin) {
        long[] nanos = new long[2 * changes.size()];
        long[] values = new long[nanos.length];
        double value = atBegin;
        int at = 0;
        for (var change : changes.entrySet()) {
            nanos[at] = change.getKey();
            values[at++] = Math.round(value);
            value += change.getValue();
            nanos[at] = change.getKey();
            // Sums of rates that ended leave a rounding error.
            values[at++] = Math.round(Math.max(0, value));
        }
        return new TimeSeries(nanos, values);
    }
}
