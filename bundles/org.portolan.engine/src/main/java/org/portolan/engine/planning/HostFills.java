/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.HostFill;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.result.RelocationResult;

/** Storage in use over time: room is taken at the target when a relocation begins, and free at the source when it ends. */
final class HostFills {

    private HostFills() {
    }

    static List<HostFill> of(EvacuationPlan plan, List<RelocationResult> results) {
        var installation = plan.spec().installation();
        var pages = installation.guests().stream()
                .collect(Collectors.toMap(GuestSpec::id, g -> g.placement().instantiated().count()));
        var fills = new TreeMap<String, Steps>();
        for (var result : results) {
            double count = pages.get(result.request().guest());
            var at = result.timing();
            if (result.outcome().isRelocated()) {
                steps(fills, result.request().targetHost()).add(at.start(), count);
                steps(fills, result.sourceHost()).add(at.end(), -count);
            } else {
                steps(fills, result.request().targetHost()).add(at.start(), at.end(), count);
            }
        }
        Map<String, Long> before = installation.guests().stream().collect(Collectors.groupingBy(GuestSpec::host,
                Collectors.summingLong(g -> g.placement().instantiated().count())));
        return installation.hosts().stream().filter(h -> fills.containsKey(h.id()))
                .map(h -> new HostFill(h.id(), frames(h, plan),
                        fills.get(h.id()).series(before.getOrDefault(h.id(), 0L))))
                .toList();
    }

    private static Steps steps(Map<String, Steps> fills, String host) {
        return fills.computeIfAbsent(host, h -> new Steps());
    }

    private static Optional<Pages> frames(HostSpec host, EvacuationPlan plan) {
        return Room.frames(host, plan.spec().assumptions()).map(Pages::new);
    }
}
