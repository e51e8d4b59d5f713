/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.portolan.engine.placement.PlacementRule;

/** Whether guests run where rules want them. Guests that there are not are passed over. */
final class Rules {

    private Rules() {
    }

    /** Rules that are broken when guests run on these hosts. */
    static List<PlacementRule> broken(List<PlacementRule> rules, Map<String, String> hostByGuest) {
        return rules.stream().filter(r -> !holds(r, hostByGuest)).toList();
    }

    /** Guests whose hosts a rule makes depend on each other. */
    static Set<String> tied(PlacementRule rule) {
        return switch (rule) {
            case PlacementRule.KeepTogether r -> r.guests();
            case PlacementRule.KeepApart r -> r.guests();
            case PlacementRule.PinTo r -> Set.of();
            case PlacementRule.KeepOff r -> Set.of();
        };
    }

    /** All guests that a rule names. */
    static Set<String> named(PlacementRule rule) {
        return switch (rule) {
            case PlacementRule.KeepTogether r -> r.guests();
            case PlacementRule.KeepApart r -> r.guests();
            case PlacementRule.PinTo r -> r.guests();
            case PlacementRule.KeepOff r -> r.guests();
        };
    }

    /** A rule about other guests. */
    static PlacementRule with(PlacementRule rule, Set<String> guests) {
        return switch (rule) {
            case PlacementRule.KeepTogether r -> new PlacementRule.KeepTogether(r.id(), guests);
            case PlacementRule.KeepApart r -> new PlacementRule.KeepApart(r.id(), guests);
            case PlacementRule.PinTo r -> new PlacementRule.PinTo(r.id(), guests, r.hosts());
            case PlacementRule.KeepOff r -> new PlacementRule.KeepOff(r.id(), guests, r.hosts());
        };
    }

    private static boolean holds(PlacementRule rule, Map<String, String> hostByGuest) {
        return switch (rule) {
            case PlacementRule.KeepTogether r -> new HashSet<>(hosts(r.guests(), hostByGuest)).size() <= 1;
            case PlacementRule.KeepApart r -> {
                var hosts = hosts(r.guests(), hostByGuest);
                yield new HashSet<>(hosts).size() == hosts.size();
            }
            case PlacementRule.PinTo r -> r.hosts().containsAll(hosts(r.guests(), hostByGuest));
            case PlacementRule.KeepOff r -> hosts(r.guests(), hostByGuest).stream().noneMatch(r.hosts()::contains);
        };
    }

    private static List<String> hosts(Set<String> guests, Map<String, String> hostByGuest) {
        return guests.stream().map(hostByGuest::get).filter(Objects::nonNull).toList();
    }
}
