/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Collection;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;

/**
 * Hosts that stand in for each other.
 *
 * @param id id copied from the model
 * @param hosts ids of its hosts; those whose central storage is not known may be lost, but take no guests
 */
public record NPlusCluster(String id, SortedSet<String> hosts) {

    public NPlusCluster {
        Require.id("NPlusCluster.id", id);
        hosts = Copies.sorted(hosts);
        Require.notEmpty("NPlusCluster.hosts", hosts);
    }

    /** @see #NPlusCluster(String, SortedSet) */
    public NPlusCluster(String id, Collection<String> hosts) {
        this(id, Copies.sorted(hosts));
    }
}
