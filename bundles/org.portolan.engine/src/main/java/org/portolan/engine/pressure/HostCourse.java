/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.quantity.SimTime;

/**
 * A host over time.
 *
 * @param host id of the host
 * @param policy how it chooses the pages that go
 * @param course how it stood at instants, the first at the start; two at one instant are before and after an event;
 *            only the first and the last where nothing changes in between; none when there is no place for all pages
 *            from the start
 * @param outOfPageSpace when pages had no place any more, which ended the hypervisor (PGT004)
 * @param lost when the host was lost
 */
public record HostCourse(String host, ReplacementPolicy policy, List<HostMoment> course,
        Optional<SimTime> outOfPageSpace, Optional<SimTime> lost) {

    public HostCourse {
        course = List.copyOf(course);
    }
}
