/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;

import org.portolan.model.Installation;

/**
 * Capacity of an installation: computed once, here, and shown the same by report, workbench and command line.
 *
 * @param options which guests count as demand
 * @param clusters the clusters in the order of the file
 * @param hosts the hosts in the order of the file
 * @param guests all guests on hosts added up
 * @param unplacedGuests guests on no host
 */
public record CapacityFacts(CapacityOptions options, List<ClusterFacts> clusters, List<HostFacts> hosts,
        GuestSums guests, int unplacedGuests) {

    public CapacityFacts {
        clusters = List.copyOf(clusters);
        hosts = List.copyOf(hosts);
    }

    /** The facts, with every guest of the inventory as demand. */
    public static CapacityFacts of(Installation installation) {
        return of(installation, CapacityOptions.ALL);
    }

    /** The facts, with some guests as demand. Reads the model on the thread of the caller. */
    public static CapacityFacts of(Installation installation, CapacityOptions options) {
        return new CapacityReader(installation, options).read();
    }

    /** What is worth saying about them; empty when all is well. */
    public List<BridgeProblem> findings() {
        return CapacityFindings.of(this);
    }
}
