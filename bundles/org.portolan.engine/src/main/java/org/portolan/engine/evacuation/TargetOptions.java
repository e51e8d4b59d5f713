/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.Barriers;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.quantity.Ratio;

/**
 * Where guests may go.
 *
 * @param hosts ids of the hosts that may take guests; empty for all but those that are emptied
 * @param barred hosts that cannot take a guest, by guest, each with the reasons
 * @param rules affinity, anti-affinity and pins, over guests that move and guests that stay
 * @param excluded guests that stay where they are
 * @param mostOvercommit most storage in use, as a multiple of the frames that a host may page, 0.1 to 100. The least
 *            that gives all guests a place is taken
 * @param mayThrash true when a target may end up where its guests get less than half of their work done
 */
public record TargetOptions(Optional<SortedSet<String>> hosts,
        SortedMap<String, SortedMap<String, Set<Barrier>>> barred,
        List<PlacementRule> rules, SortedSet<String> excluded, Ratio mostOvercommit, boolean mayThrash) {

    /** Anywhere, as long as all storage in use finds a frame three times over and no target thrashes. */
    public static final TargetOptions ANYWHERE = new TargetOptions(Optional.empty(), new TreeMap<>(), List.of(),
            Copies.sorted(List.<String>of()), new Ratio(3), false);

    private static final double LEAST_OVERCOMMIT = 0.1;
    private static final double MOST_OVERCOMMIT = 100;

    public TargetOptions {
        hosts = Require.present("TargetOptions.hosts", hosts).map(Copies::sorted);
        barred = new Barriers(barred).byGuest();
        rules = List.copyOf(rules);
        excluded = Copies.sorted(excluded);
        Require.within("TargetOptions.mostOvercommit", mostOvercommit.value(), LEAST_OVERCOMMIT, MOST_OVERCOMMIT);
    }

    /** The same with other hosts. */
    public TargetOptions withHosts(Set<String> others) {
        return new TargetOptions(Optional.of(Copies.sorted(others)), barred, rules, excluded, mostOvercommit,
                mayThrash);
    }

    /** The same with other barriers. */
    public TargetOptions withBarred(Map<String, ? extends Map<String, Set<Barrier>>> others) {
        return new TargetOptions(hosts, Barriers.of(others).byGuest(), rules, excluded, mostOvercommit, mayThrash);
    }

    /** The same with other rules. */
    public TargetOptions withRules(List<PlacementRule> others) {
        return new TargetOptions(hosts, barred, others, excluded, mostOvercommit, mayThrash);
    }

    /** The same with other guests that stay. */
    public TargetOptions withExcluded(Set<String> others) {
        return new TargetOptions(hosts, barred, rules, Copies.sorted(others), mostOvercommit, mayThrash);
    }

    /** The same with another overcommit at most. */
    public TargetOptions withMostOvercommit(Ratio other) {
        return new TargetOptions(hosts, barred, rules, excluded, other, mayThrash);
    }

    /** Hosts that cannot take a guest. */
    public SortedMap<String, Set<Barrier>> barredOf(String guest) {
        return barred.getOrDefault(guest, Collections.emptySortedMap());
    }
}
