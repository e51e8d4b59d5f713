/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.ConcurrencyLimit.Cost;

/** Makes the engine's limits of what a file says about one, or of the name of a set of them. */
final class LimitReader {

    private LimitReader() {
    }

    /** The limits; none when there is no such set, or values contradict each other. */
    static List<ConcurrencyLimit> read(Node node, ScenarioLog log) {
        // a place that is nowhere else is told of where the limit names it
        node.text("place").ifPresent(place -> log.place(place, node.path("place")));
        return switch (ShapeCases.teller(node.object(), ScenarioFormat.LIMIT).orElse("")) {
            case "preset" -> preset(node.text("preset").orElse(""));
            case "per" -> log.make(node.path(), () -> limit(node)).flatMap(limit -> limit).stream().toList();
            default -> List.of();
        };
    }

    private static List<ConcurrencyLimit> preset(String name) {
        return switch (name) {
            case "vcenter-6.7" -> ConcurrencyLimit.vcenterTo67();
            case "vcenter-2021" -> ConcurrencyLimit.vcenter2021();
            case "one-at-a-time" -> ConcurrencyLimit.oneAtATime();
            default -> List.of();
        };
    }

    private static Optional<ConcurrencyLimit> limit(Node node) {
        int units = node.whole("units").orElse(1);
        int memoryOnly = node.whole("cost").orElse(1);
        var cost = new Cost(memoryOnly, node.whole("costWithDisks").orElse(memoryOnly));
        var place = node.text("place");
        return switch (node.text("per").orElse("")) {
            case "host" -> Optional.of(new ConcurrencyLimit.PerHost(place, units, cost));
            case "adapter" ->
                    Optional.of(new ConcurrencyLimit.PerAdapter(place, node.rate("atLeast"), node.rate("below"),
                            units, cost));
            case "link" -> Optional.of(new ConcurrencyLimit.PerLink(place, units, cost));
            case "store" -> Optional.of(new ConcurrencyLimit.PerStore(place, units, cost));
            case "cluster" -> Optional.of(new ConcurrencyLimit.PerCluster(place, units, cost));
            case "all" -> Optional.of(new ConcurrencyLimit.InAll(units, cost));
            default -> Optional.empty();
        };
    }
}
