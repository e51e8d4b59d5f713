/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.portolan.engine.Engine;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;

/**
 * Ways between hosts. The best is the one whose slowest link is fastest; of those the one with the fewest links, then the one with the
 * least ids. Pages pass through what is no host, never through a third host.
 */
final class Ways {

    private final List<LinkSpec> links;
    private final Set<String> hosts;
    private final Map<LinkSpec, Rate> payloads = new HashMap<>();

    Ways(List<LinkSpec> links, HostNames hosts, Assumptions assumptions) {
        this.links = links.stream().sorted(Comparator.comparing(LinkSpec::id)).toList();
        this.hosts = Set.copyOf(hosts.names());
        links.forEach(link -> payloads.put(link, Engine.payloadRate(link, assumptions)));
    }

    /** Ids of the links of the best way; none when there is no way. */
    List<String> best(String from, String to) {
        return payloads.values().stream().distinct().sorted(Comparator.reverseOrder())
                .map(least -> shortest(from, to, least)).flatMap(Optional::stream).findFirst().orElse(List.of());
    }

    /** Breadth first over the links that are at least so fast. */
    private Optional<List<String>> shortest(String from, String to, Rate least) {
        var ways = new HashMap<String, List<String>>(Map.of(from, List.of()));
        var used = new HashSet<LinkSpec>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            var node = open.remove();
            for (var link : links) {
                if (link.ends().contains(node) && payloads.get(link).compareTo(least) >= 0 && used.add(link)) {
                    var way = Stream.concat(ways.get(node).stream(), Stream.of(link.id())).toList();
                    link.ends().stream().filter(end -> end.equals(to) || !hosts.contains(end))
                            .filter(end -> ways.putIfAbsent(end, way) == null).forEach(open::add);
                }
            }
        }
        return Optional.ofNullable(ways.get(to)).filter(way -> !way.isEmpty());
    }
}
