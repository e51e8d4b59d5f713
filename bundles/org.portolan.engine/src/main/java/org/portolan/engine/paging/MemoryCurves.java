/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * How a guest uses its memory by itself, at full speed: the working set over the length of a window, and what is missed
 * with so many frames for it alone. The mathematics is in docs/engine.md, 13.
 *
 * @param windows the working-set curve, windows growing from none; one point for a guest that touches nothing
 * @param misses the miss-ratio curve, frames not falling; where pages come round in turn, two points have the same frames
 */
public record MemoryCurves(List<WindowPoint> windows, List<MissPoint> misses) {

    public MemoryCurves {
        windows = List.copyOf(windows);
        misses = List.copyOf(misses);
    }

    /**
     * Distinct pages in a window of run time.
     *
     * @param window its length
     * @param touched pages that are touched in it
     * @param written pages that are written in it
     */
    public record WindowPoint(SimTime window, Pages touched, Pages written) {
    }

    /**
     * A guest with frames of its own, from which the page goes that was touched least recently.
     *
     * @param frames how many
     * @param missRatio share of its references that do not find their page in a frame
     * @param faults those references in a second at full speed
     */
    public record MissPoint(Pages frames, Ratio missRatio, PageRate faults) {
    }
}
