/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.internal.Copies;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.quantity.Ratio;

/**
 * What becomes of the guests of lost hosts.
 *
 * @param cluster id of the cluster
 * @param lost ids of the hosts that are lost
 * @param fit whether all their guests find a place
 * @param hostByGuest where guests go, as many of them as were given a place
 * @param stranded guests without a place
 * @param shortfalls resources of which all hosts that are left have too little together
 * @param conflicts guests and constraints that cannot all be, no two of them about the same guest; empty when all fits, or
 *            when it is not proven that it does not
 * @param hosts hosts that are left and that something changes for, in the order of ids
 */
public record NPlusCase(String cluster, SortedSet<String> lost, Fit fit, SortedMap<String, String> hostByGuest,
        List<Stranded> stranded, List<Shortfall> shortfalls, List<PlacementConflict> conflicts,
        List<HostAfter> hosts) {

    public NPlusCase {
        lost = Copies.sorted(lost);
        hostByGuest = Collections.unmodifiableSortedMap(new TreeMap<>(hostByGuest));
        stranded = List.copyOf(stranded);
        shortfalls = List.copyOf(shortfalls);
        conflicts = List.copyOf(conflicts);
        hosts = List.copyOf(hosts);
    }

    /** Guests that ran on the lost hosts. */
    public int guests() {
        return hostByGuest.size() + stranded.size();
    }

    /** Highest overcommit of a host that something changes for; empty when there is none. */
    public Optional<Ratio> highestOvercommit() {
        return hosts.stream().flatMap(h -> h.overcommit().stream()).max(Ratio::compareTo);
    }

    /** Worst state of a host that something changes for; empty when there is none. */
    public Optional<HostState> worstState() {
        return hosts.stream().flatMap(h -> h.paging().stream()).map(p -> p.state()).max(HostState::compareTo);
    }

    /** True when all guests have a place, and no host comes to thrash or to run out of page space by them. */
    public boolean isSurvived() {
        return fit == Fit.FITS && worstState().map(s -> s.compareTo(HostState.THRASHES) < 0).orElse(true);
    }
}
