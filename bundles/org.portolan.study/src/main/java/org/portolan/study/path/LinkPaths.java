/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portolan.engine.Engine;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;

/**
 * Ways between hosts over links and switches. The best way is the one whose slowest link is fastest; of those the one
 * with the fewest links; of those the one with the least delay on its first links. Pages pass through switches, never
 * through a third host.
 */
final class LinkPaths {

    private static final Comparator<LinkSpec> BY_DELAY =
            Comparator.comparing(LinkSpec::latency).thenComparing(LinkSpec::id);

    private final List<LinkSpec> links;
    private final Set<String> switches;
    private final Assumptions assumptions;

    /**
     * @param links the links that may be used
     * @param switches ids of the nodes that pages may pass through
     */
    LinkPaths(List<LinkSpec> links, Set<String> switches, Assumptions assumptions) {
        this.links = links.stream().sorted(BY_DELAY).toList();
        this.switches = Set.copyOf(switches);
        this.assumptions = assumptions;
    }

    /** The best way from one host to another, if there is any. */
    Optional<LinkPath> best(String from, String to) {
        return links.stream()
                .map(this::payload)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(least -> shortest(from, to, least))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The best way that begins or ends with a given link. */
    Optional<LinkPath> bestOver(LinkSpec link, String from, String to) {
        if (link.ends().contains(from)) {
            return extended(link, to, otherEnd(link, from), false);
        }
        return link.ends().contains(to) ? extended(link, from, otherEnd(link, to), true) : Optional.empty();
    }

    private Optional<LinkPath> extended(LinkSpec link, String host, String joint, boolean linkLast) {
        if (joint.equals(host)) {
            return Optional.of(path(List.of(link)));
        }
        if (!switches.contains(joint)) {
            return Optional.empty();
        }
        return (linkLast ? best(host, joint) : best(joint, host)).map(rest -> {
            var all = new ArrayList<>(rest.links());
            all.add(linkLast ? all.size() : 0, link);
            return path(all);
        });
    }

    /** Breadth first over the links that are at least so fast. */
    private Optional<LinkPath> shortest(String from, String to, Rate least) {
        Map<String, List<LinkSpec>> ways = new HashMap<>(Map.of(from, List.of()));
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            var node = open.remove();
            for (LinkSpec link : linksAt(node, least)) {
                var next = otherEnd(link, node);
                if (!ways.containsKey(next) && (next.equals(to) || switches.contains(next))) {
                    ways.put(next, appended(ways.get(node), link));
                    open.add(next);
                }
            }
        }
        return Optional.ofNullable(ways.get(to)).filter(w -> !w.isEmpty()).map(this::path);
    }

    private List<LinkSpec> linksAt(String node, Rate least) {
        return links.stream().filter(l -> l.ends().contains(node) && payload(l).compareTo(least) >= 0).toList();
    }

    private LinkPath path(List<LinkSpec> way) {
        return new LinkPath(way, way.stream().map(this::payload).min(Comparator.naturalOrder()).orElseThrow());
    }

    private Rate payload(LinkSpec link) {
        return Engine.payloadRate(link, assumptions);
    }

    private static String otherEnd(LinkSpec link, String end) {
        return link.ends().stream().filter(e -> !e.equals(end)).findFirst().orElse(end);
    }

    private static List<LinkSpec> appended(List<LinkSpec> way, LinkSpec link) {
        var longer = new ArrayList<>(way);
        longer.add(link);
        return longer;
    }
}
