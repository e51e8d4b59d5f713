/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.portolan.engine.quantity.Ratio;
import org.portolan.model.Cluster;
import org.portolan.model.PlacementRule;

/**
 * Which hosts are lost, and how much the others may be asked.
 *
 * @param clusters clusters whose hosts are lost; none for all
 * @param hostsLost how many hosts of a cluster are lost at once at most, 1 or 2
 * @param withoutRules placement rules that do not count this time
 * @param overcommit most virtual storage as a multiple of a host's storage; empty for the target of each host
 * @param virtualPerCore most virtual processors for each core of a host; empty for no end
 */
public record NPlusQuestion(List<Cluster> clusters, int hostsLost, List<PlacementRule> withoutRules,
        Optional<Ratio> overcommit, OptionalDouble virtualPerCore) {

    public NPlusQuestion {
        clusters = List.copyOf(clusters);
        withoutRules = List.copyOf(withoutRules);
    }

    /** Every host of every cluster by itself. */
    public static NPlusQuestion of(List<Cluster> clusters) {
        return new NPlusQuestion(clusters, 1, List.of(), Optional.empty(), OptionalDouble.empty());
    }
}
