/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.placement.Barriers;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;
import org.portolan.engine.quantity.Ratio;

/**
 * Clusters whose hosts are lost, and all that the answer depends on: two equal specifications give equal results.
 *
 * @param paging hosts and guests as they are before, what was set for storage, and the assumptions
 * @param clusters clusters with unique ids, each host in one of them at most
 * @param hostsLost how many hosts are lost at once at most, 1 or 2
 * @param allowances how much of a host guests may take, by host; for the others storage up to
 *            {@link AssumptionKey#OVERCOMMIT_TARGET}
 * @param processorsUsed processors that guests use on average, by guest, 0 to 1024; guests that are not named use none
 * @param barriers hosts that cannot take a guest, apart from what they hold
 * @param rules affinity, anti-affinity and pins
 * @param effort how hard to look for places in each case
 */
public record NPlusSpec(PagingSpec paging, List<NPlusCluster> clusters, int hostsLost,
        SortedMap<String, HostAllowance> allowances, SortedMap<String, Double> processorsUsed, Barriers barriers,
        List<PlacementRule> rules, PlacementLimits effort) {

    /** What answers at once in each of hundreds of cases. */
    public static final PlacementLimits USUAL_EFFORT = PlacementLimits.USUAL.withSteps(100_000);

    private static final int MOST_LOST = 2;
    private static final double MOST_PROCESSORS = 1024;

    public NPlusSpec {
        Require.present("NPlusSpec.paging", paging);
        clusters = unique(clusters);
        Require.within("NPlusSpec.hostsLost", hostsLost, 1, MOST_LOST);
        allowances = Collections.unmodifiableSortedMap(new TreeMap<>(allowances));
        processorsUsed = Collections.unmodifiableSortedMap(new TreeMap<>(processorsUsed));
        processorsUsed.values().forEach(p -> Require.within("NPlusSpec.processorsUsed", p, 0, MOST_PROCESSORS));
        Require.present("NPlusSpec.barriers", barriers);
        rules = List.copyOf(rules);
        Require.present("NPlusSpec.effort", effort);
    }

    /** One host lost at a time, any guest anywhere in its cluster. */
    public static NPlusSpec of(PagingSpec paging, List<NPlusCluster> clusters) {
        return new NPlusSpec(paging, clusters, 1, new TreeMap<>(), new TreeMap<>(), Barriers.NONE, List.of(),
                USUAL_EFFORT);
    }

    /** How much of a host guests may take. */
    public HostAllowance allowanceOf(String host) {
        var allowance = allowances.get(host);
        return allowance != null ? allowance
                : HostAllowance.ofStorage(new Ratio(paging.assumptions().value(AssumptionKey.OVERCOMMIT_TARGET)));
    }

    /** The same for other hosts and guests. */
    public NPlusSpec with(PagingSpec other) {
        return new NPlusSpec(other, clusters, hostsLost, allowances, processorsUsed, barriers, rules, effort);
    }

    /** The same with so many hosts lost at once at most. */
    public NPlusSpec withHostsLost(int count) {
        return new NPlusSpec(paging, clusters, count, allowances, processorsUsed, barriers, rules, effort);
    }

    /** The same with other allowances. */
    public NPlusSpec withAllowances(Map<String, HostAllowance> others) {
        return new NPlusSpec(paging, clusters, hostsLost, new TreeMap<>(others), processorsUsed, barriers, rules,
                effort);
    }

    /** The same with guests that use other processors. */
    public NPlusSpec withProcessorsUsed(Map<String, Double> others) {
        return new NPlusSpec(paging, clusters, hostsLost, allowances, new TreeMap<>(others), barriers, rules, effort);
    }

    /** The same with other barriers. */
    public NPlusSpec with(Barriers others) {
        return new NPlusSpec(paging, clusters, hostsLost, allowances, processorsUsed, others, rules, effort);
    }

    /** The same with other rules. */
    public NPlusSpec withRules(List<PlacementRule> others) {
        return new NPlusSpec(paging, clusters, hostsLost, allowances, processorsUsed, barriers, others, effort);
    }

    private static List<NPlusCluster> unique(List<NPlusCluster> clusters) {
        var byId = new TreeMap<String, NPlusCluster>();
        var hosts = new TreeMap<String, String>();
        for (var cluster : clusters) {
            if (byId.put(cluster.id(), cluster) != null) {
                throw new InvalidValueException("NPlusSpec.clusters", cluster.id(), ValueRule.UNIQUE);
            }
            for (var host : cluster.hosts()) {
                if (hosts.put(host, cluster.id()) != null) {
                    throw new InvalidValueException("NPlusSpec.clusters", host, ValueRule.UNIQUE);
                }
            }
        }
        return List.copyOf(byId.values());
    }
}
