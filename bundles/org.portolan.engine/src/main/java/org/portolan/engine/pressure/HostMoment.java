/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.paging.Throughput;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * A host at an instant.
 *
 * @param at when
 * @param tiers its tiers, the fastest first
 * @param available free frames
 * @param ageing frames with pages on trial or on the age list
 * @param firstTouches pages a second that come to be
 * @param taken frames a second that are taken from guests
 * @param written pages a second that are written to paging volumes
 * @param throughput what its guests get done
 * @param volumes its paging volumes, in the order of ids; of those that are shared what all hosts do on them
 * @param processors share of its processors in use, by guests too; empty when they are not known
 */
public record HostMoment(SimTime at, List<TierMoment> tiers, Pages available, Pages ageing, PageRate firstTouches,
        PageRate taken, PageRate written, Throughput throughput, List<VolumeMoment> volumes,
        Optional<Ratio> processors) {

    public HostMoment {
        tiers = List.copyOf(tiers);
        volumes = List.copyOf(volumes);
    }

    /** Page-ins from all tiers. */
    public PageRate pageIns() {
        return new PageRate(tiers.stream().mapToDouble(t -> t.pageIns().pagesPerSecond()).sum());
    }

    /** First tier of a kind. */
    public Optional<TierMoment> tier(TierKind kind) {
        return tiers.stream().filter(t -> t.kind() == kind).findFirst();
    }
}
