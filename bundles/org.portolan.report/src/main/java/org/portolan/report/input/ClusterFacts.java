/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.List;

/**
 * A cluster.
 *
 * @param id id of the element; hosts outside of any cluster stand in one with an empty id
 * @param name name of the cluster
 * @param kind what joins its hosts, in words: z/VM single system image
 * @param spareHosts how many hosts may fail while everything still runs: the k of N-k
 * @param hosts its members
 */
public record ClusterFacts(String id, String name, String kind, int spareHosts, List<HostFacts> hosts) {

    public ClusterFacts {
        hosts = List.copyOf(hosts);
    }
}
