/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.portolan.engine.Engine;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.Way;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;

/** The ways between hosts that an evacuation may take. */
public final class Ways {

    private final Map<Ends, List<List<String>>> paths = new HashMap<>();
    private final Map<String, Rate> payloads = new HashMap<>();

    private record Ends(String from, String to) {
    }

    private Ways() {
    }

    /** Those that a specification names; every link between two hosts, the fastest first, where it names none. */
    public static Ways of(EvacuationSpec spec) {
        var ways = new Ways();
        spec.installation().links()
                .forEach(l -> ways.payloads.put(l.id(), Engine.payloadRate(l, spec.assumptions())));
        if (spec.moves().ways().isEmpty()) {
            ways.addDirect(spec.installation().links(), spec.installation().hosts());
        } else {
            spec.moves().ways().forEach(ways::add);
        }
        return ways;
    }

    private void addDirect(List<LinkSpec> links, List<HostSpec> hosts) {
        var fastestFirst = links.stream().filter(l -> !(l instanceof LinkSpec.Replication))
                .sorted(Comparator.comparing((LinkSpec l) -> payloads.get(l.id())).reversed()
                        .thenComparing(LinkSpec::id))
                .toList();
        for (var link : fastestFirst) {
            var joined = hosts.stream().map(HostSpec::id).filter(link.ends()::contains).toList();
            for (var from : joined) {
                joined.stream().filter(to -> to.compareTo(from) > 0)
                        .forEach(to -> add(new Way(from, to, List.of(link.id()))));
            }
        }
    }

    /** Links carry both ways, and so do ways. */
    private void add(Way way) {
        add(new Ends(way.from(), way.to()), way.path());
        add(new Ends(way.to(), way.from()), way.path().reversed());
    }

    private void add(Ends ends, List<String> path) {
        var known = paths.computeIfAbsent(ends, e -> new ArrayList<>());
        if (!known.contains(path)) {
            known.add(path);
        }
    }

    /** All ways between two hosts, the first choice first; none where there are none. */
    List<List<String>> between(String from, String to) {
        return paths.getOrDefault(new Ends(from, to), List.of());
    }

    /** The way to take where nothing speaks for another; without links when there is none. */
    public List<String> first(String from, String to) {
        var all = between(from, to);
        return all.isEmpty() ? List.of() : all.getFirst();
    }

    /** Payload of the slowest link of a way. */
    Rate payload(List<String> path) {
        return path.stream().map(payloads::get).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Payload of a link. */
    Rate payload(String link) {
        return payloads.get(link);
    }
}
