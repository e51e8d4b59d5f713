/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

/**
 * A point of a measured curve.
 *
 * @param seconds length of a window of time, 0 or more
 * @param pages distinct pages in it, on average over all such windows of the trace
 */
public record ProfilePoint(double seconds, double pages) {

    public ProfilePoint {
        if (!(seconds >= 0 && pages >= 0 && Double.isFinite(seconds) && Double.isFinite(pages))) {
            throw new IllegalArgumentException("no point of a curve: " + seconds + " s, " + pages + " pages");
        }
    }
}
