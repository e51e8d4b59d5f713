/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.portolan.engine.Engine;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;

/**
 * Ways between hosts over links and switches. The best way is the one whose slowest link is fastest; of those the one
 * with the fewest links; of those the one with the least delay on its first links, then the least ids. Pages pass through
 * switches, never through a third host.
 */
public final class LinkPaths {

    private static final Comparator<LinkSpec> BY_DELAY =
            Comparator.comparing(LinkSpec::latency).thenComparing(LinkSpec::id);

    private final List<LinkSpec> links;
    private final Predicate<String> passable;
    private final Assumptions assumptions;
    private final Map<LinkSpec, Rate> payloads = new HashMap<>();

    /**
     * @param links the links that may be used
     * @param passable of the id of an end, whether pages may pass through it: a switch
     */
    public LinkPaths(List<LinkSpec> links, Predicate<String> passable, Assumptions assumptions) {
        this.links = links.stream().sorted(BY_DELAY).toList();
        this.passable = passable;
        this.assumptions = assumptions;
    }

    /** The best way from one host to another, if there is any. */
    public Optional<LinkPath> best(String from, String to) {
        return links.stream().map(this::payload).distinct().sorted(Comparator.reverseOrder())
                .map(least -> shortest(from, to, least)).flatMap(Optional::stream).findFirst();
    }

    /** The best way that begins or ends with a given link. */
    public Optional<LinkPath> bestOver(LinkSpec link, String from, String to) {
        if (link.ends().contains(from)) {
            return extended(link, from, to, false);
        }
        return link.ends().contains(to) ? extended(link, to, from, true) : Optional.empty();
    }

    /** The link at one host, and the best way on from any of its other ends. */
    private Optional<LinkPath> extended(LinkSpec link, String near, String far, boolean linkLast) {
        if (link.ends().contains(far)) {
            return Optional.of(path(List.of(link)));
        }
        return link.ends().stream().filter(joint -> !joint.equals(near) && passable.test(joint))
                .flatMap(joint -> (linkLast ? best(far, joint) : best(joint, far)).stream())
                .max(Comparator.comparing(LinkPath::payload)).map(rest -> {
                    var all = new ArrayList<>(rest.links());
                    all.add(linkLast ? all.size() : 0, link);
                    return path(all);
                });
    }

    /** Breadth first over the links that are at least so fast. */
    private Optional<LinkPath> shortest(String from, String to, Rate least) {
        var ways = new HashMap<String, List<LinkSpec>>(Map.of(from, List.of()));
        var used = new HashSet<LinkSpec>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            var node = open.remove();
            for (var link : links) {
                if (link.ends().contains(node) && payload(link).compareTo(least) >= 0 && used.add(link)) {
                    var way = appended(ways.get(node), link);
                    link.ends().stream().filter(end -> end.equals(to) || passable.test(end))
                            .filter(end -> ways.putIfAbsent(end, way) == null).forEach(open::add);
                }
            }
        }
        return Optional.ofNullable(ways.get(to)).filter(w -> !w.isEmpty()).map(this::path);
    }

    private LinkPath path(List<LinkSpec> way) {
        return new LinkPath(way, way.stream().map(this::payload).min(Comparator.naturalOrder()).orElseThrow());
    }

    private Rate payload(LinkSpec link) {
        return payloads.computeIfAbsent(link, l -> Engine.payloadRate(l, assumptions));
    }

    private static List<LinkSpec> appended(List<LinkSpec> way, LinkSpec link) {
        var longer = new ArrayList<>(way);
        longer.add(link);
        return longer;
    }
}
