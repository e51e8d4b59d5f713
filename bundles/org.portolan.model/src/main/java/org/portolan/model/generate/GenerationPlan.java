/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.generate;

import org.portolan.model.ClusterKind;

/**
 * What to generate.
 *
 * @param kind kind of the clusters; members of z/VM clusters get expanded storage, page space and ISFC links, hosts of
 *        others a switch, network adapters and a datastore
 * @param clusters number of clusters, at least 1
 * @param hostsPerCluster number of hosts in each, at least 1; a z/VM cluster has at most 4
 * @param guestsPerHost number of guests on each host, at least 0
 * @param seed where chance begins: the same plan gives the same installation, to the byte
 */
public record GenerationPlan(ClusterKind kind, int clusters, int hostsPerCluster, int guestsPerHost, long seed) {

    private static final int MOST_HOSTS = 1_000_000;
    private static final int MOST_GUESTS = 10_000_000;
    private static final int MOST_SSI_MEMBERS = 4;

    public GenerationPlan {
        require(clusters >= 1, "clusters", clusters);
        require(hostsPerCluster >= 1, "hosts per cluster", hostsPerCluster);
        require(guestsPerHost >= 0, "guests per host", guestsPerHost);
        require(kind != ClusterKind.ZVM_SSI || hostsPerCluster <= MOST_SSI_MEMBERS, "members of a z/VM cluster",
                hostsPerCluster);
        require((long) clusters * hostsPerCluster <= MOST_HOSTS, "hosts in all", clusters);
        require((long) clusters * hostsPerCluster * guestsPerHost <= MOST_GUESTS, "guests in all", guestsPerHost);
    }

    private static void require(boolean holds, String what, int value) {
        if (!holds) {
            throw new IllegalArgumentException("impossible number of " + what + ": " + value);
        }
    }
}
