/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pull;

/** How the missing pages arrive over time, pushed and pulled ones together. */
public interface Arrivals {

    /**
     * Pages that have arrived by an instant.
     *
     * @param seconds since the guest runs at the target, zero or more
     * @return never falling; all that were missing from {@link #endSeconds()} on
     */
    double pagesBy(double seconds);

    /** When the last page is there, in seconds since the guest runs at the target. */
    double endSeconds();

    /** Pages that arrive at an even rate. */
    static Arrivals even(double pages, double pagesPerSecond) {
        return new Arrivals() {
            @Override
            public double pagesBy(double seconds) {
                return Math.min(pages, pagesPerSecond * seconds);
            }

            @Override
            public double endSeconds() {
                return pages / pagesPerSecond;
            }
        };
    }
}
