/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spreads guests over the ways between two hosts: each takes the one on which it would be over first. */
final class Spread {

    private final Ways ways;
    private final Map<String, Double> secondsByLink = new HashMap<>();

    Spread(Ways ways) {
        this.ways = ways;
    }

    /** The way for the next guest; without links when there is none. */
    List<String> next(String from, String to, double bytes) {
        var all = ways.between(from, to);
        if (all.isEmpty()) {
            return List.of();
        }
        // Only links that leave this host are counted: others carry both directions of everybody.
        var best = all.size() == 1 ? all.getFirst()
                : all.stream().min(Comparator.comparingDouble(path -> over(path, from, bytes))).orElseThrow();
        best.forEach(link -> secondsByLink.merge(key(link, from), seconds(link, bytes), Double::sum));
        return best;
    }

    private double over(List<String> path, String from, double bytes) {
        return path.stream()
                .mapToDouble(l -> secondsByLink.getOrDefault(key(l, from), 0.0) + seconds(l, bytes)).max().orElse(0);
    }

    private double seconds(String link, double bytes) {
        return bytes / ways.payload(link).bytesPerSecond();
    }

    private static String key(String link, String from) {
        return from + '>' + link;
    }
}
