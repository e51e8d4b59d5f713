/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;

/**
 * Which guest is to run on which host. The lists but the goals are kept in the order of ids, so that results do not
 * depend on the order in which they are given.
 *
 * @param hosts hosts to choose from, with unique ids
 * @param guests guests that need one, with unique ids
 * @param pools what hosts have together, with unique ids
 * @param rules what was ruled, with unique ids
 * @param goals what makes a placement better, the most important first; none when any placement will do
 */
public record PlacementProblem(List<PlacementHost> hosts, List<PlacementGuest> guests, List<PlacementPool> pools,
        List<PlacementRule> rules, List<PlacementGoal> goals) {

    public PlacementProblem {
        hosts = sorted("PlacementProblem.hosts", hosts, PlacementHost::id);
        guests = sorted("PlacementProblem.guests", guests, PlacementGuest::id);
        pools = sorted("PlacementProblem.pools", pools, PlacementPool::id);
        rules = sorted("PlacementProblem.rules", rules, PlacementRule::id);
        goals = List.copyOf(goals);
    }

    /** Hosts and guests without pools and rules. */
    public PlacementProblem(List<PlacementHost> hosts, List<PlacementGuest> guests, List<PlacementGoal> goals) {
        this(hosts, guests, List.of(), List.of(), goals);
    }

    /** The same with other hosts. */
    public PlacementProblem withHosts(List<PlacementHost> others) {
        return new PlacementProblem(others, guests, pools, rules, goals);
    }

    /** The same with other guests. */
    public PlacementProblem withGuests(List<PlacementGuest> others) {
        return new PlacementProblem(hosts, others, pools, rules, goals);
    }

    /** The same with other rules. */
    public PlacementProblem withRules(List<PlacementRule> others) {
        return new PlacementProblem(hosts, guests, pools, others, goals);
    }

    /** The same with other pools. */
    public PlacementProblem withPools(List<PlacementPool> others) {
        return new PlacementProblem(hosts, guests, others, rules, goals);
    }

    /** The same with other goals. */
    public PlacementProblem withGoals(List<PlacementGoal> others) {
        return new PlacementProblem(hosts, guests, pools, rules, others);
    }

    private static <T> List<T> sorted(String field, List<T> objects, Function<T, String> id) {
        var list = objects.stream().sorted(Comparator.comparing(id)).toList();
        for (int i = 1; i < list.size(); i++) {
            if (id.apply(list.get(i - 1)).equals(id.apply(list.get(i)))) {
                throw new InvalidValueException(field, id.apply(list.get(i)), ValueRule.UNIQUE);
            }
        }
        return list;
    }
}
