/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * A paging volume at an instant, with what every host does on it.
 *
 * @param volume id of the volume
 * @param busy share of its I/Os at once that are under way in the mean, 0 to 1
 * @param readResponse mean time from the start of a block read to its end
 * @param reads pages read a second
 * @param writes pages written a second
 * @param slotsUsed slots in use, by guests and by others
 */
public record VolumeMoment(String volume, Ratio busy, SimTime readResponse, PageRate reads, PageRate writes,
        Pages slotsUsed) {
}
