/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

/**
 * A point of a miss-ratio curve.
 *
 * @param pages size of an LRU storage
 * @param missRatio share of the references that miss in it, first touches included
 * @param standardError by how much sampling may have put it off, one standard deviation; 0 where it is exact
 */
public record MissRatioPoint(long pages, double missRatio, double standardError) {

    public MissRatioPoint {
        if (pages < 0 || !(missRatio >= 0 && missRatio <= 1 && standardError >= 0)) {
            throw new IllegalArgumentException("no point of a miss-ratio curve: " + pages + ", " + missRatio);
        }
    }
}
