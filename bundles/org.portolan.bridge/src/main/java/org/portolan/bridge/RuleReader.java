/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.placement.PlacementRule;
import org.portolan.model.Installation;

/** Affinity and anti-affinity as the engine takes them. Rules that are only wishes are left out. */
final class RuleReader {

    private RuleReader() {
    }

    /** The rules that must be kept, but for some. */
    static List<PlacementRule> read(Installation installation, List<org.portolan.model.PlacementRule> without) {
        return installation.getPlacementRules().stream().filter(r -> !without.contains(r))
                .filter(org.portolan.model.PlacementRule::isMandatory).flatMap(r -> rule(r).stream()).toList();
    }

    private static Optional<PlacementRule> rule(org.portolan.model.PlacementRule rule) {
        var id = Elements.id(rule);
        var guests = rule.getGuests().stream().map(Elements::id).toList();
        var hosts = rule.getHosts().stream().map(Elements::id).toList();
        if (guests.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (rule.getKind()) {
            case TOGETHER -> new PlacementRule.KeepTogether(id, guests);
            case APART -> new PlacementRule.KeepApart(id, guests);
            case ON_HOSTS -> new PlacementRule.PinTo(id, guests, hosts);
            case NOT_ON_HOSTS -> new PlacementRule.KeepOff(id, guests, hosts);
        });
    }
}
