/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * A paging volume in the steady state, with what every host does on it.
 *
 * @param volume id of the volume
 * @param busy share of its I/Os at once that are under way in the mean, 0 to 1
 * @param queueing mean time that an I/O waits until the volume begins it
 * @param readResponse mean time from the start of a block read to its end
 * @param writeResponse mean time from the start of a block write to its end
 * @param reads pages read
 * @param writes pages written
 * @param ioPerSecond I/Os
 * @param slots slots of the volume
 * @param slotsUsed slots in use, by guests and by others
 * @param writeBlock pages that a block write has in the mean, as contiguous slots allow
 */
public record VolumeUse(String volume, Ratio busy, SimTime queueing, SimTime readResponse, SimTime writeResponse,
        PageRate reads, PageRate writes, double ioPerSecond, Pages slots, Pages slotsUsed, Ratio writeBlock) {

    /** Share of its slots that are used. */
    public Ratio fill() {
        return Ratio.of(slotsUsed.count(), slots.count());
    }
}
