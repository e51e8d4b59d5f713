/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.function.LongConsumer;

import org.portolan.engine.resource.Demand;

/**
 * Part of a pass: pages that lie in the same place, go to the same place and take the same resources.
 *
 * @param from where they count before
 * @param to where they count after
 * @param pages how many
 * @param bytesPerPage bytes that each takes, headers included
 * @param demands what each byte takes of which resource
 * @param ownLimit most bytes per second that the leg can do by itself
 * @param account told how many pages went, when some did
 */
record Leg(Place from, Place to, long pages, double bytesPerPage, List<Demand> demands, double ownLimit,
        LongConsumer account) {

    double bytes() {
        return pages * bytesPerPage;
    }
}
