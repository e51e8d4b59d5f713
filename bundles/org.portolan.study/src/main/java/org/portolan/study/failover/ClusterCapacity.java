/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import org.portolan.study.capacity.Demand;
import org.portolan.study.capacity.SpareCapacity;

/**
 * What a cluster offers without some hosts, by both common rules, and what is asked of it.
 *
 * @param cluster id of the cluster
 * @param spare what is left
 * @param running what guests ask for that run
 * @param all what all guests of the inventory ask for, those that are off and templates, too
 */
public record ClusterCapacity(String cluster, SpareCapacity spare, Demand running, Demand all) {
}
