/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;

/**
 * Hosts that are lost at one instant, and how what ran there comes back on the others.
 *
 * @param places hosts, guests, and where guests may go; how many hosts are lost there does not matter
 * @param lost ids of the hosts that are lost; each in a cluster
 * @param at instant of the loss; heartbeats and cycles of replicas began at zero
 * @param detection how it is noticed
 * @param restarts how guests come back, by id; those not named as {@link RestartSpec#USUAL}
 * @param rule whether priorities wait for each other
 * @param startsAtOnce guests that one host may start at the same time, 1 to 100,000; by default
 *            {@link AssumptionKey#STARTS_AT_ONCE}
 * @param readRates most that a host reads from all its stores together, by id; of those not named there is no end
 */
public record HostLossSpec(NPlusSpec places, SortedSet<String> lost, SimTime at, DetectionSpec detection,
        SortedMap<String, RestartSpec> restarts, PriorityRule rule, OptionalInt startsAtOnce,
        SortedMap<String, Rate> readRates) {

    private static final int MOST_AT_ONCE = 100_000;

    public HostLossSpec {
        Require.present("HostLossSpec.places", places);
        lost = Copies.sorted(lost);
        Require.notEmpty("HostLossSpec.lost", lost);
        Require.present("HostLossSpec.at", at);
        Require.present("HostLossSpec.detection", detection);
        restarts = Collections.unmodifiableSortedMap(new TreeMap<>(restarts));
        Require.present("HostLossSpec.rule", rule);
        startsAtOnce.ifPresent(n -> Require.within("HostLossSpec.startsAtOnce", n, 1, MOST_AT_ONCE));
        readRates = Collections.unmodifiableSortedMap(new TreeMap<>(readRates));
    }

    /** Hosts that are lost at the beginning, by assumptions alone. */
    public static HostLossSpec of(NPlusSpec places, Collection<String> lost) {
        return new HostLossSpec(places, Copies.sorted(lost), SimTime.ZERO, DetectionSpec.DEFAULTS, new TreeMap<>(),
                PriorityRule.OVERLAPPING, OptionalInt.empty(), new TreeMap<>());
    }

    /** Values in force where nothing else is said. */
    public Assumptions assumptions() {
        return places.paging().assumptions();
    }

    /** How a guest comes back. */
    public RestartSpec restartOf(String guest) {
        return restarts.getOrDefault(guest, RestartSpec.USUAL);
    }

    /** The same in other places. */
    public HostLossSpec with(NPlusSpec others) {
        return new HostLossSpec(others, lost, at, detection, restarts, rule, startsAtOnce, readRates);
    }

    /** The same at another instant. */
    public HostLossSpec at(SimTime other) {
        return new HostLossSpec(places, lost, other, detection, restarts, rule, startsAtOnce, readRates);
    }

    /** The same noticed in another way. */
    public HostLossSpec with(DetectionSpec other) {
        return new HostLossSpec(places, lost, at, other, restarts, rule, startsAtOnce, readRates);
    }

    /** The same with guests that come back in other ways. */
    public HostLossSpec withRestarts(Map<String, RestartSpec> others) {
        return new HostLossSpec(places, lost, at, detection, new TreeMap<>(others), rule, startsAtOnce, readRates);
    }

    /** The same by another rule. */
    public HostLossSpec with(PriorityRule other) {
        return new HostLossSpec(places, lost, at, detection, restarts, other, startsAtOnce, readRates);
    }

    /** The same with so many starts at once on each host. */
    public HostLossSpec startingAtOnce(int number) {
        return new HostLossSpec(places, lost, at, detection, restarts, rule, OptionalInt.of(number), readRates);
    }

    /** The same with hosts that read at other rates. */
    public HostLossSpec withReadRates(Map<String, Rate> others) {
        return new HostLossSpec(places, lost, at, detection, restarts, rule, startsAtOnce, new TreeMap<>(others));
    }
}
